import { ask, type Job } from '../job';

/**
 * What Yusuf Pemberton-Hale’s committee does once his fourteen months are seen: opens the decision,
 * enters the fact, keeps a reserve place for him and signs.
 */
export async function decideAgain(job: Pick<Job, 'page'>, opening: string, ref: string): Promise<void> {
  const member = 'cormac-bellweather';
  const rows = await ask(job, 'candidates.list', {});
  const found = await Promise.all(
    rows
      .filter((row) => row.opening === opening)
      .map(({ candidate }) => ask(job, 'candidates.get', { candidate })),
  );
  const { candidate, applications } = found.find((one) => one.applications.some((app) => app.ref === ref))!;
  const application = applications.find((app) => app.ref === ref)!.id;
  await ask(job, 'decisions.reopen', { opening, member, reason: 'Page 2 of a CV was overlooked.' }, member);
  const counter = await ask(job, 'candidates.record-fact', {
    candidate: candidate.id,
    ref: 'fact-yusuf-counter',
    value: {
      kind: 'years',
      subject: 'work with the public',
      years: 1.2,
      source: 'CV, page 2: counter of Beacon Pharmacy, May 2023 to June 2024',
    },
  });
  await ask(job, 'decisions.dispose', {
    application,
    disposition: {
      code: 'reserve',
      reserveUntil: '2027-05-31',
      reasons: [
        {
          ref: 'why-yusuf-reserve',
          ground: { kind: 'process', ref: 'not-among-strongest' },
          text: 'The CV shows fourteen months of work with the public, so both minimum requirements are met. The interviews are over and the post is filled; he is the first to be asked when it opens again.',
          evidence: [{ kind: 'fact', fact: counter.created! }],
        },
      ],
      rationale: '',
    },
  });
  await ask(job, 'decisions.sign', { opening, member, rationale: 'Corrected after page 2 of a CV.' }, member);
}
