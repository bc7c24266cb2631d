import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../../ui/BdiText';
import { StatusMark } from '../../ui/StatusMark';
import { packMessages as m } from './messages';
import type { Output } from './use-output';
import styles from './packs.module.css';

/** More names than these say less than their number. */
const MOST_NAMES = 3;

/** The files that were written, the record they belong to, and what a pack lacks. */
export function SavedPack({ saved }: { saved: NonNullable<Output['saved']> }): ReactNode {
  const intl = useIntl();
  const { files, reference, chosen, complete = true, missing = [] } = saved;
  // A charge pack makes a folder of its own inside the one that was chosen.
  const [first = '', inside] = files[0]?.split('/') ?? [];
  const folder = inside === undefined ? chosen.name : first;
  return (
    <div className={styles['saved']}>
      <StatusMark status={complete ? 'done' : 'due'} wrap>
        {intl.formatMessage(complete ? m.saved : m.stopped, {
          what:
            files.length > MOST_NAMES
              ? intl.formatMessage(m.manyFiles, { count: files.length })
              : intl.formatList(files),
          folder: <BdiText key="folder">{folder}</BdiText>,
          reference,
        })}
      </StatusMark>
      {missing.length > 0 && (
        <>
          <p>{intl.formatMessage(m.missing, { count: missing.length })}</p>
          <ul>
            {missing.map(({ what, why }) => (
              <li key={what}>
                <BdiText>{what}</BdiText>: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
