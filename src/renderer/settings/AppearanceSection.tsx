import { SegmentedControl, Stack, Switch, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { setMoreContrast, useMoreContrast } from '../ui/contrast-choice';
import { DENSITIES, setDensity, useDensity, type Density } from '../ui/density';
import { Section } from '../ui/Section';
import { appearanceMessages as m } from './messages';
import styles from './settings.module.css';

const SCHEMES = ['auto', 'light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** How the window looks on this computer; nothing of it is on record. */
export function AppearanceSection(): ReactNode {
  const intl = useIntl();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const density = useDensity();
  const more = useMoreContrast();
  return (
    <Section heading={intl.formatMessage(m.heading)} lead={intl.formatMessage(m.lead)}>
      <Stack gap="md" align="flex-start">
        <Choice
          label={intl.formatMessage(m.scheme)}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as Scheme)}
          data={SCHEMES.map((value) => ({ value, label: intl.formatMessage(m[value]) }))}
        />
        <Choice
          label={intl.formatMessage(m.density)}
          value={density}
          onChange={(value) => setDensity(value as Density)}
          data={DENSITIES.map((value) => ({ value, label: intl.formatMessage(m[value]) }))}
        />
        <Switch
          label={intl.formatMessage(m.contrast)}
          description={intl.formatMessage(m.contrastHelp)}
          checked={more}
          onChange={(event) => setMoreContrast(event.currentTarget.checked)}
        />
      </Stack>
    </Section>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  data: { value: string; label: string }[];
}

const Choice = ({ label, ...control }: ChoiceProps): ReactNode => (
  <div className={styles['choice']}>
    <span className={styles['choiceLabel']} aria-hidden>
      {label}
    </span>
    <SegmentedControl aria-label={label} {...control} />
  </div>
);
