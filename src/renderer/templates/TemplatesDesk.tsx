import { Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { CallOutput } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { useConfirm } from '../ui/confirm';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { SplitView } from '../ui/SplitView';
import { toast } from '../ui/toast';
import { AdoptDialog, type Proposal } from './AdoptDialog';
import { adoptMessages } from './adopt-messages';
import { DeskActions } from './DeskActions';
import { editorMessages as m } from './editor-messages';
import { InForceNote } from './InForceNote';
import { KIND_OF_GROUND } from './kind-of-ground';
import { SetSide } from './SetSide';
import { sameWords } from './set-difference';
import { TemplatePreview } from './TemplatePreview';
import { templateMessages, type Shown } from './template-words';
import styles from './templates.module.css';
import { useLatest } from './use-latest';
import { useSetDraft } from './use-set-draft';
import { useSetFiles } from './use-set-files';
import { WordsPane } from './WordsPane';
import type { Statement } from '@shared/letters';

/** `draft`: it is the draft of this language, which is done with once it is in force. */
export type Proposed = Proposal & { draft: boolean };

interface TemplatesDeskProps {
  language: string;
  words: CallOutput<'letters.template-versions'>;
  proposal: Proposed | null;
  onPropose: (proposal: Proposed | null) => void;
  onLanguage: (language: string) => void;
}

/** One language: its letters and sentences at the left, the words, and how they print at the right. */
export function TemplatesDesk(props: TemplatesDeskProps): ReactNode {
  const intl = useIntl();
  const { language, words, proposal, onPropose, onLanguage } = props;
  const { versions, shipped, languages } = words;
  const inForce = versions.at(-1) ?? null;
  const draft = useSetDraft(language, inForce);
  const files = useSetFiles();
  const [confirm, dialog] = useConfirm();
  const [shown, setShown] = useState<Shown>('after-interview');
  const [ground, setGround] = useState<Statement['ground']>('qualification');

  const set = draft.draft?.set ?? inForce?.set ?? null;
  const check = useLatest(
    'letters.check-templates',
    set && draft.draft ? { set } : null,
    `${language} ${draft.draft === null ? 'in force' : 'draft'}`,
  );
  const faults = draft.draft === null ? [] : (check.value ?? []);
  const unchanged = draft.draft !== null && inForce !== null && sameWords(inForce.set, draft.draft.set);
  const name = languages.find((item) => item.language === language)?.name ?? language;

  const discard = async (): Promise<void> => {
    const sure =
      unchanged ||
      (await confirm({
        question: intl.formatMessage(m.discardAsk, { name }),
        consequence: intl.formatMessage(m.discardMeans),
        confirmLabel: intl.formatMessage(m.discard),
        tone: 'block',
      }));
    if (!sure) return;
    const refusal = await draft.drop();
    if (refusal) toast({ tone: 'block', message: refusal.message });
  };
  const importSet = async (): Promise<void> => {
    const opened = await files.open();
    if (!opened) return;
    const note = intl.formatMessage(adoptMessages.importNote, { name: opened.name });
    propose({ set: opened.set, origin: 'imported', note });
  };
  const propose = (next: Proposal, fromDraft = false): void => onPropose({ ...next, draft: fromDraft });
  const adoptShipped = (): void => {
    if (shipped) propose({ set: shipped, origin: 'shipped', note: '' });
  };
  const shippedIsNew = shipped !== null && !versions.some((item) => sameWords(item.set, shipped));

  const languageField = (
    <Select
      label={intl.formatMessage(templateMessages.language)}
      data={languages.map((item) => ({
        value: item.language,
        label:
          item.version === null
            ? intl.formatMessage(templateMessages.notInForce, { name: item.name })
            : item.name,
      }))}
      value={language}
      onChange={(value) => value !== null && onLanguage(value)}
      allowDeselect={false}
    />
  );
  const kind = shown === 'sentences' ? KIND_OF_GROUND[ground] : shown === 'versions' ? null : shown;
  const canShow = set !== null && kind !== null && set.templates.some((item) => item.kind === kind);
  return (
    <Page
      fill
      width="full"
      heading={intl.formatMessage(templateMessages.heading)}
      lead={intl.formatMessage(templateMessages.lead)}
      actions={
        <DeskActions
          draft={draft}
          unchanged={unchanged}
          version={(inForce?.version ?? 0) + 1}
          onImport={() => void importSet()}
          onExport={inForce ? () => void files.save(language, inForce.version) : undefined}
          onDiscard={() => void discard()}
          onAdopt={() =>
            draft.draft && propose({ set: draft.draft.set, origin: draft.draft.origin, note: '' }, true)
          }
        />
      }
    >
      <RefusalNotice refusal={files.refusal} />
      {set === null ? (
        <div className={styles['side']}>
          {languageField}
          <EmptyState
            sentence={intl.formatMessage(adoptMessages.noneForLanguage, { name })}
            action={
              shipped
                ? { label: intl.formatMessage(adoptMessages.shipped), onAction: adoptShipped }
                : undefined
            }
          />
        </div>
      ) : (
        <SplitView
          left={{
            label: intl.formatMessage(templateMessages.list),
            size: 'minmax(13rem, 17rem)',
            content: (
              <div className={styles['side']}>
                {languageField}
                <InForceNote
                  inForce={inForce}
                  shippedIsNew={shippedIsNew}
                  draftFrom={draft.draft?.from ?? null}
                  onShipped={adoptShipped}
                />
                <SetSide
                  set={set}
                  inForce={inForce?.set ?? null}
                  faults={faults}
                  shown={shown}
                  onShow={setShown}
                />
              </div>
            ),
          }}
          middle={{
            label: intl.formatMessage(templateMessages.text),
            content: (
              <WordsPane
                set={set}
                shown={shown}
                draft={draft}
                faults={faults}
                versions={versions}
                shipped={shipped}
                onGround={setGround}
                onRestore={propose}
              />
            ),
          }}
          right={
            canShow
              ? {
                  label: intl.formatMessage(m.preview),
                  content: (
                    <TemplatePreview
                      set={set}
                      kind={kind}
                      ground={shown === 'sentences' ? ground : undefined}
                    />
                  ),
                }
              : undefined
          }
        />
      )}
      {proposal && (
        <AdoptDialog
          proposal={proposal}
          inForce={inForce}
          onClose={() => onPropose(null)}
          onAdopted={() => {
            onLanguage(language);
            onPropose(null);
            if (proposal.draft) void draft.drop();
            // The button that led here is gone: begin again at the top of the page.
            document.querySelector('h1')?.focus();
          }}
        />
      )}
      {dialog}
    </Page>
  );
}
