import type { AuditDocument, AuditSection } from '../../../audit';
import { ok, refuse, type Result } from '../../../kernel';
import type { RecordState } from '../../../record';
import { holdsOn } from '../../../custody';
import { candidateName } from '../../../candidates';
import { capital, DISPOSITION } from '../../sentences';
import { postOf, said, seqsOf } from '../../subject';
import { wholeOf } from '../opening/context';
import { documentOf, type PackOptions } from '../options';
import { EVIDENCE, SOURCES, chargeWords } from '../wording/charge-words';
import { openingWords } from '../wording/opening-words';
import { CONFIDENCE_WORDS } from '../wording/register-words';

const words = chargeWords.index;

/** What was written for one application. */
export interface ChargedApplication {
  application: string;
  number: string;
  /** Name of the account's PDF, or of its JSON where there is no PDF. */
  file: string;
  letters: number;
  attachments: number;
}

export interface ChargeIndex extends PackOptions {
  applications: readonly ChargedApplication[];
  missing: readonly { what: string; why: string }[];
}

/** The first page of a charge pack: what is asked for and where it is, file by file, and the sources. */
export function buildChargeIndex(
  state: RecordState,
  opening: string,
  options: ChargeIndex,
): Result<AuditDocument> {
  const whole = wholeOf(state, opening, []);
  if (!whole) return refuse('not-found', 'opening-unknown', openingWords.unknown);
  const { applications } = options;
  const sum = (of: 'letters' | 'attachments'): number =>
    applications.reduce((total, item) => total + item[of], 0);
  const held = holdsOn(state.custody, opening);
  return ok(
    documentOf(state, options, {
      audience: 'counsel',
      title: words.title(whole.opening.details.title),
      subtitle: postOf(whole.opening),
      answer: said(
        words.answer(applications.length, sum('letters'), sum('attachments')),
        seqsOf(whole.opening.at),
      ),
      sections: [
        whatSection(),
        {
          id: 'missing',
          title: words.section.missing,
          statements: [
            ...(options.missing.length === 0
              ? [said(words.none, [])]
              : options.missing.map(({ what, why }) => said(words.missing(what, why), []))),
            said(words.outsideLog, []),
            held.length > 0
              ? said(openingWords.held(held.length), seqsOf(...held.map(({ at }) => at)))
              : said(words.noHold, []),
          ],
          tables: [],
        },
        lawSection(),
        {
          id: 'files',
          title: words.section.files,
          statements: [said(words.names, [])],
          tables: [
            {
              caption: words.filesCaption,
              table: {
                columns: [...words.fileColumns],
                rows: applications.map(({ application, number, file, letters, attachments }) => {
                  const item = whole.record.byId.get(application);
                  const signed = whole.record.decision?.dispositions.find(
                    (entry) => entry.application === application,
                  );
                  const outcome = signed
                    ? DISPOSITION[signed.code]
                    : item?.application.withdrawn
                      ? openingWords.withdrawn
                      : openingWords.undecided;
                  return {
                    cells: [
                      number,
                      candidateName(item?.candidate),
                      capital(outcome),
                      file,
                      String(letters),
                      String(attachments),
                    ],
                    seqs: seqsOf(item?.application.at),
                  };
                }),
              },
            },
          ],
        },
      ],
    }),
  );
}

const whatSection = (): AuditSection => ({
  id: 'what',
  title: words.section.what,
  statements: [],
  tables: [
    {
      caption: words.whatCaption,
      table: {
        columns: [...words.whatColumns],
        rows: EVIDENCE.map((cells) => ({ cells: [...cells], seqs: [] })),
      },
    },
  ],
});

const lawSection = (): AuditSection => ({
  id: 'law',
  title: words.section.law,
  statements: [
    ...SOURCES.map(({ text, source, confidence, checkedOn }) =>
      said(words.source(text, source, CONFIDENCE_WORDS[confidence], checkedOn), []),
    ),
    said(words.advice, []),
  ],
  tables: [],
});
