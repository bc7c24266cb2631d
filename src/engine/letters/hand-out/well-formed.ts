/** Halves of surrogate pairs have no bytes of their own. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
