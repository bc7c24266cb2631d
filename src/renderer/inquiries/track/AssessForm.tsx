import { Button, Radio, Textarea } from '@mantine/core';
import { CLASSIFICATIONS, type InquiryDetail } from '@shared/inquiries';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useActing } from '../../app/acting';
import { useCommand } from '../../app/client';
import { focusSoon } from '../../app/form/focus-soon';
import { Form, Row } from '../../app/form/Form';
import { RefusalNotice } from '../../app/RefusalNotice';
import { StatusMark } from '../../ui/StatusMark';
import { useActs } from '../acts';
import styles from '../inquiries.module.css';
import { classificationHelp, classificationWords } from '../inquiry-words';
import { acceptedIn, assessorIn, BLANK_ASSESSMENT, useAssessDraft, type AssessDraft } from './assess-draft';
import { ASSESS_ID } from './assess-id';
import { trackMessages as m } from './messages';

interface AssessFormProps {
  detail: InquiryDetail;
  onDone: () => void;
}

/** Holds new information against the recorded reason: what it is, whether it counts, what would follow. */
export function AssessForm({ detail, onDone }: AssessFormProps): ReactNode {
  const intl = useIntl();
  const { say } = useActs();
  const acting = useActing();
  const { id } = detail.inquiry;
  const assess = useCommand('inquiries.assess');
  const [kept, keep] = useAssessDraft(id);
  const [tried, setTried] = useState(false);
  const draft = kept ?? BLANK_ASSESSMENT;
  const { classification, wouldChange, why } = draft;
  const accepted = acceptedIn(draft, detail.lateEvidence);
  const assessedBy = assessorIn(draft, detail.assessors, acting);
  const may = detail.assessors.filter((one) => one.why === '');
  const mayNot = detail.assessors.filter((one) => one.why !== '');
  const change = (next: Partial<AssessDraft>): void => {
    assess.reset();
    keep({ ...draft, ...next });
  };
  const need = (missing: boolean): string | undefined =>
    tried && missing ? intl.formatMessage(m.missing) : undefined;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (classification === null || wouldChange === null || why.trim() === '' || assessedBy === '') return;
    const assessment = { classification, wouldChange, accepted, why, assessedBy };
    if (!(await assess.run({ inquiry: id, assessment })).ok) return;
    keep(null);
    onDone();
    say(intl.formatMessage(m.saved));
    focusSoon(`${ASSESS_ID}-done`);
  };
  return (
    <Form label={intl.formatMessage(m.assess)} onSubmit={() => void submit()}>
      <Radio.Group
        label={intl.formatMessage(m.classification)}
        value={classification}
        onChange={(value) => change({ classification: CLASSIFICATIONS.find((one) => one === value) ?? null })}
        error={need(classification === null)}
      >
        <div className={styles['choices']}>
          {CLASSIFICATIONS.map((value, index) => (
            <Radio
              key={value}
              id={index === 0 ? ASSESS_ID : undefined}
              value={value}
              label={intl.formatMessage(classificationWords[value])}
              description={intl.formatMessage(classificationHelp[value])}
            />
          ))}
        </div>
      </Radio.Group>
      {classification === 'held-then' && (
        <Radio.Group
          label={intl.formatMessage(m.counts)}
          description={intl.formatMessage(m.countsRule, { rule: detail.lateEvidence })}
          value={accepted ? 'yes' : 'no'}
          onChange={(value) => change({ accepted: value === 'yes' })}
        >
          <div className={styles['choices']}>
            <Radio value="yes" label={intl.formatMessage(m.yesCounts)} />
            <Radio value="no" label={intl.formatMessage(m.noCounts)} />
          </div>
          {accepted !== (detail.lateEvidence === 'accept') && (
            <StatusMark status="due" wrap>
              {intl.formatMessage(m.countsDeparts)}
            </StatusMark>
          )}
        </Radio.Group>
      )}
      <Radio.Group
        label={intl.formatMessage(m.wouldChange)}
        value={wouldChange === null ? null : wouldChange ? 'yes' : 'no'}
        onChange={(value) => change({ wouldChange: value === 'yes' })}
        error={need(wouldChange === null)}
      >
        <Row>
          <Radio value="yes" label={intl.formatMessage(m.yes)} />
          <Radio value="no" label={intl.formatMessage(m.no)} />
        </Row>
      </Radio.Group>
      <Textarea
        label={intl.formatMessage(m.why)}
        description={intl.formatMessage(m.whyHelp)}
        value={why}
        onChange={(event) => change({ why: event.currentTarget.value })}
        error={tried && why.trim() === '' ? intl.formatMessage(m.whyMissing) : undefined}
        autosize
        minRows={3}
        maxLength={20_000}
      />
      <Radio.Group
        label={intl.formatMessage(m.by)}
        description={intl.formatMessage(m.byHelp)}
        value={assessedBy === '' ? null : assessedBy}
        onChange={(member) => change({ assessedBy: member })}
        error={need(assessedBy === '')}
      >
        <div className={styles['choices']}>
          {may.map(({ member, name, note }) => (
            <Radio key={member} value={member} label={<bdi>{name}</bdi>} description={note || undefined} />
          ))}
        </div>
        {mayNot.map(({ member, name, why: reason }) => (
          <p key={member} className={styles['soft']}>
            {intl.formatMessage(m.byNot, { name: <bdi key="name">{name}</bdi>, why: reason })}
          </p>
        ))}
      </Radio.Group>
      <RefusalNotice refusal={assess.refusal} />
      <Row>
        <Button type="submit" loading={assess.pending}>
          {intl.formatMessage(m.save)}
        </Button>
      </Row>
    </Form>
  );
}
