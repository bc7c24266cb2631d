import { unansweredQuestions } from '../../inquiries';
import { capital } from '../words';
import { cleaner } from './discreet';
import { block, type InquiryFault } from './fault';
import type { InquiryCheckInput } from './input';
import { quoted } from './quoted';

/** A question is neither answered nor declined with a reason (situation 4). */
export function questionUnanswered({ record, app, inquiry, act }: InquiryCheckInput): InquiryFault[] {
  if (act.act !== 'close') return [];
  const open = unansweredQuestions(inquiry);
  if (open.length === 0) return [];
  const many = open.length === 1 ? 'one question is' : `${open.length} questions are`;
  return [
    block(
      `${capital(many)} neither answered nor declined with a reason: ${quoted(open.map(cleaner(record, app)))}.`,
      'Answer each question.',
      'Decline a question, and say why.',
    ),
  ];
}
