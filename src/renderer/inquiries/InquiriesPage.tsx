import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../app/Answer';
import { useCall } from '../app/client';
import { useNow } from '../ui/clock';
import { localDay } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { SplitView } from '../ui/SplitView';
import { Inbox, NO_FILTER } from './inbox/Inbox';
import styles from './inquiries.module.css';
import { Intake } from './intake/Intake';
import { isBegun, useIntakeDraft } from './intake/intake-draft';
import { inquiriesMessages as m } from './messages';
import { InquiryView } from './view/InquiryView';

/** `new` in the place of an inquiry: the one being written down. */
const NEW = 'new';
const PAUSE_MS = 200;

/** Questions from outside: what waits for an answer, what was answered, and a new one. */
export function InquiriesPage(): ReactNode {
  const intl = useIntl();
  const navigate = useNavigate();
  const today = localDay(useNow());
  const { inquiry, about } = useSearch({ from: '/frame/inquiries' });
  const shown = inquiry ?? (about === undefined ? null : NEW);
  const [filter, setFilter] = useState(NO_FILTER);
  const [find] = useDebouncedValue(filter.find.trim(), PAUSE_MS);
  const list = useCall('inquiries.list', { find }, { keepPrevious: true });
  const status = useCall('custody.status', {}).data;
  const log = status?.logId ?? '';
  const readOnly = status?.readOnly === true;
  const begun = isBegun(useIntakeDraft(log).draft);
  // Going through the list with the arrow keys leaves the focus there.
  const takesFocus = useRef(true);
  const go = useCallback(
    (next: string | null, focus: boolean): void => {
      takesFocus.current = focus;
      void navigate({ to: '/inquiries', search: next === null ? {} : { inquiry: next } });
    },
    [navigate],
  );
  const open = useCallback((id: string) => go(id, true), [go]);
  const look = useCallback((id: string) => go(id, false), [go]);

  const right =
    shown === NEW ? (
      <Intake
        key={about}
        log={log}
        today={today}
        about={about}
        onRecorded={(id) => go(id, true)}
        onDiscard={() => go(null, false)}
      />
    ) : shown === null ? (
      <p className={styles['none']}>{intl.formatMessage(m.choose)}</p>
    ) : (
      <Shown key={shown} inquiry={shown} today={today} takesFocus={takesFocus} readOnly={readOnly} />
    );
  return (
    <Page
      heading={intl.formatMessage(m.heading)}
      lead={intl.formatMessage(m.lead)}
      width="full"
      fill
      actions={
        shown !== NEW &&
        !readOnly && (
          <Button variant="filled" onClick={() => go(NEW, true)}>
            {intl.formatMessage(begun ? m.goOn : m.record)}
          </Button>
        )
      }
    >
      <Answer of={list}>
        {(rows) =>
          rows.length === 0 && find === '' && filter.find === '' && shown !== NEW ? (
            <EmptyState sentence={intl.formatMessage(m.nothing)} />
          ) : (
            <SplitView
              left={{
                label: intl.formatMessage(m.list),
                size: 'clamp(15rem, 26cqi, 21rem)',
                content: (
                  <Inbox
                    rows={rows}
                    searching={find !== filter.find.trim() || list.isPlaceholderData}
                    filter={filter}
                    onFilter={setFilter}
                    today={today}
                    current={shown}
                    onOpen={open}
                    onLook={look}
                  />
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

interface ShownProps {
  inquiry: string;
  today: string;
  takesFocus: RefObject<boolean>;
  readOnly: boolean;
}

function Shown({ inquiry, ...view }: ShownProps): ReactNode {
  const detail = useCall('inquiries.get', { inquiry });
  return <Answer of={detail}>{(value) => <InquiryView detail={value} {...view} />}</Answer>;
}
