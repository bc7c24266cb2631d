import { statusOf, type InquirySuggestion } from '@shared/inquiries';
import { ok, refuse, type Result } from '@shared/kernel';
import type { RecordState } from '@shared/record';
import type { Desk } from '../desk';
import { unwrap } from './record-commands';
import { many, optional, usage, type Invocation, type Outcome } from './session';
import { ask, idNamed, textGiven } from './verbs';

/** Records a message. Without `--kind` it is taken for the likeliest kind, which is said. */
export async function addInquiry(desk: Desk, invocation: Invocation): Promise<Result<Outcome>> {
  const { state } = unwrap(desk);
  const application = applicationNamed(state, invocation);
  if (!application.ok) return application;
  for (const option of ['channel', 'asker'])
    if (optional(invocation, option) === undefined) return usage(`--${option} is missing.`);
  const text = await textGiven(invocation);
  if (!text.ok) return text;

  const receivedOn = optional(invocation, 'received') ?? desk.context().today;
  const message = {
    text: text.value,
    channel: optional(invocation, 'channel'),
    asker: optional(invocation, 'asker'),
    authority: optional(invocation, 'authority'),
  };
  const given = optional(invocation, 'kind');
  const suggested = await ask(desk, 'inquiries.suggest', {
    application: application.value,
    inquiry: message,
    kind: given,
    receivedOn,
  });
  if (!suggested.ok) return suggested;
  const kind = given ?? suggested.value.kinds[0]?.kind;
  const received = await ask(desk, 'inquiries.receive', {
    ref: optional(invocation, 'ref'),
    application: application.value,
    inquiry: {
      ...message,
      kind,
      receivedOn,
      askerName: optional(invocation, 'asker-name'),
      askerAddress: many(invocation, 'asker-address'),
      questions: many(invocation, 'question'),
      dueOn: optional(invocation, 'due'),
    },
  });
  if (!received.ok) return received;
  return outcome(desk, received.value.created!, suggested.value, given === undefined);
}

async function outcome(
  desk: Desk,
  id: string,
  { kinds, signals, questions, noFurtherReplySince }: InquirySuggestion,
  guessed: boolean,
): Promise<Result<Outcome>> {
  const detail = await ask(desk, 'inquiries.get', { inquiry: id });
  if (!detail.ok) return detail;
  const { inquiry, due, hold } = detail.value;
  const asked = inquiry.text?.questions ?? [];
  const others = questions.filter((question) => !asked.includes(question));
  return ok({
    json: {
      inquiry: inquiry.ref,
      kind: inquiry.kind,
      kindSuggested: guessed,
      status: statusOf(inquiry),
      hints: kinds,
      signals,
      due,
      questions: asked,
      questionsFound: others,
      noFurtherReplySince,
      hold,
    },
    lines: [
      `Recorded as ${inquiry.ref}.`,
      guessed
        ? `Taken for ${inquiry.kind}, the likeliest kind. Another one: inquiry classify.`
        : `Recorded as ${inquiry.kind}.`,
      ...kinds.map((hint) => `Hint ${hint.kind}: ${hint.why}`),
      ...signals.map(({ signal, words }) => `Signal ${signal}: ${words}`),
      ...others.map((question) => `Question found, not recorded: ${question}`),
      ...(noFurtherReplySince === null ? [] : [`No further reply since ${noFurtherReplySince}.`]),
      ...(hold ? [`The opening is under legal hold since ${hold.on}: ${hold.ground}.`] : []),
      ...(due ? [`Due on ${due.on}. ${due.because}`] : []),
    ],
  });
}

/** The application of `--candidate`, in `--opening` where they applied more than once. */
function applicationNamed(state: RecordState, invocation: Invocation): Result<string> {
  const candidate = idNamed(invocation, 'candidate', state.candidates.candidates.values());
  if (!candidate.ok) return candidate;
  const opening = optional(invocation, 'opening');
  const { applications } = state.candidates.candidates.get(candidate.value)!;
  const found = applications.filter(
    (id) => opening === undefined || state.candidates.applications.get(id)?.opening === opening,
  );
  const [only] = found;
  if (only === undefined)
    return refuse('not-found', 'application-unknown', 'This candidate has no such application.');
  return found.length === 1
    ? ok(only)
    : usage('This candidate applied more than once. Say for which opening with --opening REF.');
}
