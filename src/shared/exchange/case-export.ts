import { currentDecision, type Decision, type EvidenceLink } from '../decisions';
import type { RecordState } from '../record';
import { CASE_FORMAT, type CaseFileInput } from './case-file';
import { dispositionOf, mattersOf } from './case-letters';
import { holdOut, inquiryOut } from './inquiries-out';

/**
 * The whole record as a case file. Importing it into a new log gives the same findings,
 * dispositions and letters' text. Erased candidates are left out: nothing of them can be written.
 */
export function exportCase(state: RecordState): CaseFileInput {
  const ref = refLookup(state);
  const candidates = [...state.candidates.candidates.values()].filter(
    (candidate) => candidate.contact !== null,
  );
  const alive = new Set(candidates.map((candidate) => candidate.id));
  const kept = <T extends { candidate: string }>(items: Iterable<T>): T[] =>
    [...items].filter((item) => alive.has(item.candidate));
  const place = (item: { ref: string; application: string; member: string }) => ({
    ref: item.ref,
    application: ref.application(item.application),
    member: item.member,
  });
  const organisation = state.settings.organisation;

  return {
    format: CASE_FORMAT,
    pictures: [...state.settings.pictures.values()],
    ...(organisation ? { organisation: without(organisation, 'at') } : {}),
    rules: [...state.settings.rules.values()].map((rule) => without(rule, 'at')),
    members: [...state.settings.members.values()].map((member) => without(member, 'at')),
    templates: [...state.letters.sets.values()].flatMap((versions) => versions.map((version) => version.set)),
    openings: [...state.openings.openings.values()].map((opening) => ({
      ref: opening.ref,
      ...(opening.copyOf === null ? {} : { copyOf: opening.copyOf }),
      ...(opening.readvertises === null ? {} : { readvertises: opening.readvertises }),
      ...opening.details,
      criteria: opening.versions.map((version) => ({ ...version.set, reason: version.reason })),
      committee: opening.committee,
      outcome: opening.outcome,
      outcomeReason: opening.outcomeReason,
    })),
    candidates: candidates.map((candidate) => ({
      ref: candidate.ref,
      ...candidate.contact!,
      facts: candidate.facts.map((fact) => ({
        ref: fact.ref,
        ...fact.value,
        ...(fact.withdrawn ? { withdrawn: fact.withdrawn.reason } : {}),
      })),
      relations: candidate.relations.map((relation) => without(relation, 'at')),
      attachments: candidate.attachments.map(({ at: _at, id: _id, document: _document, ...file }) => file),
      notConsidered: candidate.notConsidered.map(
        ({ ref: markRef, owner, reason, on, until, by, lifted }) => ({
          ref: markRef,
          owner,
          reason,
          on,
          ...(until === null ? {} : { until }),
          ...(by === null ? {} : { member: by }),
          ...(lifted
            ? {
                lifted: {
                  on: lifted.on,
                  reason: lifted.reason,
                  ...(lifted.by === null ? {} : { member: lifted.by }),
                },
              }
            : {}),
        }),
      ),
      applications: candidate.applications.map((id) => {
        const application = state.candidates.applications.get(id)!;
        return {
          ref: application.ref,
          opening: application.opening,
          receivedOn: application.receivedOn,
          channel: application.channel,
          stages: application.stages.slice(1).map(({ stage, on }) => ({ stage, on })),
          ...(application.withdrawn
            ? { withdrawn: { on: application.withdrawn.on, reason: application.withdrawn.reason } }
            : {}),
          ...mattersOf(state, id),
        };
      }),
    })),
    duplicates: [...state.candidates.judged.values()]
      .filter(({ candidate, other }) => alive.has(candidate) && alive.has(other))
      .map(({ candidate, other, same, reason }) => ({
        candidate: state.candidates.candidates.get(candidate)!.ref,
        other: state.candidates.candidates.get(other)!.ref,
        same,
        reason,
      })),
    declarations: kept(
      [...state.scorecards.declarationHistory.values()].flat().toSorted((a, b) => a.at.seq - b.at.seq),
    ).map((item) => ({
      application: ref.application(item.application),
      member: item.member,
      interest: item.interest,
      text: item.text,
      recused: item.recused,
      ...(item.askedAt === undefined ? {} : { askedAt: item.askedAt }),
    })),
    deviations: [...state.scorecards.deviations.values()].map((item) => ({
      ref: item.id,
      opening: item.opening,
      affected: item.affected.map(ref.application),
      ...item.note,
    })),
    scorecards: kept(state.scorecards.scorecards.values()).map((card) => ({
      ...place(card),
      stage: card.stage,
      criteriaVersion: card.criteriaVersion,
      ratings: card.ratings,
      on: card.on,
      ...(card.corrects === null ? {} : { corrects: ref.scorecard(card.corrects) }),
      reason: card.reason,
    })),
    opened: [...state.scorecards.opened.entries()].map(([key, item]) => {
      const [application, stage] = JSON.parse(key) as [string, string];
      return { application: ref.application(application), stage, reason: item.reason };
    }),
    fitNotes: kept(state.scorecards.fitNotes.values()).map((item) => ({ ...place(item), ...item.note })),
    observations: kept(state.scorecards.observations.values()).map((item) => ({
      ...place(item),
      ...item.note,
    })),
    decisions: [...state.openings.openings.keys()].flatMap((opening) => roundsOf(state, opening, ref, alive)),
    letters: kept(state.letters.letters.values()).flatMap((letter) =>
      letter.model === null
        ? []
        : [
            {
              ref: letter.ref,
              application: ref.application(letter.application),
              kind: letter.kind,
              language: letter.language,
              templateVersion: letter.templateVersion,
              on: letter.on,
              claims: letter.claims,
              reference: letter.reference,
              model: letter.model,
              ...dispositionOf(state, letter),
              ...(letter.supersedes === null ? {} : { supersedes: ref.letter(letter.supersedes) }),
              ...(letter.inquiry === null ? {} : { inquiry: ref.inquiry(letter.inquiry) }),
              edited: letter.edited,
              email: letter.email,
              handedOut: letter.handedOut.map((item) => without(item, 'at')),
              ...(letter.withdrawn ? { withdrawnOn: letter.withdrawn.on } : {}),
              ...(letter.sent ? { sent: without(letter.sent, 'at') } : {}),
              ...(letter.received ? { receivedOn: letter.received.on } : {}),
            },
          ],
    ),
    inquiries: kept(state.inquiries.inquiries.values()).flatMap(
      (item) =>
        inquiryOut(
          item,
          ref.application(item.application),
          state.decisions.decisions.get(item.opening) ?? [],
        ) ?? [],
    ),
    holds: [...state.custody.holds.values()].map((hold) =>
      holdOut(
        hold,
        hold.inquiry !== null && state.inquiries.inquiries.get(hold.inquiry)?.text
          ? ref.inquiry(hold.inquiry)
          : undefined,
      ),
    ),
  };
}

