/** A phrase where a line starts: its first letter large, the rest as it is. */
export function capital(text: string): string {
  const [first = ''] = text;
  return `${first.toLocaleUpperCase('en-GB')}${text.slice(first.length)}`;
}
