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
import { Inbox, NO_FILTER } from './inbox/Inbox';
import styles from './inquiries.module.css';
import { Intake } from './intake/Intake';
import { isBegun, useIntakeDraft } from './intake/intake-draft';
import { ListOrOne } from './ListOrOne';
import { inquiriesMessages as m } from './messages';
import { InquiryView } from './view/InquiryView';

/** `new` in the place of an inquiry: the one being written down. */
const NEW = 'new';
const PAUSE_MS = 200;
/** The arrow keys only move the focus where a look would take the list away. */
const stay = (): void => {};

/** Questions from outside: what waits for an answer, what was answered, and a new one. */
export function InquiriesPage(): ReactNode {
  const intl = useIntl();
  const navigate = useNavigate();
  const today = localDay(useNow());
  const { inquiry, about } = useSearch({ from: '/frame/inquiries' });
  const [filter, setFilter] = useState(NO_FILTER);
  const [find] = useDebouncedValue(filter.find.trim(), PAUSE_MS);
  const list = useCall('inquiries.list', { find }, { keepPrevious: true });
  const status = useCall('custody.status', {}).data;
  const log = status?.logId ?? '';
  const readOnly = status?.readOnly === true;
  const chosen = inquiry ?? (about === undefined ? null : NEW);
  // Nothing can be written down where nothing can be written.
  const shown = readOnly && chosen === NEW ? null : chosen;
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

  const one =
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
          // Beside an inquiry the filled button is its next step.
          <Button variant={shown === null ? 'filled' : 'default'} onClick={() => go(NEW, true)}>
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
            <ListOrOne
              shown={shown}
              renderList={(narrow) => (
                <Inbox
                  rows={rows}
                  searching={find !== filter.find.trim() || list.isPlaceholderData}
                  filter={filter}
                  onFilter={setFilter}
                  today={today}
                  current={shown}
                  onOpen={open}
                  onLook={narrow ? stay : look}
                />
              )}
              one={one}
              onBack={() => go(null, false)}
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
