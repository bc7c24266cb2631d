import { NOTICED } from '../checks/boilerplate-repeated';
import { writtenDay } from '../day';
import type { InquiryFault } from './fault';
import type { InquiryCheckInput } from './input';

/**
 * A paragraph of this reply already went to this person, in a letter or in a reply (situation 5).
 * What they ask again they have read before: the same words say that nobody read the question.
 */
export function boilerplateRepeated({ app, act }: InquiryCheckInput): InquiryFault[] {
  if (act.act !== 'reply') return [];
  const before = [
    ...app.letters.map(({ on, model }) => ({ on, what: 'letter', paragraphs: model?.paragraphs ?? [] })),
    ...app.inquiries.flatMap(({ replies }) =>
      replies.map(({ on, text }) => ({ on, what: 'reply', paragraphs: paragraphsOf(text) })),
    ),
  ];
  return paragraphsOf(act.reply.text).flatMap((paragraph) => {
    if (paragraph.length < NOTICED) return [];
    const earlier = before.find(({ paragraphs }) => paragraphs.some((other) => plain(other) === paragraph));
    if (!earlier) return [];
    return [
      {
        severity: 'advise' as const,
        message: `This paragraph already stood in your ${earlier.what} of ${writtenDay(earlier.on, 'en-GB')}: “${paragraph.slice(0, 80)}…”.`,
        settle: ['Answer what was asked this time, or say that you have nothing to add.'],
      },
    ];
  });
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    .map(plain)
    .filter((paragraph) => paragraph !== '');
