import { Button, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { INQUIRY_CHANNELS, REPLIED_TO, type InquiryDetail, type InquiryText } from '@shared/inquiries';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call, useCommand } from '../../app/client';
import { focusSoon } from '../../app/form/focus-soon';
import { Form, Pair, Row } from '../../app/form/Form';
import { newId } from '../../app/services';
import { useConfirm } from '../../ui/confirm';
import { useActs } from '../acts';
import { useCurrentRefusal } from '../current-refusal';
import { Findings } from '../Findings';
import { isGuarded } from '../inquiry-facts';
import styles from '../inquiries.module.css';
import { channelWords, choices, repliedToWords } from '../inquiry-words';
import { useChecked } from '../use-checked';
import { GroundBoxes } from './GroundBoxes';
import { replyMessages as m } from './messages';
import { blankReply, replyOf, useReplyDraft, type ReplyDraft } from './reply-draft';
import { sentId } from './Sent';

interface ReplyFormProps {
  detail: InquiryDetail;
  text: InquiryText;
}

/** Words that go out, or were said: to whom, through whom, exactly; checked while they are written. */
export function ReplyForm({ detail, text }: ReplyFormProps): ReactNode {
  const intl = useIntl();
  const { say } = useActs();
  const { id, kind } = detail.inquiry;
  const reply = useCommand('inquiries.reply');
  const refusal = useCurrentRefusal(reply.refusal, detail);
  const [kept, keep] = useReplyDraft(id);
  const [tried, setTried] = useState(false);
  const [note, setNote] = useState('');
  const [confirm, dialog] = useConfirm();
  const draft = kept ?? blankReply(text);
  const needsAgreement = kind === 'discrimination';
  const checked = useChecked(
    'inquiries.check-reply',
    { inquiry: id, reply: replyOf(draft, detail) },
    draft.text.trim() !== '',
  );
  const change = (next: Partial<ReplyDraft>): void => {
    setNote('');
    reply.reset();
    keep({ ...draft, ...next });
  };
  const begin = async (): Promise<void> => {
    const sure =
      draft.text.trim() === '' ||
      (await confirm({
        question: intl.formatMessage(m.replaceQuestion),
        consequence: intl.formatMessage(m.replaceText),
        confirmLabel: intl.formatMessage(m.replaceButton),
      }));
    if (!sure) return;
    const made = await call('inquiries.draft-reply', { inquiry: id, to: draft.to, channel: draft.channel });
    const begun = made.ok ? made.value.text : '';
    if (begun === '') setNote(intl.formatMessage(m.nothingToBegin));
    else change({ text: begun });
    focusSoon(`reply-${id}`);
  };
  const missing = {
    text: draft.text.trim() === '',
    through: draft.to === 'intermediary' && draft.through.trim() === '',
    agreedWith: needsAgreement && draft.agreedWith.trim() === '',
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    const first = (['text', 'through', 'agreedWith'] as const).find((field) => missing[field]);
    if (first !== undefined) return focusSoon(first === 'text' ? `reply-${id}` : `reply-${id}-${first}`);
    const made = newId();
    if (!(await reply.run({ inquiry: id, id: made, reply: replyOf(draft, detail) })).ok)
      return focusSoon(`reply-${id}-findings`);
    keep(null);
    setTried(false);
    say(intl.formatMessage(m.saved));
    focusSoon(sentId(made));
  };
  return (
    <Form label={intl.formatMessage(m.words)} onSubmit={() => void submit()}>
      <Pair>
        <Radio.Group
          label={intl.formatMessage(m.to)}
          value={draft.to}
          onChange={(to) => change({ to: REPLIED_TO.find((one) => one === to) ?? draft.to })}
        >
          <div className={styles['choices']}>
            {choices(intl, REPLIED_TO, repliedToWords)
              .filter(({ value }) => value !== 'asker' || text.asker !== 'candidate')
              .map(({ value, label }) => (
                <Radio key={value} value={value} label={label} />
              ))}
          </div>
        </Radio.Group>
        <Select
          label={intl.formatMessage(m.channel)}
          data={choices(intl, INQUIRY_CHANNELS, channelWords)}
          value={draft.channel}
          onChange={(channel) => channel !== null && change({ channel })}
          allowDeselect={false}
        />
      </Pair>
      {draft.to === 'intermediary' && (
        <TextInput
          id={`reply-${id}-through`}
          label={intl.formatMessage(m.through)}
          description={intl.formatMessage(m.throughHelp)}
          value={draft.through}
          onChange={(event) => change({ through: event.currentTarget.value })}
          error={tried && missing.through ? intl.formatMessage(m.throughMissing) : undefined}
          maxLength={300}
        />
      )}
      <div>
        <Textarea
          id={`reply-${id}`}
          label={intl.formatMessage(m.text)}
          description={intl.formatMessage(m.textHelp)}
          classNames={{ input: styles['written'] ?? '' }}
          value={draft.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
          error={tried && missing.text ? intl.formatMessage(m.textMissing) : undefined}
          autosize
          minRows={5}
          maxRows={20}
          maxLength={20_000}
        />
        <Row>
          <Button size="compact-xs" variant="subtle" onClick={() => void begin()}>
            {intl.formatMessage(m.begin)}
          </Button>
          <span className={styles['soft']} role="status">
            {note !== ''
              ? note
              : checked.checking
                ? intl.formatMessage(m.checking)
                : intl.formatMessage(m.found, { count: checked.findings.length })}
          </span>
        </Row>
      </div>
      <Findings
        id={`reply-${id}-findings`}
        label={intl.formatMessage(m.findings)}
        findings={checked.findings}
        refusal={refusal}
        text={draft.text}
      />
      {!(isGuarded(text) && draft.to !== 'candidate') && (
        <GroundBoxes
          grounds={detail.grounds}
          chosen={draft.grounds}
          onChange={(grounds) => change({ grounds })}
        />
      )}
      {needsAgreement && (
        <TextInput
          id={`reply-${id}-agreedWith`}
          label={intl.formatMessage(m.agreedWith)}
          description={intl.formatMessage(m.agreedHelp)}
          value={draft.agreedWith}
          onChange={(event) => change({ agreedWith: event.currentTarget.value })}
          error={tried && missing.agreedWith ? intl.formatMessage(m.agreedMissing) : undefined}
          maxLength={300}
        />
      )}
      <Row>
        <Button type="submit" loading={reply.pending}>
          {intl.formatMessage(m.save)}
        </Button>
        {kept !== undefined && (
          <Button variant="subtle" onClick={() => keep(null)}>
            {intl.formatMessage(m.discard)}
          </Button>
        )}
      </Row>
      {dialog}
    </Form>
  );
}
