import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { BdiText } from '../ui/BdiText';
import { compareMessages } from './compare-messages';
import { decisionsMessages } from './messages';
import type { Lane } from './strip';
import styles from './StripPlot.module.css';

/** The plot in words and figures; made only when asked for. */
export function StripTable({ lanes }: { lanes: readonly Lane[] }): ReactNode {
  const intl = useIntl();
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary className={styles['summary']}>{intl.formatMessage(compareMessages.asTable)}</summary>
      {opened && (
        <table className={styles['table']}>
          <caption className="visually-hidden">{intl.formatMessage(compareMessages.tableCaption)}</caption>
          <thead>
            <tr>
              <th scope="col">{intl.formatMessage(decisionsMessages.candidate)}</th>
              <th scope="col">{intl.formatMessage(compareMessages.stage)}</th>
              <th scope="col" className={styles['end']}>
                {intl.formatMessage(decisionsMessages.total)}
              </th>
              <th scope="col" className={styles['end']}>
                {intl.formatMessage(compareMessages.group)}
              </th>
            </tr>
          </thead>
          <tbody>
            {lanes.flatMap(({ dots }) =>
              dots.map(({ row, total }) => (
                <tr key={row.application}>
                  <th scope="row">
                    <BdiText>{row.name}</BdiText>
                  </th>
                  <td>
                    <BdiText>{row.stageLabel}</BdiText>
                  </td>
                  <td className={`${styles['end']} figures`}>
                    {intl.formatNumber(total, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
                  </td>
                  <td className={`${styles['end']} figures`}>{row.group}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
    </details>
  );
}
