import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { uiMessages } from './messages';
import styles from './states.module.css';

/** Appears only after a fifth of a second, so that quick answers do not flicker. */
export function LoadingState({ label }: { label?: string | undefined }): ReactNode {
  const intl = useIntl();
  return (
    <div className={styles['loading']} role="status">
      <Loader size={16} type="dots" color="gray" aria-hidden />
      <span>{label ?? intl.formatMessage(uiMessages.loading)}</span>
    </div>
  );
}
