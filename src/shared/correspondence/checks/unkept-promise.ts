import type { LetterCheckInput } from '../draft';
import type { LetterFault } from '../finding';
import { spokenParts } from '../known-words';

interface Promised {
  name: string;
  what: string;
  patterns: Record<string, RegExp>;
}

/** A reserve place with a date is the only promise that the record can hold so far. */
const PROMISES: Promised[] = [
  {
    name: 'on-file',
    what: 'to keep this application',
    patterns: {
      en: /\bon file\b|\b(?:keep|retain|hold|store)\b[^.]{0,40}\b(?:details|application|cv|résumé|resume|in mind)\b|\btalent pool\b/iu,
      de: /\b(?:vormerken|Bewerberpool|Talentpool|in Evidenz)\b|Unterlagen[^.]{0,40}(?:aufbewahren|behalten|speichern)/iu,
      fr: /\b(?:conserver(?:ons)?|garder(?:ons)?)\b[^.]{0,40}(?:candidature|dossier|CV)|\bvivier\b/iu,
      es: /\b(?:conservar|guardar)\p{L}*[^.]{0,40}(?:candidatura|currículum|datos)|bolsa de (?:trabajo|empleo|talento)/iu,
      nl: /\b(?:bewaren|in portefeuille|in ons bestand|talentenpool)\b/iu,
    },
  },
  {
    name: 'contact',
    what: 'to be in touch again',
    patterns: {
      en: /\bwe(?: will|['’]ll| shall) (?:\p{L}+ )?(?:contact|call|phone|write to|get back to|come back to|be in touch|get in touch|let you know|inform)/iu,
      de: /\bwir (?:werden (?:uns|Sie)[^.]{0,40}(?:melden|kontaktieren|informieren|anrufen)|melden uns|kommen[^.]{0,30}auf Sie zu)/iu,
      fr: /\bnous (?:vous (?:contacterons|recontacterons|rappellerons|tiendrons)|reviendrons vers vous|ne manquerons pas)/iu,
      es: /\b(?:nos pondremos en contacto|(?:le|la|lo) (?:llamaremos|contactaremos|avisaremos|informaremos))/iu,
      nl: /\bwij (?:nemen|zullen)[^.]{0,30}contact|laten (?:het )?u weten/iu,
    },
  },
  {
    name: 'apply-again',
    what: 'a new application',
    patterns: {
      en: /\bapply (?:again|to us again|for (?:other|future|another))|\b(?:re-?apply|future (?:applications?|vacanc\p{L}+|openings?|opportunit\p{L}+))/iu,
      de: /(?:erneut|wieder|noch einmal)[^.]{0,20}\bbewerben|künftige\p{L}* (?:Stelle|Bewerbung)/iu,
      fr: /\bpostuler (?:à nouveau|de nouveau|encore)|futures? (?:candidature|poste|opportunité)/iu,
      es: /\b(?:volver a presentar|presentarse de nuevo|futur[ao]s (?:candidatura|vacante|convocatoria|oportunidad))/iu,
      nl: /\b(?:opnieuw|nogmaals) (?:te )?solliciter|toekomstige vacature/iu,
    },
  },
  {
    name: 'reserve',
    what: 'a place on a reserve list',
    patterns: {
      en: /\breserve (?:list|place)\b/iu,
      de: /\b(?:Reserve|Nachrück)(?:liste|platz)\b/iu,
      fr: /\bliste (?:de réserve|complémentaire)\b/iu,
      es: /\blista de reserva\b/iu,
      nl: /\breservelijst\b/iu,
    },
  },
];

/** The letter promises something that nothing on record will keep. */
export function unkeptPromise({ app, draft, tools }: LetterCheckInput): LetterFault[] {
  const until = app.disposition?.code === 'reserve' ? app.disposition.reserveUntil : undefined;
  if (until !== undefined && until >= tools.today) return [];
  const text = spokenParts(draft).join('\n');
  const language = draft.language.split('-')[0]!;
  return PROMISES.flatMap(({ name, what, patterns }) => {
    const hit = patterns[language]?.exec(text)?.[0];
    if (hit === undefined) return [];
    const message =
      until === undefined
        ? `“${hit}” promises ${what}. Nothing on record keeps that promise: there is no reserve place with a date.`
        : `“${hit}” promises ${what}, and the reserve place on record has run out.`;
    return [
      {
        severity: 'block',
        message,
        about: name,
        settle: [
          { act: 'reword', text: 'Take the promise out.' },
          { act: 'change-disposition', text: 'Record a reserve place with the date until which it holds.' },
        ],
      },
    ];
  });
}
