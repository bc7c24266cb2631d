/** How a promise sounds in a letter. Known by its usual phrases, language by language. */
export interface Promised {
  name: 'on-file' | 'contact' | 'apply-again' | 'reserve';
  what: string;
  patterns: Record<string, RegExp>;
}

export const PROMISED: readonly Promised[] = [
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
