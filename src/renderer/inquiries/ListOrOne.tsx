import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { SplitView } from '../ui/SplitView';
import { rowId } from './inbox/row-id';
import styles from './inquiries.module.css';
import { inquiriesMessages as m } from './messages';

/** Here the panes of a split view would stand one below the other. */
const NARROW = '(width < 69rem)';

interface ListOrOneProps {
  /** What is shown beside the list; null while nothing is chosen. */
  shown: string | null;
  renderList: (narrow: boolean) => ReactNode;
  one: ReactNode;
  onBack: () => void;
}

/** The list and one inquiry side by side; without room for both one of them, and a way back to the same row. */
export function ListOrOne({ shown, renderList, one, onBack }: ListOrOneProps): ReactNode {
  const intl = useIntl();
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const cameFrom = useRef<string | null>(null);
  useEffect(() => {
    if (shown !== null || cameFrom.current === null) return;
    const row = document.getElementById(rowId(cameFrom.current));
    (row ?? document.querySelector<HTMLElement>('main h1'))?.focus();
    cameFrom.current = null;
  }, [shown]);
  const back = (): void => {
    cameFrom.current = shown;
    onBack();
  };

  const left = {
    label: intl.formatMessage(m.list),
    size: 'clamp(15rem, 26cqi, 21rem)',
    content: renderList(narrow),
  };
  const right = { label: intl.formatMessage(m.detail), content: one };
  if (!narrow) return <SplitView left={left} right={right} />;
  if (shown === null) return <SplitView left={left} />;
  return (
    <SplitView
      left={{
        ...right,
        content: (
          <>
            <Button
              className={styles['back']}
              size="compact-sm"
              variant="subtle"
              leftSection={<IconArrowLeft size={14} aria-hidden />}
              onClick={back}
            >
              {intl.formatMessage(m.back)}
            </Button>
            {one}
          </>
        ),
      }}
    />
  );
}
