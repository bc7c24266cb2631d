import { pairKey, type Candidate, type CandidatesState, type JudgedPair } from './state';

/** Letters and digits only matter: accents, case and spaces do not make another person. */
export const foldedName = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** The last nine digits, so that +44 20… and 020… are one number; empty when there are fewer than six. */
export const phoneDigits = (phone: string): string => {
  const digits = phone.replaceAll(/\D/g, '');
  return digits.length >= 6 ? digits.slice(-9) : '';
};

export const SAME_BY = ['email', 'phone', 'name'] as const;
export type SameBy = (typeof SAME_BY)[number];

/** People on record who share an e-mail address, a phone number or a name. Nothing is merged by it. */
export interface SharedIdentity {
  by: SameBy;
  people: Candidate[];
  pairs: { candidate: string; other: string; judged: JudgedPair | null }[];
}

/**
 * Who may be on record twice, surest first. A group is left out when every pair of it is already
 * in a surer one. Erased people have nothing left to compare.
 */
export function sharedIdentities(state: CandidatesState): SharedIdentity[] {
  const living = [...state.candidates.values()].filter((candidate) => candidate.contact !== null);
  const covered = new Set<string>();
  return SAME_BY.flatMap((by) => {
    const groups = new Map<string, Candidate[]>();
    for (const candidate of living) {
      const key = keyOf(candidate, by);
      if (key !== '') groups.set(key, [...(groups.get(key) ?? []), candidate]);
    }
    return [...groups.values()].flatMap((people) => {
      const pairs = people.flatMap((one, index) =>
        people.slice(index + 1).map((other) => ({
          candidate: one.id,
          other: other.id,
          judged: state.judged.get(pairKey(one.id, other.id)) ?? null,
        })),
      );
      const fresh = pairs.filter(({ candidate, other }) => !covered.has(pairKey(candidate, other)));
      for (const { candidate, other } of fresh) covered.add(pairKey(candidate, other));
      return fresh.length === 0 ? [] : [{ by, people, pairs }];
    });
  });
}

function keyOf({ contact }: Candidate, by: SameBy): string {
  const { email, phone, fullName } = contact!;
  return by === 'email' ? foldedName(email) : by === 'phone' ? phoneDigits(phone) : foldedName(fullName);
}
