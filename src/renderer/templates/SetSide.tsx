import { letterKindLabel } from '@shared/correspondence';
import { STATEMENT_GROUNDS, type TemplateFault, type TemplateSet } from '@shared/letters';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { StatusMark } from '../ui/StatusMark';
import { adoptMessages } from './adopt-messages';
import { editorMessages as m, occasionNames } from './editor-messages';
import { faultAbout } from './fault-place';
import { KIND_GROUPS } from './kind-groups';
import { setDifference } from './set-difference';
import { templateMessages, type Shown } from './template-words';
import styles from './templates.module.css';

interface SetSideProps {
  set: TemplateSet;
  /** In force, to say what the draft changes; null where nothing is. */
  inForce: TemplateSet | null;
  faults: readonly TemplateFault[];
  shown: Shown;
  onShow: (shown: Shown) => void;
}

/** The letters by occasion, the sentences and the versions; marked where a draft changed or broke something. */
export function SetSide({ set, inForce, faults, shown, onShow }: SetSideProps): ReactNode {
  const intl = useIntl();
  const changed = useMemo(() => {
    const abouts = inForce === set ? [] : setDifference(inForce, set).map((item) => item.about);
    return new Set<string>(abouts.map((about) => ('kind' in about ? about.kind : about.ground)));
  }, [inForce, set]);
  const faulty = new Set<string | null>(faults.map((fault) => faultAbout(set, fault)));
  const has = new Set<string>(set.templates.map((item) => item.kind));
  const entry = (key: Shown, label: string, abouts: readonly string[], missing = false): ReactNode => (
    <li key={key}>
      <button type="button" aria-current={shown === key || undefined} onClick={() => onShow(key)}>
        <span>{label}</span>
        {missing ? (
          <StatusMark status="block">{intl.formatMessage(m.missing)}</StatusMark>
        ) : abouts.some((about) => faulty.has(about)) ? (
          <StatusMark status="block">{intl.formatMessage(m.faulty)}</StatusMark>
        ) : (
          abouts.some((about) => changed.has(about)) && (
            <StatusMark status="due">{intl.formatMessage(m.changed)}</StatusMark>
          )
        )}
      </button>
    </li>
  );
  return (
    <nav aria-label={intl.formatMessage(templateMessages.list)}>
      {KIND_GROUPS.map(({ occasion, kinds }) => (
        <div key={occasion}>
          <h2>{intl.formatMessage(occasionNames[occasion])}</h2>
          <ul className={styles['list']}>
            {kinds.map((kind) => entry(kind, letterKindLabel(kind), [kind], !has.has(kind)))}
          </ul>
        </div>
      ))}
      <h2>{intl.formatMessage(m.inSeveral)}</h2>
      <ul className={styles['list']}>
        {entry('sentences', intl.formatMessage(templateMessages.sentences), STATEMENT_GROUNDS)}
      </ul>
      <h2>{intl.formatMessage(m.history)}</h2>
      <ul className={styles['list']}>{entry('versions', intl.formatMessage(adoptMessages.versions), [])}</ul>
    </nav>
  );
}
