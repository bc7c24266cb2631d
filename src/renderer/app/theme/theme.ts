import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import { dark, light, roleVariables, type Palette } from './roles';

/** Mantine asks for ten shades; ours only fill the gaps that the role variables below leave. */
const shades = (...stops: [string, string, string]): MantineColorsTuple => {
  const [pale, middle, deep] = stops;
  return [pale, pale, pale, middle, middle, middle, deep, deep, deep, deep];
};

export const SANS =
  'system-ui, -apple-system, "Segoe UI Variable Text", "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif';
export const SERIF = '"Source Serif 4", "Iowan Old Style", Georgia, serif';

export const theme = createTheme({
  fontFamily: SANS,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.35', xl: '1.25' },
  headings: {
    fontFamily: SERIF,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '6px', xl: '8px' },
  defaultRadius: 'sm',
  white: light.raised,
  black: light.ink,
  primaryColor: 'accent',
  colors: {
    accent: shades(light['accent-wash'], dark.accent, light.accent),
    done: shades(light['done-wash'], dark.done, light.done),
    due: shades(light['due-wash'], dark.due, light.due),
    block: shades(light['block-wash'], dark.block, light.block),
    red: shades(light['block-wash'], dark.block, light.block),
    gray: [
      light.paper,
      light.hover,
      light.hover,
      light.line,
      light.control,
      light.control,
      light['ink-soft'],
      light['ink-soft'],
      light.ink,
      light.ink,
    ],
    dark: [
      dark.ink,
      dark.ink,
      dark['ink-soft'],
      dark.control,
      dark.line,
      dark.hover,
      dark.raised,
      dark.paper,
      dark.desk,
      dark.desk,
    ],
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    const ground = input.color === 'block' || input.color === 'red' ? 'block' : 'accent';
    return input.variant === 'filled' && (ground === 'block' || (input.color ?? 'accent') === 'accent')
      ? {
          ...colours,
          background: `var(--${ground})`,
          hover: `var(--${ground}-strong)`,
          color: `var(--on-${ground})`,
        }
      : colours;
  },
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'default' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Modal: {
      defaultProps: {
        centered: true,
        transitionProps: { duration: 120, transition: 'fade' },
        overlayProps: { backgroundOpacity: 0.35 },
      },
    },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { shadow: 'sm', transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { shadow: 'sm', transitionProps: { duration: 0 } } },
    Select: { defaultProps: { comboboxProps: { shadow: 'sm', transitionProps: { duration: 0 } } } },
    Tooltip: {
      defaultProps: {
        events: { hover: true, focus: true, touch: true },
        openDelay: 250,
        transitionProps: { duration: 0 },
      },
    },
    Tabs: { defaultProps: { keepMounted: false } },
    Textarea: { defaultProps: { autosize: true, minRows: 3 } },
  },
});

const inks = ['accent', 'done', 'due', 'block', 'red'] as const;

function schemeVariables(palette: Palette): Record<string, string> {
  const perColour = inks.flatMap((name) => {
    const role = name === 'red' ? 'block' : name;
    const set = `--mantine-color-${name}`;
    return [
      [`${set}-text`, `var(--${role})`],
      [`${set}-filled`, `var(--${role})`],
      [
        `${set}-filled-hover`,
        role === 'accent' || role === 'block' ? `var(--${role}-strong)` : `var(--${role})`,
      ],
      [`${set}-light`, `var(--${role}-wash)`],
      [`${set}-light-hover`, `var(--${role}-wash)`],
      [`${set}-light-color`, `var(--${role})`],
      [`${set}-outline`, `var(--${role})`],
      [`${set}-outline-hover`, `var(--${role}-wash)`],
    ] as const;
  });
  return {
    ...roleVariables(palette),
    ...Object.fromEntries(perColour),
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--block)',
    '--mantine-color-default': 'var(--raised)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--control)',
    '--mantine-color-disabled': 'var(--hover)',
    '--mantine-color-disabled-color': 'var(--ink-soft)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-color-gray-text': 'var(--ink)',
    '--mantine-color-gray-light': 'var(--hover)',
    '--mantine-color-gray-light-hover': 'var(--hover)',
    '--mantine-color-gray-light-color': 'var(--ink)',
    '--mantine-color-gray-outline': 'var(--control)',
    '--mantine-color-primary-contrast': 'var(--on-accent)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
  };
}

/** Puts the roles on the root element and lets every Mantine component take them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--sans': SANS, '--serif': SERIF },
  light: schemeVariables(light),
  dark: schemeVariables(dark),
});
