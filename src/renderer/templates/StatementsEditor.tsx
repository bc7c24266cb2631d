import { statementVariablesFor, type Statement, type TemplateFault, type TemplateSet } from '@shared/letters';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { FaultCount } from './FaultCount';
import styles from './editor.module.css';
import { groundNames, templateMessages } from './template-words';
import { WordsField } from './WordsField';

interface StatementsEditorProps {
  set: TemplateSet;
  faults: readonly TemplateFault[];
  onChange: (ground: Statement['ground'], text: string) => void;
  /** Says which sentence is being written, for the preview. */
  onFocus: (ground: Statement['ground']) => void;
}

/** The approved sentence for each sort of ground. */
export function StatementsEditor({ set, faults, onChange, onFocus }: StatementsEditorProps): ReactNode {
  const intl = useIntl();
  const ofStatements = faults.filter((fault) => fault.statement !== null);
  return (
    <article className={styles['editor']} aria-label={intl.formatMessage(templateMessages.sentences)}>
      <h2 tabIndex={-1}>{intl.formatMessage(templateMessages.sentences)}</h2>
      <FaultCount count={ofStatements.length} />
      <p className={styles['soft']}>{intl.formatMessage(templateMessages.sentencesLead)}</p>
      {set.statements.map((statement, index) => (
        <div key={statement.ground} onFocus={() => onFocus(statement.ground)}>
          <StatementField
            statement={statement}
            faults={ofStatements.filter((fault) => fault.statement === index)}
            onChange={(text) => onChange(statement.ground, text)}
          />
        </div>
      ))}
    </article>
  );
}

interface StatementFieldProps {
  statement: Statement;
  faults: readonly TemplateFault[];
  onChange: (text: string) => void;
}

function StatementField({ statement, faults, onChange }: StatementFieldProps): ReactNode {
  const intl = useIntl();
  const { ground, language, text } = statement;
  const known = useMemo(() => ({ variables: statementVariablesFor(ground), claims: [] }), [ground]);
  return (
    <WordsField
      label={intl.formatMessage(groundNames[ground])}
      value={text}
      language={language}
      known={known}
      faults={faults}
      onChange={onChange}
    />
  );
}
