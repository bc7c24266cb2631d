import { refusedBy, type InquiryFinding } from '@shared/inquiries';
import { ok, type Result } from '@shared/kernel';
import type { Desk } from '../desk';
import { unwrap } from './record-commands';
import { many, optional, usage, type Invocation, type Outcome } from './session';
import { ask, idNamed, textGiven } from './verbs';

interface Answered {
  question: number;
  answer: string;
  declined: boolean;
}

/**
 * Answers questions and puts words that went out on record. Everything is checked before anything is
 * recorded, so that a refusal leaves nothing half done.
 */
export async function replyToInquiry(desk: Desk, invocation: Invocation): Promise<Result<Outcome>> {
  const { inquiries } = unwrap(desk).state.inquiries;
  const id = idNamed(invocation, 'inquiry', inquiries.values());
  if (!id.ok) return id;
  const answers = answersGiven(invocation);
  if (!answers.ok) return answers;
  const inquiry = inquiries.get(id.value)!;
  const asked = inquiry.text?.questions ?? [];
  const unknown = answers.value.find(({ question }) => question >= asked.length);
  if (unknown)
    return usage(`There is no question ${unknown.question + 1}: this inquiry has ${asked.length}.`);
  const text = await replyGiven(invocation, answers.value.length > 0);
  if (!text.ok) return text;

  const reply = {
    to: optional(invocation, 'to') ?? (inquiry.text?.asker === 'candidate' ? 'candidate' : 'asker'),
    channel: optional(invocation, 'channel') ?? inquiry.text?.channel,
    text: text.value ?? '',
    through: optional(invocation, 'through'),
    agreedWith: optional(invocation, 'agreed-with'),
  };
  const findings: InquiryFinding[] = [];
  for (const answer of answers.value) {
    const checked = await ask(desk, 'inquiries.check-answer', { inquiry: id.value, ...answer });
    if (!checked.ok) return checked;
    findings.push(...checked.value.findings);
  }
  if (text.value !== null) {
    const checked = await ask(desk, 'inquiries.check-reply', { inquiry: id.value, reply });
    if (!checked.ok) return checked;
    findings.push(...checked.value.findings);
  }
  const refused = refusedBy(findings);
  if (refused) return refused;

  const on = optional(invocation, 'on');
  // The reply first: what else may refuse it, such as a name that is missing, then leaves nothing behind.
  if (text.value !== null) {
    const replied = await ask(desk, 'inquiries.reply', { inquiry: id.value, reply, on });
    if (!replied.ok) return replied;
  }
  for (const answer of answers.value) {
    const recorded = await ask(desk, 'inquiries.answer', { inquiry: id.value, ...answer });
    if (!recorded.ok) return recorded;
  }
  return ok({
    json: {
      inquiry: inquiry.ref,
      replied: text.value !== null,
      answered: answers.value.length,
      findings,
    },
    lines: [
      ...findings.map(lineOf),
      ...(text.value === null ? [] : ['Reply recorded.']),
      ...(answers.value.length === 0 ? [] : [`Questions answered or declined: ${answers.value.length}.`]),
    ],
  });
}

const lineOf = ({ severity, check, message }: InquiryFinding): string => `${severity}  ${check}  ${message}`;

/** The words of the reply; none where only questions are answered. */
async function replyGiven(invocation: Invocation, answering: boolean): Promise<Result<string | null>> {
  const given = ['text', 'text-file'].some((option) => optional(invocation, option) !== undefined);
  return answering && !given ? ok(null) : textGiven(invocation);
}

/** `--answer 2=TEXT` and `--decline 3=REASON`; questions are counted from 1. */
function answersGiven(invocation: Invocation): Result<Answered[]> {
  const answers: Answered[] = [];
  for (const [option, declined] of [
    ['answer', false],
    ['decline', true],
  ] as const)
    for (const given of many(invocation, option)) {
      const [, number, answer] = /^([1-9]\d*)=(.*\S.*)$/s.exec(given) ?? [];
      if (number === undefined || answer === undefined)
        return usage(`--${option} is N=TEXT, with the questions counted from 1.`);
      answers.push({ question: Number(number) - 1, answer, declined });
    }
  return ok(answers);
}
