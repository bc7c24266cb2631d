import { Button, Modal, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Opening } from '@shared/openings';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { setActing } from '../app/acting';
import { useCall } from '../app/client';
import { handOverMessages } from './hand-over-messages';
import styles from './HandOver.module.css';
import { scorecardsMessages } from './messages';

/** Rooms whose answers depend on who asks. */
const PERSONAL = /^(?:scorecards|decisions)\./;

interface HandOverProps {
  opening: Opening;
  onDone: () => void;
}

/**
 * One member gives the desk to another: nobody acts, and nothing is shown, until the next one says
 * who they are. What the window remembered for the one before is forgotten.
 */
export function HandOver({ opening, onDone }: HandOverProps): ReactNode {
  const intl = useIntl();
  const queries = useQueryClient();
  const members = useCall('settings.get', {}).data?.members ?? [];
  const [member, setMember] = useState<string | null>(null);
  useEffect(() => {
    setActing(null);
    notifications.clean();
    queries.removeQueries({ predicate: ({ queryKey }) => PERSONAL.test(String(queryKey[0])) });
  }, [queries]);
  const data = opening.committee.members.map(({ member: ref }) => ({
    value: ref,
    label: members.find((item) => item.ref === ref)?.fullName ?? ref,
  }));
  const name = data.find(({ value }) => value === member)?.label;
  return (
    <Modal.Root
      opened
      onClose={() => undefined}
      fullScreen
      closeOnEscape={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Content
        onKeyDown={(event) => {
          // The window's own keys would lead past this screen.
          if (event.ctrlKey || event.metaKey || event.altKey) event.stopPropagation();
        }}
      >
        <Modal.Body>
          <form
            className={styles['screen']}
            onSubmit={(event) => {
              event.preventDefault();
              if (member === null) return;
              setActing(member);
              onDone();
            }}
          >
            <Modal.Title className={styles['title'] ?? ''}>
              {intl.formatMessage(handOverMessages.title)}
            </Modal.Title>
            <Select
              data-autofocus
              size="md"
              label={intl.formatMessage(handOverMessages.forWhom)}
              placeholder={intl.formatMessage(scorecardsMessages.chooseMember)}
              data={data}
              value={member}
              onChange={setMember}
              allowDeselect={false}
            />
            <p className={styles['lead']}>{intl.formatMessage(handOverMessages.lead)}</p>
            <div>
              <Button type="submit" variant="filled" size="md" disabled={name === undefined}>
                {name === undefined
                  ? intl.formatMessage(handOverMessages.confirmNobody)
                  : intl.formatMessage(handOverMessages.confirm, { name })}
              </Button>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
