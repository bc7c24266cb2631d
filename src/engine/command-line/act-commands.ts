import { mkdirSync } from 'node:fs';
import * as z from 'zod';
import { namedFindings } from '@shared/decisions';
import { AUDIENCES } from '@shared/audit';
import { ok, recordReference, refuse, textField } from '@shared/kernel';
import { gatherOpening } from '@shared/record';
import { makePack } from '../audit';
import { writeNewFile } from '../exchange';
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

export const audit: Command = (invocation) =>
  withLog(
    invocation,
    (desk) => {
      const candidateRef = required(invocation, 'candidate');
      if (!candidateRef.ok) return candidateRef;
      const out = required(invocation, 'out');
      if (!out.ok) return out;
      const audience = z.enum(AUDIENCES).safeParse(optional(invocation, 'audience') ?? 'committee');
      if (!audience.success) return usage(`--audience is one of ${AUDIENCES.join(', ')}.`);
      const { state } = unwrap(desk);
      const candidate = [...state.candidates.candidates.values()].find(
        (item) => item.ref === candidateRef.value || item.id === candidateRef.value,
      );
      if (!candidate)
        return refuse('not-found', 'candidate-unknown', `There is no candidate "${candidateRef.value}".`);
      const opening = optional(invocation, 'opening');
      const application = candidate.applications.find(
        (id) => opening === undefined || state.candidates.applications.get(id)?.opening === opening,
      );
      if (application === undefined)
        return refuse('not-found', 'application-unknown', 'This candidate has no such application.');
      const pack = makePack(desk, application, audience.data, optional(invocation, 'as-of'));
      if (!pack.ok) return pack;
      mkdirSync(out.value, { recursive: true });
      const pdf = writeNewFile(out.value, 'audit.pdf', pack.value.pdf);
      if (!pdf.ok) return pdf;
      const json = writeNewFile(out.value, 'audit.json', pack.value.json);
      if (!json.ok) return json;
      return ok({
        json: pack.value.document,
        lines: [pack.value.document.answer.text, `Wrote ${pdf.value} and ${json.value}.`],
      });
    },
    true,
  );
