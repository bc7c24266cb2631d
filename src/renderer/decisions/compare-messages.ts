import { words } from '../ui/words';

/** The words around the comparison: its two forms, whom it counts, and its height. */
export const compareMessages = words({
  forms: { id: 'decisions.compare.forms', defaultMessage: 'Forms of the comparison' },
  matrixTab: { id: 'decisions.compare.matrixTab', defaultMessage: 'By criterion' },
  stripTab: { id: 'decisions.compare.stripTab', defaultMessage: 'On a line' },
  count: { id: 'decisions.compare.count', defaultMessage: 'Count' },
  everybody: { id: 'decisions.compare.everybody', defaultMessage: 'Everybody’s scores' },
  withoutMember: { id: 'decisions.compare.withoutMember', defaultMessage: 'Without {name}' },
  recusedMembers: { id: 'decisions.compare.recusedMembers', defaultMessage: 'Stepped out for somebody' },
  declaredMembers: { id: 'decisions.compare.declaredMembers', defaultMessage: 'Declared an interest' },
  otherMembers: { id: 'decisions.compare.otherMembers', defaultMessage: 'No interest declared' },
  brackets: {
    id: 'decisions.compare.brackets',
    defaultMessage: 'A bracket joins those whom the scores cannot tell apart: within {width} points.',
  },
  plot: {
    id: 'decisions.compare.plot',
    defaultMessage: 'Weighted totals from 1 to 5, one dot per candidate',
  },
  plotHelp: {
    id: 'decisions.compare.plotHelp',
    defaultMessage:
      'The shaded width under the best of each group is the band: whoever stands in it cannot be told apart from the best by these scores.',
  },
  dot: { id: 'decisions.compare.dot', defaultMessage: '{name}, {total}' },
  dotTied: {
    id: 'decisions.compare.dotTied',
    defaultMessage:
      '{name}, {total}, cannot be told apart from {others, plural, one {one other} other {# others}}',
  },
  undrawn: {
    id: 'decisions.compare.undrawn',
    defaultMessage:
      '{count, plural, one {One candidate has} other {# candidates have}} no scores and {count, plural, one {is} other {are}} not on the line.',
  },
  nothingDrawn: { id: 'decisions.compare.nothingDrawn', defaultMessage: 'Nobody has been scored yet.' },
  asTable: { id: 'decisions.compare.asTable', defaultMessage: 'The same as a table' },
  tableCaption: {
    id: 'decisions.compare.tableCaption',
    defaultMessage: 'Weighted totals and groups that the scores cannot tell apart',
  },
  group: { id: 'decisions.compare.group', defaultMessage: 'Group' },
  stage: { id: 'decisions.compare.stage', defaultMessage: 'Stage' },
  findingsHeight: { id: 'decisions.compare.findingsHeight', defaultMessage: 'Height of the findings' },
});
