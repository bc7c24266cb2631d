import { IconQuoteFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { Chip } from '../ui/Chip';
import { templatePieces, type Piece, type Test } from './template-pieces';
import { claimNames, templateMessages as m, testNames, variableNames } from './template-words';
import styles from './templates.module.css';

const variable = (intl: IntlShape, path: string): string => {
  const name = variableNames[path];
  return name ? intl.formatMessage(name) : path;
};

/** A claim in words, as a clause. */
export const claimName = (intl: IntlShape, claim: string): string => {
  const name = claimNames[claim];
  return name ? intl.formatMessage(name) : claim;
};

function testText(intl: IntlShape, test: Test | null): string {
  switch (test?.kind) {
    case undefined:
      return '';
    case 'yes': {
      const name = testNames[test.path];
      return name ? intl.formatMessage(name) : variable(intl, test.path);
    }
    case 'given':
      return intl.formatMessage(test.not ? m.notGiven : m.given, { variable: variable(intl, test.path) });
    case 'is':
      return intl.formatMessage(m.is, { variable: variable(intl, test.path), value: test.value });
    case 'all':
    case 'any':
      return intl.formatList(
        test.tests.map((part) => testText(intl, part)),
        { type: test.kind === 'all' ? 'conjunction' : 'disjunction' },
      );
    case 'other':
      return test.text;
  }
}

const WHEN = {
  if: m.whenIf,
  unless: m.whenUnless,
  'else-if': m.whenElseIf,
  else: m.whenElse,
  end: m.whenEnd,
} as const;

/** The words of a template with what is filled in, what is conditional and what claims something. */
export function TemplateText({ source, language }: { source: string; language: string }): ReactNode {
  const intl = useIntl();
  return (
    <span lang={language} className={styles['words']}>
      {templatePieces(source).map((piece, index) => (
        <TemplatePiece key={index} piece={piece} intl={intl} />
      ))}
    </span>
  );
}

function TemplatePiece({ piece, intl }: { piece: Piece; intl: IntlShape }): ReactNode {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'variable':
      return (
        <span lang="en-GB">
          <Chip tone="accent">{variable(intl, piece.path)}</Chip>
        </span>
      );
    case 'condition':
      return (
        <span lang="en-GB" className={styles['when']} data-chip>
          {intl.formatMessage(WHEN[piece.word], { test: testText(intl, piece.test) })}
        </span>
      );
    case 'claim':
      return (
        <span lang="en-GB">
          <Chip
            tone="done"
            icon={<IconQuoteFilled size={10} aria-hidden />}
            detail={intl.formatMessage(m.saysHelp)}
          >
            {intl.formatMessage(m.saysHere, { claim: claimName(intl, piece.claim) })}
          </Chip>
        </span>
      );
    case 'code':
      return <code>{piece.text}</code>;
  }
}
