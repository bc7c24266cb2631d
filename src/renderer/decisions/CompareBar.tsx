import { Select, Tabs } from '@mantine/core';
import type { DecisionView, Leavable } from '@shared/decisions';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './Compare.module.css';
import { compareMessages } from './compare-messages';
import { useMemberName } from './use-names';

interface CompareBarProps {
  leavable: DecisionView['leavable'];
  without: string | null;
  onWithout: (member: string | null) => void;
}

const EVERYBODY = '';
const KINDS: readonly Leavable['interest'][] = ['recused', 'declared', 'none'];
const KIND_WORDS = {
  recused: compareMessages.recusedMembers,
  declared: compareMessages.declaredMembers,
  none: compareMessages.otherMembers,
} as const;

/** Chooses the form of the comparison and whose scores it counts. */
export function CompareBar({ leavable, without, onWithout }: CompareBarProps): ReactNode {
  const intl = useIntl();
  const nameOf = useMemberName();
  const groups = KINDS.map((kind) => ({
    group: intl.formatMessage(KIND_WORDS[kind]),
    items: leavable
      .filter(({ interest }) => interest === kind)
      .map(({ member }) => ({
        value: member,
        label: intl.formatMessage(compareMessages.withoutMember, { name: nameOf(member) }),
      })),
  })).filter(({ items }) => items.length > 0);
  return (
    <div className={styles['bar']}>
      <Tabs.List aria-label={intl.formatMessage(compareMessages.forms)}>
        <Tabs.Tab value="matrix">{intl.formatMessage(compareMessages.matrixTab)}</Tabs.Tab>
        <Tabs.Tab value="strip">{intl.formatMessage(compareMessages.stripTab)}</Tabs.Tab>
      </Tabs.List>
      <Select
        size="xs"
        className={styles['count'] ?? ''}
        aria-label={intl.formatMessage(compareMessages.count)}
        data={[{ value: EVERYBODY, label: intl.formatMessage(compareMessages.everybody) }, ...groups]}
        value={without ?? EVERYBODY}
        allowDeselect={false}
        onChange={(member) => onWithout(member === EVERYBODY ? null : member)}
      />
    </div>
  );
}
