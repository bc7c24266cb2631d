import { letterKindLabel } from '@shared/correspondence';
import { LETTER_KINDS, type LetterKind, type TemplateFault, type TemplateSet } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { editorMessages as m } from './editor-messages';
import styles from './difference.module.css';
import { faultAbout, type About } from './fault-place';
import { groundNames } from './template-words';

/** Faults of a set with the letter or the sentence, the part, line and column of each. */
export function FaultList({
  set,
  faults,
}: {
  set: TemplateSet;
  faults: readonly TemplateFault[];
}): ReactNode {
  const intl = useIntl();
  return (
    <ul className={styles['faults']}>
      {faults.map((fault, index) => {
        const about = faultAbout(set, fault);
        const place =
          about === null ? '' : `${aboutLabel(intl, about)}, ${fault.part}, ${where(intl, fault)}: `;
        return (
          <li key={index}>
            <BdiText>{`${place}${fault.message}`}</BdiText>
          </li>
        );
      })}
    </ul>
  );
}

const where = (intl: IntlShape, { line, column }: TemplateFault): string =>
  intl.formatMessage(m.faultAt, { line, column }).toLowerCase();

const isKind = (about: Exclude<About, null>): about is LetterKind =>
  (LETTER_KINDS as readonly string[]).includes(about);

const aboutLabel = (intl: IntlShape, about: Exclude<About, null>): string =>
  isKind(about) ? letterKindLabel(about) : intl.formatMessage(groundNames[about]);
