import { Button, MultiSelect } from '@mantine/core';
import { letterKindLabel } from '@shared/correspondence';
import { claimsFor, variablesFor, type Template, type TemplateFault } from '@shared/letters';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { editorMessages as m } from './editor-messages';
import { insertedAt, removedAt, replacedAt } from './edit-set';
import { FaultCount } from './FaultCount';
import { ParagraphFields } from './ParagraphFields';
import { claimName } from './TemplateText';
import styles from './editor.module.css';
import { WordsField } from './WordsField';

interface TemplateEditorProps {
  template: Template;
  /** Those of this letter. */
  faults: readonly TemplateFault[];
  onChange: (change: Partial<Template>) => void;
}

/** The words of one kind of letter, part by part. */
export function TemplateEditor({ template, faults, onChange }: TemplateEditorProps): ReactNode {
  const intl = useIntl();
  const { kind, language, body, email } = template;
  const known = useMemo(() => ({ variables: variablesFor(kind), claims: claimsFor(kind) }), [kind]);
  const byPart = (part: string): readonly TemplateFault[] => faults.filter((fault) => fault.part === part);
  const field = (part: 'subject' | 'salutation' | 'closing'): ReactNode => (
    <WordsField
      label={intl.formatMessage(m[part])}
      value={template[part]}
      language={language}
      known={known}
      faults={byPart(part)}
      oneLine
      onChange={(text) => onChange({ [part]: text })}
    />
  );
  const claims = known.claims.map((claim) => ({ value: claim, label: claimName(intl, claim) }));
  return (
    <article className={styles['editor']} aria-label={letterKindLabel(kind)}>
      <h2 tabIndex={-1}>{letterKindLabel(kind)}</h2>
      <FaultCount count={faults.length} />
      <p className={styles['soft']}>{intl.formatMessage(m.help, { braces: '{{', tag: '{%' })}</p>
      {field('subject')}
      {field('salutation')}
      <ParagraphFields
        body={body}
        language={language}
        known={known}
        faultsOf={byPart}
        onReplace={(at, text) => onChange({ body: replacedAt(body, at, text) })}
        onRemove={(at) => onChange({ body: removedAt(body, at) })}
        onAdd={(at) => onChange({ body: insertedAt(body, at, '') })}
        onOrder={(order) => onChange({ body: order })}
      />
      {field('closing')}
      {claims.length > 0 && (
        <MultiSelect
          label={intl.formatMessage(m.claims)}
          description={intl.formatMessage(m.claimsHelp)}
          data={claims}
          value={template.claims}
          onChange={(chosen) => onChange({ claims: known.claims.filter((claim) => chosen.includes(claim)) })}
        />
      )}
      {email === undefined ? (
        <div>
          <Button onClick={() => onChange({ email: '' })}>{intl.formatMessage(m.addEmail)}</Button>
        </div>
      ) : (
        <WordsField
          label={intl.formatMessage(m.email)}
          value={email}
          language={language}
          known={known}
          faults={byPart('email')}
          onChange={(text) => onChange({ email: text })}
        />
      )}
    </article>
  );
}
