import { each } from '../case-refs';
import type { StepWriter } from './step-writer';

/** The organisation, its people and words, and each opening with its first criteria and committee. */
export function settingUp({ file, command, memberAt, resolve }: StepWriter): void {
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
}
