import { MOST_QUESTIONS } from './schema';
import { ANNOUNCES, ASKS, BEGINS, NO_QUESTION } from './signals/asking-words';
import { fold } from './signals/fold';
import { ownLines } from './signals/own-words';

/** As long as one may be (`inquirySchema`). */
const LONGEST = 20_000;

const MARKER = /^\s*(?:\(?\d{1,2}[.):]|\(?[a-zA-Z][.)]|[-–—•*·‣▪◦])\s+/;
const INLINE = /(?:^|\s)\(?(?:\d{1,2}|[a-h])\)\s+/;
/** A full stop after one of these, or after a number, ends no sentence. */
const SHORT =
  /(?:^|[\s(])(?:mrs?|ms|dr|prof|st|no|nr|art|abs|bzw|ggf|z\. ?b|e\.g|i\.e|etc|sra?|mme|dhr|mevr|\d{1,4}|\p{L})\.$/iu;

interface Part {
  text: string;
  /** Stands in a list that was announced as questions. */
  announced: boolean;
  item: boolean;
}

/**
 * The questions in a message, in the writer's own words and order, each once: sentences with a
 * question mark, items of a list of questions, and requests such as "please tell me why". A sentence
 * that asks two things stays one. What is quoted, greeted and signed with is left out.
 */
export function questionsIn(text: string): string[] {
  const questions = new Map<string, string>();
  for (const part of partsOf(ownLines(text))) {
    for (const question of asked(part)) {
      const key = fold(question)
        .text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (key !== '' && question.length <= LONGEST && !questions.has(key)) questions.set(key, question);
    }
  }
  return [...questions.values()].slice(0, MOST_QUESTIONS);
}

/** Paragraphs and items of lists, their wrapped lines joined. */
function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  let open: Part | null = null;
  let announced = false;
  /** Items of an announced list without numbers or bullets: a line each. */
  let bare = false;
  for (const line of lines) {
    if (line === '') {
      open = null;
      bare = false;
      continue;
    }
    const marked = MARKER.test(line);
    if (marked || !open || bare) {
      if (marked) bare = false;
      else if (!bare && !open && !line.endsWith(':') && parts.at(-1)?.item) announced = false;
      open = {
        text: line.replace(MARKER, ''),
        announced: announced && (marked || bare),
        item: marked || bare,
      };
      parts.push(open);
    } else {
      open.text += ` ${line}`;
    }
    if (line.endsWith(':')) {
      announced = says(ANNOUNCES, lastSentence(open.text));
      bare = announced;
      open = null;
    }
  }
  return parts.flatMap(inlineItems);
}

const lastSentence = (text: string): string => sentencesOf(text).at(-1) ?? text;

/** "I ask: 1) why …, 2) who …" is a list on one line. */
function inlineItems(part: Part): Part[] {
  const pieces = part.text.split(new RegExp(INLINE.source, 'g'));
  if (pieces.length < 3) return [part];
  const [before, ...items] = pieces as [string, ...string[]];
  const announced = part.announced || (before.trim().endsWith(':') && says(ANNOUNCES, lastSentence(before)));
  return [
    { ...part, text: before },
    ...items.map((text) => ({
      text: text.replace(/[,;]?(?:\s+(?:and|und|et|y|en))?\s*$/i, ''),
      announced,
      item: true,
    })),
  ];
}

function asked({ text, announced, item }: Part): string[] {
  const sentences = sentencesOf(text);
  const found = sentences.filter((sentence, at) => isQuestion(sentence, item && at === 0));
  return found.length === 0 && announced && /\p{L}/u.test(text) ? [tidy(text)] : found;
}

function isQuestion(sentence: string, item: boolean): boolean {
  if (!/\p{L}/u.test(sentence) || says(NO_QUESTION, sentence)) return false;
  if (/\?["'»”’)\]!]*$/.test(sentence)) return true;
  if (sentence.endsWith(':')) return false;
  return says(ASKS, sentence) || (item && beginsWith(BEGINS, sentence));
}

/** Sentences of a text, with their marks. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?<![.?!…])[.?!…]+["'»”’)\]]*(?=\s|$)/g)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(from, end - 24), end);
    const quoted = /["'»”’)\]]$/.test(match[0]);
    if (match[0] === '.' && SHORT.test(before)) continue;
    if (quoted && /^\s+\p{Ll}/u.test(text.slice(end, end + 8))) continue;
    sentences.push(tidy(text.slice(from, end)));
    from = end;
  }
  sentences.push(tidy(text.slice(from)));
  return sentences.filter((sentence) => sentence !== '');
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const says = (pattern: RegExp, text: string): boolean => fold(text).text.search(pattern) !== -1;
const beginsWith = (pattern: RegExp, text: string): boolean =>
  fold(text).text.trimStart().search(pattern) === 0;
