import type * as z from 'zod';
import { refuse, type Refusal } from '@shared/kernel';

/** What is wrong with the form of an input, field by field, as `details.faults: { path, message }[]`. */
export function invalidInput(error: z.ZodError): { ok: false; error: Refusal } {
  const faults = error.issues.flatMap((issue) => {
    const path = `/${issue.path.map(String).join('/')}`;
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
    return issue.keys.map((key) => ({
      path: `${path === '/' ? '' : path}/${key}`,
      message: 'There is no such field',
    }));
  });
  const first = faults[0];
  const message = first
    ? `${first.path === '/' ? 'The input' : first.path}: ${first.message}.`
    : 'The input is not right.';
  return refuse('invalid', 'input', message, { faults });
}
