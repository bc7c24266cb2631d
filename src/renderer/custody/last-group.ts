/** Letters that look alike on paper count as one, as they do when the whole code is typed. */
const fold = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/[^0-9A-Z*~$=]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

/** Whether what was typed is the last group of a printed recovery code (or the whole code). */
export function isLastGroup(typed: string, recoveryCode: string): boolean {
  const last = recoveryCode.split('-').at(-1) ?? '';
  const given = fold(typed);
  return given !== '' && (given === fold(last) || given === fold(recoveryCode));
}
