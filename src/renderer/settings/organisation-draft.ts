import { organisationSchema, type Organisation } from '@shared/settings';

type Policy = Organisation['policy'];
type Number = number | string;

export interface OrganisationDraft extends Omit<
  Organisation,
  'letterheadLines' | 'signatory' | 'policy' | 'printerOffset' | 'logo'
> {
  /** One line of the letterhead on each line. */
  letterhead: string;
  /** SHA-256 of a picture; empty for none. */
  logo: string;
  signature: string;
  signatoryName: string;
  signatoryRole: string;
  feedback: Policy['feedback'];
  holdingDays: Number;
  letterDueDays: Number;
  undoHours: Number;
  acknowledgeDays: Number;
  inquiryDays: Number;
  lateEvidence: Policy['lateEvidence'];
  panelNames: Policy['panelNames'];
  /** Millimetres to the right and down. */
  offsetX: Number;
  offsetY: Number;
}

export const organisationDraft = (organisation: Organisation): OrganisationDraft => {
  // Parsing by the schema leaves out what the record adds to it: when it was said, and by whom.
  const { letterheadLines, logo, signatory, policy, printerOffset, ...rest } = organisationSchema
    .strip()
    .parse(organisation);
  return {
    ...rest,
    letterhead: letterheadLines.join('\n'),
    logo: logo ?? '',
    signature: signatory.signature ?? '',
    signatoryName: signatory.name,
    signatoryRole: signatory.role,
    ...policy,
    offsetX: printerOffset?.x ?? 0,
    offsetY: printerOffset?.y ?? 0,
  };
};

export const organisationInput = (draft: OrganisationDraft): unknown => {
  const { letterhead, logo, signature, signatoryName, signatoryRole, offsetX, offsetY, ...others } = draft;
  const {
    feedback,
    holdingDays,
    letterDueDays,
    undoHours,
    acknowledgeDays,
    inquiryDays,
    lateEvidence,
    panelNames,
    ...rest
  } = others;
  return {
    ...rest,
    letterheadLines: letterhead.split('\n').filter((line) => line.trim() !== ''),
    ...(logo === '' ? {} : { logo }),
    signatory: { name: signatoryName, role: signatoryRole, ...(signature === '' ? {} : { signature }) },
    policy: {
      feedback,
      holdingDays,
      letterDueDays,
      undoHours,
      acknowledgeDays,
      inquiryDays,
      lateEvidence,
      panelNames,
    },
    ...(offsetX === 0 && offsetY === 0 ? {} : { printerOffset: { x: offsetX, y: offsetY } }),
  };
};
