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
  limits: {
    title: 'Ce que la vérification ne peut pas montrer',
    text: [
      'Les entrées du journal sont enchaînées : chacune contient une empreinte de la précédente, si bien qu’une modification au milieu se voit. Une chaîne seule ne montre pas que sa fin a été coupée ou qu’une copie plus ancienne a été remise en place. Une référence hors du fichier, comme celle-ci, le montre pour toutes les entrées jusqu’à son numéro et pour aucune après.',
      'Qui détient la clé peut réécrire ce qu’aucune référence extérieure n’a vu. La vérification dit que l’enregistrement n’a pas changé, non qu’il était exact au moment de l’écrire.',
    ],
  },
  codes:
    'Un caractère qui ne peut pas être imprimé ici figure sous forme de code entre crochets, par exemple [U+1F600]. Le fichier JSON du même nom contient le caractère lui-même.',
  moreEntries: 'et {count} autres',
  testPage: {
    title: 'Page d’essai pour l’imprimante',
    address: 'L’adresse se trouve ici',
    steps: [
      'Imprimez cette page à sa taille réelle, sans l’ajuster au papier.',
      'Pliez-la aux repères de gauche et glissez-la dans l’enveloppe, contre le haut et contre la gauche.',
      'Lisez sur l’échelle du bas le nombre au bord gauche de la fenêtre, et sur l’échelle verticale le nombre à son bord supérieur.',
      'Saisissez les deux dans les réglages de l’imprimante\u00a0: le premier comme décalage vers la droite, le second vers le bas. Ils remplacent les valeurs en place.',
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
          'Ce code ouvre le registre lorsque la clé de l’ordinateur est perdue\u00a0: nouvel ordinateur, nouveau compte ou sauvegarde restaurée.',
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
          'Choisissez «\u00a0Déverrouiller avec le code de récupération\u00a0» et saisissez-le. Les majuscules, les espaces et les tirets ne comptent pas\u00a0; les lettres I, L, O et U n’apparaissent jamais.',
        ],
      },
    ],
    blanks: ['Lieu de conservation', 'Conservé par', 'Date', 'Signature'],
  },
};
