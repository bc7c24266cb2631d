import { Button } from '@mantine/core';
import { LintedTextarea } from '../scorecards';
import type { DecisionView } from '@shared/decisions';
import type { Opening } from '@shared/openings';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useActing } from '../app/acting';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { toast } from '../ui/toast';
import { DISPOSITION_ORDER, decisionsMessages, dispositionCounts } from './messages';
import { useMemberName } from './use-names';

/** Signing, and opening a signed decision for correction. */
export function SignActions({ opening, view }: { opening: Opening; view: DecisionView }): ReactNode {
  const intl = useIntl();
  const acting = useActing();
  const nameOf = useMemberName();
  const sign = useCommand('decisions.sign');
  const reopen = useCommand('decisions.reopen');
  const [asked, setAsked] = useState<'sign' | 'reopen' | null>(null);
  const [rationale, setRationale] = useState('');
  const [reason, setReason] = useState('');
  const onCommittee = opening.committee.members.some(({ member }) => member === acting);
  const signed = view.status === 'signed';
  const title = <BdiText key="title">{opening.details.title}</BdiText>;
  const counts = DISPOSITION_ORDER.flatMap((code) => {
    const count = view.rows.filter(({ disposition }) => disposition?.code === code).length;
    return count === 0 ? [] : [intl.formatMessage(dispositionCounts[code], { count })];
  });

  const doSign = async (): Promise<void> => {
    if (acting === null) return;
    const result = await sign.run({ opening: opening.ref, member: acting, rationale: rationale.trim() });
    if (!result.ok) return;
    setAsked(null);
    setRationale('');
    toast({ message: intl.formatMessage(decisionsMessages.signedToast) });
  };
  const doReopen = async (): Promise<void> => {
    if (acting === null) return;
    const result = await reopen.run({ opening: opening.ref, member: acting, reason: reason.trim() });
    if (!result.ok) return;
    setAsked(null);
    setReason('');
  };

  return (
    <>
      {signed ? (
        <Button disabled={!onCommittee} onClick={() => setAsked('reopen')}>
          {intl.formatMessage(decisionsMessages.reopenDots)}
        </Button>
      ) : (
        <Button
          variant="filled"
          disabled={view.missing.length > 0 || !onCommittee}
          aria-describedby="sign-state"
          onClick={() => setAsked('sign')}
        >
          {intl.formatMessage(decisionsMessages.signDots)}
        </Button>
      )}
      <ConfirmDialog
        opened={asked === 'sign'}
        question={intl.formatMessage(decisionsMessages.signQuestion, { title })}
        consequence={intl.formatMessage(decisionsMessages.signConsequence, {
          counts: intl.formatList(counts),
          name: <BdiText key="name">{nameOf(acting ?? '')}</BdiText>,
        })}
        confirmLabel={intl.formatMessage(decisionsMessages.sign)}
        busy={sign.pending}
        onClose={() => setAsked(null)}
        onConfirm={() => void doSign()}
      >
        <LintedTextarea
          label={intl.formatMessage(decisionsMessages.committeeRationale)}
          help={intl.formatMessage(decisionsMessages.committeeRationaleHelp)}
          as="reason"
          optional
          value={rationale}
          onChange={setRationale}
        />
        <RefusalNotice refusal={sign.refusal} />
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'reopen'}
        question={intl.formatMessage(decisionsMessages.reopenQuestion, { title })}
        consequence={intl.formatMessage(decisionsMessages.reopenConsequence)}
        confirmLabel={intl.formatMessage(decisionsMessages.reopen)}
        busy={reopen.pending}
        disabled={reason.trim() === ''}
        onClose={() => setAsked(null)}
        onConfirm={() => void doReopen()}
      >
        <LintedTextarea
          label={intl.formatMessage(decisionsMessages.reopenReason)}
          as="reason"
          required
          value={reason}
          onChange={setReason}
        />
        <RefusalNotice refusal={reopen.refusal} />
      </ConfirmDialog>
    </>
  );
}
