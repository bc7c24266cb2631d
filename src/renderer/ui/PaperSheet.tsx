import { ActionIcon, Button } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { classes } from './classes';
import { uiMessages } from './messages';
import styles from './PaperSheet.module.css';
import { atFirst, fitting, nextStep, PAGE_WIDTH } from './zoom';

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
  /** First as a whole, however small the room; else no smaller than can be read. */
  whole?: boolean;
}

/** White paper on the desk, in light and dark alike, because paper is white. */
export function PaperSheet({
  pages,
  label,
  text,
  busy = false,
  empty,
  whole = false,
}: PaperSheetProps): ReactNode {
  const intl = useIntl();
  const [chosen, setChosen] = useState<number | null>(null);
  const room = useElementSize();
  const desk = useRef<HTMLDivElement>(null);
  const zoom = chosen ?? (whole ? Math.min(100, fitting(room.width)) : atFirst(room.width));
  const wide = (zoom / 100) * PAGE_WIDTH;
  const width = { width: `${wide}px` };
  const [smaller, larger] = [nextStep(zoom, 'smaller'), nextStep(zoom, 'larger')];
  // Where the page is wider than the room, its margins are what is out of sight.
  useEffect(() => {
    if (desk.current) desk.current.scrollLeft = (wide - room.width) / 2;
  }, [wide, room.width]);
  return (
    <div className={styles['holder']}>
      <div className={classes(styles['tools'], 'no-print')} role="group" aria-label={label}>
        <ActionIcon
          aria-label={intl.formatMessage(uiMessages.zoomOut)}
          disabled={smaller === undefined}
          onClick={() => smaller !== undefined && setChosen(smaller)}
        >
          <IconZoomOut size={18} stroke={1.5} />
        </ActionIcon>
        <output className="figures">{zoom} %</output>
        <ActionIcon
          aria-label={intl.formatMessage(uiMessages.zoomIn)}
          disabled={larger === undefined}
          onClick={() => larger !== undefined && setChosen(larger)}
        >
          <IconZoomIn size={18} stroke={1.5} />
        </ActionIcon>
        {room.width > 0 && zoom !== fitting(room.width) && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            onClick={() => setChosen(fitting(room.width))}
          >
            {intl.formatMessage(uiMessages.zoomFit)}
          </Button>
        )}
      </div>
      <div
        ref={useMergedRef(desk, room.ref)}
        className={styles['desk']}
        tabIndex={0}
        role="group"
        aria-label={label}
        aria-busy={busy}
      >
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
