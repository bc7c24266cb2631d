import { ok } from '@shared/kernel';
import { unwrap } from './record-commands';
import { optional, withLog, type Command } from './session';
import { ask, idNamed, withVerb } from './verbs';

/** Legal holds on openings: what stands, placing one, lifting one with the reason. */
export const hold: Command = (invocation) => {
  const called = withVerb(invocation, ['list', 'place', 'lift']);
  if (!called.ok) return called;
  const { verb, invocation: own } = called.value;
  const option = (name: string) => optional(own, name);
  return withLog(
    own,
    async (desk) => {
      if (verb === 'list') {
        const holds = await ask(desk, 'custody.holds', {});
        if (!holds.ok) return holds;
        const lines = holds.value.map(
          ({ ref, opening, ground, on, lifted }) =>
            `${ref}  ${opening}  ${ground}  ${lifted ? `lifted on ${lifted.on}` : `since ${on}`}`,
        );
        return ok({ json: holds.value, lines: lines.length > 0 ? lines : ['No holds.'] });
      }
      if (verb === 'place') {
        const placed = await ask(desk, 'custody.place-hold', {
          opening: option('opening'),
          ground: option('ground'),
          note: option('note'),
          ref: option('ref'),
          on: option('on'),
        });
        if (!placed.ok) return placed;
        const { ref, opening, ground, on } = unwrap(desk).state.custody.holds.get(placed.value.created!)!;
        return ok({
          json: { hold: ref, opening, ground, on },
          lines: [`Placed. Nothing about ${opening} is erased while the hold ${ref} stands.`],
        });
      }
      const id = idNamed(own, 'hold', unwrap(desk).state.custody.holds.values());
      if (!id.ok) return id;
      const lifted = await ask(desk, 'custody.lift-hold', {
        hold: id.value,
        reason: option('reason'),
        on: option('on'),
      });
      return lifted.ok ? ok({ json: lifted.value, lines: ['Lifted.'] }) : lifted;
    },
    verb === 'list',
  );
};
