import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { useNow } from '../../ui/clock';
import { relativeDate } from '../../ui/dates';
import { Page } from '../../ui/Page';
import { StatusMark } from '../../ui/StatusMark';
import { Answer } from '../Answer';
import { useCall } from '../client';
import { pageNames } from '../messages/frame';
import { todayMessages } from '../messages/today';
import { TodayList } from './TodayList';
import styles from './TodayPage.module.css';

/** Three short lists and one line on the health of the file. Nothing else. */
export function TodayPage(): ReactNode {
  const intl = useIntl();
  const today = useCall('audit.today', {});
  return (
    <Page heading={intl.formatMessage(pageNames.today)}>
      <Answer of={today}>
        {({ toDecide, toSend, toAnswer }) => (
          <div className={styles['lists']}>
            <TodayList
              heading={intl.formatMessage(todayMessages.decide)}
              nothing={intl.formatMessage(todayMessages.noDecide)}
              items={toDecide.map(({ opening, title, text }) => ({
                key: opening,
                text,
                link: (
                  <Link to="/openings/$openingId/decide" params={{ openingId: opening }}>
                    <BdiText>{title}</BdiText>
                  </Link>
                ),
              }))}
            />
            <TodayList
              heading={intl.formatMessage(todayMessages.send)}
              nothing={intl.formatMessage(todayMessages.noSend)}
              items={toSend.map(({ opening, title, text }) => ({
                key: opening,
                text,
                link: (
                  <Link to="/openings/$openingId/letters" params={{ openingId: opening }}>
                    <BdiText>{title}</BdiText>
                  </Link>
                ),
              }))}
            />
            <TodayList
              heading={intl.formatMessage(todayMessages.answer)}
              nothing={intl.formatMessage(todayMessages.noAnswer)}
              items={toAnswer.map(({ inquiry, title, text }) => ({
                key: inquiry,
                text,
                link: (
                  <Link to="/inquiries" search={{ inquiry }}>
                    <BdiText>{title}</BdiText>
                  </Link>
                ),
              }))}
            />
          </div>
        )}
      </Answer>
      <FileHealth />
    </Page>
  );
}

function FileHealth(): ReactNode {
  const intl = useIntl();
  const now = useNow();
  const status = useCall('custody.status', {}).data;
  if (status?.open !== true) return null;
  const { verified, entries, reference } = status;
  const state =
    verified === null
      ? intl.formatMessage(todayMessages.unverified)
      : verified.ok
        ? intl.formatMessage(todayMessages.verified, { when: relativeDate(intl, verified.at, now) })
        : verified.message;
  return (
    <p className={styles['health']}>
      <StatusMark status={verified === null ? 'none' : verified.ok ? 'done' : 'block'}>{state}</StatusMark>
      <span className={styles['text']}>
        {intl.formatMessage(todayMessages.health, { entries, reference })}
      </span>
    </p>
  );
}
