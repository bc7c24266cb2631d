import { Button } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Audience } from '@shared/audit';
import type { Day } from '@shared/kernel';
import { useCallback, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCall } from '../app/client';
import { BdiText } from '../ui/BdiText';
import { LoadingState } from '../ui/LoadingState';
import { Page } from '../ui/Page';
import { AsOfBanner } from './controls/AsOfBanner';
import { LeftOut } from './controls/LeftOut';
import { WhyBar } from './controls/WhyBar';
import { auditMessages as m } from './messages';
import { NotShown } from './NotShown';
import { NotYet } from './NotYet';
import { ReadOut } from './say/ReadOut';
import { WhySpread } from './WhySpread';
import type { WhySearch } from '../app/why-search';

/** The "why" of one application: the answer first, then everything it rests on, for a chosen reader. */
export function WhyPage(): ReactNode {
  const { applicationId } = useParams({ from: '/frame/why/$applicationId' });
  // Nothing of one person may stand on the page of another, not even for a moment.
  return <Why key={applicationId} application={applicationId} />;
}

function Why({ application }: { application: string }): ReactNode {
  const intl = useIntl();
  const { audience = 'committee', asOf, large = false } = useSearch({ from: '/frame/why/$applicationId' });
  const navigate = useNavigate({ from: '/why/$applicationId' });
  const go = useCallback(
    (change: (before: WhySearch) => WhySearch) => void navigate({ search: change, replace: true }),
    [navigate],
  );
  const onAudience = (next: Audience): void => go((before) => ({ ...before, audience: next }));
  const onAsOf = useCallback(
    (day: Day | undefined) =>
      go(({ asOf: _, ...rest }) => (day === undefined ? rest : { ...rest, asOf: day })),
    [go],
  );
  const onLarge = useCallback(
    (shown: boolean) => go(({ large: _, ...rest }) => (shown ? { ...rest, large: true } : rest)),
    [go],
  );
  const openLarge = useCallback(() => onLarge(true), [onLarge]);

  const now = useCall('audit.why', { application, audience }, { keepPrevious: true });
  const then = useCall(
    'audit.why',
    { application, audience, ...(asOf === undefined ? {} : { asOf }) },
    { keepPrevious: true, enabled: asOf !== undefined },
  );
  const readOnly = useCall('custody.status', {}).data?.readOnly === true;
  const shown = asOf === undefined ? now : then;
  const known = shown.data ?? now.data;

  if (known === undefined && now.error?.refusal.code === 'scores-not-open')
    return <NotYet application={application} />;
  if (known === undefined && now.isPending) return <LoadingState label={intl.formatMessage(m.reading)} />;
  return (
    <Page
      heading={
        known === undefined ? intl.formatMessage(m.heading) : <BdiText>{known.document.title}</BdiText>
      }
      eyebrow={known && intl.formatMessage(m.eyebrow, { opening: known.openingTitle })}
      width="full"
      actions={
        !readOnly && (
          <Button
            className="no-print"
            aria-label={intl.formatMessage(m.recordQuestionAbout)}
            renderRoot={(props) => (
              <Link {...props} to="/inquiries" search={{ inquiry: 'new', about: application }} />
            )}
          >
            {intl.formatMessage(m.recordQuestion)}
          </Button>
        )
      }
    >
      <WhyBar
        application={application}
        audience={audience}
        asOf={asOf}
        opening={known?.opening ?? null}
        days={now.data?.days ?? []}
        onAudience={onAudience}
        onAsOf={onAsOf}
      />
      {asOf !== undefined && <AsOfBanner asOf={asOf} onNow={() => onAsOf(undefined)} />}
      {shown.data !== undefined && <LeftOut document={shown.data.document} />}
      {shown.error && shown.data === undefined && (
        <NotShown refusal={shown.error.refusal} past={asOf !== undefined} />
      )}
      {shown.data === undefined && shown.isPending && <LoadingState label={intl.formatMessage(m.reading)} />}
      {known !== undefined && shown.data !== undefined && (
        <WhySpread
          view={shown.data}
          // What can be said is what can be said today, whatever day is looked at.
          sayNow={(now.data ?? shown.data).sayNow}
          audience={audience}
          fresh={!shown.isPlaceholderData}
          onLarge={openLarge}
        />
      )}
      {known !== undefined && (
        <ReadOut
          opened={large}
          onClose={() => onLarge(false)}
          sayNow={(now.data ?? known).sayNow}
          openingTitle={known.openingTitle}
        />
      )}
    </Page>
  );
}
