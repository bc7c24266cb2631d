import type { IntlShape } from 'react-intl';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** A number of bytes as people read it: `812 byte`, `1.4 MB`; thousands, as file managers count. */
export function fileSize(intl: Pick<IntlShape, 'formatNumber'>, bytes: number): string {
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return intl.formatNumber(bytes / 1_000 ** step, {
    style: 'unit',
    unit: UNITS[step]!,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 2 ? 1 : 0,
  });
}
