import { GERMAN_DATA } from './german/data';
import { GERMAN_DISCRIMINATION } from './german/discrimination';
import { GERMAN_DISPUTE } from './german/dispute';
import type { LanguagePatterns } from './pattern';

export const GERMAN: LanguagePatterns = {
  sets: {
    own: 'alter|akzent|behinderung|schwerbehinderung|religion|herkunft|hautfarbe|schwangerschaft|kopftuch|geschlecht|nationalität|rollstuhl|staatsangehörigkeit|sexuelle* orientierung|konfession',
    groups:
      'frauen|mütter|ausländer*|migrant*|muslim*|ältere|älteren|behinderte*|schwarze|juden|rentner|türken',
    mine: 'meine|meiner|meinen|meinem|mein|meines',
    your: 'ihre|ihrer|ihren|ihrem|ihr|ihres|die|der|den|dem|das|des|diese*',
    // What is kept about a person.
    held: 'daten|personenbezogenen daten|unterlagen|akte|akten|notizen|aufzeichnungen|mitschrift*|protokoll*|bewertung*|bewertungsb*|punkte|punktzahl*|auswertung*|interviewnotizen|gesprächsnotizen|gesprächsprotokoll*|bewerberdaten|bewerberakte|bewerbungsakte|beurteilung*',
    kept: '<held>|bewerbung|bewerbungsunterlagen|lebenslauf|angaben|profil|konto|informationen|bewerbungsdaten|alles',
    law: 'dsgvo|ds gvo|datenschutz grundverordnung|datenschutzgrundverordnung|bdsg|gdpr|datenschutzgesetz*|datenschutzrecht*',
    lawyer:
      'anwalt|anwalts|anwältin|anwälte*|rechtsanwalt*|rechtsanwältin*|fachanwalt*|fachanwältin|rechtsbeistand*|juristen|juristin|rechtsvertret*|rechtsschutz*',
    // Arbeit oder Studium.
    work: '(erfahrung|erfahrungen|kenntnisse|ausbildung|praktikum|referendariat|schulung|fortbildung|kurs|seminar|zertifikat|tätigkeit|arbeit|stelle|tätig|gearbeitet|zuständig|verantwortlich) (in|im|mit|bei|beim|am|an|zu|zur|zum|für|auf|als|der|des|einer|einem)',
    studied:
      '(masterarbeit|bachelorarbeit|abschlussarbeit|dissertation|hausarbeit|thesis|forschung|seminar|schulung|fortbildung|kurs|vortrag|arbeit) ~2 (über|zu|zum|zur|von|gegen|der|im|in)',
    trait:
      'alter|alters|behinderung*|schwerbehinderung*|religion|glaubens|glauben|herkunft|abstammung|hautfarbe|geschlecht|geschlechts|schwangerschaft|kopftuch|kopftuchs|kopftuches|akzent|akzents|nationalität|staatsangehörigkeit|ethnischen|sexuell*|krankheit|erkrankung|familienstand*|mutterschaft|elternzeit|kinder|nachnamens|namens|rasse|weltanschauung',
    being:
      'alt|älter|jung|frau|mann|mutter|schwanger|behindert|schwerbehindert*|ausländer*|migrant*|muslim*|moslem*|jude|jüdin|schwarz|schwul|lesbisch|trans|türk*|über (40|45|50|55|60)|nicht (deutsch*|jung*)|kopftuch*',
  },
  signals: { ...GERMAN_DATA, ...GERMAN_DISPUTE, discrimination: GERMAN_DISCRIMINATION },
};
