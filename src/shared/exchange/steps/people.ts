import { each } from '../case-refs';
import type { StepWriter } from './step-writer';

/** Candidates with their facts, files, applications and stages, and who is whom. */
export function people({ file, refs, steps, command, memberAt, resolve }: StepWriter): void {
  each(file.candidates, '/candidates', (candidate, at) => {
    const { ref, facts, relations, applications, notConsidered, attachments, ...contact } = candidate;
    const id = refs.get(ref)!.id;
    command(at, {
      name: 'candidates.add',
      input: {
        id,
        ref,
        contact,
        facts: facts.map(({ ref: factRef, withdrawn: _, ...value }) => ({
          id: refs.get(factRef)!.id,
          ref: factRef,
          value: value as never,
        })),
        relations,
        applications: applications.map((application, index) => ({
          id: refs.get(application.ref)!.id,
          ref: application.ref,
          opening: resolve('opening', application.opening, `${at}/applications/${index}/opening`),
          receivedOn: application.receivedOn,
          channel: application.channel,
        })),
      },
    });
    each(facts, `${at}/facts`, (fact, here) => {
      if (fact.withdrawn === undefined) return;
      const input = { candidate: id, fact: refs.get(fact.ref)!.id, reason: fact.withdrawn };
      command(here, { name: 'candidates.withdraw-fact', input });
    });
    each(attachments, `${at}/attachments`, (file, here) =>
      steps.push({ path: here, do: 'attachment', id: refs.get(file.ref)!.id, candidate: id, file }),
    );
    each(notConsidered, `${at}/notConsidered`, (item, here) => {
      const { ref: markRef, lifted, member, ...mark } = item;
      const by = (of: string | undefined, place: string) =>
        of === undefined ? {} : { member: memberAt(of, place) };
      const markId = refs.get(markRef)!.id;
      command(here, {
        name: 'candidates.record-not-considered',
        input: { candidate: id, id: markId, ref: markRef, ...mark, ...by(member, here) },
      });
      if (!lifted) return;
      const { member: lifter, ...rest } = lifted;
      command(`${here}/lifted`, {
        name: 'candidates.lift-not-considered',
        input: { candidate: id, mark: markId, ...rest, ...by(lifter, `${here}/lifted`) },
      });
    });
    each(applications, `${at}/applications`, (application, here) => {
      const applicationId = refs.get(application.ref)!.id;
      each(application.stages, `${here}/stages`, (stage, place) =>
        command(place, {
          name: 'candidates.reach-stage',
          input: { application: applicationId, stage: stage.stage, on: stage.on },
        }),
      );
    });
  });
  each(file.duplicates, '/duplicates', ({ candidate, other, same, reason }, at) =>
    command(at, {
      name: same ? 'candidates.link-duplicate' : 'candidates.mark-distinct',
      input: {
        candidate: resolve('candidate', candidate, `${at}/candidate`),
        other: resolve('candidate', other, `${at}/other`),
        reason,
      },
    }),
  );
}

/** Withdrawals, and what became of each post: after everything that needs them open. */
export function outcomes({ file, refs, command }: StepWriter): void {
  each(file.candidates, '/candidates', (candidate, at) =>
    each(candidate.applications, `${at}/applications`, (application, here) => {
      if (!application.withdrawn) return;
      const input = { application: refs.get(application.ref)!.id, ...application.withdrawn };
      command(`${here}/withdrawn`, { name: 'candidates.withdraw-application', input });
    }),
  );
  each(file.openings, '/openings', (opening, at) => {
    if (opening.outcome === 'open') return;
    const input = { opening: opening.ref, outcome: opening.outcome, reason: opening.outcomeReason };
    command(`${at}/outcome`, { name: 'openings.set-outcome', input });
  });
}
