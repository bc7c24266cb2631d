import { waitingNow, type InquiryKind } from '../../inquiries';
import { cleaner } from './discreet';
import { block, type InquiryFault } from './fault';
import type { InquiryCheckInput } from './input';
import { quoted } from './quoted';
import { officesFor, routesFor, signalWords } from './routes';
import { standingSignals } from './standing-signals';

const KIND: Partial<Record<InquiryKind, string>> = {
  'formal-request': 'a formal request',
  'internal-complaint': 'a complaint',
  discrimination: 'a complaint of discrimination',
};

/**
 * The message holds a rights request, a complaint or a legal threat, and the inquiry is of another
 * kind. Nothing is answered or closed before that is dealt with, with no further reply as little as
 * otherwise (situation 6). Once it is passed on to the office it belongs to, a reply may say so.
 */
export function formalRequest({ record, app, inquiry, act }: InquiryCheckInput): InquiryFault[] {
  if (act.act === 'assess') return [];
  const office = waitingNow(inquiry)?.for;
  return standingSignals(inquiry)
    .filter(
      ({ signal }) => !(act.act === 'reply' && office !== undefined && officesFor(signal).includes(office)),
    )
    .map(({ signal, words }) => {
      const kinds = routesFor(signal).map((kind) => KIND[kind] ?? kind);
      return block(
        `This message holds ${signalWords(signal)}: ${quoted(words.map(cleaner(record, app)))}. Hold ${
          act.act === 'close' ? 'the closing' : 'your answer'
        }, and deal with that first.`,
        `Record it as ${kinds.join(' or as ')}.`,
        'Pass it on to the office that deals with it. A reply may then say that you did.',
        'If you have read it and it is none, say so and why.',
      );
    });
}
