import { MultiSelect, Select, TextInput } from '@mantine/core';
import { COMMITTEE_ROLES, type Stage } from '@shared/openings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { scoresByRole, type SeatDraft } from './committee-draft';
import { ItemButtons } from './ItemButtons';
import { committeeMessages as m } from './messages';
import styles from './setup.module.css';

interface SeatProps {
  seat: SeatDraft;
  name: string;
  stages: readonly Stage[];
  onChange: (change: Partial<SeatDraft>) => void;
  onRemove: () => void;
}

/** One member's place on the committee. */
export function Seat({ seat, name, stages, onChange, onRemove }: SeatProps): ReactNode {
  const intl = useIntl();
  const none = scoresByRole(seat.role) ? m.everyStage : m.noStage;
  return (
    <>
      <div className={styles['head']}>
        <BdiText className={styles['title']}>{name}</BdiText>
        <ItemButtons what={name} onRemove={onRemove} />
      </div>
      <div className={styles['fields']}>
        <Select
          label={intl.formatMessage(m.roleShort)}
          aria-label={intl.formatMessage(m.role, { name })}
          data={COMMITTEE_ROLES.map((value) => ({ value, label: intl.formatMessage(m[value]) }))}
          value={seat.role}
          onChange={(role) => role !== null && onChange({ role: role as SeatDraft['role'] })}
          allowDeselect={false}
        />
        <TextInput
          label={intl.formatMessage(m.unitShort)}
          aria-label={intl.formatMessage(m.unit, { name })}
          value={seat.unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value })}
          maxLength={300}
        />
        {seat.role !== 'observer' && (
          <MultiSelect
            label={intl.formatMessage(m.stagesShort)}
            aria-label={intl.formatMessage(m.stages, { name })}
            placeholder={seat.stages.length === 0 ? intl.formatMessage(none) : ''}
            data={stages.map(({ ref, label }) => ({ value: ref, label }))}
            value={seat.stages}
            onChange={(refs) => onChange({ stages: refs })}
          />
        )}
      </div>
    </>
  );
}
