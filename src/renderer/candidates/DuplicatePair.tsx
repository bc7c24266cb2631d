import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { Row } from '../app/form/Form';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import styles from './candidates.module.css';
import type { PairToReview } from './duplicate-pairs';
import { duplicateMessages as m, sameByWords } from './record-messages';

/** Two records side by side, and somebody's word on them. */
export function DuplicatePair({ pair: { by, first, second } }: { pair: PairToReview }): ReactNode {
  const intl = useIntl();
  const link = useCommand('candidates.link-duplicate');
  const part = useCommand('candidates.mark-distinct');
  const [reason, setReason] = useState('');
  const input = { candidate: first.candidate, other: second.candidate, reason };
  return (
    <section
      className={styles['pair']}
      aria-label={intl.formatMessage(m.pair, { first: first.name, second: second.name })}
    >
      <p className={styles['help']}>{intl.formatMessage(sameByWords[by])}</p>
      <div className={styles['pairPeople']}>
        {[first, second].map((person) => (
          <div key={person.candidate}>
            <Link to="/people/$candidateId" params={{ candidateId: person.candidate }}>
              <BdiText>{person.name}</BdiText>
            </Link>
            {[person.email, person.phone]
              .filter((text) => text !== '')
              .map((text) => (
                <p key={text}>
                  <BdiText>{text}</BdiText>
                </p>
              ))}
            {person.openings.length > 0 && (
              <p className={styles['help']}>
                {intl.formatMessage(m.openings, { openings: intl.formatList(person.openings) })}
              </p>
            )}
          </div>
        ))}
      </div>
      <TextInput
        label={intl.formatMessage(m.reason)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <RefusalNotice refusal={link.refusal ?? part.refusal} />
      <Row>
        <Button size="xs" loading={link.pending} onClick={() => void link.run(input)}>
          {intl.formatMessage(m.same)}
        </Button>
        <Button size="xs" loading={part.pending} onClick={() => void part.run(input)}>
          {intl.formatMessage(m.different)}
        </Button>
      </Row>
    </section>
  );
}
