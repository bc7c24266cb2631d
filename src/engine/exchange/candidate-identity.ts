import { foldedName, phoneDigits } from '@shared/candidates';
import type { RecordState } from '@shared/record';

/**
 * Who is who in a list. The same e-mail address or phone number is the same person; the same name
 * alone is so only for a row that gives neither. Otherwise a name is only pointed out.
 */
export interface Identity {
  name: string;
  email: string;
  phone: string;
}

export class KnownPeople {
  /** By what they are recognised: the sentence for a row that turns out to be the same person. */
  readonly #same = new Map<string, string>();
  /** By name: the sentence for a row that may be somebody else of that name. */
  readonly #named = new Map<string, string>();

  /** Everybody on record, with what to say about an application to this opening. */
  constructor(state: RecordState, opening: string) {
    const { candidates, applications } = state.candidates;
    for (const { contact, applications: ids } of candidates.values()) {
      if (!contact) continue;
      const { fullName, email, phone } = contact;
      const here = ids.some((id) => applications.get(id)?.opening === opening);
      const who = here
        ? `${fullName}, who already has an application in this opening.`
        : `${fullName}, who is already on record. Add the application on that person’s page.`;
      this.#learn({ name: fullName, email, phone }, who);
      this.#named.set(
        nameKey(fullName),
        'A person of this name is already on record, with other contact details.',
      );
    }
  }

  /** Why a row is the same person as somebody known; undefined when it is not. */
  sameAs(row: Identity): string | undefined {
    return keysOf(row)
      .map(([key]) => this.#same.get(key))
      .find((text) => text !== undefined);
  }

  /** What to point out about a row that is somebody new; empty when there is nothing. */
  note(row: Identity): string {
    return this.#named.get(nameKey(row.name)) ?? '';
  }

  /** Takes in a row of the file that is somebody new. */
  add(row: Identity, line: number): void {
    this.#learn(row, `row ${line} of this file.`);
    const name = nameKey(row.name);
    if (!this.#named.has(name)) this.#named.set(name, `Row ${line} of this file has the same name.`);
  }

  #learn(identity: Identity, who: string): void {
    for (const [key, what] of [...keysOf(identity), [nameKey(identity.name), 'name'] as const])
      if (!this.#same.has(key)) this.#same.set(key, `Same ${what} as ${who}`);
  }
}

const nameKey = (name: string): string => `name ${foldedName(name)}`;

/** What a person is recognised by, the surest first. */
function keysOf({ name, email, phone }: Identity): [key: string, what: string][] {
  const digits = phoneDigits(phone);
  const strong: [string, string][] = [];
  if (email.trim() !== '') strong.push([`email ${foldedName(email)}`, 'e-mail address']);
  if (digits !== '') strong.push([`phone ${digits}`, 'phone number']);
  return strong.length > 0 ? strong : [[nameKey(name), 'name']];
}
