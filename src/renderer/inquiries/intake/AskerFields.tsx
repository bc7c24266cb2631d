import { Select, Textarea, TextInput } from '@mantine/core';
import { INQUIRY_CHANNELS, inquirySchema } from '@shared/inquiries';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Pair } from '../../app/form/Form';
import { askerWords, channelWords, choices } from '../inquiry-words';
import type { IntakeDraft } from './intake-draft';
import { intakeMessages as m } from './messages';

const ASKERS = inquirySchema.shape.asker.options;

interface AskerFieldsProps {
  draft: IntakeDraft;
  set: (change: Partial<IntakeDraft>) => void;
  idOf: (path: string) => string;
  fault: (path: string) => string | undefined;
}

/** Who asks and how it came; for somebody other than the candidate, their name and authority too. */
export function AskerFields({ draft, set, idOf, fault }: AskerFieldsProps): ReactNode {
  const intl = useIntl();
  return (
    <>
      <Pair>
        <Select
          id={idOf('inquiry.asker')}
          label={intl.formatMessage(m.asks)}
          data={choices(intl, ASKERS, askerWords)}
          value={draft.asker}
          onChange={(asker) => asker !== null && set({ asker })}
          allowDeselect={false}
        />
        <Select
          id={idOf('inquiry.channel')}
          label={intl.formatMessage(m.channel)}
          data={choices(intl, INQUIRY_CHANNELS, channelWords)}
          value={draft.channel}
          onChange={(channel) => channel !== null && set({ channel })}
          allowDeselect={false}
        />
      </Pair>
      {draft.asker !== 'candidate' && (
        <>
          <TextInput
            id={idOf('inquiry.askerName')}
            label={intl.formatMessage(m.askerName)}
            value={draft.askerName}
            onChange={(event) => set({ askerName: event.currentTarget.value })}
            error={fault('inquiry.askerName')}
            maxLength={300}
          />
          <Pair>
            <Textarea
              id={idOf('inquiry.authority')}
              label={intl.formatMessage(m.authority)}
              description={intl.formatMessage(m.authorityHelp)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={draft.authority}
              onChange={(event) => set({ authority: event.currentTarget.value })}
              error={fault('inquiry.authority')}
              autosize
              minRows={2}
            />
            <Textarea
              id={idOf('inquiry.askerAddress')}
              label={intl.formatMessage(m.askerAddress)}
              description={intl.formatMessage(m.askerAddressHelp)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={draft.askerAddress}
              onChange={(event) => set({ askerAddress: event.currentTarget.value })}
              error={fault('inquiry.askerAddress')}
              autosize
              minRows={2}
            />
          </Pair>
        </>
      )}
    </>
  );
}
