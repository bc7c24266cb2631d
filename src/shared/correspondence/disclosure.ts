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
  const rest = withoutAsker(text, asker);
  const says = (words: readonly (string | undefined)[], flags = 'i'): boolean =>
    words.some(
      (word) => word !== undefined && word.trim().length > 1 && wholeWords(word.trim(), flags).test(rest),
    );
  const { details, ref, versions } = record.opening;
  const { contact } = app.candidate;
  const parts = contact?.fullName.trim().split(/\s+/u) ?? [];
  const named =
    says([contact?.fullName, contact?.addressAs, parts.at(-1)]) ||
    // A first name is often an ordinary word; then only its exact form counts.
    says([parts[0]], '');
  const applied = [...inLanguages(APPLIED, out), ...inLanguages(RELATED, out)];
  const labels = versions.flatMap(({ set }) =>
    [...set.qualifications, ...set.criteria, ...set.conditions].map(({ label }) => label),
  );
  const found: Record<Disclosed, boolean> = {
    name: named,
    post: says([details.title, ref]),
    application: applied.some((pattern) => pattern.test(rest)),
    ground: says(labels),
  };
  return (['name', 'post', 'application', 'ground'] as const).filter((what) => found[what]);
}

/** The text without the asker's name, whole or in its salutation. */
function withoutAsker(text: string, asker: string): string {
  if (asker === '') return text;
  const last = wholeWords(asker.split(/\s+/u).at(-1)!, '').source;
  const salutation = new RegExp(
    `^\\p{L}+(?: \\p{L}+)? (?:${TITLES} )?${last}(?=[ \\t]*(?:[,:!][ \\t]*)?$)`,
    'gimu',
  );
  return text.replaceAll(asker, '').replaceAll(salutation, '');
}
