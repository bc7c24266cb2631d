import * as z from 'zod';
import { namedFindings } from '@shared/decisions';
import { ok, recordReference, refuse, textField } from '@shared/kernel';
import { gatherOpening } from '@shared/record';
import { unwrap } from './record-commands';
import { optional, readJson, required, usage, withLog, type Command } from './session';

const justificationsSchema = z.array(
  z.strictObject({
    check: z.string(),
    applications: z.array(z.string()).default([]),
    about: z.string().optional(),
    text: textField,
  }),
);

/** Signs as the chair unless `--member` names somebody else. */
export const sign: Command = (invocation) =>
  withLog(invocation, (desk) => {
    const opening = required(invocation, 'opening');
    if (!opening.ok) return opening;
    const record = gatherOpening(unwrap(desk).state, opening.value);
    if (!record) return refuse('not-found', 'opening-unknown', `There is no opening "${opening.value}".`);
    const member =
      optional(invocation, 'member') ??
      record.opening.committee.members.find((item) => item.role === 'chair')?.member;
    if (member === undefined) return usage('The committee has no chair. Say who signs with --member REF.');
    const file = optional(invocation, 'justify');
    if (file !== undefined) {
      const json = readJson(file);
      if (!json.ok) return json;
      const parsed = justificationsSchema.safeParse(json.value);
      if (!parsed.success)
        return usage(
          `"${file}" must be a list of { check, applications, text }: ${parsed.error.issues[0]?.message ?? ''}`,
        );
      const refs = new Map(record.applications.map((item) => [item.application.ref, item.id]));
      for (const item of parsed.data) {
        const applications = item.applications.map((ref) => refs.get(ref) ?? ref);
        const matching = namedFindings(desk.findingsOf(unwrap(desk).state, opening.value), {
          ...item,
          applications,
        });
        if (matching.length === 0)
          return refuse(
            'not-found',
            'finding-unknown',
            `There is no finding "${item.check}" about these applications.`,
          );
        for (const finding of matching) {
          const done = desk.run(
            {
              name: 'decisions.justify',
              input: { opening: opening.value, key: finding.key, text: item.text },
            },
            { actor: member },
          );
          if (!done.ok) return done;
        }
      }
    }
    const signed = desk.run(
      { name: 'decisions.sign', input: { opening: opening.value, member, rationale: '' } },
      { actor: member },
    );
    if (!signed.ok) return signed;
    const reference = recordReference(unwrap(desk).log.head());
    return ok({ json: { ...signed.value, reference }, lines: [`Signed. Record reference ${reference}.`] });
  });
