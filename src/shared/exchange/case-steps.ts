import type { EvidenceLink } from '../decisions';
import { refuse, type IdSource, type Result, ok } from '../kernel';
import type { RecordCommand } from '../record';
import { scoredBeforeDeclared } from './case-declarations';
import type { CaseFile } from './case-file';
import { caseRefs, each, type KnownRefs } from './case-refs';
import { inquiriesIn } from './inquiry-steps';

type CaseLetter = CaseFile['letters'][number];
type CaseApplication = CaseFile['candidates'][number]['applications'][number];
type CaseAttachment = CaseFile['candidates'][number]['attachments'][number];

/** One thing to do with a case file, and where in the file it stands (JSON Pointer). */
export type CaseStep = { path: string } & (
  | { do: 'command'; command: RecordCommand }
  | {
      do: 'justify';
      opening: string;
      check: string;
      applications: string[];
      about: string | undefined;
      text: string;
    }
  | { do: 'attachment'; id: string; candidate: string; file: CaseAttachment }
  | { do: 'letter-matters'; application: string; matters: CaseApplication }
  | {
      do: 'letter';
      id: string;
      application: string;
      letter: CaseLetter;
      /** Ids of what it replaces and answers. */
      links: { supersedes?: string; inquiry?: string };
    }
);

/**
 * A case file as the steps that record it, in an order in which each finds what it needs. Refused
 * as a whole with `case-refs` when a ref is used twice or points to nothing, naming each place.
 */
