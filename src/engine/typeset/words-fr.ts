import type { Words } from './fixed-words';

export const fr: Words = {
  pageOf: 'Page {page} sur {pages}',
  reference: 'Référence du registre',
  entries: 'Entrées',
  audience: {
    committee: 'Pour le comité',
    counsel: 'Pour le conseil juridique',
    candidate: 'Pour la personne candidate',
  },
  howToCheck: 'Comment vérifier ce document',
  testPage: {
    title: 'Page d’essai pour l’imprimante',
    address: 'L’adresse se trouve ici',
    steps: [
      'Imprimez cette page à sa taille réelle, sans l’ajuster au papier.',
      'Pliez-la aux repères du bord gauche et glissez-la dans l’enveloppe à fenêtre.',
      'Lisez sur les échelles l’écart entre le cadre et le bord de la fenêtre : vers la droite et vers le bas.',
      'Saisissez l’inverse dans les réglages, sous « Printer » : un écart de 2 mm vers la droite se corrige par −2.',
    ],
    now: 'Imprimée avec un décalage de {x} mm vers la droite et de {y} mm vers le bas.',
  },
  recovery: {
    title: 'Code de récupération',
    keep: 'Conservez cette feuille sur papier, loin de l’ordinateur qui contient le registre.',
    parts: [
      {
        title: 'À quoi il sert',
        text: [
          'Ce code ouvre le registre lorsque la clé de l’ordinateur est perdue : nouvel ordinateur, nouveau compte ou sauvegarde restaurée.',
          'Personne d’autre n’en a de copie. Sans ce code et sans la clé de l’ordinateur, le registre ne pourra plus jamais être lu.',
        ],
      },
      {
        title: 'Comment le conserver',
        text: [
          'Rangez-le avec les documents scellés du comité. Ne le photographiez pas et ne le gardez pas au même endroit que le registre.',
          'Toute personne qui a le registre et ce code peut lire chaque entrée. Si vous pensez que quelqu’un l’a vu, créez un nouveau code dans la conservation.',
        ],
      },
      {
        title: 'Comment l’utiliser',
        text: [
          'Choisissez « Déverrouiller avec le code de récupération » et saisissez-le. Les majuscules, les espaces et les tirets ne comptent pas ; les lettres I, L, O et U n’apparaissent jamais.',
        ],
      },
    ],
    blanks: ['Lieu de conservation', 'Conservé par', 'Date', 'Signature'],
  },
};
