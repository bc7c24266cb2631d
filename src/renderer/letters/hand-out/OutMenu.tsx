import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { call } from '../../app/client';
import { RefusalNotice } from '../../app/RefusalNotice';
import { BdiText } from '../../ui/BdiText';
import { StatusMark } from '../../ui/StatusMark';
import styles from '../letters.module.css';
import { handOutMessages as m } from './messages';
import { useHandOut, type Came } from './use-hand-out';

/** The ways out for one issued letter, and what came of the last. */
export function OutMenu({
  letter,
  text,
}: {
  letter: string;
  text: readonly string[] | undefined;
}): ReactNode {
  const intl = useIntl();
  const out = useHandOut(letter);
  return (
    <div className={styles['acts']}>
      <div className={styles['buttons']}>
        <Button size="xs" loading={out.busy} onClick={() => void out.savePdf()}>
          {intl.formatMessage(m.savePdf)}
        </Button>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="xs" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {intl.formatMessage(m.more)}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void out.email('letter')}>
              {intl.formatMessage(m.emailLetter)}
            </Menu.Item>
            <Menu.Item onClick={() => void out.email('covering')}>
              {intl.formatMessage(m.emailCovering)}
            </Menu.Item>
            <Menu.Item onClick={() => void out.print()}>{intl.formatMessage(m.print)}</Menu.Item>
            <Menu.Item disabled={text === undefined} onClick={() => void out.copy(text ?? [])}>
              {intl.formatMessage(m.copyText)}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <div role="status">{out.came !== null && <WhatCame came={out.came} />}</div>
      <RefusalNotice refusal={out.refusal} />
    </div>
  );
}

function WhatCame({ came }: { came: Came }): ReactNode {
  const intl = useIntl();
  switch (came.of) {
    case 'print':
      return <StatusMark status="done">{intl.formatMessage(m.printed)}</StatusMark>;
    case 'text':
      return (
        <StatusMark status={came.copied ? 'done' : 'block'} wrap>
          {intl.formatMessage(came.copied ? m.copied : m.notCopied)}
        </StatusMark>
      );
    case 'file':
      return (
        <>
          <StatusMark status="done" wrap>
            {intl.formatMessage(m.saved, { name: <BdiText key="name">{came.name}</BdiText> })}
          </StatusMark>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => void call('shell.showInFolder', { fileToken: came.folder.fileToken })}
          >
            {intl.formatMessage(m.showFolder)}
          </Button>
        </>
      );
  }
}
