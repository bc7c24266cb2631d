import { words } from '../ui/words';

export const pictureMessages = words({
  logo: { id: 'picture.logo', defaultMessage: 'Logo' },
  logoHelp: {
    id: 'picture.logoHelp',
    defaultMessage: 'Printed in the letterhead. PNG, JPEG or SVG, up to 500 kB.',
  },
  signature: { id: 'picture.signature', defaultMessage: 'Signature' },
  signatureHelp: {
    id: 'picture.signatureHelp',
    defaultMessage: 'Printed above the name of the person signing. PNG, JPEG or SVG, up to 500 kB.',
  },
  none: { id: 'picture.none', defaultMessage: 'None' },
  chooseLogo: { id: 'picture.chooseLogo', defaultMessage: 'Choose a logo' },
  chooseSignature: { id: 'picture.chooseSignature', defaultMessage: 'Choose a signature' },
  remove: { id: 'picture.remove', defaultMessage: 'Take it off' },
});

export const policyMessages = words({
  undoHours: { id: 'policy.undoHours', defaultMessage: 'Hours for taking a letter back' },
  undoHelp: {
    id: 'policy.undoHelp',
    defaultMessage: 'After issuing, while nothing of it has left Grounds. 0 means never.',
  },
  acknowledgeDays: { id: 'policy.acknowledgeDays', defaultMessage: 'Applications are acknowledged within' },
  acknowledgeHelp: {
    id: 'policy.acknowledgeHelp',
    defaultMessage: 'Days after they arrive. 0 means that none are owed.',
  },
  lateEvidence: { id: 'policy.lateEvidence', defaultMessage: 'Evidence shown late' },
  lateEvidenceHelp: {
    id: 'policy.lateEvidenceHelp',
    defaultMessage:
      'Something that was true when applications closed and is shown only after the decision. One rule for everybody; what we overlooked ourselves always counts.',
  },
  lateAccept: { id: 'policy.lateAccept', defaultMessage: 'It counts, and is looked at again' },
  lateRefuse: { id: 'policy.lateRefuse', defaultMessage: 'It does not count' },
  panelNames: { id: 'policy.panelNames', defaultMessage: 'Names of the panel' },
  panelNamesHelp: {
    id: 'policy.panelNamesHelp',
    defaultMessage: 'In what a candidate reads who asks why. How one member rated or voted is never in it.',
  },
  panelWithheld: { id: 'policy.panelWithheld', defaultMessage: 'Withheld: members answer as a panel' },
  panelNamed: { id: 'policy.panelNamed', defaultMessage: 'Given: who sat on the panel, and as what' },
  inquiryDays: { id: 'policy.inquiryDays', defaultMessage: 'Questions are answered within' },
  inquiryHelp: {
    id: 'policy.inquiryHelp',
    defaultMessage: 'Days after they arrive, where no rule of the place asks for less.',
  },
});

export const printerMessages = words({
  heading: { id: 'printer.heading', defaultMessage: 'Printer' },
  lead: {
    id: 'printer.lead',
    defaultMessage:
      'Print the test page, lay it behind the envelope, and read off how far the address is from its window.',
  },
  right: { id: 'printer.right', defaultMessage: 'Move to the right, in mm' },
  down: { id: 'printer.down', defaultMessage: 'Move down, in mm' },
  minus: { id: 'printer.minus', defaultMessage: 'A minus moves it the other way. At most 15 mm.' },
  save: { id: 'printer.save', defaultMessage: 'Save a test page' },
  saved: { id: 'printer.saved', defaultMessage: 'Saved as {name}' },
  first: { id: 'printer.first', defaultMessage: 'Save the organisation first: the page uses what is saved.' },
});
