import { Button, Select } from '@mantine/core';
import type { SetVersion } from '@shared/letters';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../app/client';
import { BdiText } from '../ui/BdiText';
import { ShortDate } from '../ui/dates';
import type { Proposal } from './AdoptDialog';
import { adoptMessages as m, originNames } from './adopt-messages';
import styles from './difference.module.css';
import editor from './editor.module.css';
import { SetDifferenceView } from './SetDifferenceView';

interface VersionsPaneProps {
  /** Oldest first; the last is in force. */
  versions: readonly SetVersion[];
  onRestore: (proposal: Proposal) => void;
}

/** Every version of the words: who put it into force, when and why; any two compared; an older one restored. */
export function VersionsPane({ versions, onRestore }: VersionsPaneProps): ReactNode {
  const intl = useIntl();
  const members = useCall('settings.get', {}).data?.members ?? [];
  const nameOf = (ref: string | undefined): string =>
    members.find((member) => member.ref === ref)?.fullName ?? '–';
  const last = versions.at(-1);
  const [pair, setPair] = useState<[number | null, number | null]>([null, null]);
  if (!last) return null;
  const find = (version: number): SetVersion => versions.find((item) => item.version === version) ?? last;
  const from = find(pair[0] ?? Math.max(1, last.version - 1));
  const to = find(pair[1] ?? last.version);
  const choices = versions.map(({ version }) => ({
    value: String(version),
    label: intl.formatMessage(m.number, { version }),
  }));
  return (
    <article className={editor['editor']} aria-label={intl.formatMessage(m.versions)}>
      <h2>{intl.formatMessage(m.versions)}</h2>
      <div
        className={styles['tableHolder']}
        tabIndex={0}
        role="region"
        aria-label={intl.formatMessage(m.versions)}
      >
        <table className={styles['versions']}>
          <caption className="visually-hidden">
            {intl.formatMessage(m.caption, { name: last.set.name })}
          </caption>
          <thead>
            <tr>
              {[m.version, m.on, m.by, m.origin, m.why, m.acts].map((name) => (
                <th key={String(name.id)} scope="col">
                  {intl.formatMessage(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {versions.toReversed().map(({ version, at, origin, note, set }) => (
              <tr key={version}>
                <th scope="row">
                  {version}
                  {version === last.version && ` (${intl.formatMessage(m.inForce)})`}
                </th>
                <td>
                  <ShortDate value={at.recordedAt} />
                </td>
                <td>
                  <BdiText>{nameOf(at.actor)}</BdiText>
                </td>
                <td>{intl.formatMessage(originNames[origin ?? 'shipped'])}</td>
                <td>
                  <BdiText>{note || '–'}</BdiText>
                </td>
                <td>
                  {version !== last.version && (
                    <Button
                      size="xs"
                      onClick={() =>
                        onRestore({
                          set,
                          origin: 'restored',
                          note: intl.formatMessage(m.restoreNote, { version }),
                        })
                      }
                    >
                      {intl.formatMessage(m.restore, { version })}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section aria-label={intl.formatMessage(m.compare)} className={styles['compare']}>
        <h3>{intl.formatMessage(m.compare)}</h3>
        {versions.length === 1 ? (
          <p className={styles['soft']}>{intl.formatMessage(m.onlyOne)}</p>
        ) : (
          <>
            <div className={styles['pair']}>
              <Select
                label={intl.formatMessage(m.compareFrom)}
                data={choices}
                value={String(from.version)}
                onChange={(value) => setPair([Number(value), to.version])}
                allowDeselect={false}
              />
              <Select
                label={intl.formatMessage(m.compareTo)}
                data={choices}
                value={String(to.version)}
                onChange={(value) => setPair([from.version, Number(value)])}
                allowDeselect={false}
              />
            </div>
            <SetDifferenceView before={from.set} after={to.set} />
          </>
        )}
      </section>
    </article>
  );
}
