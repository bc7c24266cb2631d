import type { Reason } from '../decisions';
import type { OpeningRecord } from '../record';
import type { Check } from './check';
import { groundLabel } from './evidence';
import type { RawFinding } from './finding';
import { quoted } from './words';

/** A reason without evidence cannot be shown to anybody who asks. */
export const evidenceMissing: Check = {
  code: 'evidence-missing',
  run: (record, tools) =>
    tools.active.flatMap((application) =>
      tools.reasons(application).flatMap(({ reason, about, link, evidence }): RawFinding[] => {
        if (restsOnOutcome(record, reason) || evidence.length > 0) return [];
        const name = tools.candidateName(application.id);
        const label = quoted(groundLabel(record, reason.ground));
        const lost = reason.evidence.length > 0;
        const nothing = lost
          ? `What the reason ${label} for ${name} rested on has been withdrawn or corrected since.`
          : `Nothing on record supports the reason ${label} for ${name}.`;
        const why = application.interviewed
          ? `${name} was interviewed, so something was seen or heard: link it.`
          : 'Link what it rests on, or write down why there is nothing to link.';
        return [
          {
            check: 'evidence-missing',
            severity: application.interviewed ? 'block' : 'justify',
            subjects: [application.id],
            about,
            message: `${nothing} ${why}`,
            because: [link, { kind: 'application', id: application.id }],
            settle: [
              {
                act: 'link-evidence',
                text: 'Link the rating, fact, fit note, observation or deviation that the reason rests on.',
              },
              { act: 'correct-reason', text: 'Take the reason out if nothing supports it.' },
              ...(application.interviewed
                ? []
                : [{ act: 'justify' as const, text: 'Write down why there is no evidence to link.' }]),
            ],
            ground: { text: reason.text, lost, interviewed: application.interviewed },
          },
        ];
      }),
    ),
};

/** That the post was cancelled or stays unfilled is shown by the opening's own outcome. */
function restsOnOutcome(record: OpeningRecord, { ground }: Reason): boolean {
  const { outcome } = record.opening;
  if (ground.kind !== 'process') return false;
  if (ground.ref === 'position-cancelled') return outcome === 'cancelled';
  return ground.ref === 'position-unfilled' && (outcome === 'unfilled' || outcome === 're-advertised');
}
