import { Button, Select, Textarea } from '@mantine/core';
import { HOLD_GROUNDS, type HoldGround } from '@shared/custody';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall, useCommand } from '../../app/client';
import { focusSoon } from '../../app/form/focus-soon';
import { Form, Pair, Row } from '../../app/form/Form';
import { RefusalNotice } from '../../app/RefusalNotice';
import { uiMessages } from '../../ui/messages';
import { groundWords, holdMessages as m } from './messages';

const OPENING_ID = 'hold-opening';

/** Puts a whole opening under hold. */
export function PlaceHold({ onPlaced, onClose }: { onPlaced: () => void; onClose: () => void }): ReactNode {
  const intl = useIntl();
  const openings = useCall('openings.list', {}).data ?? [];
  const place = useCommand('custody.place-hold');
  const [opening, setOpening] = useState<string | null>(null);
  const [ground, setGround] = useState<HoldGround>('charge');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  useEffect(() => focusSoon(OPENING_ID), []);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (opening === null) return focusSoon(OPENING_ID);
    if ((await place.run({ opening, ground, note })).ok) onPlaced();
  };
  return (
    <Form label={intl.formatMessage(m.place)} onSubmit={() => void submit()}>
      <Pair>
        <Select
          id={OPENING_ID}
          label={intl.formatMessage(m.opening)}
          placeholder={intl.formatMessage(m.chooseOpening)}
          data={openings.map(({ ref, title }) => ({ value: ref, label: title }))}
          value={opening}
          onChange={setOpening}
          searchable
          error={tried && opening === null ? intl.formatMessage(m.openingMissing) : undefined}
        />
        <Select
          label={intl.formatMessage(m.ground)}
          data={HOLD_GROUNDS.map((value) => ({ value, label: intl.formatMessage(groundWords[value]) }))}
          value={ground}
          onChange={(next) => next !== null && setGround(next)}
          allowDeselect={false}
        />
      </Pair>
      <Textarea
        label={intl.formatMessage(m.note)}
        description={intl.formatMessage(m.noteHelp)}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={20_000}
      />
      <RefusalNotice refusal={place.refusal} />
      <Row>
        <Button type="submit" loading={place.pending}>
          {intl.formatMessage(m.placeButton)}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {intl.formatMessage(uiMessages.cancel)}
        </Button>
      </Row>
    </Form>
  );
}
