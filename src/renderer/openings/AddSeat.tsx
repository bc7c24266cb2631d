import { Button, Select, TextInput } from '@mantine/core';
import type { Member } from '@shared/settings';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { focusSoon } from '../app/form/focus-soon';
import { freeSlug } from '../app/form/slug';
import { RefusalNotice } from '../app/RefusalNotice';
import { committeeMessages as m } from './messages';
import styles from './setup.module.css';

interface AddSeatProps {
  members: readonly Member[];
  /** Refs of those who sit on the committee already. */
  seated: readonly string[];
  onAdd: (member: string) => void;
}

/** Brings somebody onto the committee: a member on record, or somebody new. */
export function AddSeat({ members, seated, onAdd }: AddSeatProps): ReactNode {
  const intl = useIntl();
  const setMember = useCommand('settings.set-member');
  const [somebodyNew, setSomebodyNew] = useState(false);
  const [fullName, setFullName] = useState('');
  const [role, setRole] = useState('');
  const nameId = useId();
  const free = members.filter(({ ref }) => !seated.includes(ref));
  const addNew = async (): Promise<void> => {
    const ref = freeSlug(fullName, new Set(members.map((member) => member.ref)), 'member');
    if (!(await setMember.run({ ref, fullName, role })).ok) return;
    onAdd(ref);
    setFullName('');
    setRole('');
    setSomebodyNew(false);
  };
  /** Enter adds the member; it would otherwise save the committee around these fields. */
  const addOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (fullName.trim() !== '') void addNew();
  };
  return (
    <>
      <div className={styles['addRow']}>
        <Select
          className={styles['wideField'] ?? ''}
          label={intl.formatMessage(m.add)}
          placeholder={intl.formatMessage(free.length === 0 ? m.allIn : m.choose)}
          data={free.map(({ ref, fullName: label }) => ({ value: ref, label }))}
          value={null}
          onChange={(ref) => ref !== null && onAdd(ref)}
          disabled={free.length === 0}
          searchable
        />
        {!somebodyNew && (
          <Button
            onClick={() => {
              setSomebodyNew(true);
              focusSoon(nameId);
            }}
          >
            {intl.formatMessage(m.newMember)}
          </Button>
        )}
      </div>
      {somebodyNew && (
        <div className={styles['addRow']}>
          <TextInput
            className={styles['wideField'] ?? ''}
            id={nameId}
            label={intl.formatMessage(m.fullName)}
            value={fullName}
            onChange={(event) => setFullName(event.currentTarget.value)}
            onKeyDown={addOnEnter}
            maxLength={300}
          />
          <TextInput
            className={styles['wideField'] ?? ''}
            label={intl.formatMessage(m.position)}
            value={role}
            onChange={(event) => setRole(event.currentTarget.value)}
            onKeyDown={addOnEnter}
            maxLength={300}
          />
          <Button disabled={fullName.trim() === ''} loading={setMember.pending} onClick={() => void addNew()}>
            {intl.formatMessage(m.addMember)}
          </Button>
        </div>
      )}
      <RefusalNotice refusal={setMember.refusal} />
    </>
  );
}
