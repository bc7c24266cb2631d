import type { CallName, CallOutput } from '@shared/calls';
import { ok, refuse, type Result } from '@shared/kernel';
import type { Desk } from '../desk';
import { dispatch } from '../dispatch';
import { optionFault } from './option-fault';
import { optional, readText, required, usage, type Invocation } from './session';

/** A command with a verb, as `inquiry LOG add` or `inquiry add LOG`: the same call with the log second. */
export function withVerb(
  invocation: Invocation,
  verbs: readonly string[],
): Result<{ verb: string; invocation: Invocation }> {
  const [command = '', first, second] = invocation.words;
  const isVerb = (word: string | undefined): word is string => word !== undefined && verbs.includes(word);
  const [verb, path] = isVerb(first) && second !== undefined ? [first, second] : [second, first];
  if (!isVerb(verb)) return usage(`${command} needs a log and one of: ${verbs.join(', ')}.`);
  return ok({ verb, invocation: { ...invocation, words: [command, path!] } });
}

/** Asks as the window would. An input that does not have the right form is wrong use. */
export async function ask<N extends CallName>(
  desk: Desk,
  name: N,
  input: unknown,
): Promise<Result<CallOutput<N>>> {
  const answer = (await dispatch(desk, name, input)) as Result<CallOutput<N>>;
  return !answer.ok && answer.error.code === 'input' ? usage(optionFault(answer.error.message)) : answer;
}

/** The id behind a ref or an id that an option names. Refused `not-found`. */
export function idNamed(
  invocation: Invocation,
  option: string,
  items: Iterable<{ id: string; ref: string }>,
): Result<string> {
  const named = required(invocation, option);
  if (!named.ok) return named;
  const found = [...items].find(({ id, ref }) => ref === named.value || id === named.value);
  return found
    ? ok(found.id)
    : refuse('not-found', `${option}-unknown`, `There is no ${option} "${named.value}".`);
}

/** The text of `--text` or `--text-file`, else what comes in; refused when it is blank. */
export async function textGiven(invocation: Invocation): Promise<Result<string>> {
  const file = optional(invocation, 'text-file');
  const given = optional(invocation, 'text');
  const text =
    given !== undefined ? ok(given) : file !== undefined ? readText(file) : ok(await invocation.stdin());
  if (!text.ok) return text;
  const words = text.value.trim();
  return words === '' ? usage('The text is missing: --text, --text-file or standard input.') : ok(words);
}
