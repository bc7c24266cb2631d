import type { Column } from '../../ui/table';

/** Invented rows for looking at the blocks. */
export interface SampleRow {
  id: string;
  name: string;
  stage: string;
  mean: number | null;
  low: number;
  high: number;
  receivedOn: string;
}

const NAMES = [
  'Mara Quist',
  'Ilse van Dijk',
  'Tomás Ferreira',
  'Noor Haddad',
  'Priya Raman',
  'Owen Achterberg',
  'Zoë Lindqvist',
];
const STAGES = ['Applied', 'First interview', 'Task', 'Final interview'];

export const sampleRows = (count: number): SampleRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `row-${index}`,
    name: count > NAMES.length ? `${NAMES[index % NAMES.length]} ${index + 1}` : (NAMES[index] ?? ''),
    stage: STAGES[(index * 7) % STAGES.length] ?? '',
    mean: index % 6 === 4 ? null : 2 + ((index * 37) % 30) / 10,
    low: Math.max(1, Math.floor(2 + ((index * 37) % 30) / 10) - (index % 2)),
    high: Math.min(5, Math.ceil(2 + ((index * 37) % 30) / 10) + (index % 2)),
    receivedOn: `2026-${String(1 + (index % 9)).padStart(2, '0')}-${String(1 + ((index * 3) % 27)).padStart(2, '0')}`,
  }));

export const LETTER_SVG = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297" font-family="Georgia, serif" font-size="4.2">
  <rect width="210" height="297" fill="#fff"/><text x="20" y="30" font-size="6">Riverside City Library</text>
  <text x="20" y="62">Mara Quist</text><text x="20" y="68">4 Millrace Lane</text><text x="20" y="110">Dear Ms Quist,</text>
  <text x="20" y="122">Thank you for the time you gave to our search for a reference librarian.</text>
  <text x="20" y="130">The committee has appointed another candidate.</text><text x="20" y="270" font-size="3">GR-1204-9f31c2a07b</text></svg>`,
)}`;

export const plainColumns = (extra: readonly Column<SampleRow>[]): readonly Column<SampleRow>[] => [
  { key: 'name', heading: 'Candidate', cell: (row) => row.name, sortBy: (row) => row.name, rowHeader: true },
  { key: 'stage', heading: 'Stage', cell: (row) => row.stage, sortBy: (row) => row.stage },
  ...extra,
  {
    key: 'mean',
    heading: 'Mean',
    align: 'end',
    width: 90,
    cell: (row) => row.mean?.toFixed(1) ?? '–',
    sortBy: (row) => row.mean,
  },
];
