/** What words to somebody else than the candidate give away (situation 7). */
import type { ApplicationRecord, OpeningRecord } from '../record';
import { wholeWords } from './known-words';
import { inLanguages, type Outgoing } from './outgoing';

export type Disclosed = 'name' | 'post' | 'application' | 'ground';

/**
 * Phrases that say of one particular person that they applied. "Whether somebody has made his or
 * her application" says it of nobody, and French and Spanish possessives cannot be told apart from it.
 */
const APPLIED: Record<string, RegExp> = {
  en: /\b(?:his|(?<!\bor )her) (?:application|interview|candidacy)\b|\b(?:he|she) (?:has |had )?(?:applied|been (?:interviewed|rejected|shortlisted|appointed))\b|\b(?:he|she) was (?:not )?(?:interviewed|shortlisted|rejected|appointed|selected|invited|turned down)\b/iu,
  de: /\b(?:seine|(?<!\boder )ihre) Bewerbung\b|\b(?:er|sie) hat sich (?:bei uns )?beworben\b/u,
  fr: /(?<!\p{L})(?:il|elle) a (?:bien )?(?:postulé|présenté sa candidature|déposé sa candidature)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:él|ella) (?:ha presentado|presentó)(?!\p{L})/iu,
  nl: /\b(?:zijn|(?<!\bof )haar) sollicitatie\b|\b(?:hij|zij) heeft gesolliciteerd\b/iu,
};

