import type { ApplicationRecord, OpeningRecord } from '../../record';
import { wholeWords } from '../known-words';
import { namesIn } from '../sought-names';
import type { InquiryFault } from './fault';

const LEFT_OUT = '…';

type Clean = (text: string) => string;

/** Takes the names of other candidates and the secrets of the opening out of a text. */
export const cleaner =
  (record: OpeningRecord, app: ApplicationRecord): Clean =>
  (text) =>
    [...others(record, app, text), ...secrets(record)].reduce(
      (rest, pattern) => rest.replaceAll(pattern, LEFT_OUT),
      text.normalize('NFC'),
    );

/**
 * A finding without them: it quotes words that may hold them, and is read with the asker in front
 * of the desk.
 */
export const discreet = (fault: InquiryFault, clean: Clean): InquiryFault => ({
  ...fault,
  message: clean(fault.message),
  settle: fault.settle.map(clean),
});

const others = (record: OpeningRecord, app: ApplicationRecord, text: string): RegExp[] =>
  namesIn(record, text.normalize('NFC'))
    .filter(({ id }) => id !== app.id)
    .map(({ exact }) => new RegExp(exact.source, `g${exact.flags}`));

const secrets = (record: OpeningRecord): RegExp[] =>
  record.opening.details.secrets
    .map((secret) => secret.trim().normalize('NFC'))
    .filter((secret) => secret !== '')
    .map((secret) => new RegExp(wholeWords(secret, '').source, 'giu'));
