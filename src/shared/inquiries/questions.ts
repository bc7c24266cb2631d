/** The questions in a pasted message, in the words of whoever asks. */
export function questionsIn(text: string): string[] {
  const questions = text.split(/(?<=[?.!])\s+|\n{2,}/).map((part) => part.replaceAll(/\s+/g, ' ').trim());
  return [...new Set(questions.filter((part) => part.endsWith('?')))].slice(0, 40);
}
