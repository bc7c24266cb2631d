import { NumberInput } from '@mantine/core';
import { committeeSchema, currentCriteria } from '@shared/openings';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall, useCommand } from '../app/client';
import { Form } from '../app/form/Form';
import { SaveRow } from '../app/form/SaveRow';
import { useRecordForm } from '../app/form/use-record-form';
import { useReportDirty } from '../app/form/use-report-dirty';
import { Section } from '../ui/Section';
import { AddSeat } from './AddSeat';
import { committeeDraft, committeeInput, type SeatDraft } from './committee-draft';
import { committeeMessages as m } from './messages';
import { Seat } from './Seat';
import type { SetupPartProps } from './setup-part';
import styles from './setup.module.css';

export function CommitteeSection({ opening, onDirty }: SetupPartProps): ReactNode {
  const intl = useIntl();
  const setCommittee = useCommand('openings.set-committee');
  const members = useCall('settings.get', {}).data?.members ?? [];
  const committeeJson = JSON.stringify(opening.committee);
  const saved = useMemo(
    () => committeeDraft(JSON.parse(committeeJson) as typeof opening.committee),
    [committeeJson],
  );
  const form = useRecordForm({
    name: 'committee',
    saved,
    schema: committeeSchema,
    toInput: committeeInput,
    send: (committee) => setCommittee.run({ opening: opening.ref, committee }),
  });
  useReportDirty('committee', form.dirty, onDirty);
  const seats = form.value.members;
  const stages = currentCriteria(opening)?.set.stages ?? [];
  const setAt = (index: number, change: Partial<SeatDraft>): void =>
    form.set({ members: seats.with(index, { ...seats[index]!, ...change }) });
  const add = (member: string): void =>
    form.set({
      members: [...seats, { member, role: seats.length === 0 ? 'chair' : 'member', unit: '', stages: [] }],
    });
  return (
    <Section heading={intl.formatMessage(m.heading)} lead={intl.formatMessage(m.lead)}>
      <Form label={intl.formatMessage(m.heading)} onSubmit={() => void form.submit()}>
        {seats.length === 0 ? (
          <p>{intl.formatMessage(m.none)}</p>
        ) : (
          <ul className={styles['items']}>
            {seats.map((seat, index) => (
              <li key={seat.member} className={styles['item']}>
                <Seat
                  seat={seat}
                  name={members.find(({ ref }) => ref === seat.member)?.fullName ?? seat.member}
                  stages={stages}
                  onChange={(change) => setAt(index, change)}
                  onRemove={() => form.set({ members: seats.toSpliced(index, 1) })}
                />
              </li>
            ))}
          </ul>
        )}
        <AddSeat members={members} seated={seats.map(({ member }) => member)} onAdd={add} />
        <NumberInput
          id={form.idOf('quorum')}
          label={intl.formatMessage(m.quorum)}
          description={intl.formatMessage(m.quorumHelp)}
          value={form.value.quorum}
          onChange={(quorum) => form.set({ quorum })}
          error={form.fault('quorum')}
          min={0}
          max={60}
          allowDecimal={false}
          clampBehavior="none"
          maw={320}
        />
        <SaveRow
          label={intl.formatMessage(m.save)}
          dirty={form.dirty}
          faultCount={form.faultCount}
          pending={setCommittee.pending}
          refusal={setCommittee.refusal}
          onDiscard={form.reset}
        />
      </Form>
    </Section>
  );
}
