import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { cover, knownWords } from '../known-words';
import { inLanguages, letterOut, type OutgoingInput } from '../outgoing';

/**
 * Sentences that hold somebody against other people. "We have appointed another candidate" is no
 * comparison, nor is "not among the strongest applications", which has its own claim.
 */
const PATTERNS: Record<string, RegExp> = {
  en: /\b(?:(?:more|most|less|better|best|higher|highest|stronger|strongest)[\s-]+(?:[\p{L}-]+\s+){0,2}(?:candidates?|applicants?)|(?:better|stronger|more [\p{L}-]+(?:ed|ant|ent|able|ful|ive|ing)) applications?|other (?:candidates?|applicants?)|than (?:you|yours?)\b|(?:compared (?:with|to)|unlike|ahead of) (?:the )?(?:others?|rest|candidates?|applicants?)|(?:every(?:one|body)|all|every (?:candidate|applicant)) (?:that |whom )?we (?:met|interviewed|saw)|(?:strong|competitive|impressive|talented) field|standard (?:of \p{L}+ )?was (?:\p{L}+ )?(?:high|strong|outstanding)|outperformed|outshone|overqualified)/iu,
  de: /(?:besser|höher|stärker|mehr|weniger) (?:\p{L}+ )?(?:geeignet\p{L}*|qualifiziert\p{L}*|passend\p{L}*)|(?:andere|übrige|stärkere|bessere)n? (?:Bewerber|Bewerbenden|Bewerbungen|Kandidat)\p{L}*|(?:mehr|\p{L}{3,}ere?[ns]?) [^.]{0,30}als (?:Sie|Ihre Bewerbung)\b|(?:mehr|besser) als (?:Sie|Ihre Bewerbung)\b|im Vergleich (?:zu|mit)|überqualifiziert/iu,
  fr: /\b(?:plus|mieux|moins) (?:qualifié|adapté|expérimenté|proche|conforme)\p{L}*|\bautres (?:candidat|candidature)\p{L}*|(?:plus|moins|mieux|davantage) [^.,;]{0,40}(?<!\bce )que (?:vous|la vôtre)(?![\p{L}])|par rapport aux|surqualifié/iu,
  es: /\b(?:más|mejor|menos) (?:cualificad|adecuad|preparad|idóne)\p{L}*|\b(?:otr[oa]s|demás|mejores) (?:candidat|candidatur|aspirante)\p{L}*|(?:más|mejor|menos) [^.,;]{0,40}(?<!\blo )que (?:usted|la suya)\b|en comparación|sobrecualificad/iu,
  nl: /\b(?:beter|meer|minder|hoger) (?:passend|gekwalificeerd|geschikt)\p{L}*|\bandere (?:kandidat|sollicitant)\p{L}*|(?:beter|meer|minder|hoger|sterker)\p{L}* [^.]{0,40}dan (?:u|uw sollicitatie)\b|in vergelijking met|overgekwalificeerd/iu,
};

/** Saying that nothing is said about others compares with nobody. */
const SILENT: Record<string, RegExp> = {
  en: /\b(?:do|can|could|will|would|may|shall)(?: ?not|n['’]t) (?:speak|talk|comment|say|tell|give|share|disclose|discuss|reveal|compare)\b(?![^.;!?]*\b(?:than|better|best|stronger|strongest|more|less|worse)\b)[^.;!?]{0,50}\bother (?:candidates?|applicants?|applications?)\b/giu,
  de: /(?<!\p{L})(?:über|zu) (?:die )?andere[nr]? (?:Bewerber|Bewerbenden|Bewerbungen|Kandidat)\p{L}*(?: und \p{L}+)? (?:keine (?:Auskunft|Angaben)|nichts|nicht)(?!\p{L})/giu,
  fr: /(?<!\p{L})ne (?:parlons|disons rien|donnons aucun(?:e)? \p{L}+|communiquons rien)(?: pas)? (?:des|sur les) autres (?:candidat|candidature)\p{L}*/giu,
  es: /(?<!\p{L})no (?:hablamos|decimos nada|damos información|informamos) (?:de|sobre) (?:las |los )?(?:otr[oa]s|demás) (?:candidat|candidatur|aspirante)\p{L}*/giu,
  nl: /\b(?:niets|geen informatie|niet) (?:over|van) andere (?:kandidat|sollicitant)\p{L}*/giu,
};

/** The letter compares with other candidates' qualities. */
export const comparison = (input: LetterCheckInput): LetterFault[] => comparisons(letterOut(input));

/** The first comparison in each part of outgoing words. */
export function comparisons({ record, app, out }: OutgoingInput): LetterFault[] {
  const known = knownWords(record, app, out);
  const silent = inLanguages(SILENT, out);
  return out.parts.flatMap((part, index) => {
    const text = silent.reduce(
      (rest, pattern) => rest.replaceAll(pattern, (hit) => ' '.repeat(hit.length)),
      cover(part, known),
    );
    const found = inLanguages(PATTERNS, out)
      .map((pattern) => pattern.exec(text))
      .find((match) => match !== null);
    if (!found) return [];
    const [hit] = found;
    return [
      {
        severity: 'block',
        message: `“${hit}” compares this candidate with others. Say what was or was not shown against the criterion.`,
        about: String(index),
        start: found.index,
        end: found.index + hit.length,
      },
    ];
  });
}
