import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { useNow } from '../ui/clock';
import { localDay } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { SplitView } from '../ui/SplitView';
import styles from './inquiries.module.css';
import { InquiryList } from './InquiryList';
import { InquiryView } from './InquiryView';
import { inquiriesMessages as m } from './messages';
import { RecordInquiry } from './RecordInquiry';

/** Questions from outside: what waits for an answer, what was answered, and a new one. */
export function InquiriesPage(): ReactNode {
  const intl = useIntl();
  const list = useCall('inquiries.list', { find: '' });
  const today = localDay(useNow());
  const navigate = useNavigate();
  /** The inquiry on the right; `new` is the one being written down. */
  const { inquiry: shown = null } = useSearch({ from: '/frame/inquiries' });
  const setShown = (inquiry: string | null): void =>
    void navigate({ to: '/inquiries', search: inquiry === null ? {} : { inquiry } });
  // What is being written down stays while somebody looks at another inquiry.
  const [begun, setDrafting] = useState(false);
  const drafting = begun || shown === 'new';
  const write = (): void => {
    setDrafting(true);
    setShown('new');
  };
  const writeDone = (created: string | null): void => {
    setDrafting(false);
    setShown(created);
  };

  const right = (
    <>
      {drafting && (
        <RecordInquiry
          shown={shown === 'new'}
          today={today}
          onRecorded={writeDone}
          onDiscard={() => writeDone(null)}
        />
      )}
      {shown !== null && shown !== 'new' && <Shown key={shown} inquiry={shown} today={today} />}
      {shown === null && <p className={styles['none']}>{intl.formatMessage(m.choose)}</p>}
    </>
  );
  return (
    <Page
      heading={intl.formatMessage(m.heading)}
      lead={intl.formatMessage(m.lead)}
      width="full"
      fill
      actions={
        shown !== 'new' && (
          <Button variant="filled" onClick={write}>
            {intl.formatMessage(drafting ? m.goOn : m.record)}
          </Button>
        )
      }
    >
      <Answer of={list}>
        {(inquiries) =>
          inquiries.length === 0 && !drafting ? (
            <EmptyState sentence={intl.formatMessage(m.nothing)} />
          ) : (
            <SplitView
              left={{
                label: intl.formatMessage(m.list),
                size: 'minmax(15rem, 20rem)',
                content: (
                  <InquiryList inquiries={inquiries} today={today} current={shown} onOpen={setShown} />
                ),
              }}
              right={{ label: intl.formatMessage(m.detail), content: right }}
            />
          )
        }
      </Answer>
    </Page>
  );
}

function Shown({ inquiry, today }: { inquiry: string; today: string }): ReactNode {
  const detail = useCall('inquiries.get', { inquiry });
  return <Answer of={detail}>{(value) => <InquiryView detail={value} today={today} />}</Answer>;
}