/** The same, said of somebody by what they are to whoever asks. "Whether your son has applied" says it of nobody. */
const RELATED: Record<string, RegExp> = {
  en: /(?<!\b(?:whether|if)(?: or not)? )\byour (?:son|daughter|child|husband|wife|partner|spouse|friend|brother|sister|nephew|niece|mother|father|client|member)(?:['’]s)?\b[^.!?;]{0,40}\b(?:appl(?:ied|ication)|interview(?:ed)?|shortlisted|rejected|selected|appointed|hired|invited|turned down|unsuccessful)\b/iu,
  de: /(?<!\bob )\bIhr(?:e[mnrs]?)? (?:Sohn|Tochter|Kind|Mann|Frau|Partner(?:in)?|Freund(?:in)?|Bruder|Schwester|Neffe|Nichte|Mandant(?:in)?)\p{L}*[^.!?;]{0,40}(?:beworben|Bewerbung|eingeladen|Gespräch|abgelehnt|ausgewählt)/u,
  fr: /(?<!\bsi )\bvotre (?:fils|fille|enfant|mari|femme|épouse|époux|conjoint|conjointe|ami|amie|frère|sœur|neveu|nièce|client|cliente)(?!\p{L})[^.!?;]{0,40}(?:postulé|candidature|entretien|retenue?|convoquée?)/iu,
  es: /(?<!\bsi )\bsu (?:hijo|hija|marido|mujer|esposo|esposa|pareja|amigo|amiga|hermano|hermana|sobrino|sobrina|cliente|clienta)(?!\p{L})[^.!?;]{0,40}(?:presentado|presentó|candidatura|entrevista|seleccionad)/iu,
  nl: /(?<!\bof )\buw (?:zoon|dochter|kind|man|vrouw|partner|vriend|vriendin|broer|zus|neef|nicht|cliënt|cliënte)(?!\p{L})[^.!?;]{0,40}(?:gesolliciteerd|sollicitatie|uitgenodigd|afgewezen|gesprek)/iu,
};

/** What was done with somebody, or with what they sent in, said of one particular person. */
const TREATED: Record<string, RegExp> = {
  en: /\b(?:rejected|interviewed|shortlisted|appointed|hired|selected|turned down|decided against|offered)(?: the post| the job)?(?: to)? (?:him|her|them|your \p{L}+)\b|\b(?:he|she|they) (?:did|does|do|has|have|had|will) not (?:been )?(?:get|got|receive|received|succeed|succeeded|be offered|offered|be selected|be considered|considered)\b|(?<!\b(?:whether|if|once|when) )\bthey (?:have |had )?(?:not )?(?:applied|been (?:interviewed|rejected|shortlisted|appointed))\b|\bthey were (?:not )?(?:interviewed|shortlisted|rejected|appointed|selected|turned down)\b|(?<!\b(?:whether|if)(?: or not)? )\byour (?:son|daughter|child|husband|wife|partner|spouse|friend|brother|sister|client) (?:came|did not|was not)\b|\b(?:his|(?<!\bor )her) (?:cv|curriculum vitae|résumé|rejection|scores?|documents)\b|\b(?:this|that|the) (?:candidate|applicant) (?:was|has been|did not|had|came|is not)\b|\bapplication (?:that )?you (?:ask|asked|mention|mentioned|wrote|write)\b|\bapplication (?:from|by|of|under|in) (?:that|this|the|his|her|their|your) (?:person|name|son|daughter|child|husband|wife|partner|friend|client)\b|\b(?:nobody|no one|no-one|somebody|someone) (?:of|by|with|under|called) (?:that|this) (?:name )?(?:has |had )?applied\b|\b(?:nobody|no one|no-one|somebody|someone) (?:of|by|with|under) (?:that|this) name\b/iu,
  de: /\b(?:haben|hatten|wurde|wird) (?:ihn|sie|er) (?:nicht )?(?:abgelehnt|eingeladen|ausgewählt|eingestellt|angehört)\b|\b(?:sein|(?<!\boder )ihr) Lebenslauf\b|\bniemand (?:dieses|mit diesem) Namens?\b/u,
};

const POST = '(?:post|position|job|vacancy|role|Stelle|poste|puesto|functie|vacature)';
/** The post by a word of its title: "the librarian post", "the job as librarian". */
const postNamed = (title: string): RegExp[] =>
  (title.match(/\p{L}{5,}/gu) ?? []).flatMap((word) => {
    const said = `${wholeWords(word, '').source.replace(/\(\?!.*$/u, '')}(?:['’]?s)?`;
    return [
      new RegExp(`${said}[- ]${POST}(?!\\p{L})`, 'iu'),
      new RegExp(`(?<!\\p{L})${POST} (?:of|as|for)(?: an?| the)? (?:\\p{L}+ )?${said}(?!\\p{L})`, 'iu'),
    ];
  });

const TITLES = '(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Herr|Frau|Mme|M|Sr|Sra|Dhr|Mevr)\\.?';

/**
 * What a text to somebody else gives away about the candidate, in this order and each once. The
 * name of whoever asks gives nothing away, though they may share it.
 */
export function disclosedIn(
  record: OpeningRecord,
  app: ApplicationRecord,
  out: Outgoing,
  text: string,
): Disclosed[] {
  const asker = app.inquiries.find(({ id }) => id === out.inquiry)?.text?.askerName.trim() ?? '';
  const rest = withoutAsker(text, asker, app.candidate.contact?.fullName ?? '');
  const says = (words: readonly (string | undefined)[], flags = 'i'): boolean =>
    words.some(
      (word) => word !== undefined && word.trim().length > 1 && wholeWords(word.trim(), flags).test(rest),
    );
  const { details, ref, versions } = record.opening;
  const { contact } = app.candidate;
  const parts = contact?.fullName.trim().split(/\s+/u) ?? [];
  const initials = initialsOf(contact?.fullName ?? '');
  const named =
    says([contact?.fullName, contact?.addressAs, parts.at(-1), `${parts.at(-1) ?? ''}s`, contact?.email]) ||
    (initials !== '' &&
      initials !== initialsOf(asker) &&
      says([initials, initials.replaceAll('.', '. ')], '')) ||
    // A first name is often an ordinary word; then only its exact form counts.
    says([parts[0]], '');
  const applied = [...inLanguages(APPLIED, out), ...inLanguages(RELATED, out), ...inLanguages(TREATED, out)];
  const labels = versions.flatMap(({ set }) =>
    [...set.qualifications, ...set.criteria, ...set.conditions].map(({ label }) => label),
  );
  const found: Record<Disclosed, boolean> = {
    name: named,
    post: says([details.title, ref]) || postNamed(details.title).some((pattern) => pattern.test(rest)),
    application: applied.some((pattern) => pattern.test(rest)),
    ground: says(labels),
  };
  return (['name', 'post', 'application', 'ground'] as const).filter((what) => found[what]);
}

/** "B.F.", and nothing for a name of one part. */
const initialsOf = (name: string): string => {
  const parts = name.trim().split(/\s+/u);
  return parts.length < 2 ? '' : parts.map((part) => `${[...part][0]!.toUpperCase()}.`).join('');
};

/** The text without the asker's name, whole or in its salutation. */
function withoutAsker(text: string, asker: string, candidate: string): string {
  if (asker === '') return text;
  const last = wholeWords(asker.split(/\s+/u).at(-1)!, '').source;
  const salutation = new RegExp(
    `^\\p{L}+(?: \\p{L}+)? (?:${TITLES} )?${last}(?=[ \\t]*(?:[,:!][ \\t]*)?$)`,
    'gimu',
  );
  const own = wholeWords(candidate.trim(), 'i');
  return text
    .replaceAll(asker, '')
    .replaceAll(salutation, (line) => (candidate.trim() !== '' && own.test(line) ? line : ''));
}
