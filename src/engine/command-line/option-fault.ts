/** A fault in the form of an input, said of the option that gave it. */

/** Options that are called otherwise than the field they fill. */
const OPTIONS: Record<string, string> = {
  receivedOn: 'received',
  dueOn: 'due',
  questions: 'question',
};

const optionOf = (field: string): string =>
  `--${OPTIONS[field] ?? field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** "/classification/why: Invalid input …" becomes "--why is missing." What is not known is said as it is. */
export function optionFault(message: string): string {
  const [, path, said] = /^\/(\S+): (.*)$/su.exec(message) ?? [];
  const field = path?.split('/').findLast((part) => !/^\d+$/u.test(part));
  if (field === undefined || said === undefined) return message;
  const option = optionOf(field);
  if (said.endsWith('received undefined.')) return `${option} is missing.`;
  if (said === 'Invalid ISO date.') return `${option} is not a day: write it as 2026-11-30.`;
  const choices = /^Invalid option: expected one of (.+)\.$/su.exec(said)?.[1];
  if (choices !== undefined)
    return `${option} is one of ${choices.replaceAll('"', '').split('|').join(', ')}.`;
  return `${option}: ${said}`;
}
