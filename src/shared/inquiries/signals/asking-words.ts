import { anyOf } from './pattern';

const SETS = {
  what: 'why|who|whom|whose|what|how|which|whether|when|where|if|the reason*|your reason*|more about|about',
  was: 'warum|weshalb|wieso|wer|wem|was|wie|welche*|ob|wann|wo|woran|wodurch|den grund|die gründe|ihre gründe',
  quoi: 'pourquoi|qui|quel*|comment|si|ce que|ce qui|quand|où|combien|la raison|les raisons|le motif|les motifs',
  que: 'por qué|quién*|qué|cómo|cuándo|cuál*|cuánt*|si|dónde|el motivo|los motivos|la razón|las razones|en qué',
  wat: 'waarom|wie|wat|hoe|of|welke|wanneer|waar|hoeveel|de reden*|waaraan',
};

/** Requests that ask a question without a question mark. */
export const ASKS = anyOf(
  [
    // English
    '(tell|show|inform|advise|explain to|remind) (me|us) ~3 <what>',
    '(let me|let us) ~1 know ~2 <what>',
    '(please|kindly|can you|could you|would you|you) ~3 (explain|clarify|describe|state|specify|confirm|elaborate|justify)',
    '(i|we) (would|d|should|will|ll) ~3 (like|love|want|wish|be interested|be glad|be grateful|appreciate) ~6 (know|understand|hear|learn|ask|find out|explanation|feedback|answer|reason*)',
    '(i|we) (want|need|wish|ask|demand|am asking|m asking) (to )?~2 (know|understand|hear|learn|be told|<what>)',
    '(i|we) (wonder|am wondering|m wondering|am curious|m curious)',
    '(i|we) (do not|don t|cannot|can t|fail to) (understand|see) ~2 (why|how|what|who)',
    '(my|one|another|a|the|last|first|second|third|next) question (is|concerns|would be)',
    '(please|kindly) ~2 (give|send|provide|share) ~4 (feedback|reason*|explanation|answer)',
    '(i|we) (request|ask for|am asking for|would appreciate|d appreciate) ~4 (feedback|explanation|reason*|answer*|clarification)',
    // German
    '(sagen|teilen|erklären|erläutern|nennen|schreiben|begründen|verraten|mitteilen|darlegen) sie ~6 (<was>|mit)',
    '(mir|uns) ~6 (mitzuteilen|mitteilen|erklären|zu erklären|sagen|zu sagen|nennen|erläutern) ~4 <was>',
    '(ich|wir) (möchte*|würde*|wüsste*|will|wollte*|hätte*) ~6 (wissen|erfahren|verstehen|fragen|gewusst)',
    '(ich|wir) wüsste* ~3 <was>',
    '(mich|uns) (würde |)interessier*',
    '(ich|wir) (frage|fragen) (mich|uns)',
    '(ich|wir) (bitte|bitten) ~4 (um|mir) ~3 (erklärung|begründung|rückmeldung|mitteilung|antwort|auskunft|mitzuteilen|zu erklären)',
    '(ich|wir) (verstehe*|begreife*) nicht ~2 <was>',
    'meine ~1 frage (ist|lautet|wäre)',
    // French
    '(dites|dire|expliquez|expliquer|précisez|préciser|indiquez|indiquer|faire savoir|informer) ~4 <quoi>',
    '(je|j|nous) (voudr*|aimer*|souhait*|veux|désir*|demande*) ~4 (savoir|comprendre|connaître|demander|apprendre|explication*|retour)',
    "(je me demande|j'ignore|je ne comprends pas) ~2 <quoi>",
    'ma ~1 question (est|porte|serait)',
    // Spanish
    '(díg*|dig*|expliq*|explic*|indiq*|indic*|aclar*|comuniq*|inform*) ~4 <que>',
    '(me gustaría|quisiera|quiero|desearía|querría|necesito|deseo) ~3 (saber|entender|conocer|preguntar)',
    '(me pregunto|no entiendo|no comprendo) ~2 <que>',
    'mi ~1 pregunta (es|sería)',
    // Dutch
    '(vertel*|zeg*|leg*|schrijf*|geef*) ~4 <wat>',
    '(laat|laten) ~3 weten ~3 <wat>',
    '(ik|wij|we) (wil|zou|wilde|zouden|willen) ~5 (weten|begrijpen|vragen|vernemen)',
    '(ik|wij|we) vra(ag|gen) (mij|me|ons) ~1 af',
    '(ik|wij|we) (hoor|verneem|begrijp niet|snap niet) ~3 <wat>',
    'mijn ~1 vraag is',
  ].map((pattern) => pattern.replace('(würde |)', '~1 ').replace('(to )?~2', '~3')),
  SETS,
);

/** Politeness that has the shape of a question, and a way to end a letter. */
export const NO_QUESTION = anyOf(
  [
    'let (me|us) know if (you|there|anything|i can|it is not)',
    '(tell|inform) me if (you|there) (need|require|is anything|are any)',
    // Says only that questions follow.
    '(ask|know|understand|have|clarify|raise) ~5 (few|some|several|two|three|four|five|following|couple of|these) ~2 (things|thing|questions|points|matters)',
    '(folgende|einige|ein paar|zwei|drei|vier) ~1 (fragen|dinge|punkte)',
    '(quelques|plusieurs|deux|trois|quatre|suivantes|ces) ~1 (questions|choses|points)',
    '(algunas|varias|unas|dos|tres|cuatro|estas) ~1 (preguntas|cosas|cuestiones)',
    '(enkele|een paar|twee|drie|vier|volgende) ~1 (vragen|dingen|punten)',
    'how are you( doing)?',
    'i hope (you|this)',
    '(sagen|geben|melden) sie ~3 (bescheid|falls|wenn sie)',
    'wie geht es (ihnen|euch|dir)',
    'comment allez vous',
    "n'hésitez pas",
    'cómo (está*|se encuentra*)',
    'no duden? en',
    'hoe gaat het',
    'laat ~3 weten (als|indien) (u|jullie|je)',
  ],
  SETS,
);

/** Begins a question even where the mark was forgotten. */
export const BEGINS = anyOf(
  [
    'why|who|whom|what|how|which|whether|when|where|(was|were|did|does|do|is|are|can|could|may|will|would|has|have|had) (i|you|the|there|my|your|it|this|that|they|we|anyone|anybody|somebody|someone)',
    'warum|weshalb|wieso|wer|wem|was|wie|welche*|ob|wann|woran',
    "pourquoi|qui|quel*|comment|est ce|combien|quand|qu'est ce",
    'por qué|quién*|qué|cómo|cuándo|cuál*|cuánt*|dónde',
    'waarom|wie|wat|hoe|welke|wanneer|hoeveel',
  ],
  SETS,
);

/** A line that says that questions follow. */
export const ANNOUNCES = anyOf(
  [
    'question*|ask|asking|know|answer*|tell me|explain|following|wonder*|clarif*|points',
    'frage|fragen|wissen|beantwort*|erfahren|folgende*',
    'question*|savoir|demande*|répon*|suivant*|comprendre',
    'pregunta*|saber|respond*|siguiente*|contest*|entender',
    'vraag|vragen|weten|beantwoord*|volgende|begrijpen',
  ],
  SETS,
);
