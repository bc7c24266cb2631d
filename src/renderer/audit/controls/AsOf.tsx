import { TextInput } from '@mantine/core';
import type { Day } from '@shared/kernel';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useNow } from '../../ui/clock';
import { localDay, shortDate, writtenDate } from '../../ui/dates';
import { dayAtStop, stopOf } from '../days';
import { auditMessages as m } from '../messages';
import { isDay } from '../../app/why-search';
import styles from './WhyBar.module.css';

interface AsOfProps {
  days: readonly Day[];
  asOf: Day | undefined;
  onAsOf: (asOf: Day | undefined) => void;
}

/** The record is read again once the slider or the typing has come to rest. */
const REST_MS = 180;

/** Any past day by its date, and a slider over the days on which something was recorded. */
export function AsOf({ days, asOf, onAsOf }: AsOfProps): ReactNode {
  const intl = useIntl();
  const today = localDay(useNow());
  /** What is being chosen and not read yet; a date that is half typed is not one. */
  const [moving, setMoving] = useState<{ asOf: Day | undefined; typed: string } | null>(null);
  useEffect(() => {
    if (moving === null) return;
    const timer = setTimeout(() => {
      setMoving(null);
      if (moving.typed === '' || isDay(moving.typed)) onAsOf(moving.asOf);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [moving, onAsOf]);

  const chosen = moving === null ? asOf : moving.asOf;
  const stop = stopOf(days, chosen);
  const said = chosen === undefined ? intl.formatMessage(m.now) : writtenDate(intl, chosen);
  return (
    <div className={styles['asOf']} role="group" aria-label={intl.formatMessage(m.asOf)}>
      <TextInput
        type="date"
        size="sm"
        label={intl.formatMessage(m.asOf)}
        max={today}
        value={moving?.typed ?? asOf ?? ''}
        onChange={({ currentTarget: { value } }) =>
          setMoving({ typed: value, asOf: isDay(value) ? value : undefined })
        }
      />
      {days.length > 0 && (
        <label className={styles['slider']}>
          <span>
            {intl.formatMessage(m.daySlider)}{' '}
            <output>{chosen === undefined ? said : shortDate(intl, chosen)}</output>
          </span>
          <input
            type="range"
            min={0}
            max={days.length}
            step={1}
            value={stop}
            aria-valuetext={said}
            onChange={({ currentTarget: { valueAsNumber } }) => {
              const day = dayAtStop(days, valueAsNumber);
              setMoving({ typed: day ?? '', asOf: day });
            }}
          />
        </label>
      )}
    </div>
  );
}
