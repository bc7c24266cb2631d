import type { Contact } from '@shared/candidates';

export interface ContactDraft extends Omit<Contact, 'addressLines'> {
  /** One line of the address on each line. */
  address: string;
}

export const emptyContact = (language: string): ContactDraft => ({
  fullName: '',
  addressAs: '',
  language,
  email: '',
  phone: '',
  address: '',
  source: '',
});

export const contactDraft = ({ addressLines, ...contact }: Contact): ContactDraft => ({
  ...contact,
  address: addressLines.join('\n'),
});

export const contactInput = ({ address, ...contact }: ContactDraft): Record<string, unknown> => ({
  ...contact,
  addressLines: address.split('\n').filter((line) => line.trim() !== ''),
});
