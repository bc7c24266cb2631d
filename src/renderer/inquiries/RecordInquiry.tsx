import { Select, Textarea, TextInput } from '@mantine/core';
import { INQUIRY_CHANNELS, INQUIRY_KINDS, inquirySchema, type InquiryText } from '@shared/inquiries';
import { idField } from '@shared/kernel';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import * as z from 'zod';
import { useCommand } from '../app/client';
import { Form, Pair } from '../app/form/Form';
import { SaveRow } from '../app/form/SaveRow';
import { UnsavedGuard } from '../app/form/UnsavedGuard';
import { useRecordForm } from '../app/form/use-record-form';
import { GuardNotice } from './GuardNotice';
import styles from './inquiries.module.css';
import { isGuarded, questionsIn } from './inquiry-facts';
import { askerWords, channelWords, kindWords } from './inquiry-words';
import { inquiriesMessages as m } from './messages';
import { PersonField } from './PersonField';

interface RecordInquiryProps {
  /** False while another inquiry is being looked at. */
  shown: boolean;
  today: string;
  onRecorded: (id: string | null) => void;
  onDiscard: () => void;
}

const schema = z.strictObject({ application: idField, inquiry: inquirySchema });
const ASKERS = inquirySchema.shape.asker.options;

/** Writes down an inquiry as it came in: about whom, who asks, what, and by when. */
export function RecordInquiry({ shown, today, onRecorded, onDiscard }: RecordInquiryProps): ReactNode {
  const intl = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown]);
  const receive = useCommand('inquiries.receive');
  const [blank] = useState({
    application: '',
    kind: 'feedback-request' as InquiryText['kind'],
    channel: 'email' as InquiryText['channel'],
    asker: 'candidate' as InquiryText['asker'],
    askerName: '',
    askerAddress: [],
    authority: '',
    text: '',
    questions: '',
    receivedOn: today,
    dueOn: '',
  });
  const form = useRecordForm({
    name: 'inquiry',
    saved: blank,
    schema,
    clears: true,
    toInput: ({ application, questions, dueOn, ...inquiry }) => ({
      application,
      inquiry: { ...inquiry, questions: questionsIn(questions), ...(dueOn === '' ? {} : { dueOn }) },
    }),
    send: async (input) => {
      const made = await receive.run(input);
      if (made.ok) onRecorded(made.value.created ?? null);
      return made;
    },
  });
  const { value, set, fault, idOf } = form;
  const choices = <K extends string>(keys: readonly K[], words: Record<K, MessageDescriptor>) =>
    keys.map((key) => {
      const word: MessageDescriptor = words[key];
      return { value: key, label: intl.formatMessage(word) };
    });
  const other = value.asker !== 'candidate';

  return (
    <div className={styles['view']} hidden={!shown}>
      <header>
        <h2 className={styles['title']} tabIndex={-1} ref={heading}>
          {intl.formatMessage(m.record)}
        </h2>
        <p className={styles['soft']}>{intl.formatMessage(m.recordLead)}</p>
      </header>
      <Form label={intl.formatMessage(m.record)} onSubmit={() => void form.submit()}>
        <PersonField
          id={idOf('application')}
          value={value.application}
          error={fault('application')}
          onChange={(application) => set({ application })}
        />
        <Pair>
          <Select
            label={intl.formatMessage(m.kind)}
            data={choices(INQUIRY_KINDS, kindWords)}
            value={value.kind}
            onChange={(kind) => kind !== null && set({ kind })}
            allowDeselect={false}
          />
          <Select
            label={intl.formatMessage(m.channel)}
            data={choices(INQUIRY_CHANNELS, channelWords)}
            value={value.channel}
            onChange={(channel) => channel !== null && set({ channel })}
            allowDeselect={false}
          />
        </Pair>
        <Select
          label={intl.formatMessage(m.asks)}
          data={choices(ASKERS, askerWords)}
          value={value.asker}
          onChange={(asker) => asker !== null && set({ asker })}
          allowDeselect={false}
        />
        {other && (
          <>
            <TextInput
              id={idOf('inquiry.askerName')}
              label={intl.formatMessage(m.askerName)}
              value={value.askerName}
              onChange={(event) => set({ askerName: event.currentTarget.value })}
              error={fault('inquiry.askerName')}
              maxLength={300}
            />
            <Textarea
              id={idOf('inquiry.authority')}
              label={intl.formatMessage(m.authorityField)}
              description={intl.formatMessage(m.authorityHelp)}
              value={value.authority}
              onChange={(event) => set({ authority: event.currentTarget.value })}
              error={fault('inquiry.authority')}
              minRows={2}
            />
          </>
        )}
        {isGuarded(value) && <GuardNotice />}
        <Textarea
          id={idOf('inquiry.text')}
          label={intl.formatMessage(m.message)}
          value={value.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
          error={fault('inquiry.text')}
          minRows={4}
        />
        <Textarea
          id={idOf('inquiry.questions')}
          label={intl.formatMessage(m.questions)}
          description={intl.formatMessage(m.questionsHelp)}
          value={value.questions}
          onChange={(event) => set({ questions: event.currentTarget.value })}
          error={fault('inquiry.questions')}
        />
        <p className={styles['soft']} role="status">
          {intl.formatMessage(m.questionCount, { count: questionsIn(value.questions).length })}
        </p>
        <Pair>
          <TextInput
            id={idOf('inquiry.receivedOn')}
            type="date"
            label={intl.formatMessage(m.received)}
            value={value.receivedOn}
            onChange={(event) => set({ receivedOn: event.currentTarget.value })}
            error={fault('inquiry.receivedOn')}
          />
          <TextInput
            id={idOf('inquiry.dueOn')}
            type="date"
            label={intl.formatMessage(m.dueOn)}
            description={intl.formatMessage(m.dueHelp)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={value.dueOn}
            onChange={(event) => set({ dueOn: event.currentTarget.value })}
            error={fault('inquiry.dueOn')}
          />
        </Pair>
        <SaveRow
          label={intl.formatMessage(m.saveNew)}
          dirty={form.dirty}
          faultCount={form.faultCount}
          pending={receive.pending}
          refusal={receive.refusal}
          onDiscard={onDiscard}
        />
      </Form>
      <UnsavedGuard unsaved={form.dirty ? intl.formatMessage(m.thisInquiry) : null} />
    </div>
  );
}
