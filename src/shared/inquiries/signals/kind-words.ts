import { anyOf } from './pattern';

/** What a message says that speaks for a kind; it only orders suggestions, so it is short. */
const WORDS = {
  'new-information': [
    // English
    '(my|the) (cv|resume|application|covering letter|cover letter|form|transcript*|certificate*) ~3 (says|said|states|stated|shows|showed|lists|listed|mention*|includ*|contain*|clearly)',
    '(i|we) (do|did) (have|hold|meet|possess|speak)',
    '(i have|i ve|i) (now |since )?(passed|obtained|completed|gained|finished|received) ~6 (degree|diploma|certificate|licence|license|exam*|qualification|course|training)',
    'you (overlooked|missed|misread)',
    '(overlooked|not (taken|take) into account|did not see|must have missed)',
    '(attached|enclosed) (is|are|you will find|please find|you ll find)',
    '(i|we) (attach|enclose|am attaching|have attached|ve attached|am enclosing)',
    '(please find|find) (attached|enclosed)',
    'see (the )?(attached|enclosed|attachment)',
    // German
    '(im|mein*|in meinem) (lebenslauf|bewerbung|zeugnis*|anschreiben|unterlagen) ~4 (steht|stand|zeigt|nennt|belegt|geht hervor|ausgewiesen)',
    '(steht|stand) ~3 (im|in meinem|in meiner) (lebenslauf|bewerbung|anschreiben|unterlagen)',
    '(ich habe|ich besitze|ich verfuge) ~5 (doch|sehr wohl|durchaus|bereits)',
    '(ubersehen|nicht berucksichtigt|inzwischen ~5 (bestanden|erworben|abgeschlossen))',
    '(anbei|im anhang|beigefugt|als anlage|in der anlage)',
    // French
    '(mon|le) (cv|dossier|diplome|lettre) ~3 (indique|mentionne|montre|precise|dit)',
    '(j ai|je possede|je dispose) ~2 (bien|pourtant|effectivement|desormais|deja)',
    '(vous avez|ont|a ete|ete) ~2 (neglige|oublie|ignore|omis)',
    '(ci joint*|en piece jointe|vous trouverez ~2 joint*|je joins)',
    // Spanish
    '(mi|el) (curriculum|cv|expediente|titulo) ~3 (dice|indica|muestra|menciona|consta)',
    '(si|ya) (tengo|poseo|dispongo)',
    '(pasaron|paso|han pasado) por alto|no (tuvieron|han tenido) en cuenta',
    '(adjunto|adjunta|adjuntos|le adjunto|se adjunta|en el adjunto)',
    // Dutch
    '(mijn|in mijn|op mijn) (cv|sollicitatie|brief|diploma) ~3 (staat|stond|blijkt|vermeld*)',
    'ik (heb|beschik) ~4 (wel|weldegelijk|inmiddels|al)',
    '(over het hoofd gezien|niet meegenomen|overgeslagen)',
    '(bijgevoegd|in de bijlage|als bijlage|bijgaand)',
  ],
  challenge: [
    // English
    'why ~6 (rejected|not|n t|wasn t|weren t|turned|refused|chosen|selected|invited|interviewed|hired)',
    '(disagree|dispute|challenge|contest|appeal|object|unfair*|unjust*|not fair|reconsider*|review|unacceptable|not accept*|can t accept|cannot accept|wrong decision|mistake*|not true|untrue|incorrect)',
    '(demand|insist|explain yourself*|owe me)',
    'reason* ~5 (rejected|rejection|decision|refus*)',
    '(who|how) ~3 (decided|decide|chose|made (the|this|that) decision)',
    // German
    '(warum|weshalb|wieso|begrundung|grunde? fur|nicht einverstanden|widerspreche|ungerecht*|unfair*|nicht nachvollzieh*|wer hat ~3 entschieden|stimmt nicht)',
    // French
    '(pourquoi|motif*|raison*|pas d accord|injust*|conteste*|inexact*|qui a (decide|pris))',
    // Spanish
    '(por que|motivo*|razon*|no estoy de acuerdo|injust*|impugn*|no es (cierto|verdad)|quien (decidio|tomo))',
    // Dutch
    '(waarom|reden*|niet ~1 eens|oneerlijk|onterecht|klopt niet|wie heeft ~3 (besloten|beslist)|heroverweeg*|heroverwegen)',
  ],
  'feedback-request': [
    // English
    '(feedback|pointers|constructive|improve*|stronger|strengthen|better next time|next time|do better|work on|learn from|future application*|tips)',
    '(any|some) advice',
    // German
    '(ruckmeldung|feedback|verbesser*|besser machen|nachstes mal|kunftige* bewerbung*|hinweis*|tipps)',
    // French
    '(retour*|ameliorer|progresser|prochaine fois|conseil*|points? faible*|axes? d amelioration)',
    // Spanish
    '(retroalimentacion|comentarios|mejorar|proxima vez|consejo*|futuras? (candidatura*|solicitud*))',
    // Dutch
    '(terugkoppeling|verbeter*|volgende keer|tip|tips|advies|beter (doen|kan|had))',
  ],
} as const;

export type WordedKind = keyof typeof WORDS;

/** Read in this order: what is new weighs more than what is disputed, and that more than a wish to learn. */
export const WORDED_KINDS = Object.keys(WORDS) as WordedKind[];

export const KIND_WORDS: Readonly<Record<WordedKind, RegExp>> = {
  'new-information': anyOf(WORDS['new-information'], {}),
  challenge: anyOf(WORDS.challenge, {}),
  'feedback-request': anyOf(WORDS['feedback-request'], {}),
};
