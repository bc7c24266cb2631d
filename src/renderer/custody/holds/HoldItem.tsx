import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { CallOutput } from '../../app/client';
import { BdiText } from '../../ui/BdiText';
import { writtenDate } from '../../ui/dates';
import styles from './holds.module.css';
import { groundWords, holdMessages as m } from './messages';

export type HoldRow = CallOutput<'custody.holds'>[number];

interface HoldItemProps {
  hold: HoldRow;
  /** Missing where it cannot be lifted, or has been. */
  onLift?: (() => void) | undefined;
}

/** One hold: on which opening, what for, since when, and how it ended. */
export function HoldItem({ hold, onLift }: HoldItemProps): ReactNode {
  const intl = useIntl();
  const { openingTitle, ground, on, note, inquiry, lifted } = hold;
  return (
    <li className={styles['hold']}>
      <IconLock size={18} stroke={1.5} aria-hidden />
      <div>
        <p className={styles['name']}>
          <BdiText>{openingTitle}</BdiText>
        </p>
        <p>
          {intl.formatMessage(m.since, {
            ground: intl.formatMessage(groundWords[ground]),
            day: writtenDate(intl, on),
          })}
        </p>
        {note !== '' && (
          <p className="record">
            <BdiText>{note}</BdiText>
          </p>
        )}
        {inquiry !== null && (
          <p>
            <Link to="/inquiries" search={{ inquiry }}>
              {intl.formatMessage(m.byInquiry)}
            </Link>
          </p>
        )}
        {lifted !== null && (
          <p>
            {intl.formatMessage(m.liftedOn, {
              day: writtenDate(intl, lifted.on),
              reason: <BdiText key="reason">{lifted.reason}</BdiText>,
            })}
          </p>
        )}
      </div>
      {onLift !== undefined && (
        <Button
          size="xs"
          aria-label={intl.formatMessage(m.liftName, { opening: openingTitle })}
          onClick={onLift}
        >
          {intl.formatMessage(m.lift)}
        </Button>
      )}
    </li>
  );
}
