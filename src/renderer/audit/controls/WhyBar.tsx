import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { Audience } from '@shared/audit';
import type { Day } from '@shared/kernel';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { outputMessages as m } from '../output-messages';
import type { Shown } from '../shown';
import { AsOf } from './AsOf';
import { AudienceSwitch } from './AudienceSwitch';
import { PackOutcome } from '../../app/packs/PackOutcome';
import { SaveMenu } from './SaveMenu';
import { usePrinting } from './use-printing';
import { useOutput } from '../../app/packs/use-output';
import styles from './WhyBar.module.css';

interface WhyBarProps extends Shown {
  /** Ref of the opening; null while it is not known. */
  opening: string | null;
  /** Days on which something was recorded, oldest first. */
  days: readonly Day[];
  onAudience: (audience: Audience) => void;
  onAsOf: (asOf: Day | undefined) => void;
}

/** For whom, as of when, and the ways onto paper. It stays in view while the page is read. */
export function WhyBar({ opening, days, onAudience, onAsOf, ...shown }: WhyBarProps): ReactNode {
  const intl = useIntl();
  const output = useOutput();
  const print = usePrinting(shown, output);
  return (
    <div className={styles['bar']}>
      <div className={styles['controls']}>
        <AudienceSwitch audience={shown.audience} onAudience={onAudience} />
        <AsOf days={days} asOf={shown.asOf} onAsOf={onAsOf} />
        <div className={styles['out']}>
          <SaveMenu {...shown} opening={opening} output={output} />
          <Button
            loading={output.busy === 'print'}
            leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
            onClick={print}
          >
            {intl.formatMessage(m.print)}
          </Button>
        </div>
      </div>
      <PackOutcome output={output} />
    </div>
  );
}
