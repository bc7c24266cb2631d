import type { SignalPatterns } from '../pattern';

/** Its sets are those of `french.ts`. */
export const FRENCH_DISCRIMINATION: SignalPatterns = {
  says: [
    'plus jeunes?',
    'sans enfants?',
    '(équipe|collègues) ~3 jeune*',
    '(mon|ma|mes) <own>',
    '(pas|jamais|aucune?|contre|plus) ~3 <groups>',
    'à (4[5-9]|5[0-9]|6[0-9]) ans',
    "(j'ai|ai) (4[5-9]|5[0-9]|6[0-9]) ans",
    '(discrimin*)',
    '(racis*|sexis*|âgis*|agis[mt]e*|homophob*|transphob*|xénophob*|islamophob*|antisémit*|misogyn*|machis*|validis*|grossophob*)',
    '(harcel*|harcèl*)',
    '(préjugé*|stéréotyp*|parti pris|partial|partiaux)',
    '(égalité (de|des) (traitement|chances)|inégalité de traitement|traitement inégal|traité* différemment|différence de traitement|moins bien traité*)',
    '(l 1132|l1132|1132 1|225 1)',
    // En raison de ce que l'on est.
    '(à cause|en raison|du fait|au motif|parce que|par rapport|liée?s?|basé*|fondé*|compte tenu) ~3 (mon|ma|mes|l|leur|son|sa) ~1 <trait>',
    '(mon|ma|mes) <trait> ~5 (motif|raison|problème|gên*|dérang*|joué|rôle|pesé|cause|obstacle|en cause)',
    '(c est|est ce|c était|serait ce|était ce) ~2 (mon|ma|mes) <trait>',
    'à mon âge',
    '(parce que|car|puisque|simplement parce que|juste parce que) (je suis|j suis|j étais|je serais|j attends|je porte) ~2 (<being>|un enfant|le voile|un voile|foulard|un foulard)',
    '(en tant que|comme) (femme|mère|senior|noire?|étrangère?|handicapée?|musulmane?) ~6 (pas|aucune|refus*|rejet*|écarté*|chance*)',
    'trop (vieux|vieille|âgée?|jeune|vieu)',
    'surqualifi*',
    '(sur|trop) (qualifié*|diplômé*|expérimenté*)',
    // Qui on voulait à la place.
    '(que|seulement|uniquement|exclusivement|plutôt|préfér*|embauch*|recrut*|pris|choisi*|retenu) ~4 (des |de |un |une |les )?(jeunes|jeune|hommes|homme|femmes|femme|français|blancs|blanc|blanche)',
    '(candidat*|personne|quelqu un|homme|femme|quelqu une|collègue|concurrent*) (bien |beaucoup |nettement )?plus jeune*',
    '(plus jeune*) (que moi|candidat*)',
    '(après|plus de|passé) (40|45|50|55|60|cinquante|soixante|quarante) ans ~6 (plus|pas|chance|personne|rien|embauch*|refus*)',
    // Ce que nul ne doit demander.
    '(demandé|question*|interrogé*|remarque*|commentaire*|plaisant*|blague*) ~8 (enfants|enceinte|mariée?|grossesse|religion|voile|âge|handicap|origine*|nationalité|mari|famille|maladie|santé|retraite)',
    '(enceinte|grossesse|handicap|voile) ~8 (refus*|rejet*|écarté*|éliminé*|annul*)',
    'aménagement* raisonnable*',
  ],
  unless: [
    '(fichier*|version*|document*|ordinateur|lien|système|logiciel|annonce|format|pièce|voiture|appareil) ~3 (est|était|sont|étaient) (trop|si) (vieux|vieille|ancien*|jeune)',
    '(jamais|pas) trop (vieux|vieille|âgée?|jeune)',
    '<studied> ~3 (discrimin*|racis*|sexis*|harcel*|harcèl*|préjugé*|stéréotyp*|antisémit*|égalité)',
    '(sans|pas|aucune|jamais|non) (discrimin*|préjugé*)',
    '(livres|littérature|rayon|bibliothèque|public|section|secteur|animation*|ateliers) ~2 (jeune*|jeunesse)',
    '(sais|conscience|consciente?|peut être|sans doute) ~6 (surqualifi*|trop qualifi*)',
    '(suis|serais) peut être surqualifi*',
    '(questionnaire|question*) ~2 santé (et|publique)',
  ],
};
