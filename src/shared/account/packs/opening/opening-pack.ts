import type { AuditDocument, AuditSection, AuditStatement } from '../../../audit';
import type { Finding } from '../../../checks/finding';
import { dayOf, ok, recordReference, refuse, type Result } from '../../../kernel';
import type { RecordState } from '../../../record';
import { say } from '../../sentences';
import { postOf, said, seqsOf } from '../../subject';
import { documentOf, type PackOptions } from '../options';
import { openingWords as words } from '../wording/opening-words';
import { advertSection } from './advert';
import { committeeSection, declarationsSection } from './committee';
import { contactsSection } from './contacts';
import { wholeOf, type Whole } from './context';
import { decisionSection } from './decision';
import { deviationsSection } from './deviations';
import { figuresSection } from './figures';
import { findingsSection } from './findings';
import { keepingSection } from './keeping';
import { lettersSection } from './letters';
import { yardstickSection } from './yardstick';
import { recordedLater } from '../../recorded';
import { importStatements } from '../../sections/integrity';

/**
 * Everything on record about an opening as a whole, for counsel: what the accounts of single
 * applications rest on and do not repeat. Refusal: `not-found/opening-unknown`.
 */
export function buildOpeningPack(
  state: RecordState,
  opening: string,
  options: PackOptions & { findings: readonly Finding[] },
): Result<AuditDocument> {
  const whole = wholeOf(state, opening, options.findings);
  if (!whole) return refuse('not-found', 'opening-unknown', words.unknown);
  const { details } = whole.opening;
  return ok(
    documentOf(state, options, {
      audience: 'counsel',
      title: words.title(details.title),
      subtitle: [details.unit, details.location].filter((part) => part.trim() !== '').join(', '),
      answer: answerOf(whole),
      sections: [
        advertSection(whole),
        yardstickSection(whole),
        committeeSection(whole),
        declarationsSection(whole),
        decisionSection(whole),
        findingsSection(whole),
        figuresSection(whole),
        deviationsSection(whole),
        lettersSection(whole),
        contactsSection(whole),
        keepingSection(whole),
        integritySection(whole, options),
      ],
    }),
  );
}

function answerOf({ state, opening, record, who }: Whole): AuditStatement {
  const { decision, holds } = record;
  const sentences = [
    words.answer(postOf(opening), record.applications.length),
    decision
      ? words.signed(
          who(decision.member),
          decision.on,
          recordedLater(state, decision.at, decision.on),
          decision.supersedes !== null,
        )
      : words.unsigned,
    say.answer.outcome(opening.outcome),
    ...(holds.length === 0 ? [] : [words.held(holds.length)]),
  ];
  return said(
    sentences.join(' '),
    seqsOf(opening.at, decision?.at, opening.outcomeAt, ...holds.map(({ at }) => at)),
  );
}

const integritySection = ({ state, opening }: Whole, { head, verifiedAt }: PackOptions): AuditSection => ({
  id: 'integrity',
  title: words.section.integrity,
  statements: [
    said(say.integrity.entries(head.seq, recordReference(head)), []),
    said(
      verifiedAt === undefined ? say.integrity.notVerified : say.integrity.verified(dayOf(verifiedAt)),
      [],
    ),
    ...importStatements(state, opening.at),
    said(say.integrity.limit, []),
    said(say.integrity.marks, []),
  ],
  tables: [],
});
