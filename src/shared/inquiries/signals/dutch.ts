import { DUTCH_DATA } from './dutch/data';
import { DUTCH_DISCRIMINATION } from './dutch/discrimination';
import { DUTCH_DISPUTE } from './dutch/dispute';
import type { LanguagePatterns } from './pattern';

export const DUTCH: LanguagePatterns = {
  sets: {
    own: 'leeftijd|accent|handicap|beperking|religie|geloof|afkomst|huidskleur|zwangerschap|hoofddoek|nationaliteit|geslacht|geaardheid|rolstoel',
    groups:
      'vrouwen|moeders|buitenlanders|moslims|ouderen|allochtonen|migranten|gehandicapten|joden|zwarte mensen|50 plussers',
    // Wat over iemand bewaard wordt.
    held: 'gegevens|persoonsgegevens|dossier|aantekeningen|notities|verslag|verslagen|beoordeling|beoordelingen|scores|scoreformulier*|puntenlijst*|stukken|documenten|gespreksverslag*|gespreksnotities|sollicitatiedossier|informatie|beoordelingsformulier*',
    kept: '<held>|cv|sollicitatie|sollicitatiebrief|profiel|account|alles',
    my: 'mijn|al mijn|alle|deze|m n|mn',
    law: 'avg|gdpr|algemene verordening gegevensbescherming|uavg|privacywet*|gegevensbescherming',
    lawyer:
      'advocaat|advocaten|advocate|raadsman|raadsvrouw|jurist|juristen|juridisch adviseur|rechtsbijstand*',
    // Werk of studie.
    work: '(ervaring|gewerkt|werkte|werk|stage|functie|baan|cursus|training|opleiding|certificaat|kennis|verantwoordelijk|solliciteer) (bij|met|in|als|op|van|voor|een|over|naar|aan)',
    studied:
      '(scriptie|onderzoek|cursus|training|opleiding|workshop|college|les|artikel|studie|boek|project) ~2 (over|naar|van|tegen|in|op)',
    trait:
      'leeftijd|handicap|beperking|religie|geloof|godsdienst|afkomst|huidskleur|ras|geslacht|gender|seksuele (voorkeur|geaardheid)|geaardheid|nationaliteit|zwangerschap|hoofddoek|accent|ziekte|gezondheid|burgerlijke staat|kinderen|achternaam|gezinssituatie|etniciteit|chronische (ziekte|aandoening)',
    being:
      'vrouw|een vrouw|man|een man|moeder|een moeder|oud|ouder|te oud|jong|zwanger|gehandicapt|zwart|moslim|moslima|joods|buitenlander|buitenlands|allochtoon|homo|lesbisch|trans|migrant|turks|marokkaans|surinaams|doof|blind|50 plusser|vijftigplusser|boven de (40|45|50|55|60)',
  },
  signals: { ...DUTCH_DATA, ...DUTCH_DISPUTE, discrimination: DUTCH_DISCRIMINATION },
};
