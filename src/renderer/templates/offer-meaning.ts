import type { IntlShape, MessageDescriptor } from 'react-intl';
import { editorMessages as m, filterMeanings, tagMeanings } from './editor-messages';
import { claimNames, testNames, variableNames } from './template-words';
import type { Offer } from './words-offers';

/** What an offer means, in words; empty where it speaks for itself. */
export function offerMeaning(intl: IntlShape, { kind, label }: Offer): string {
  const said = (name: MessageDescriptor | undefined): string => (name ? intl.formatMessage(name) : '');
  switch (kind) {
    case 'variable':
      return said(variableNames[label]);
    case 'test': {
      const test = testNames[label];
      return test ? said(test) : intl.formatMessage(m.thereIs, { what: said(variableNames[label]) });
    }
    case 'claim':
      return said(claimNames[label]);
    case 'filter':
      return said(filterMeanings[label]);
    case 'tag':
      return said(tagMeanings[label]);
    case 'value':
      return '';
  }
}
