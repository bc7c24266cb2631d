import { Select } from '@mantine/core';
import { letterKindLabel } from '@shared/correspondence';
import type { LetterKind, Statement, TemplateSet } from '@shared/letters';
import { useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../app/client';
import { BdiText } from '../ui/BdiText';
import { PaperSheet } from '../ui/PaperSheet';
import { StatusMark } from '../ui/StatusMark';
import { editorMessages as m } from './editor-messages';
import styles from './editor.module.css';
import { useLatest } from './use-latest';

const INVENTED = '';

interface TemplatePreviewProps {
  set: TemplateSet;
  kind: LetterKind;
  /** Sentence that is being written. */
  ground?: Statement['ground'] | undefined;
}

/** The letter as it would print with these words, for an invented candidate or one on record. */
export function TemplatePreview({ set, kind, ground }: TemplatePreviewProps): ReactNode {
  const intl = useIntl();
  const [opening, setOpening] = useState(INVENTED);
  const [application, setApplication] = useState<string | null>(null);
  const openings = useCall('openings.list', {});
  const candidates = useCall('candidates.list', { opening }, { enabled: opening !== INVENTED });
  const asked =
    opening !== INVENTED && application === null
      ? null
      : { set: only(set, kind), kind, ground, application: application ?? undefined };
  const preview = useLatest(
    'letters.preview-template',
    asked,
    JSON.stringify([set.language, kind, ground, application]),
  );
  const pages = useMemo(
    () =>
      (preview.value?.pages ?? []).map(
        (page) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(page)}`,
      ),
    [preview.value],
  );
  const label = intl.formatMessage(m.previewOf, { kind: letterKindLabel(kind) });
  const rows = (candidates.data ?? []).filter((row) => row.application !== null);
  return (
    <div className={styles['preview']}>
      <div className={styles['previewAs']}>
        <Select
          label={intl.formatMessage(m.previewAs)}
          data={[
            { value: INVENTED, label: intl.formatMessage(m.invented) },
            ...(openings.data ?? []).map((item) => ({ value: item.ref, label: item.title })),
          ]}
          value={opening}
          onChange={(value) => {
            setOpening(value ?? INVENTED);
            setApplication(null);
          }}
          allowDeselect={false}
        />
        {opening !== INVENTED && (
          <Select
            label={intl.formatMessage(m.candidate)}
            placeholder={intl.formatMessage(m.chooseCandidate)}
            nothingFoundMessage={intl.formatMessage(m.noCandidates)}
            searchable
            data={rows.map((row) => ({ value: row.application!, label: row.name }))}
            value={application}
            onChange={setApplication}
          />
        )}
      </div>
      {preview.refusal && (
        <p className={styles['previewNote']}>
          <StatusMark status="due" wrap>
            {preview.refusal.code === 'template-invalid' ? (
              intl.formatMessage(preview.value ? m.lastGood : m.noPage)
            ) : (
              <BdiText>{preview.refusal.message}</BdiText>
            )}
          </StatusMark>
        </p>
      )}
      <PaperSheet
        pages={pages}
        label={label}
        text={preview.value?.text.join('\n\n')}
        busy={preview.refusal !== null && preview.value !== null}
      />
      {preview.value !== null && preview.value.email !== '' && (
        <section aria-label={intl.formatMessage(m.emailText)} className={styles['emailText']}>
          <h3>{intl.formatMessage(m.emailText)}</h3>
          <p lang={set.language}>{preview.value.email}</p>
        </section>
      )}
    </div>
  );
}

/** Other letters do not matter for this one, so the page is not typeset again for them. */
const only = (set: TemplateSet, kind: LetterKind): TemplateSet => ({
  ...set,
  templates: set.templates.filter((item) => item.kind === kind),
});
