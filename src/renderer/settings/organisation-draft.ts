import { organisationSchema, type Organisation } from '@shared/settings';

export interface OrganisationDraft extends Omit<Organisation, 'letterheadLines' | 'signatory' | 'policy'> {
  /** One line of the letterhead on each line. */
  letterhead: string;
  signatoryName: string;
  signatoryRole: string;
  feedback: Organisation['policy']['feedback'];
  holdingDays: number | string;
  letterDueDays: number | string;
}

export const organisationDraft = (organisation: Organisation): OrganisationDraft => {
  // Parsing by the schema leaves out what the record adds to it: when it was said, and by whom.
  const { letterheadLines, signatory, policy, ...rest } = organisationSchema.strip().parse(organisation);
  return {
    ...rest,
    letterhead: letterheadLines.join('\n'),
    signatoryName: signatory.name,
    signatoryRole: signatory.role,
    ...policy,
  };
};

export const organisationInput = (draft: OrganisationDraft): unknown => {
  const { letterhead, signatoryName, signatoryRole, feedback, holdingDays, letterDueDays, ...rest } = draft;
  return {
    ...rest,
    letterheadLines: letterhead.split('\n').filter((line) => line.trim() !== ''),
    signatory: { name: signatoryName, role: signatoryRole },
    policy: { feedback, holdingDays, letterDueDays },
  };
};