type Lookup = ReturnType<typeof refLookup>;

function refLookup(state: RecordState) {
  const factRefs = new Map(
    [...state.candidates.candidates.values()].flatMap((candidate) =>
      candidate.facts.map((fact) => [fact.id, fact.ref]),
    ),
  );
  return {
    application: (id: string): string => state.candidates.applications.get(id)?.ref ?? id,
    scorecard: (id: string): string => state.scorecards.scorecards.get(id)?.ref ?? id,
    fact: (id: string): string => factRefs.get(id) ?? id,
    fitNote: (id: string): string => state.scorecards.fitNotes.get(id)?.ref ?? id,
    observation: (id: string): string => state.scorecards.observations.get(id)?.ref ?? id,
    letter: (id: string): string => state.letters.letters.get(id)?.ref ?? id,
    inquiry: (id: string): string => state.inquiries.inquiries.get(id)?.ref ?? id,
  };
}

/** Rounds of deciding about one opening: what was recorded up to each signature, and what came after the last. */
function roundsOf(
  state: RecordState,
  opening: string,
  ref: Lookup,
  alive: ReadonlySet<string>,
): NonNullable<CaseFileInput['decisions']> {
  const signed = state.decisions.decisions.get(opening) ?? [];
  const applications = (state.candidates.byOpening.get(opening) ?? []).filter((id) =>
    alive.has(state.candidates.applications.get(id)!.candidate),
  );
  const rounds: { from: number; to: number; decision: Decision | null }[] = signed.map((decision, index) => ({
    from: signed[index - 1]?.at.seq ?? 0,
    to: decision.at.seq,
    decision,
  }));
  rounds.push({
    from: currentDecision(state.decisions, opening)?.at.seq ?? 0,
    to: Number.POSITIVE_INFINITY,
    decision: null,
  });

  return rounds.flatMap(({ from, to, decision }) => {
    const within = (item: { at: { seq: number } }): boolean => item.at.seq > from && item.at.seq <= to;
    const dispositions = applications.flatMap((id) => {
      const latest = (state.decisions.history.get(id) ?? []).findLast(within);
      return latest ? [{ id, latest }] : [];
    });
    const round = {
      opening,
      dispositions: dispositions.map(({ id, latest }) => ({
        application: ref.application(id),
        code: latest.code,
        reasons: latest.reasons.map((reason) => ({
          ...reason,
          evidence: reason.evidence.map((link) => withRefs(link, ref)),
        })),
        rationale: latest.rationale,
        ...(latest.reserveUntil === undefined ? {} : { reserveUntil: latest.reserveUntil }),
      })),
      votes: [...(state.decisions.votes.get(opening)?.values() ?? [])].filter(within).map((vote) => ({
        member: vote.member,
        application: vote.application === null ? null : ref.application(vote.application),
        veto: vote.veto,
        reason: vote.reason,
      })),
      dissents: (state.decisions.dissents.get(opening) ?? [])
        .filter(within)
        .map(({ member, text }) => ({ member, text })),
      preferenceReviews: (state.decisions.preferenceReviews.get(opening) ?? [])
        .filter(within)
        .map((review) => ({
          member: review.member,
          on: review.on,
          rule: review.rule,
          text: review.text,
          considered: review.considered
            .filter((item) => alive.has(item.candidate))
            .map(({ application, text }) => ({ application: ref.application(application), text })),
        })),
      justifications: [...(state.decisions.justifications.get(opening)?.values() ?? [])]
        .filter(within)
        .map((item) => ({
          check: item.check,
          applications: item.applications.map(ref.application),
          about: item.about,
          text: item.text,
        })),
      ...(decision
        ? {
            signed: {
              ref: decision.id,
              member: decision.member,
              on: decision.on,
              rationale: decision.rationale,
            },
          }
        : {}),
      ...(decision?.reopened
        ? { reopened: { member: decision.reopened.member, reason: decision.reopened.reason } }
        : {}),
    };
    const empty =
      !decision &&
      [round.dispositions, round.votes, round.dissents, round.preferenceReviews, round.justifications].every(
        (list) => list.length === 0,
      );
    return empty ? [] : [round];
  });
}

function withRefs(link: EvidenceLink, ref: Lookup): EvidenceLink {
  switch (link.kind) {
    case 'rating':
      return { ...link, scorecard: ref.scorecard(link.scorecard) };
    case 'fact':
      return { ...link, fact: ref.fact(link.fact) };
    case 'fit-note':
      return { ...link, fitNote: ref.fitNote(link.fitNote) };
    case 'observation':
      return { ...link, observation: ref.observation(link.observation) };
    case 'deviation':
      return link;
  }
}

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}
