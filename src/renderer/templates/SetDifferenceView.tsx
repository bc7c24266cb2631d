import { letterKindLabel } from '@shared/correspondence';
import type { TemplateSet } from '@shared/letters';
import { useMemo, type ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import { adoptMessages as m } from './adopt-messages';
import { editorMessages } from './editor-messages';
import styles from './difference.module.css';
import { setDifference, type Difference } from './set-difference';
import { claimName } from './TemplateText';
import { groundNames } from './template-words';

/** What differs between two sets, word by word; what is the same is left out. */
export function SetDifferenceView({
  before,
  after,
}: {
  before: TemplateSet | null;
  after: TemplateSet;
}): ReactNode {
  const intl = useIntl();
  const differences = useMemo(() => setDifference(before, after), [before, after]);
  if (differences.length === 0) return <p>{intl.formatMessage(m.same)}</p>;
  return (
    <ul className={styles['list']}>
      {differences.map((item) => {
        const name = aboutName(intl, item.about);
        return (
          <li key={name}>
            <h4>{name}</h4>
            <OneDifference item={item} language={after.language} />
          </li>
        );
      })}
    </ul>
  );
}

const aboutName = (intl: IntlShape, about: Difference['about']): string =>
  'kind' in about
    ? letterKindLabel(about.kind)
    : intl.formatMessage(m.sentence, { ground: intl.formatMessage(groundNames[about.ground]) });

function OneDifference({ item, language }: { item: Difference; language: string }): ReactNode {
  const intl = useIntl();
  if (item.change !== 'changed')
    return (
      <p className={styles['soft']}>
        {intl.formatMessage(item.change === 'added' ? m.newLetter : m.goneLetter)}
      </p>
    );
  return (
    <>
      {item.parts.map(({ part, pieces }) => (
        <div key={part} className={styles['part']}>
          {part !== 'text' && <span className={styles['soft']}>{partName(intl, part)}</span>}
          <p lang={language}>
            {pieces.map(({ change, text }, index) => {
              if (change === 'same') return <span key={index}>{shortened(text, index, pieces.length)}</span>;
              const [Tag, word] =
                change === 'added' ? (['ins', m.added] as const) : (['del', m.removed] as const);
              return (
                <Tag key={index}>
                  <span className="visually-hidden">{intl.formatMessage(word)} </span>
                  {text}
                </Tag>
              );
            })}
          </p>
        </div>
      ))}
      {item.claims.added.map((claim) => (
        <p key={claim}>{intl.formatMessage(m.claimAdded, { claim: claimName(intl, claim) })}</p>
      ))}
      {item.claims.removed.map((claim) => (
        <p key={claim}>{intl.formatMessage(m.claimRemoved, { claim: claimName(intl, claim) })}</p>
      ))}
    </>
  );
}

function partName(intl: IntlShape, part: string): string {
  const number = /^paragraph (\d+)$/.exec(part)?.[1];
  if (number !== undefined) return intl.formatMessage(editorMessages.paragraph, { number });
  const known = {
    subject: editorMessages.subject,
    salutation: editorMessages.salutation,
    closing: editorMessages.closing,
    email: editorMessages.email,
  };
  const name = (known as Record<string, typeof editorMessages.subject>)[part];
  return name ? intl.formatMessage(name) : part;
}

const NEAR = 60;

/** Long stretches that stay the same show only what stands near a change. */
function shortened(text: string, index: number, count: number): string {
  const [first, last] = [index === 0, index === count - 1];
  if (text.length <= 2 * NEAR + 20) return text;
  const head = first ? '' : text.slice(0, NEAR).replace(/\S*$/, '');
  const tail = last ? '' : text.slice(-NEAR).replace(/^\S*/, '');
  return `${head}… ${tail}`;
}
