/** The grounds that a reply or an answer gives: those ticked, and those its words give. */
import type { Ground } from '../../decisions';
import { claimClause } from '../claims';
import { gapsNamed } from '../gaps-named';
import { claimOfGround, spokenGround, yardstickOf } from '../grounds';
import type { InquiryCheckInput } from './input';
import { outgoingOf } from './outgoing-act';

export interface GivenGround {
  ground: Ground;
  /** As a claim of a letter, for comparison; null for a ground that no letter can give. */
  claim: string | null;
  /** Fits behind "says that". */
  clause: string;
  /** Where the text gives it; absent when it was only ticked. */
  start?: number;
  end?: number;
}

/** Read once for each act: two checks ask. */
const read = new WeakMap<InquiryCheckInput, GivenGround[]>();

/** Each ground once, those ticked first. A declined answer is read by whoever asked, and may give one too. */
export function groundsGiven(input: InquiryCheckInput): GivenGround[] {
  const given = read.get(input) ?? readGrounds(input);
  read.set(input, given);
  return given;
}

function readGrounds(input: InquiryCheckInput): GivenGround[] {
  const { record, app, act } = input;
  const outgoing = outgoingOf(input);
  if (!outgoing) return [];
  const ticked: { ground: Ground; start?: number; end?: number }[] =
    act.act === 'reply' ? act.reply.grounds.map((ground) => ({ ground })) : [];
  const named = gapsNamed(record, app, outgoing.out, outgoing.out.parts.join('\n'));
  const seen = new Set<string>();
  const set = yardstickOf(record, app);
  return [...ticked, ...named].flatMap(({ ground, start, end }) => {
    const key = JSON.stringify([ground.kind, ground.ref]);
    if (seen.has(key)) return [];
    seen.add(key);
    const spoken = spokenGround(set, ground);
    const claim = spoken && claimOfGround(spoken);
    return [
      {
        ground,
        claim: claim && JSON.stringify(claim),
        clause: claim ? claimClause(claim, record) : 'something decided that was never declared',
        ...(start !== undefined && end !== undefined && { start, end }),
      },
    ];
  });
}
