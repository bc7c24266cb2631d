/** How `inquiry` is called, verb by verb. */
export const INQUIRY_USE = [
  'inquiry LOG add --candidate REF [--opening REF] --channel C --asker A [--asker-name N] [--authority T] [--kind K] [--received DATE] [--due DATE] [--question Q …] [--ref REF] (--text T | --text-file F | < text)',
  'inquiry LOG reply --inquiry REF [--to candidate|asker|intermediary] [--channel C] [--through N] [--agreed-with N] [--on DATE] [--answer N=TEXT …] [--decline N=REASON …] (--text T | --text-file F | < text)',
  'inquiry LOG close --inquiry REF [--note T] [--no-further-reply] [--on DATE]',
  'inquiry LOG list [--find WORDS]',
  'inquiry LOG show --inquiry REF',
  'inquiry LOG classify --inquiry REF --kind K [--set-aside SIGNAL …] --why T [--on DATE]',
  'inquiry LOG questions --inquiry REF --question Q …',
  'inquiry LOG due --inquiry REF --due DATE --why T',
  'inquiry LOG authority --inquiry REF --authority T [--on DATE]',
  'inquiry LOG wait --inquiry REF --for WHOM [--who N] [--until DATE] [--note T] [--on DATE]',
  'inquiry LOG resume --inquiry REF [--note T] [--on DATE]',
  'inquiry LOG safety --inquiry REF --note T [--on DATE]',
  'inquiry LOG lift-safety --inquiry REF --why T [--on DATE]',
  'inquiry LOG assess --inquiry REF --classification C --assessed-by MEMBER [--would-change] [--not-accepted] --why T [--on DATE]',
];
