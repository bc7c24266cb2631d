import { Button } from '@mantine/core';
import type { SetVersion, Statement, TemplateFault, TemplateSet } from '@shared/letters';
import { useMemo, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { EmptyState } from '../ui/EmptyState';
import type { Proposal } from './AdoptDialog';
import { editorMessages as m } from './editor-messages';
import { completedFrom, withStatement, withTemplate } from './edit-set';
import styles from './editor.module.css';
import { FaultList } from './FaultList';
import { StatementsEditor } from './StatementsEditor';
import { TemplateEditor } from './TemplateEditor';
import { SentencesReading, TemplateReading } from './TemplateReading';
import type { Shown } from './template-words';
import type { SetDraft } from './use-set-draft';
import { VersionsPane } from './VersionsPane';

interface WordsPaneProps {
  set: TemplateSet;
  shown: Shown;
  draft: SetDraft;
  faults: readonly TemplateFault[];
  versions: readonly SetVersion[];
  shipped: TemplateSet | null;
  onGround: (ground: Statement['ground']) => void;
  onRestore: (proposal: Proposal) => void;
}

/** To read as long as nothing is being changed, then to write. */
export function WordsPane(props: WordsPaneProps): ReactNode {
  const { set, shown, draft, faults, versions, shipped, onGround, onRestore } = props;
  const intl = useIntl();
  const pane = useRef<HTMLDivElement>(null);
  const begin = (): void => {
    draft.change((now) => now);
    // The button goes, so the heading of what can now be written takes the focus.
    setTimeout(() => pane.current?.querySelector('h2')?.focus());
  };
  const template = set.templates.find((item) => item.kind === shown);
  const index = template ? set.templates.indexOf(template) : -1;
  const own = useMemo(() => faults.filter((fault) => fault.template === index), [faults, index]);
  const whole = faults.filter((fault) => fault.template === null && fault.statement === null);
  const elsewhere =
    faults.length -
    whole.length -
    (shown === 'sentences' ? faults.filter((fault) => fault.statement !== null).length : own.length);
  if (shown === 'versions') return <VersionsPane versions={versions} onRestore={onRestore} />;
  const complete = shipped && (
    <Button onClick={() => draft.change((now) => completedFrom(now, shipped))}>
      {intl.formatMessage(m.complete)}
    </Button>
  );
  if (shown !== 'sentences' && !template)
    return <EmptyState sentence={intl.formatMessage(m.kindMissing)}>{complete}</EmptyState>;
  if (draft.draft === null) {
    return (
      <div ref={pane}>
        <div className={styles['begin']}>
          <Button disabled={!draft.ready} onClick={begin}>
            {intl.formatMessage(m.change)}
          </Button>
        </div>
        {template ? <TemplateReading template={template} /> : <SentencesReading set={set} />}
      </div>
    );
  }
  return (
    <div ref={pane}>
      {template ? (
        <TemplateEditor
          key={template.kind}
          template={template}
          faults={own}
          onChange={(change) => draft.change((now) => withTemplate(now, template.kind, change))}
        />
      ) : (
        <StatementsEditor
          set={set}
          faults={faults}
          onFocus={onGround}
          onChange={(ground, text) => draft.change((now) => withStatement(now, ground, text))}
        />
      )}
      {elsewhere > 0 && (
        <p className={styles['elsewhere']}>{intl.formatMessage(m.elsewhere, { count: elsewhere })}</p>
      )}
      {whole.length > 0 && (
        <section className={styles['elsewhere']} aria-label={intl.formatMessage(m.wholeSet)}>
          <h3>{intl.formatMessage(m.wholeSet)}</h3>
          <FaultList set={set} faults={whole} />
          {complete}
        </section>
      )}
    </div>
  );
}
