import type { DataPatterns } from '../pattern';

/** Its sets are those of `french.ts`. */
export const FRENCH_DATA: DataPatterns = {
  access: {
    says: [
      '(échanges|courriels|messages|mails|tout|ce que) ~6 (à mon sujet|sur moi|me concern*|de moi)',
      "droit d'accès",
      "demande d'accès ~4 <held>",
      '(article|art) 15 ~5 <law>',
      '(en vertu|au titre|conformément|selon|application|en application) ~5 (du |de la |de l |au |à la |à l )?<law>',
      '(rgpd|gdpr)',
      '(copie|copies|communication|transmission|duplicata) ~2 (de|des|du|d) ~4 <held>',
      '(communiquer|communiquez|transmettre|transmettez|envoyer|envoyez|fournir|fournissez|remettre|obtenir|consulter|recevoir|accéder|avoir accès|voir|demande|exige|réclame) ~6 (mes|mon|toutes les|l ensemble|l intégralité|à mes|à mon|les|ma) ~3 (données|dossier|notes|fiche|grille*|évaluation*|compte rendu|comptes rendus)',
      '(données|informations|renseignements|notes|documents) ~5 (me concernant|me concernent|sur moi|à mon sujet|sur ma personne|à mon propos)',
      '(quelles|quels|toutes les|tous les|tout ce que|ce que) ~5 (détenez|avez|conservez|possédez|gardez|disposez|noté|écrit|stockez) ~5 (sur moi|me concernant|à mon sujet)',
      '(données|informations) (personnelles|à caractère personnel) ~5 (détenez|avez|conservez|traitez|stockez|collect*)',
      'données à caractère personnel',
    ],
    unless: [
      '(<work> ~3|formation|conformité) <law>',
      '(analyse|base|bases|science|saisie|traitement) (de|des) (données|notes)',
      '(ci joint*|joins|joindre|vous trouverez|pièce jointe|vous envoie|vous transmets|vous adresse|vous remets) ~6 (copie|copies|dossier|données|notes|documents)',
      'copie ~3 (diplôme*|permis|passeport|relevé*)',
      // À supprimer, ce qui est un signal à part.
      '(suppression|effacement|destruction) (de|des|du) ~4 (données|dossier|notes|documents)',
    ],
  },
  erasure: {
    says: [
      '(retirez|supprimez|effacez|rayez|enlevez) moi ~3 (de|des|du)',
      '(ne|n) ~5 (conserv*|gard*|stock*) ~3 (mes|mon|ma) ~2 <kept>',
      "droit (à l'oubli|à l'effacement|à la suppression|de suppression)",
      '(article|art) 17 ~5 <law>',
      '(supprim*|effac*|détrui*|éliminer|retirer|retirez) ~5 <my> ~3 <kept>',
      '(suppression|effacement|destruction|retrait) (de|des|du) ~3 (mes|mon|ma|toutes|tous|données|l ensemble|l intégralité) ~4 <kept>',
      '(suppression|effacement) (de mes|des) (données|informations)',
      '(supprim*|effac*|détrui*) ~3 (tout|toutes|tous) ~5 (sur moi|me concernant|concern*|avez)',
      '<my> ~2 <kept> ~5 (supprimé*|effacé*|détruit*)',
      '(ne|n) ~1 (conserv*|gard*|stock*) ~3 <my> ~2 <kept>',
      '(ne (pas|plus)|cess* de|arrêt* de) (conserver|garder|stocker) ~3 (mes|mon|ma)',
    ],
    unless: [
      '(supprim*|effac*|retir*) ~5 (ancien*|précédent*|premier|première|mauvais*|vieille|vieux|dernière?|erroné*) ~2 (pièce*|fichier*|version*|message|mail|courriel|document*|cv|envoi|candidature)',
      '(supprim*|effac*|retir*) ~4 (pièce*|fichier*|version*|message|mail|courriel|document|cv) ~2 (ancien*|précédent*|erroné*|jointe précédente)',
      'j ai ~2 (supprimé|effacé|retiré|détruit)',
      '(données|comptes) (des|de) (clients|patients|usagers|lecteurs) ~4 (supprim*|effac*)',
    ],
  },
  rectification: {
    says: [
      '(erreur*|faute*|inexactitude*) ~3 (dans|sur) ~1 (mon dossier|ma fiche|vos notes|mes données|votre compte rendu|mon compte rendu)',
      'droit (de|à la) rectification',
      '(article|art) 16 ~5 <law>',
      '(rectifi*|corrig*) ~6 (mes données|mon dossier|mes informations|données|dossier|les notes|vos notes|compte rendu|la fiche|ma fiche|informations ~3 concern*)',
      '(données|dossier|compte rendu|notes|fiche) ~6 (inexact*|erroné*|faux|fausse*|incorrect*)',
      '(inexact*|erroné*|faux|fausse*) ~4 (dans|sur) ~2 (mon dossier|ma fiche|vos notes|votre compte rendu)',
    ],
  },
  objection: {
    says: [
      '(refuse|interdis|veux pas) ~2 que ~2 (mon|mes|ma|vous) ~3 (cv|données|candidature|dossier|informations|utilis*|transm*|partag*)',
      '(jamais|pas|ni|refuse) ~3 (consent*|autoris*|accept*|donné mon accord|que vous) ~6 (données|partag*|transm*|communi*|diffus*) ',
      "droit (d'opposition|à la limitation|de m'opposer|de s'opposer)",
      '(article|art) (18|21|22) ~5 <law>',
      "(m'oppose|opposition|m'opposer) ~4 (traitement|conservation|utilisation|transmission|communication|partage|l usage)",
      '(retire|retirer|révoque|révoquer|retrait de) ~3 (mon )?(consentement|accord|autorisation)',
      'sans mon (consentement|accord|autorisation)',
      '(ne|cess* de|arrêt* de|plus|pas) ~3 (traiter|utiliser|partager|transmettre|communiquer|transmettez|utilisez) ~3 (mes données|mon dossier|mon cv|ma candidature|mes informations)',
      '(décision|traitement|refus|rejet|tri|sélection) ~2 automati*',
      '(algorithme|logiciel|intelligence artificielle|ordinateur|machine|robot) ~5 (rejeté*|refusé*|écarté*|décidé|trié*|éliminé*)',
      '(rejeté*|refusé*|écarté*|éliminé*|trié*) ~3 par (un |une |l |votre )?(algorithme|logiciel|intelligence artificielle|machine|robot|ia)',
    ],
  },
};
