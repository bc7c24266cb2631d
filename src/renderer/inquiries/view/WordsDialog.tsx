import { Textarea } from '@mantine/core';
import type { Refusal, Result } from '@shared/kernel';
import { useState, type ReactNode } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { ActDialog } from '../ActDialog';
import { useActs } from '../acts';
import { viewMessages as m } from './messages';

interface WordsDialogProps {
  onClose: () => void;
  title: MessageDescriptor;
  lead?: MessageDescriptor;
  label: MessageDescriptor;
  help?: MessageDescriptor;
  submit: MessageDescriptor;
  /** Said once it is on record. */
  said: MessageDescriptor;
  /** The words may be left out. */
  optional?: boolean;
  command: { pending: boolean; refusal: Refusal | null };
  run: (text: string) => Promise<Result<unknown>>;
}

/** An act that asks for one text: a safety note, why it is lifted, what authority was shown. */
export function WordsDialog(props: WordsDialogProps): ReactNode {
  const intl = useIntl();
  const { say } = useActs();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = async (): Promise<void> => {
    if (props.optional !== true && text.trim() === '') return setMissing(true);
    if (!(await props.run(text)).ok) return;
    props.onClose();
    say(intl.formatMessage(props.said));
  };
  return (
    <ActDialog
      onClose={props.onClose}
      title={intl.formatMessage(props.title)}
      lead={props.lead === undefined ? undefined : intl.formatMessage(props.lead)}
      submit={intl.formatMessage(props.submit)}
      pending={props.command.pending}
      refusal={props.command.refusal}
      onSubmit={() => void submit()}
    >
      <Textarea
        label={intl.formatMessage(props.label)}
        description={props.help === undefined ? undefined : intl.formatMessage(props.help)}
        value={text}
        onChange={(event) => {
          setMissing(false);
          setText(event.currentTarget.value);
        }}
        error={missing ? intl.formatMessage(m.wordsMissing) : undefined}
        autosize
        minRows={2}
        maxLength={20_000}
        data-autofocus
      />
    </ActDialog>
  );
}
