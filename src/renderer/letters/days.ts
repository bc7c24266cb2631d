/** The later of two days. */
export const laterDay = (first: string, second: string): string => (first > second ? first : second);
