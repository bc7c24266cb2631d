import type { LetterModel } from '@shared/letters';

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const lines = (texts: readonly string[]): string => texts.map(safe).join('<br>');
const paragraph = (text: string): string => `<p>${safe(text)}</p>`;

/** The words of a letter as a plain HTML page: the same text that our own page carries. */
export const asHtml = (letter: LetterModel): string => `<!doctype html>
<html lang="${letter.language}">
<meta charset="utf-8">
<title>${safe(letter.title)}</title>
<style>body { font: 11pt/1.4 serif; margin: 20mm; } header, address { font-style: normal; margin-bottom: 10mm; }</style>
<header><strong>${safe(letter.letterhead.name)}</strong><br>${lines(letter.letterhead.lines)}</header>
<address>${lines(letter.address)}</address>
<p>${safe(letter.dateText)}</p>
<h1 style="font-size: 11pt">${safe(letter.subject)}</h1>
${[letter.salutation, ...letter.paragraphs, letter.closing].map(paragraph).join('\n')}
<p>${safe(letter.signatory.name)}<br>${safe(letter.signatory.role)}</p>
<footer>${safe(letter.referenceLabel)} ${safe(letter.reference)}</footer>
</html>
`;
