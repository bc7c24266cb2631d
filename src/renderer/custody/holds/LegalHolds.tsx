import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Answer } from '../../app/Answer';
import { useCall } from '../../app/client';
import { focusSoon } from '../../app/form/focus-soon';
import { Section } from '../../ui/Section';
import { StatusMark } from '../../ui/StatusMark';
import { HoldItem, type HoldRow } from './HoldItem';
import styles from './holds.module.css';
import { LiftHold } from './LiftHold';
import { holdMessages as m } from './messages';
import { PlaceHold } from './PlaceHold';

const PLACE_ID = 'place-hold';

/** Legal holds on openings: those that stand, those that were lifted, and a new one. */
export function LegalHolds(): ReactNode {
  const intl = useIntl();
  const holds = useCall('custody.holds', {});
  const readOnly = useCall('custody.status', {}).data?.readOnly === true;
  const [placing, setPlacing] = useState(false);
  const [lifting, setLifting] = useState<HoldRow | null>(null);
  const [said, setSaid] = useState('');
  const done = (words: string): void => {
    setPlacing(false);
    setLifting(null);
    setSaid(words);
    focusSoon(PLACE_ID);
  };
  return (
    <Section
      heading={intl.formatMessage(m.heading)}
      lead={intl.formatMessage(m.lead)}
      actions={
        !placing &&
        !readOnly && (
          <Button id={PLACE_ID} size="xs" onClick={() => setPlacing(true)}>
            {intl.formatMessage(m.place)}
          </Button>
        )
      }
    >
      {placing && <PlaceHold onPlaced={() => done(intl.formatMessage(m.placed))} onClose={() => done('')} />}
      <p role="status">{said !== '' && <StatusMark status="done">{said}</StatusMark>}</p>
      <Answer of={holds}>
        {(all) => {
          const standing = all.filter(({ lifted }) => lifted === null);
          const lifted = all.filter((hold) => hold.lifted !== null);
          return (
            <>
              {standing.length === 0 ? (
                <p>{intl.formatMessage(m.none)}</p>
              ) : (
                <ul className={styles['holds']} aria-label={intl.formatMessage(m.list)}>
                  {standing.map((hold) => (
                    <HoldItem
                      key={hold.id}
                      hold={hold}
                      onLift={
                        readOnly
                          ? undefined
                          : () => {
                              setSaid('');
                              setLifting(hold);
                            }
                      }
                    />
                  ))}
                </ul>
              )}
              {lifted.length > 0 && (
                <details>
                  <summary>{intl.formatMessage(m.lifted, { count: lifted.length })}</summary>
                  <ul className={styles['holds']}>
                    {lifted.map((hold) => (
                      <HoldItem key={hold.id} hold={hold} />
                    ))}
                  </ul>
                </details>
              )}
            </>
          );
        }}
      </Answer>
      {lifting !== null && (
        <LiftHold
          hold={lifting}
          onLifted={() => done(intl.formatMessage(m.liftSaid))}
          onClose={() => done('')}
        />
      )}
    </Section>
  );
}
