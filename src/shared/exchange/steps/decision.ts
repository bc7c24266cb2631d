import type { EvidenceLink } from '../../decisions';
import type { CaseFile } from '../case-file';
import { each } from '../case-refs';
import type { StepWriter } from './step-writer';

/** One round of deciding: dispositions, votes, dissents, reviews, justifications, the signature. */
export function decision(writer: StepWriter, round: CaseFile['decisions'][number], at: string): void {
  const { steps, command, applicationAt, memberAt, resolve } = writer;
  const opening = resolve('opening', round.opening, `${at}/opening`);
  each(round.dispositions, `${at}/dispositions`, (item, here) => {
    const { application, ...disposition } = item;
    const reasons = disposition.reasons.map((reason, index) => ({
      ...reason,
      evidence: reason.evidence.map((evidence, order) =>
        evidenceLink(writer, evidence, `${here}/reasons/${index}/evidence/${order}`),
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

function evidenceLink({ resolve }: StepWriter, link: EvidenceLink, at: string): EvidenceLink {
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
