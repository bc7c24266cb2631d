import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { auditMessages as m } from '../messages';
import styles from './SayNow.module.css';

/** Puts a text on the clipboard and says so. */
export function CopyWords({ text }: { text: string }): ReactNode {
  const intl = useIntl();
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(text).then(
      () => setCopied({ text, done: true }),
      () => setCopied({ text, done: false }),
    );
  return (
    <>
      <Button
        size="xs"
        leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
        onClick={() => void copy()}
      >
        {intl.formatMessage(m.copy)}
      </Button>
      <span role="status" className={styles['copied']}>
        {copied?.text === text && intl.formatMessage(copied.done ? m.copied : m.notCopied)}
      </span>
    </>
  );
}
