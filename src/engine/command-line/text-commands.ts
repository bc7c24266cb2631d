import { statisticsReport } from '@shared/statistics';
import { LINT_AS, lint as lintText } from '@shared/lint';
import { ok, refuse } from '@shared/kernel';
import * as z from 'zod';
import { systemServices } from '../services';
import { optional, readJson, usage, type Command } from './session';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** Reads JSON lines `{id, text}` and answers each with its findings. */
export const lint: Command = async (invocation) => {
  const as = z.enum(LINT_AS).safeParse(optional(invocation, 'as') ?? 'note');
  if (!as.success) return usage(`--as is one of ${LINT_AS.join(', ')}.`);
  const language = optional(invocation, 'language') ?? 'en';
  const { lexicons, typesetter } = systemServices(invocation.resourcesDir, () => undefined);
  typesetter.dispose();
  const lexicon = lexicons.get(language);
  if (!lexicon)
    return usage(`There is no rule pack for "${language}"; there are: ${[...lexicons.keys()].join(', ')}.`);
  const results: object[] = [];
  for (const [index, line] of (await invocation.stdin()).split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      return refuse('invalid', 'not-json-line', `Line ${index + 1} is not JSON.`);
    }
    const parsed = lineSchema.safeParse(json);
    if (!parsed.success)
      return refuse('invalid', 'line-form', `Line ${index + 1} must be { "id": …, "text": "…" }.`);
    const { id, text } = parsed.data;
    results.push({ id, findings: lintText(text, { as: as.data, language, lexicon }) });
  }
  return ok({ json: results, lines: results.map((result) => JSON.stringify(result)) });
};

const ratingsSchema = z.strictObject({
  /** One row per candidate, one column per member; null where a rating is missing. */
  ratings: z.array(z.array(z.number().nullable()).min(1)).min(1).max(20_000),
  /** What was rated on, for the reader; the formulae do not need it. */
  scale: z.unknown().optional(),
});

/** Agreement and band of ratings in a JSON file. */
export const stats: Command = (invocation) => {
  const [, path] = invocation.words;
  if (path === undefined) return usage('Which file? stats FILE.json');
  const json = readJson(path);
  if (!json.ok) return json;
  const parsed = ratingsSchema.safeParse(json.value);
  if (!parsed.success)
    return refuse(
      'invalid',
      'ratings-form',
      `"${path}" must be { "ratings": [[…], …], "scale": … } with numbers or null: ${parsed.error.issues[0]?.message ?? ''}.`,
    );
  const { ratings } = parsed.data;
  const ragged = ratings.findIndex((row) => row.length !== ratings[0]!.length);
  if (ragged >= 0)
    return refuse(
      'invalid',
      'ratings-ragged',
      `Row ${ragged + 1} has ${ratings[ragged]!.length} ratings, but the first has ${ratings[0]!.length}.`,
    );
  const report = statisticsReport(ratings);
  return ok({ json: report, lines: linesOf(report) });
};

const figure = (value: number | null | undefined): string =>
  value === null || value === undefined ? 'not computable' : value.toFixed(4);

function linesOf({
  icc,
  krippendorffAlpha: alpha,
  band,
  ...report
}: ReturnType<typeof statisticsReport>): string[] {
  return [
    report.sentence,
    `n ${report.candidates}, members ${report.members}, complete rows ${report.complete}`,
    ...(icc
      ? [
          `${icc.formula}: ICC(1,1) ${figure(icc.forms.icc1)}, ICC(2,1) ${figure(icc.forms.icc2)}, ICC(3,1) ${figure(icc.forms.icc3)}, ICC(1,k) ${figure(icc.forms.icc1k)}, ICC(2,k) ${figure(icc.forms.icc2k)}, ICC(3,k) ${figure(icc.forms.icc3k)}`,
        ]
      : []),
    `${alpha.formula}: nominal ${figure(alpha.nominal)}, ordinal ${figure(alpha.ordinal)}, interval ${figure(alpha.interval)}`,
    ...(band
      ? [band.corrected, band.classical].flatMap((way) =>
          way ? [`Band ${figure(way.width)}: ${way.formula}`] : [],
        )
      : []),
  ];
}
