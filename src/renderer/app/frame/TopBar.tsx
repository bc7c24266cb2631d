import { ActionIcon } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconMenu2 } from '@tabler/icons-react';
import { Link, useParams, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { classes } from '../../ui/classes';
import { KeyHint } from '../../ui/KeyHint';
import { useCall } from '../client';
import { runCommand } from '../commands';
import { frameMessages } from '../messages/frame';
import { OpeningTabs } from './OpeningTabs';
import styles from './TopBar.module.css';

/** Back and forward, the opening one is in with its parts, and the way to everything else. */
export function TopBar({ onMenu }: { onMenu: () => void }): ReactNode {
  const intl = useIntl();
  const { history } = useRouter();
  const { openingId } = useParams({ strict: false });
  const openings = useCall('openings.list', {}, { enabled: openingId !== undefined });
  const opening = openings.data?.find((row) => row.ref === openingId);
  return (
    <>
      <div className={classes(styles['bar'], openingId !== undefined && styles['withTabs'])}>
        <div className={styles['menu']}>
          <ActionIcon size="lg" aria-label={intl.formatMessage(frameMessages.menu)} onClick={onMenu}>
            <IconMenu2 size={18} stroke={1.5} />
          </ActionIcon>
        </div>
        <ActionIcon aria-label={intl.formatMessage(frameMessages.back)} onClick={() => history.back()}>
          <IconArrowLeft size={18} stroke={1.5} />
        </ActionIcon>
        <ActionIcon aria-label={intl.formatMessage(frameMessages.forward)} onClick={() => history.forward()}>
          <IconArrowRight size={18} stroke={1.5} />
        </ActionIcon>
        <nav className={styles['where']} aria-label={intl.formatMessage(frameMessages.where)}>
          {opening !== undefined && (
            <>
              <Link to="/openings/$openingId/setup" params={{ openingId: opening.ref }}>
                <BdiText>{opening.title}</BdiText>
              </Link>
              {opening.unit !== '' && (
                <span className={styles['unit']}>
                  {' · '}
                  <BdiText>{opening.unit}</BdiText>
                </span>
              )}
            </>
          )}
        </nav>
        <button
          type="button"
          className={styles['find']}
          onClick={() => runCommand('palette')}
          aria-haspopup="dialog"
        >
          {intl.formatMessage(frameMessages.find)}
          <KeyHint keys="mod+K" />
        </button>
      </div>
      {openingId !== undefined && <OpeningTabs openingId={openingId} opening={opening ?? null} />}
    </>
  );
}
