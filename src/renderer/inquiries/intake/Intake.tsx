import { Button, Textarea, TextInput } from '@mantine/core';
import type { FoundSignal, InquiryKind } from '@shared/inquiries';
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { useCommand } from '../../app/client';
import { faultsIn, focusFirstFault, idAt, type Faults } from '../../app/form/faults';
import { focusSoon } from '../../app/form/focus-soon';
import { Form, Pair, Row } from '../../app/form/Form';
import { RefusalNotice } from '../../app/RefusalNotice';
import { useConfirm } from '../../ui/confirm';
import { KeyHint } from '../../ui/KeyHint';
import { ContextNotes, SafetyNotes } from '../ContextNotes';
import { GuardNotice } from '../GuardNotice';
import { isGuarded } from '../inquiry-facts';
import styles from '../inquiries.module.css';
import { kindWords, signalWords } from '../inquiry-words';
import { bySignal, SignalsFound } from '../SignalsFound';
import { AskerFields } from './AskerFields';
import { DueField } from './DueField';
import { dueOf, intakeInput, intakeSchema, kindOf, questionsOf, useIntakeDraft } from './intake-draft';
import { KindField } from './KindField';
import { intakeMessages as m } from './messages';
import { PersonField } from './PersonField';
import { QuestionsEditor } from './QuestionsEditor';
import { useAbout } from './use-about';
import { useSuggestion } from './use-suggestion';

interface IntakeProps {
  log: string;
  today: string;
  /** Application it is about, where somebody came from there. */
  about: string | undefined;
  onRecorded: (id: string | null) => void;
  onDiscard: () => void;
}

const NAME = 'inquiry';
const NO_FAULTS: Faults = new Map();

/** Writes down an inquiry as it came in. Person and message are enough; the rest is suggested. */
export function Intake({ log, today, about, onRecorded, onDiscard }: IntakeProps): ReactNode {
  const intl = useIntl();
  const { draft, set, clear } = useIntakeDraft(log);
  const receive = useCommand('inquiries.receive');
  const { suggestion, reading, now } = useSuggestion(draft, today);
  const [faults, setFaults] = useState(NO_FAULTS);
  const [confirm, dialog] = useConfirm();
  const kind = kindOf(draft, suggestion);
  const questions = questionsOf(draft, suggestion);
  const idOf = (path: string): string => idAt(NAME, path);
  const fault = (path: string): string | undefined => faults.get(path);

  useEffect(() => focusSoon(idAt(NAME, 'inquiry.text')), []);
  const { begunEarlier, over } = useAbout(about, draft, set);

  const change = (next: Parameters<typeof set>[0]): void => {
    setFaults(NO_FAULTS);
    set(next);
  };
  const submit = async (): Promise<void> => {
    if (receive.pending) return;
    // What was typed a moment ago may hold what nobody has read yet.
    const latest = draft.application === '' ? null : await now();
    const parsed = intakeSchema.safeParse(intakeInput(draft, latest?.ok ? latest.value : suggestion, today));
    const wrong = new Map(parsed.success ? [] : faultsIn(parsed.error, intl));
    if (draft.text.trim() === '' && questions.every((question) => question.trim() === ''))
      wrong.set('inquiry.text', intl.formatMessage(m.textMissing));
    setFaults(wrong);
    if (wrong.size > 0 || !parsed.success) return focusFirstFault(NAME, wrong);
    const made = await receive.run(parsed.data);
    if (!made.ok) return;
    over();
    clear();
    onRecorded(made.value.created ?? null);
  };
  const discard = async (): Promise<void> => {
    const sure =
      draft.text.trim() === '' ||
      (await confirm({
        question: intl.formatMessage(m.discardQuestion),
        consequence: intl.formatMessage(m.discardText),
        confirmLabel: intl.formatMessage(m.discardButton),
        tone: 'block',
      }));
    if (!sure) return;
    over();
    clear();
    onDiscard();
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };

  return (
    <div className={styles['view']} role="presentation" onKeyDown={keys}>
      <header>
        <h2 className={styles['title']}>{intl.formatMessage(m.heading)}</h2>
        <p className={styles['soft']}>{intl.formatMessage(m.lead)}</p>
      </header>
      {begunEarlier && (
        <div className={styles['notice']} role="note" data-card>
          <p>{intl.formatMessage(m.begunEarlier, { person: draft.person })}</p>
        </div>
      )}
      <Form label={intl.formatMessage(m.heading)} onSubmit={() => void submit()}>
        <Textarea
          id={idOf('inquiry.text')}
          label={intl.formatMessage(m.text)}
          description={intl.formatMessage(m.textHelp)}
          classNames={{ input: styles['written'] ?? '' }}
          value={draft.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
          error={fault('inquiry.text')}
          autosize
          minRows={5}
          maxRows={16}
        />
        <PersonField
          id={idOf('application')}
          value={draft.application}
          label={draft.person}
          error={fault('application')}
          onChange={(application, person) => change({ application, person })}
        />
        <AskerFields draft={draft} set={change} idOf={idOf} fault={fault} />
        {isGuarded(draft) && <GuardNotice />}
        {suggestion !== null && (
          <>
            <SafetyNotes safety={suggestion.safety} />
            <ContextNotes context={suggestion} />
            <SignalsFound signals={suggestion.signals} />
          </>
        )}
        <KindField
          id={idOf('inquiry.kind')}
          value={kind}
          hints={suggestion?.kinds ?? []}
          onChange={(next) => change({ kind: next })}
        />
        <QuestionsEditor
          idAt={(index) => idOf(`inquiry.questions.${index}`)}
          faultAt={(index) => fault(`inquiry.questions.${index}`)}
          value={questions}
          onChange={(next) => change({ questions: next })}
        />
        <Pair>
          <TextInput
            id={idOf('inquiry.receivedOn')}
            type="date"
            label={intl.formatMessage(m.received)}
            value={draft.receivedOn ?? today}
            onChange={(event) => change({ receivedOn: event.currentTarget.value })}
            error={fault('inquiry.receivedOn')}
          />
          <DueField
            id={idOf('inquiry.dueOn')}
            value={dueOf(draft, suggestion)}
            suggested={suggestion?.due ?? null}
            error={fault('inquiry.dueOn')}
            onChange={(dueOn) => change({ dueOn: dueOn === suggestion?.due.on ? null : dueOn })}
          />
        </Pair>
        <RefusalNotice refusal={receive.refusal} />
        <div className={styles['foot']} data-foot>
          <Row>
            <Button type="submit" variant="filled" loading={receive.pending}>
              {intl.formatMessage(m.save)}
            </Button>
            <KeyHint keys="mod+enter" />
            <Button variant="subtle" onClick={() => void discard()}>
              {intl.formatMessage(m.discard)}
            </Button>
            <span className={styles['soft']} role="status">
              {reading
                ? intl.formatMessage(m.reading)
                : suggestion !== null && foundWords(intl, suggestion.signals, kind)}
            </span>
          </Row>
        </div>
      </Form>
      {dialog}
    </div>
  );
}

/** What was found, in one line for whoever hears the page. */
function foundWords(intl: IntlShape, signals: readonly FoundSignal[], kind: InquiryKind): string {
  const what = [
    intl.formatMessage(kindWords[kind]),
    ...bySignal(signals).map(({ signal }) => intl.formatMessage(signalWords[signal])),
  ];
  return intl.formatMessage(m.foundLine, { what: intl.formatList([...new Set(what)]) });
}
