import { Button, Menu } from '@mantine/core';
import type { CandidateRow } from '@shared/candidates';
import type { Stage } from '@shared/openings';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { toast } from '../ui/toast';
import { useBulk, type BulkResult } from './bulk';
import styles from './candidates.module.css';
import { listMessages as m } from './messages';
import { WithdrawDialog } from './WithdrawDialog';

interface SelectedBarProps {
  rows: readonly CandidateRow[];
  stages: readonly Stage[];
  onClear: () => void;
}

/** What can be done with the rows that are chosen. */
export function SelectedBar({ rows, stages, onClear }: SelectedBarProps): ReactNode {
  const intl = useIntl();
  const reach = useBulk('candidates.reach-stage');
  const withdraw = useBulk('candidates.withdraw-application');
  const [withdrawing, setWithdrawing] = useState(false);
  const progress = reach.progress ?? withdraw.progress;
  const applications = rows.flatMap((row) => row.application ?? []);

  const report = (done: string, { done: count, refusals }: BulkResult): void => {
    if (count > 0) toast({ message: done });
    const [first] = refusals;
    if (first !== undefined)
      toast({
        tone: 'block',
        message: intl.formatMessage(m.notDone, { count: refusals.length, reason: first.message }),
      });
    onClear();
  };
  const moveTo = async (stage: Stage): Promise<void> => {
    const result = await reach.run(applications.map((application) => ({ application, stage: stage.ref })));
    report(intl.formatMessage(m.moved, { count: result.done, stage: stage.label }), result);
  };
  const recordWithdrawal = async (reason: string, on: string): Promise<void> => {
    setWithdrawing(false);
    const result = await withdraw.run(applications.map((application) => ({ application, reason, on })));
    report(intl.formatMessage(m.withdrawn, { count: result.done }), result);
  };

  return (
    <>
      <div className={styles['selected']} role="status">
        {progress !== null
          ? intl.formatMessage(m.working, { done: progress.done, total: progress.total })
          : rows.length > 0 && intl.formatMessage(m.selected, { count: rows.length })}
      </div>
      {rows.length > 0 && progress === null && (
        <div className={styles['acts']}>
          <Menu position="bottom-start" width={260}>
            <Menu.Target>
              <Button size="xs" rightSection={<IconChevronDown size={14} aria-hidden />}>
                {intl.formatMessage(m.moveTo)}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {stages.map((stage) => (
                <Menu.Item key={stage.ref} onClick={() => void moveTo(stage)}>
                  <BdiText>{stage.label}</BdiText>
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Button size="xs" onClick={() => setWithdrawing(true)}>
            {intl.formatMessage(m.withdraw)}
          </Button>
          <Button size="xs" variant="subtle" onClick={onClear}>
            {intl.formatMessage(m.clearSelection)}
          </Button>
        </div>
      )}
      <WithdrawDialog
        opened={withdrawing}
        count={rows.length}
        onClose={() => setWithdrawing(false)}
        onConfirm={(reason, on) => void recordWithdrawal(reason, on)}
      />
    </>
  );
}
