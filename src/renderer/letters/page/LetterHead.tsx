import { Button } from '@mantine/core';
import { letterKindLabel } from '@shared/correspondence';
import { undoUntil, type Letter, type LetterPreview } from '@shared/letters';
import { DEFAULT_UNDO_HOURS } from '@shared/settings';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../../app/client';
import { AnotherLetter } from '../another/AnotherLetter';
import { AnswersInquiry } from '../another/AnswersInquiry';
import { anotherMessages } from '../another/messages';
import { OutMenu } from '../hand-out/OutMenu';
import { TakeBack } from '../issue/TakeBack';
import styles from '../letters.module.css';
import { Advice } from '../promises/Advice';
import { hasLeftDesk, replacing } from '../request';
import { BdiText } from '../../ui/BdiText';
import { useNow } from '../../ui/clock';
import type { Desk } from '../use-desk';
import { LetterState } from './LetterState';
import { pageMessages as m } from './messages';

interface LetterHeadProps {
  desk: Desk;
  /** The issued letter shown; null for one still to be issued. */
  letter: Letter | null;
  preview: LetterPreview | undefined;
  onIssue: () => void;
}

/** Whom the letter is to, where it stands, and what can be done with it. */
export function LetterHead({ desk, letter, preview, onIssue }: LetterHeadProps): ReactNode {
  const intl = useIntl();
  const { row, asked, request } = desk;
  const now = useNow();
  const hours = useCall('settings.get', {}).data?.organisation?.policy.undoHours ?? DEFAULT_UNDO_HOURS;
  const kind = letter?.kind ?? asked?.kind ?? preview?.kind ?? row.kind;
  const own = asked === null && (letter === null || letter.id === row.letter?.id);
  const until = letter === null ? null : undoUntil(letter, hours, now);
  const inForce = letter !== null && letter.withdrawn === null && letter.supersededBy === null;
  const standing = (preview?.findings ?? []).filter(
    ({ severity, settled }) => severity !== 'advise' && settled === null,
  ).length;
  const blocked = asked === null && row.status === 'blocked';
  const replaceable = inForce && until === null;
  return (
    <header className={styles['top']}>
      <div>
        <h2 className={styles['person']}>
          <BdiText>{row.name}</BdiText>
        </h2>
        <p className={styles['soft']}>{letterKindLabel(kind)}</p>
        <LetterState row={row} letter={letter} asked={asked} />
      </div>
      {letter === null && row.advice !== '' && <Advice application={row.application} advice={row.advice} />}
      {!own && (
        <Button size="compact-sm" variant="subtle" className={styles['way'] ?? ''} onClick={desk.backToOwn}>
          {intl.formatMessage(m.backToOwn)}
        </Button>
      )}
      {asked?.kind !== undefined && asked.supersedes === undefined && (
        <AnswersInquiry request={asked} onAsk={desk.ask} />
      )}
      {until !== null && letter !== null && <TakeBack letter={letter.id} until={until} />}
      {letter !== null && letter.withdrawn === null && <OutMenu letter={letter.id} text={preview?.text} />}
      <div className={styles['buttons']}>
        {request !== null && !desk.trying && !desk.editing && !blocked && (
          <Button size="xs" px={10} disabled={preview === undefined || standing > 0} onClick={onIssue}>
            {intl.formatMessage(m.issueThis)}
          </Button>
        )}
        {request !== null && !desk.editing && kind !== 'feedback' && (
          <Button
            size="xs"
            px={10}
            disabled={(preview?.words ?? null) === null}
            onClick={() => desk.edit(true)}
          >
            {intl.formatMessage(m.edit)}
          </Button>
        )}
        {replaceable && (
          <Button size="xs" onClick={() => desk.ask(replacing(letter))}>
            {intl.formatMessage(anotherMessages.replace)}
          </Button>
        )}
        {asked === null && !desk.editing && <AnotherLetter row={row} onAsk={desk.ask} />}
      </div>
      {request !== null && !desk.editing && standing > 0 && (
        <p className={styles['small']}>{intl.formatMessage(m.standing, { count: standing })}</p>
      )}
      {replaceable && hasLeftDesk(letter) && (
        <p className={styles['small']}>{intl.formatMessage(anotherMessages.replaceHelp)}</p>
      )}
    </header>
  );
}
