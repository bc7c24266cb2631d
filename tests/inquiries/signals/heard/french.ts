import type { TrueMessages } from '../english';

export const HEARD_FRENCH: TrueMessages = [
  ['Bonjour, pourriez-vous me dire ce que vous avez gardé de ma candidature et pourquoi ?', 'access'],
  ['Je voudrais savoir qui a lu mon dossier.', 'access'],
  ['envoyez moi tout ce que vous avez ecrit sur moi svp', 'access'],
  ['Puisque je ne suis pas retenue, merci de ne rien garder de mon CV.', 'erasure'],
  ['Effacez-moi de vos fichiers.', 'erasure'],
  ['Il est écrit que je n’ai pas le diplôme, c’est faux, je vous demande de corriger.', 'rectification'],
  ['Je refuse que mon CV soit transmis à d’autres bibliothèques.', 'objection'],
  ['La loi vous oblige à motiver votre refus, j’attends donc vos explications.', 'reasons-by-law'],
  ['Sur quel texte vous fondez-vous pour ne pas me donner les motifs ?', 'reasons-by-law'],
  [
    'Je trouve la façon dont j’ai été reçue inadmissible et je souhaite parler à votre responsable.',
    'complaint',
  ],
  ['Sans réponse de votre part sous quinze jours, je saisirai le tribunal administratif.', 'legal-threat'],
  ['Mon avocate me conseille de vous écrire.', 'legal-threat'],
  [
    'On m’a demandé si je comptais avoir des enfants, et comme par hasard je ne suis pas prise.',
    'discrimination',
  ],
  ['À 57 ans, je suppose que j’étais trop vieux pour vous.', 'discrimination'],
];

export const HEARD_FRENCH_QUIET: readonly string[] = [
  // Disputes the decision, which is a kind of inquiry and no signal.
  'Je veux contester cette décision.',
  'Merci beaucoup pour votre courrier, très clair et humain.',
  'Qu’est-ce que je pourrais améliorer pour une prochaine fois ?',
  'J’ai été greffière au tribunal pendant dix ans.',
  'Je travaille aujourd’hui au service des réclamations d’une banque.',
  'Je suis responsable de l’accessibilité dans une médiathèque, cela a-t-il compté ?',
  'Le poste est-il déjà pourvu ?',
  'Je tiens les archives d’un musée du syndicalisme.',
  'Pourrais-je postuler de nouveau au printemps ?',
];

/** A second round, written after the patterns had been widened for the first. */
export const AGAIN_FRENCH: TrueMessages = [
  ['Auriez-vous l’amabilité de m’adresser la grille sur laquelle j’ai été notée ?', 'access'],
  ['Vous pouvez mettre mon dossier à la poubelle, et merci de me le confirmer.', 'erasure'],
  [
    'Dans votre lettre vous me prêtez deux ans d’expérience alors que j’en ai neuf : à rectifier dans mon dossier.',
    'rectification',
  ],
  ['Je ne veux pas que vous parliez de ma candidature à mon employeur.', 'objection'],
  ['Existe-t-il une loi qui vous dispense de me donner vos raisons ?', 'reasons-by-law'],
  ['Le président du jury s’est moqué de moi, à qui dois-je m’adresser pour le signaler ?', 'complaint'],
  ['J’ai pris conseil auprès d’un avocat.', 'legal-threat'],
  ['J’ai un fauteuil roulant et la salle était au deuxième étage sans ascenseur.', 'discrimination'],
];

export const AGAIN_FRENCH_QUIET: readonly string[] = [
  'Merci, votre lettre m’a fait du bien.',
  'J’étais clerc d’avocat avant de devenir bibliothécaire.',
  'Combien de candidats avez-vous reçus ?',
  'Ma formation à l’accueil des publics handicapés a-t-elle compté ?',
];
