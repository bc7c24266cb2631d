/**
 * The colours of Grounds as roles: ink on paper, one accent. Components name a role
 * (`var(--ink-soft)`), never a colour. `tests/renderer/contrast.test.ts` holds every pair that
 * meets on screen to WCAG 2.2: 4.5:1 for text, 3:1 for the edges of controls.
 */
export const ROLES = [
  'desk', // what the sheet lies on: frame, sidebar, status bar
  'paper', // the sheet being read
  'raised', // what lies on the sheet: inputs, menus, dialogs
  'hover',
  'line', // hairlines that only separate
  'control', // the edge of something that can be operated
  'ink',
  'ink-soft',
  'accent',
  'accent-strong', // accent under the pointer
  'accent-wash',
  'on-accent',
  'done',
  'done-wash',
  'due',
  'due-wash',
  'block',
  'block-strong',
  'block-wash',
  'on-block',
] as const;
export type Role = (typeof ROLES)[number];
export type Palette = Readonly<Record<Role, string>>;

export const light: Palette = {
  desk: '#f1efe9',
  paper: '#fbfaf7',
  raised: '#ffffff',
  hover: '#eeece5',
  line: '#dedad0',
  control: '#87837a',
  ink: '#1d1c1a',
  'ink-soft': '#5b5851',
  accent: '#1f3f6e',
  'accent-strong': '#16305a',
  'accent-wash': '#e6ecf5',
  'on-accent': '#ffffff',
  done: '#27613e',
  'done-wash': '#e5f0e7',
  due: '#7a4f00',
  'due-wash': '#f8eed8',
  block: '#98321f',
  'block-strong': '#7d2818',
  'block-wash': '#f9e8e2',
  'on-block': '#ffffff',
};

export const dark: Palette = {
  desk: '#171615',
  paper: '#1e1d1b',
  raised: '#282623',
  hover: '#2e2c29',
  line: '#3b3935',
  control: '#858178',
  ink: '#ece9e2',
  'ink-soft': '#b0aba0',
  accent: '#a6c1ec',
  'accent-strong': '#c0d3f3',
  'accent-wash': '#26334a',
  'on-accent': '#14233c',
  done: '#90caa3',
  'done-wash': '#22352a',
  due: '#e3ba6c',
  'due-wash': '#3b301b',
  block: '#f0a392',
  'block-strong': '#f6bbae',
  'block-wash': '#43281f',
  'on-block': '#3a140b',
};

/** Text on ground, as it occurs. Left out: `line`, which never carries meaning alone. */
export const TEXT_PAIRS: readonly (readonly [Role, Role])[] = [
  ...(['ink', 'ink-soft', 'accent'] as const).flatMap((text) =>
    (['desk', 'paper', 'raised', 'hover', 'accent-wash'] as const).map((ground) => [text, ground] as const),
  ),
  ...(['done', 'due', 'block'] as const).flatMap((text) =>
    (['desk', 'paper', 'raised', 'hover', `${text}-wash`] as const).map((ground) => [text, ground] as const),
  ),
  ...(['done-wash', 'due-wash', 'block-wash'] as const).flatMap((ground) =>
    (['ink', 'ink-soft'] as const).map((text) => [text, ground] as const),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-block', 'block'],
  ['on-block', 'block-strong'],
];

/** Edges of controls and the focus ring on the grounds they appear on. */
export const EDGE_PAIRS: readonly (readonly [Role, Role])[] = (['control', 'accent'] as const).flatMap(
  (edge) => (['desk', 'paper', 'raised'] as const).map((ground) => [edge, ground] as const),
);

/** `{ '--ink': '#1d1c1a', … }` for a palette. */
export const roleVariables = (palette: Palette): Record<string, string> =>
  Object.fromEntries(ROLES.map((role) => [`--${role}`, palette[role]]));
