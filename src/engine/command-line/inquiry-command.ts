import type { CommandName } from '@shared/calls';
import { ok, type Result } from '@shared/kernel';
import type { Desk } from '../desk';
import { addInquiry } from './inquiry-add';
import { replyToInquiry } from './inquiry-reply';
import { unwrap } from './record-commands';
import { many, optional, withLog, type Command, type Invocation, type Outcome } from './session';
import { ask, idNamed, withVerb } from './verbs';

type Act = (desk: Desk, invocation: Invocation) => Promise<Result<Outcome>>;

const listed: Act = async (desk, invocation) => {
  const rows = await ask(desk, 'inquiries.list', { find: optional(invocation, 'find') });
  if (!rows.ok) return rows;
  const { inquiries } = unwrap(desk).state.inquiries;
  const found = rows.value.map((row) => ({ inquiry: inquiries.get(row.id)!.ref, ...row }));
  const lines = found.map(({ inquiry: ref, kind, status, dueOn, name }) =>
    [ref, kind, status, dueOn === null || status === 'closed' ? '' : `due ${dueOn}`, name ?? 'erased']
      .filter(Boolean)
      .join('  '),
  );
  return ok({ json: found, lines: lines.length > 0 ? lines : ['No inquiries.'] });
};

const shown: Act = async (desk, invocation) => {
  const id = idNamed(invocation, 'inquiry', unwrap(desk).state.inquiries.inquiries.values());
  if (!id.ok) return id;
  const detail = await ask(desk, 'inquiries.get', { inquiry: id.value });
  if (!detail.ok) return detail;
  const { inquiry, name, openingTitle, status, due, signals, toClose } = detail.value;
  return ok({
    json: detail.value,
    lines: [
      `${inquiry.ref}: ${inquiry.kind}, ${status}, ${name ?? 'erased'}, ${openingTitle}`,
      ...(due ? [`Due on ${due.on}. ${due.because}`] : []),
      ...signals.map(({ signal, words }) => `Signal ${signal}: ${words}`),
      ...toClose.map(({ check, message }) => `To close: ${check}: ${message}`),
    ],
  });
};

/** A verb that is one command about one inquiry: what it sends besides the inquiry, and what it says. */
const simple =
  (name: CommandName, done: string, input: (invocation: Invocation) => object): Act =>
  async (desk, invocation) => {
    const id = idNamed(invocation, 'inquiry', unwrap(desk).state.inquiries.inquiries.values());
    if (!id.ok) return id;
    const outcome = await ask(desk, name, { inquiry: id.value, ...input(invocation) });
    const { ref } = unwrap(desk).state.inquiries.inquiries.get(id.value)!;
    return outcome.ok ? ok({ json: { inquiry: ref, ...outcome.value }, lines: [done] }) : outcome;
  };

const ACTS: Record<string, Act> = {
  add: addInquiry,
  reply: replyToInquiry,
  list: listed,
  show: shown,
  close: simple('inquiries.close', 'Closed.', (of) => ({
    note: optional(of, 'note'),
    noFurtherReply: of.options['no-further-reply'] === true,
    on: optional(of, 'on'),
  })),
  classify: simple('inquiries.classify', 'Judged.', (of) => ({
    classification: {
      kind: optional(of, 'kind'),
      setAside: many(of, 'set-aside'),
      why: optional(of, 'why'),
    },
    on: optional(of, 'on'),
  })),
  questions: simple('inquiries.add-questions', 'Added.', (of) => ({ questions: many(of, 'question') })),
  due: simple('inquiries.set-due', 'Set.', (of) => ({
    dueOn: optional(of, 'due'),
    why: optional(of, 'why'),
  })),
  authority: simple('inquiries.show-authority', 'Recorded.', (of) => ({
    authority: optional(of, 'authority'),
    on: optional(of, 'on'),
  })),
  wait: simple('inquiries.wait', 'It waits now.', (of) => ({
    wait: {
      for: optional(of, 'for'),
      who: optional(of, 'who'),
      note: optional(of, 'note'),
      until: optional(of, 'until'),
    },
    on: optional(of, 'on'),
  })),
  resume: simple('inquiries.resume', 'It waits no longer.', (of) => ({
    note: optional(of, 'note'),
    on: optional(of, 'on'),
  })),
  safety: simple('inquiries.note-safety', 'Noted.', (of) => ({
    note: optional(of, 'note'),
    on: optional(of, 'on'),
  })),
  'lift-safety': simple('inquiries.lift-safety', 'Lifted.', (of) => ({
    why: optional(of, 'why'),
    on: optional(of, 'on'),
  })),
  assess: simple('inquiries.assess', 'Assessed.', (of) => ({
    assessment: {
      classification: optional(of, 'classification'),
      wouldChange: of.options['would-change'] === true,
      accepted: of.options['not-accepted'] !== true,
      why: optional(of, 'why'),
      assessedBy: optional(of, 'assessed-by'),
    },
    on: optional(of, 'on'),
  })),
};

/** Inquiries: what came in, what it is, what went out, and its end. Refused by the same checks as in the window. */
export const inquiry: Command = (invocation) => {
  const called = withVerb(invocation, Object.keys(ACTS));
  if (!called.ok) return called;
  const { verb, invocation: own } = called.value;
  return withLog(own, (desk) => ACTS[verb]!(desk, own), verb === 'list' || verb === 'show');
};
