import * as candidates from '../candidates';
import type { CallParsed, CommandName } from '../calls';
import * as custody from '../custody';
import * as decisions from '../decisions';
import * as inquiries from '../inquiries';
import type { CommandContext, Result } from '../kernel';
import * as letters from '../letters';
import * as openings from '../openings';
import * as scorecards from '../scorecards';
import * as settings from '../settings';
import type { RecordEvent } from './events';
import type { RecordState } from './state';

/** A command as a value: the name of its call and the parsed input. */
export type RecordCommand = { [N in CommandName]: { name: N; input: CallParsed<N> } }[CommandName];

/** Findings are computed outside, and only when a command asks for them. */
export type FindingsOf = (state: RecordState, opening: string) => readonly decisions.FindingSummary[];
export type InquiryFindingsOf = (
  state: RecordState,
  inquiry: string,
  act: inquiries.InquiryAct,
) => readonly inquiries.InquiryFinding[];

/** The checks that stand in the way of an act: of a signature, and of what is done with an inquiry. */
export interface Judges {
  findingsOf: FindingsOf;
  inquiryFindingsOf: InquiryFindingsOf;
}

/**
 * The one decider: what happens when somebody asks for something, or why it does not. Pure: the
 * same state, command and context give the same events.
 */
export function decideRecord(
  state: RecordState,
  command: RecordCommand,
  context: CommandContext,
  { findingsOf, inquiryFindingsOf }: Judges,
): Result<RecordEvent[]> {
  const judge: inquiries.InquiryFindingsOf = (inquiry, act) => inquiryFindingsOf(state, inquiry, act);
  switch (command.name) {
    case 'settings.set-organisation':
      return settings.setOrganisation(command.input);
    case 'settings.set-member':
      return settings.setMember(command.input);
    case 'settings.change-rule':
      return settings.changeRule(command.input);
    case 'settings.add-picture':
      return settings.addPicture(state.settings, command.input);
    case 'openings.create':
      return openings.createOpening(state.openings, command.input, context);
    case 'openings.copy':
      return openings.copyOpening(state.openings, command.input, context);
    case 'openings.readvertise':
      return openings.readvertiseOpening(state.openings, command.input, context);
    case 'openings.change':
      return openings.changeOpening(state.openings, command.input);
    case 'openings.set-criteria':
      return openings.setCriteria(state.openings, command.input);
    case 'openings.set-committee':
      return openings.setCommittee(state.openings, state.settings.members, command.input);
    case 'openings.set-outcome':
      return openings.setOutcome(state.openings, command.input);
    case 'candidates.add':
      return candidates.addCandidate(state, command.input, context);
    case 'candidates.change':
      return candidates.changeCandidate(state, command.input);
    case 'candidates.record-fact':
      return candidates.recordFact(state, command.input, context);
    case 'candidates.withdraw-fact':
      return candidates.withdrawFact(state, command.input);
    case 'candidates.record-relation':
      return candidates.recordRelation(state, command.input);
    case 'candidates.link-duplicate':
      return candidates.judgeDuplicate(state, command.input, true);
    case 'candidates.mark-distinct':
      return candidates.judgeDuplicate(state, command.input, false);
    case 'candidates.undo-import':
      return candidates.undoImport(state, command.input, (id) => state.touched.get(id) ?? 0);
    case 'candidates.record-not-considered':
      return candidates.recordNotConsidered(state, command.input, context);
    case 'candidates.lift-not-considered':
      return candidates.liftNotConsidered(state, command.input, context);
    case 'candidates.receive-application':
      return candidates.receiveApplication(state, command.input, context);
    case 'candidates.reach-stage':
      return candidates.reachStage(state, command.input, context);
    case 'candidates.withdraw-application':
      return candidates.withdrawApplication(state, command.input, context);
    case 'scorecards.submit':
      return scorecards.submitScorecard(state, command.input, context);
    case 'scorecards.open':
      return scorecards.openScorecards(state, command.input);
    case 'scorecards.record-fit-note':
      return scorecards.recordFitNote(state, command.input, context);
    case 'scorecards.record-observation':
      return scorecards.recordObservation(state, command.input, context);
    case 'scorecards.declare-interest':
      return scorecards.declareInterest(state, command.input);
    case 'scorecards.record-deviation':
      return scorecards.recordDeviation(state, command.input, context);
    case 'decisions.dispose':
      return decisions.disposeOf(state, command.input);
    case 'decisions.dispose-many':
      return decisions.disposeOfMany(state, command.input);
    case 'decisions.vote':
      return decisions.recordVote(state, command.input);
    case 'decisions.review-preference':
      return decisions.reviewPreference(state, command.input, context);
    case 'decisions.dissent':
      return decisions.recordDissent(state, command.input);
    case 'decisions.justify':
      return decisions.justifyFinding(state, findingsOf(state, command.input.opening), command.input);
    case 'decisions.sign':
      return decisions.signDecision(state, findingsOf(state, command.input.opening), command.input, context);
    case 'decisions.reopen':
      return decisions.reopenDecision(state, command.input);
    case 'letters.mark-sent':
      return letters.markSent(state.letters, command.input);
    case 'letters.mark-received':
      return letters.markReceived(state.letters, command.input);
    case 'letters.mark-handed-out':
      return letters.markHandedOut(state.letters, command.input, context);
    case 'letters.withdraw': {
      const undoHours = state.settings.organisation?.policy.undoHours ?? settings.DEFAULT_UNDO_HOURS;
      return letters.withdrawLetter(state.letters, undoHours, command.input, context);
    }
    case 'letters.reword':
      return letters.reword(state, command.input);
    case 'letters.choose-feedback':
      return letters.chooseFeedback(state, command.input);
    case 'letters.record-promise':
      return letters.recordPromise(state, command.input, context);
    case 'letters.settle-promise':
      return letters.settlePromise(state, command.input, context);
    case 'letters.record-conversation':
      return letters.recordConversation(state, command.input, context);
    case 'letters.adopt-templates':
      return letters.adoptTemplates(state.letters, command.input);
    case 'inquiries.receive':
      return inquiries.receiveInquiry(state, command.input, context);
    case 'inquiries.classify':
      return inquiries.classifyInquiry(state, command.input, context);
    case 'inquiries.add-questions':
      return inquiries.addQuestions(state, command.input);
    case 'inquiries.set-due':
      return inquiries.setDue(state, command.input);
    case 'inquiries.show-authority':
      return inquiries.showAuthority(state, command.input, context);
    case 'inquiries.wait':
      return inquiries.waitFor(state, command.input, context);
    case 'inquiries.resume':
      return inquiries.resume(state, command.input, context);
    case 'inquiries.note-safety':
      return inquiries.noteSafety(state, command.input, context);
    case 'inquiries.lift-safety':
      return inquiries.liftSafety(state, command.input, context);
    case 'inquiries.assess':
      return inquiries.assessInquiry(state, command.input, judge, context);
    case 'inquiries.answer':
      return inquiries.answerQuestion(state, command.input, judge);
    case 'inquiries.reply':
      return inquiries.recordReply(state, command.input, judge, context);
    case 'inquiries.close':
      return inquiries.closeInquiry(state, command.input, judge, context);
    case 'custody.place-hold':
      return custody.placeHold(state, command.input, context);
    case 'custody.lift-hold': {
      const { inquiries: all } = state.inquiries;
      const open: custody.OpenMatters = {
        inquiry: (id) => all.get(id)?.closed === null,
        complaint: (opening) =>
          [...all.values()].some(
            (one) => one.opening === opening && one.kind === 'discrimination' && one.closed === null,
          ),
      };
      return custody.liftHold(state.custody, open, command.input, context);
    }
  }
}

/** Id of what a command created: the first new id among its events, for the caller to go on with. */
export function createdBy(events: readonly RecordEvent[]): string | undefined {
  const first = events[0];
  switch (first?.type) {
    case 'opening-created':
      return first.data.opening;
    case 'candidate-added':
      return first.data.candidate;
    case 'fact-recorded':
      return first.data.fact;
    case 'not-considered-recorded':
      return first.data.mark;
    case 'application-received':
      return first.data.application;
    case 'scorecard-submitted':
      return first.data.scorecard;
    case 'fit-note-recorded':
      return first.data.fitNote;
    case 'observation-recorded':
      return first.data.observation;
    case 'deviation-recorded':
      return first.data.deviation;
    case 'decision-signed':
      return first.data.decision;
    case 'inquiry-received':
      return first.data.inquiry;
    case 'inquiry-replied':
      return first.data.reply;
    case 'hold-placed':
      return first.data.hold;
    default:
      return undefined;
  }
}
