import type { TrueMessages } from '../english';

export const HEARD_DUTCH: TrueMessages = [
  ['Kunt u mij laten weten wat u nog van mij bewaart en waarom?', 'access'],
  ['Wie heeft mijn sollicitatie allemaal gezien?', 'access'],
  ['stuur me aub alles wat jullie over mij hebben opgeschreven', 'access'],
  ['Nu ik het niet geworden ben wil ik graag dat jullie mijn cv weggooien.', 'erasure'],
  ['Haal mij uit jullie systeem.', 'erasure'],
  ['In de brief staat dat ik geen diploma heb. Dat klopt niet, graag aanpassen.', 'rectification'],
  ['Ik wil niet dat mijn gegevens voor andere vacatures worden gebruikt.', 'objection'],
  ['Op basis van welke wet weigert u mij de redenen te geven?', 'reasons-by-law'],
  ['Een overheidsinstelling moet een afwijzing toch schriftelijk motiveren?', 'reasons-by-law'],
  ['Ik ben absoluut niet tevreden over hoe dit is gegaan en wil uw leidinggevende spreken.', 'complaint'],
  ['Waar kan ik een klacht indienen over het gesprek?', 'complaint'],
  ['Als ik binnen veertien dagen niets hoor stap ik naar de rechter.', 'legal-threat'],
  ['Mijn vakbond kijkt met mij mee.', 'complaint'],
  ['Ik ben zwanger en dat zal wel de reden zijn.', 'discrimination'],
  ['Jullie wisten dat ik in een rolstoel zit en toch was er geen lift.', 'discrimination'],
];

export const HEARD_DUTCH_QUIET: readonly string[] = [
  'Bedankt voor uw vriendelijke brief.',
  'Wat had ik beter kunnen doen tijdens het gesprek?',
  'Ik werk nu als griffier bij de rechtbank.',
  'Ik ben data-analist bij een woningcorporatie.',
  'Ik behandelde klachten bij een verzekeraar.',
  'Is de functie al vervuld?',
  'Ik beheer het archief van een vakbondsmuseum.',
];

/** A second round, written after the patterns had been widened for the first. */
export const AGAIN_DUTCH: TrueMessages = [
  ['Mag ik inzien wat de commissie over mij op papier heeft gezet?', 'access'],
  ['Doe mijn brief en cv maar door de papierversnipperaar.', 'erasure'],
  ['Mijn naam staat verkeerd in jullie bestand, willen jullie dat verbeteren?', 'rectification'],
  ['Jullie hebben mijn baas gebeld zonder dat ik dat wist.', 'objection'],
  ['Is er een wet die zegt dat u mij geen reden hoeft te geven?', 'reasons-by-law'],
  ['De voorzitter zat me gewoon uit te lachen, bij wie moet ik zijn om dat te melden?', 'complaint'],
  ['Dit wordt een zaak voor mijn rechtsbijstandsverzekering.', 'legal-threat'],
];

export const AGAIN_DUTCH_QUIET: readonly string[] = [
  'Fijn dat u zo snel antwoordde.',
  'Ik was bode bij de rechtbank en wil graag iets met boeken.',
  'Hoeveel mensen hadden gesolliciteerd?',
  'Telde mijn werk met slechtziende lezers mee?',
];
