import { Select } from '@mantine/core';
import type { LetterRequest } from '@shared/letters';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../../app/client';
import { shortDate } from '../../ui/dates';
import { anotherMessages as m, inquiryNames } from './messages';

interface AnswersInquiryProps {
  request: LetterRequest;
  onAsk: (request: LetterRequest) => void;
}

/** Which inquiry a letter asked for by name answers, where there is one to choose. */
export function AnswersInquiry({ request, onAsk }: AnswersInquiryProps): ReactNode {
  const intl = useIntl();
  const all = useCall('inquiries.list', { find: '' }).data ?? [];
  const open = all.filter(
    ({ application, status, id }) =>
      application === request.application && (status !== 'closed' || id === request.inquiry),
  );
  if (open.length === 0) return null;
  return (
    <Select
      size="xs"
      w="100%"
      label={intl.formatMessage(m.linked)}
      placeholder={intl.formatMessage(m.noInquiry)}
      clearable={request.kind === 'feedback'}
      data={open.map(({ id, kind, receivedOn }) => ({
        value: id,
        label: intl.formatMessage(m.inquiryOf, {
          kind: intl.formatMessage(inquiryNames[kind]),
          on: shortDate(intl, receivedOn),
        }),
      }))}
      value={request.inquiry ?? null}
      onChange={(inquiry) => {
        const { inquiry: _, ...rest } = request;
        onAsk(inquiry === null ? rest : { ...rest, inquiry });
      }}
    />
  );
}
