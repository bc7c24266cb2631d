import { words } from '../ui/words';

export const agreementMessages = words({
  heading: { id: 'agreement.heading', defaultMessage: 'How far the members agree' },
  none: { id: 'agreement.none', defaultMessage: 'Nobody has scored yet.' },
  caption: { id: 'agreement.caption', defaultMessage: 'Coefficients of agreement' },
  measure: { id: 'agreement.measure', defaultMessage: 'Measure' },
  value: { id: 'agreement.value', defaultMessage: 'Value' },
  source: { id: 'agreement.source', defaultMessage: 'Formula' },
  icc: { id: 'agreement.icc', defaultMessage: 'ICC(2,k), reliability of the panel mean' },
  ordinal: { id: 'agreement.ordinal', defaultMessage: 'Krippendorff’s alpha, ordinal' },
  interval: { id: 'agreement.interval', defaultMessage: 'Krippendorff’s alpha, interval' },
  notComputable: { id: 'agreement.notComputable', defaultMessage: 'not computable' },
  counted: {
    id: 'agreement.counted',
    defaultMessage:
      '{candidates, plural, one {# candidate} other {# candidates}}, {members, plural, one {# member} other {# members}}, {complete} rated by every one of them. From the members’ own weighted means on the 1–5 scale.',
  },
});
