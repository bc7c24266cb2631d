import { ActionIcon, Button } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { classes } from './classes';
import { uiMessages } from './messages';
import styles from './PaperSheet.module.css';

export interface PaperSheetProps {
  /** One `data:image/svg+xml` URL per page, exactly as it will print. */
  pages: readonly string[];
  /** Names the document: "Letter to Mara Quist". */
  label: string;
  /** The whole text of the pages for screen readers, since the picture has none. */
  text?: string | undefined;
  /** A newer preview is on its way; the old one stays, paler. */
  busy?: boolean;
  /** Shown on an empty sheet. */
  empty?: ReactNode;
}

/** Zoom steps, per cent of the width there is. */
const STEPS = [50, 75, 100, 125, 150, 200, 300] as const;

/** White paper on the desk, in light and dark alike, because paper is white. */
export function PaperSheet({ pages, label, text, busy = false, empty }: PaperSheetProps): ReactNode {
  const intl = useIntl();
  const [step, setStep] = useState<number>(2);
  const zoom = STEPS[step] ?? 100;
  const width = { width: `${zoom}%`, maxWidth: zoom === 100 ? '52rem' : 'none' };
  return (
    <div className={styles['holder']}>
      <div className={classes(styles['tools'], 'no-print')} role="group" aria-label={label}>
        <ActionIcon
          aria-label={intl.formatMessage(uiMessages.zoomOut)}
          disabled={step === 0}
          onClick={() => setStep((now) => Math.max(0, now - 1))}
        >
          <IconZoomOut size={18} stroke={1.5} />
        </ActionIcon>
        <output className="figures">{zoom} %</output>
        <ActionIcon
          aria-label={intl.formatMessage(uiMessages.zoomIn)}
          disabled={step === STEPS.length - 1}
          onClick={() => setStep((now) => Math.min(STEPS.length - 1, now + 1))}
        >
          <IconZoomIn size={18} stroke={1.5} />
        </ActionIcon>
        {zoom !== 100 && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setStep(2)}>
            {intl.formatMessage(uiMessages.zoomFit)}
          </Button>
        )}
      </div>
      <div className={styles['desk']} tabIndex={0} role="group" aria-label={label} aria-busy={busy}>
        {pages.length === 0 && (
          <div className={classes(styles['sheet'], styles['blank'])} style={width}>
            {empty ?? intl.formatMessage(uiMessages.noPreview)}
          </div>
        )}
        {pages.map((page, index) => (
          <div key={index} className={classes(styles['sheet'], busy && styles['busy'])} style={width}>
            <img
              src={page}
              alt={intl.formatMessage(uiMessages.pageOf, { page: index + 1, pages: pages.length })}
            />
          </div>
        ))}
        {text !== undefined && <div className="visually-hidden">{text}</div>}
      </div>
    </div>
  );
}
