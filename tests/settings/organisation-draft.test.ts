import { organisationSchema, policySchema } from '@shared/settings';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { organisationDraft, organisationInput } from '@renderer/settings/organisation-draft';

it('saves every policy as it was shown, those too that nobody touched', () => {
  const policies = fc
    .record({
      feedback: fc.constantFrom('outcome-only', 'outcome-and-criteria'),
      holdingDays: fc.integer({ min: 0, max: 60 }),
      letterDueDays: fc.integer({ min: 1, max: 365 }),
      undoHours: fc.integer({ min: 0, max: 336 }),
      inquiryDays: fc.integer({ min: 1, max: 365 }),
      lateEvidence: fc.constantFrom('accept', 'refuse'),
      panelNames: fc.constantFrom('withheld', 'named'),
      acknowledgeDays: fc.integer({ min: 0, max: 60 }),
    })
    .map((policy) => policySchema.parse(policy));
  fc.assert(
    fc.property(policies, (policy) => {
      const organisation = organisationSchema.parse({ name: 'Riverside Library', policy });
      const saved = organisationSchema.parse(organisationInput(organisationDraft(organisation)));
      expect(saved.policy).toEqual(policy);
      // A policy added later must be in this test and in the form.
      expect(Object.keys(policySchema.parse({})).toSorted()).toEqual(Object.keys(policy).toSorted());
    }),
  );
});
