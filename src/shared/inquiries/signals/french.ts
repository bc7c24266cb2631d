import { FRENCH_DATA } from './french/data';
import { FRENCH_DISCRIMINATION } from './french/discrimination';
import { FRENCH_DISPUTE } from './french/dispute';
import type { LanguagePatterns } from './pattern';

export const FRENCH: LanguagePatterns = {
  sets: {
    own: 'âge|accent|handicap|religion|origine|origines|couleur de peau|grossesse|voile|foulard|nationalité|sexe|genre|fauteuil roulant|surdité',
    groups: 'femme|femmes|mères|étranger*|arabes?|noire?s?|musulman*|seniors?|handicapé*|vieux|juif*',
    // Ce qui est gardé sur une personne.
    held: 'données|données personnelles|dossier|dossiers|notes|fiche|fiches|grille|grilles|évaluation|évaluations|compte rendu|comptes rendus|appréciation*|informations personnelles|documents|renseignements|scores|échanges',
    kept: '<held>|cv|candidature|candidatures|informations|compte|profil|coordonnées|pièces',
    mine: 'mes|mon|ma|toutes mes|toutes les|tous mes|l ensemble de mes|l intégralité de mes|l intégralité de mon|l intégralité des|les|des|de mes|de mon|du',
    my: 'mes|mon|ma|toutes mes|tous mes|toutes les|l ensemble de mes|l intégralité de mes|l intégralité de mon',
    law: 'rgpd|gdpr|informatique et libertés|protection des données|règlement général',
    // Travail ou études.
    work: '(travaillé|expérience|stage|poste|formation|service|gestion|responsable|chargée?|assistante?|secrétaire|employée?|connaissance*|certificat|module) (en|dans|au|aux|à|de|des|du|d|chez|sur|comme|avec|pour|un|une)',
    studied:
      '(mémoire|thèse|cours|stage|recherche*|atelier|article|étude|études|formation|master|projet|livre) ~2 (sur|de|contre|en|relati*|portait|portant|consacré*)',
    trait:
      'âge|handicap|religion|foi|origine|origines|couleur|couleur de peau|sexe|genre|orientation sexuelle|nationalité|grossesse|maternité|voile|foulard|accent|état de santé|santé|maladie|situation familiale|situation de famille|enfants|nom de famille|patronyme|nom|apparence physique|adresse|lieu de résidence|appartenance syndicale|convictions',
    being:
      'une femme|un homme|femme|mère|enceinte|vieux|vieille|âgée?|senior|jeune|handicapée?|noire?|arabe|maghrébine?|musulmane?|juive|juif|étrangère?|immigrée?|gay|homosexuelle?|lesbienne|trans|trop|voilée|syndiquée?|malade|maman|sénior',
  },
  signals: { ...FRENCH_DATA, ...FRENCH_DISPUTE, discrimination: FRENCH_DISCRIMINATION },
};
