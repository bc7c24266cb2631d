import { IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useIntl } from 'react-intl';
import { KeyHint } from '../../ui/KeyHint';
import type { AppCommand } from '../commands';
import { paletteMessages } from '../messages/palette';
import styles from './CommandPalette.module.css';
import { grouped, matchingCommands, type FoundItem } from './find';
import { FoundOption } from './FoundOption';
import { useEagerEnter } from './use-eager-enter';
import { useFound } from './use-found';

export interface CommandPaletteProps {
  opened: boolean;
  onClose: () => void;
  commands: readonly AppCommand[];
  search: (query: string) => Promise<readonly FoundItem[]>;
  onFollow: (to: string) => void;
}

/** The list is always there; `aria-controls` and the active option come from Autocomplete. */
const COMBOBOX = { role: 'combobox', 'aria-expanded': true, 'aria-haspopup': 'listbox' } as const;

/** Find a person or an opening, or do something, without leaving the keyboard. */
export function CommandPalette({ opened, onClose, ...rest }: CommandPaletteProps): ReactNode {
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={opened}
      onOpenChange={(open) => open || onClose()}
      isDismissable
    >
      <Modal className={styles['modal'] ?? ''}>
        <PaletteDialog onClose={onClose} {...rest} />
      </Modal>
    </ModalOverlay>
  );
}

function PaletteDialog({
  onClose,
  commands,
  search,
  onFollow,
}: Omit<CommandPaletteProps, 'opened'>): ReactNode {
  const intl = useIntl();
  const [query, setQuery] = useState('');
  const found = useFound(search, query);
  const people = grouped(found.items, (item) => item.kind);
  const acts = grouped(matchingCommands(commands, query), (command) => command.group);

  const choose = (act: () => void): void => {
    onClose();
    act();
  };
  const follow = (item: FoundItem): void => choose(() => onFollow(item.to));
  const waitOnEnter = useEagerEnter(query, found.pending, () => {
    const [item] = found.items;
    const command = acts[0]?.items[0];
    if (item !== undefined) follow(item);
    else if (command !== undefined) choose(command.run);
  });
  return (
    <Dialog className={styles['dialog'] ?? ''} aria-label={intl.formatMessage(paletteMessages.title)}>
      <div className={styles['find']} onKeyDownCapture={waitOnEnter}>
        <Autocomplete inputValue={query} onInputChange={setQuery}>
          <SearchField
            className={styles['field'] ?? ''}
            autoFocus
            aria-label={intl.formatMessage(paletteMessages.placeholder)}
          >
            <IconSearch size={18} stroke={1.5} aria-hidden />
            <Input
              className={styles['input'] ?? ''}
              placeholder={intl.formatMessage(paletteMessages.placeholder)}
              maxLength={200}
              {...COMBOBOX}
            />
          </SearchField>
          <ListBox
            className={styles['list'] ?? ''}
            aria-label={intl.formatMessage(paletteMessages.results)}
            renderEmptyState={() =>
              found.pending ? null : (
                <p className={styles['nothing']}>{intl.formatMessage(paletteMessages.nothing)}</p>
              )
            }
          >
            {people.map(({ group, items }) => (
              <ListBoxSection key={group} id={`found-${group}`}>
                <Header className={styles['group'] ?? ''}>
                  {intl.formatMessage(paletteMessages[items[0]!.kind])}
                </Header>
                {items.map((item) => (
                  <FoundOption key={item.key} item={item} onChoose={() => follow(item)} />
                ))}
              </ListBoxSection>
            ))}
            {acts.map(({ group, items }) => (
              <ListBoxSection key={group} id={`do-${group}`}>
                <Header className={styles['group'] ?? ''}>{group}</Header>
                {items.map((command) => (
                  <ListBoxItem
                    key={command.id}
                    id={command.id}
                    className={styles['item'] ?? ''}
                    textValue={command.label}
                    onAction={() => choose(command.run)}
                  >
                    <span className={styles['title']}>{command.label}</span>
                    {command.keys !== undefined && <KeyHint keys={command.keys} />}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </Autocomplete>
      </div>
      <div className={styles['foot']} aria-hidden>
        <span>
          <KeyHint keys="↑+↓" /> {intl.formatMessage(paletteMessages.move)}
        </span>
        <span>
          <KeyHint keys="enter" /> {intl.formatMessage(paletteMessages.choose)}
        </span>
        <span>
          <KeyHint keys="Esc" /> {intl.formatMessage(paletteMessages.close)}
        </span>
      </div>
    </Dialog>
  );
}
