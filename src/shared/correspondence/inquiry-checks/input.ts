import type { Inquiry, InquiryAct, InquiryText } from '../../inquiries';
import type { ApplicationRecord, OpeningRecord, RecordState } from '../../record';
import type { LetterTools } from '../draft';

/** All that an inquiry check looks at. */
export interface InquiryCheckInput {
  state: RecordState;
  record: OpeningRecord;
  app: ApplicationRecord;
  inquiry: Inquiry;
  text: InquiryText;
  act: InquiryAct;
  tools: Pick<LetterTools, 'lint' | 'today'>;
}
