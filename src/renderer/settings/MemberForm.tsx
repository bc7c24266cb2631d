import { Button, TextInput } from '@mantine/core';
import { lineField, optionalLine } from '@shared/kernel';
import type { Member } from '@shared/settings';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import * as z from 'zod';
import { useCommand } from '../app/client';
import { Form, Pair, Row } from '../app/form/Form';
import { freeSlug } from '../app/form/slug';
import { useRecordForm } from '../app/form/use-record-form';
import { useReportDirty, type OnDirty } from '../app/form/use-report-dirty';
import { RefusalNotice } from '../app/RefusalNotice';
import { memberMessages as m } from './messages';

interface MemberFormProps {
  /** Null for a new member. */
  member: Member | null;
  taken: readonly string[];
  onDirty: OnDirty;
  onDone: () => void;
}

const schema = z.strictObject({ fullName: lineField, role: optionalLine, unit: optionalLine });

export function MemberForm({ member, taken, onDirty, onDone }: MemberFormProps): ReactNode {
  const intl = useIntl();
  const first = useRef<HTMLInputElement>(null);
  const setMember = useCommand('settings.set-member');
  const saved = useMemo(
    () => ({ fullName: member?.fullName ?? '', role: member?.role ?? '', unit: member?.unit ?? '' }),
    [member],
  );
  const form = useRecordForm({
    name: 'member',
    saved,
    schema,
    toInput: (value) => value,
    clears: true,
    send: async (value) => {
      const ref = member?.ref ?? freeSlug(value.fullName, new Set(taken), 'member');
      const set = await setMember.run({ ref, ...value });
      if (set.ok) onDone();
      return set;
    },
  });
  useReportDirty(intl.formatMessage(m.unsaved), form.dirty, onDirty);
  useEffect(() => first.current?.focus(), []);
  const text = (field: 'fullName' | 'role' | 'unit') => ({
    id: form.idOf(field),
    label: intl.formatMessage(m[field]),
    value: form.value[field],
    error: form.fault(field),
    onChange: (event: { currentTarget: { value: string } }) =>
      form.set({ [field]: event.currentTarget.value }),
  });
  return (
    <Form
      label={
        member === null
          ? intl.formatMessage(m.add)
          : intl.formatMessage(m.changeNamed, { name: member.fullName })
      }
      onSubmit={() => void form.submit()}
    >
      <Pair>
        <TextInput {...text('fullName')} ref={first} required />
        <TextInput {...text('role')} />
        <TextInput {...text('unit')} />
      </Pair>
      <RefusalNotice refusal={setMember.refusal} />
      <Row>
        <Button type="submit" variant="filled" loading={setMember.pending}>
          {intl.formatMessage(member === null ? m.addButton : m.save)}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {intl.formatMessage(m.cancel)}
        </Button>
      </Row>
    </Form>
  );
}
