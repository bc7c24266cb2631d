import { Button, Menu, Textarea } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { RecordForm } from '../app/form/use-record-form';
import type { CriteriaDraft, CriterionDraft } from './criteria-draft';
import { criteriaMessages as m } from './criteria-messages';
import styles from './setup.module.css';
import { STARTING_ANCHORS, withStartingAnchors } from './starting-anchors';

interface AnchorFieldsProps {
  item: CriterionDraft;
  path: string;
  form: RecordForm<CriteriaDraft>;
  onChange: (anchors: string[]) => void;
}

/** One text per point of the scale. */
export function AnchorFields({ item, path, form, onChange }: AnchorFieldsProps): ReactNode {
  const intl = useIntl();
  const { anchors, scale } = item;
  const full = anchors.slice(0, scale).every((text) => text.trim() !== '');
  return (
    <fieldset className={styles['anchors']}>
      <legend>{intl.formatMessage(m.anchors)}</legend>
      <div className={styles['anchorHead']}>
        <span className={styles['help']}>{intl.formatMessage(m.anchorsHelp)}</span>
        {!full && (
          <Menu position="bottom-end" width={240}>
            <Menu.Target>
              <Button size="xs" rightSection={<IconChevronDown size={14} aria-hidden />}>
                {intl.formatMessage(m.startingAnchors)}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{intl.formatMessage(m.startingHelp)}</Menu.Label>
              {STARTING_ANCHORS.map(({ key, name }) => (
                <Menu.Item key={key} onClick={() => onChange(withStartingAnchors(anchors, scale, key))}>
                  {name}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {Array.from({ length: scale }, (_, point) => (
        <div key={point} className={styles['anchor']}>
          <span className={styles['point']} aria-hidden>
            {point + 1}
          </span>
          <Textarea
            id={form.idOf(`${path}.anchors.${point}`)}
            aria-label={intl.formatMessage(m.anchor, { point: point + 1 })}
            minRows={1}
            value={anchors[point] ?? ''}
            error={form.fault(`${path}.anchors.${point}`)}
            onChange={(event) => onChange(anchors.with(point, event.currentTarget.value))}
          />
        </div>
      ))}
    </fieldset>
  );
}