export function caseSteps(file: CaseFile, known: KnownRefs, newId: IdSource): Result<CaseStep[]> {
  const { refs, resolve, faults } = caseRefs(file, known, newId);
  const steps: CaseStep[] = [];
  const command = (path: string, value: RecordCommand): void =>
    void steps.push({ path, do: 'command', command: value });
  const then = (step: { path: string; command: RecordCommand }): void => command(step.path, step.command);
  const applicationAt = (ref: string, at: string): string => resolve('application', ref, `${at}/application`);
  const memberAt = (ref: string, at: string): string => resolve('member', ref, `${at}/member`);

  each(file.pictures, '/pictures', (picture, at) =>
    command(at, { name: 'settings.add-picture', input: picture }),
  );
  each(file.rules, '/rules', (rule, at) => command(at, { name: 'settings.change-rule', input: rule }));
  if (file.organisation)
    command('/organisation', { name: 'settings.set-organisation', input: file.organisation });
  each(file.members, '/members', (member, at) => command(at, { name: 'settings.set-member', input: member }));
  each(file.templates, '/templates', (set, at) =>
    command(at, { name: 'letters.adopt-templates', input: { set } }),
  );
  each(file.openings, '/openings', (opening, at) => {
    const {
      ref,
      copyOf,
      readvertises,
      criteria,
      committee,
      outcome: _o,
      outcomeReason: _r,
      ...details
    } = opening;
    const links = {
      ...(copyOf === undefined ? {} : { copyOf: resolve('opening', copyOf, `${at}/copyOf`) }),
      ...(readvertises === undefined
        ? {}
        : { readvertises: resolve('opening', readvertises, `${at}/readvertises`) }),
    };
    command(at, { name: 'openings.create', input: { ref, details, ...links } });
    if (criteria[0]) {
      const { reason, ...set } = criteria[0];
      command(`${at}/criteria/0`, { name: 'openings.set-criteria', input: { opening: ref, set, reason } });
    }
    each(committee.members, `${at}/committee/members`, (item, here) => memberAt(item.member, here));
    if (committee.members.length > 0 || committee.quorum > 0) {
      command(`${at}/committee`, { name: 'openings.set-committee', input: { opening: ref, committee } });
    }
  });
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
  const late = scoredBeforeDeclared(file);
  each(file.declarations, '/declarations', (item, at, index) => {
    if (!late[index]) declareStep(item, at);
  });
  scorecardSteps();
  each(file.declarations, '/declarations', (item, at, index) => {
    if (late[index]) declareStep(item, at);
  });
  function declareStep(item: CaseFile['declarations'][number], at: string): void {
    const { application, member, ...declaration } = item;
    command(at, {
      name: 'scorecards.declare-interest',
      input: { application: applicationAt(application, at), member: memberAt(member, at), declaration },
    });
  }
  each(file.deviations, '/deviations', (item, at) => {
    const { ref, opening, affected, ...note } = item;
    const ids = affected.map((application, index) =>
      resolve('application', application, `${at}/affected/${index}`),
    );
    command(at, {
      name: 'scorecards.record-deviation',
      input: { id: ref, ref, opening: resolve('opening', opening, `${at}/opening`), affected: ids, note },
    });
  });
  each(file.opened, '/opened', (item, at) =>
    command(at, {
      name: 'scorecards.open',
      input: { ...item, application: applicationAt(item.application, at) },
    }),
  );
  each(file.fitNotes, '/fitNotes', (item, at) => {
    const { ref, application, member, ...note } = item;
    const input = {
      id: refs.get(ref)!.id,
      ref,
      application: applicationAt(application, at),
      member: memberAt(member, at),
      note,
    };
    command(at, { name: 'scorecards.record-fit-note', input });
  });
  each(file.observations, '/observations', (item, at) => {
    const { ref, application, member, ...note } = item;
    const input = {
      id: refs.get(ref)!.id,
      ref,
      application: applicationAt(application, at),
      member: memberAt(member, at),
      note,
    };
    command(at, { name: 'scorecards.record-observation', input });
  });
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
  // A hold on record is there before the complaint that brought it about, which then places none of its own.
  each(file.holds, '/holds', ({ ref, inquiry, lifted: _, ...hold }, at) => {
    resolve('opening', hold.opening, `${at}/opening`);
    const link = inquiry === undefined ? {} : { inquiry: resolve('inquiry', inquiry, `${at}/inquiry`) };
    const input = { id: refs.get(ref)!.id, ref, ...hold, ...link };
    command(at, { name: 'custody.place-hold', input });
  });
  const inquiries = inquiriesIn(file, { refs, resolve });
  // What was assessed follows the decision it was held against, and stands before those that came later.
  for (const { steps: inquiry } of inquiries) then(inquiry.receive);
  each(file.decisions, '/decisions', (round, at, index) => {
    decisionSteps(round, at);
    for (const { steps: inquiry, round: held } of inquiries)
      if (held === index) inquiry.assessed.forEach(then);
  });
  for (const { steps: inquiry, round: held } of inquiries) if (held === -1) inquiry.assessed.forEach(then);
  each(file.candidates, '/candidates', (candidate, at) =>
    each(candidate.applications, `${at}/applications`, (matters, path) => {
      for (const [index, { by }] of matters.conversations.entries())
        if (by !== undefined) resolve('member', by, `${path}/conversations/${index}/by`);
      steps.push({ path, do: 'letter-matters', application: refs.get(matters.ref)!.id, matters });
    }),
  );
  each(file.letters, '/letters', (letter, at) => {
    const id = refs.get(letter.ref)!.id;
    const { supersedes, inquiry } = letter;
    const links = {
      ...(supersedes === undefined ? {} : { supersedes: resolve('letter', supersedes, `${at}/supersedes`) }),
      ...(inquiry === undefined ? {} : { inquiry: resolve('inquiry', inquiry, `${at}/inquiry`) }),
    };
    const application = applicationAt(letter.application, at);
    steps.push({ path: at, do: 'letter', id, application, letter, links });
    if (letter.sent)
      command(`${at}/sent`, { name: 'letters.mark-sent', input: { letter: id, sent: letter.sent } });
    if (letter.receivedOn)
      command(`${at}/receivedOn`, {
        name: 'letters.mark-received',
        input: { letter: id, on: letter.receivedOn },
      });
  });
  for (const { steps: inquiry } of inquiries) inquiry.rest.forEach(then);
  each(file.holds, '/holds', ({ ref, lifted }, at) => {
    if (!lifted) return;
    command(`${at}/lifted`, { name: 'custody.lift-hold', input: { hold: refs.get(ref)!.id, ...lifted } });
  });

  return faults.length > 0
    ? refuse(
        'invalid',
        'case-refs',
        `${faults.length === 1 ? 'One reference' : `${faults.length} references`} in this file cannot be followed. Nothing was imported.`,
        { faults },
      )
    : ok(steps);

  /** Scorecards by the criteria version they were submitted under; each later version comes between. */
  function scorecardSteps(): void {
    const most = Math.max(1, ...file.openings.map((opening) => opening.criteria.length));
    for (let version = 1; version <= most; version += 1) {
      if (version > 1) {
        each(file.openings, '/openings', (opening, at) => {
          const criteria = opening.criteria[version - 1];
          if (!criteria) return;
          const { reason, ...set } = criteria;
          command(`${at}/criteria/${version - 1}`, {
            name: 'openings.set-criteria',
            input: { opening: opening.ref, set, reason },
          });
        });
      }
      each(file.scorecards, '/scorecards', (card, at) => {
        if (card.criteriaVersion !== version) {
          if (version === most && card.criteriaVersion > most) {
            faults.push({
              path: `${at}/criteriaVersion`,
              message: `No opening in this file has a version ${card.criteriaVersion} of its criteria.`,
            });
          }
          return;
        }
        const { ref, criteriaVersion: _, application, member, corrects, ...rest } = card;
        command(at, {
          name: 'scorecards.submit',
          input: {
            ...rest,
            id: refs.get(ref)!.id,
            ref,
            application: applicationAt(application, at),
            member: memberAt(member, at),
            ...(corrects === undefined ? {} : { corrects: resolve('scorecard', corrects, `${at}/corrects`) }),
          },
        });
      });
    }
  }

  function decisionSteps(round: CaseFile['decisions'][number], at: string): void {
    const opening = resolve('opening', round.opening, `${at}/opening`);
    each(round.dispositions, `${at}/dispositions`, (item, here) => {
      const { application, ...disposition } = item;
      const reasons = disposition.reasons.map((reason, index) => ({
        ...reason,
        evidence: reason.evidence.map((evidence, order) =>
          evidenceLink(evidence, `${here}/reasons/${index}/evidence/${order}`),
        ),
      }));
      command(here, {
        name: 'decisions.dispose',
        input: { application: applicationAt(application, here), disposition: { ...disposition, reasons } },
      });
    });
    each(round.votes, `${at}/votes`, (vote, here) => {
      const application = vote.application === null ? null : applicationAt(vote.application, here);
      command(here, {
        name: 'decisions.vote',
        input: { opening, ...vote, application, member: memberAt(vote.member, here) },
      });
    });
    each(round.dissents, `${at}/dissents`, (dissent, here) =>
      command(here, {
        name: 'decisions.dissent',
        input: { opening, ...dissent, member: memberAt(dissent.member, here) },
      }),
    );
    each(round.preferenceReviews, `${at}/preferenceReviews`, (review, here) => {
      const considered = review.considered.map(({ application, text }, index) => ({
        application: applicationAt(application, `${here}/considered/${index}`),
        text,
      }));
      command(here, {
        name: 'decisions.review-preference',
        input: { opening, ...review, considered, member: memberAt(review.member, here) },
      });
    });
    each(round.justifications, `${at}/justifications`, (item, here) => {
      const applications = item.applications.map((ref, index) =>
        resolve('application', ref, `${here}/applications/${index}`),
      );
      steps.push({
        path: here,
        do: 'justify',
        opening,
        check: item.check,
        applications,
        about: item.about,
        text: item.text,
      });
    });
    if (round.signed) {
      const { ref, member, ...rest } = round.signed;
      command(`${at}/signed`, {
        name: 'decisions.sign',
        input: { opening, id: ref, member: memberAt(member, `${at}/signed`), ...rest },
      });
    }
    if (round.reopened) {
      const input = { opening, ...round.reopened, member: memberAt(round.reopened.member, `${at}/reopened`) };
      command(`${at}/reopened`, { name: 'decisions.reopen', input });
    }
  }

  function evidenceLink(link: EvidenceLink, at: string): EvidenceLink {
    switch (link.kind) {
      case 'rating':
        return { ...link, scorecard: resolve('scorecard', link.scorecard, `${at}/scorecard`) };
      case 'fact':
        return { ...link, fact: resolve('fact', link.fact, `${at}/fact`) };
      case 'fit-note':
        return { ...link, fitNote: resolve('fit-note', link.fitNote, `${at}/fitNote`) };
      case 'observation':
        return { ...link, observation: resolve('observation', link.observation, `${at}/observation`) };
      case 'deviation':
        return { ...link, deviation: resolve('deviation', link.deviation, `${at}/deviation`) };
    }
  }
}
