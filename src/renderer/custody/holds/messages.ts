import type { HoldGround } from '@shared/custody';
import type { MessageDescriptor } from 'react-intl';
import { words } from '../../ui/words';

export const holdMessages = words({
  heading: { id: 'holds.heading', defaultMessage: 'Legal holds' },
  lead: {
    id: 'holds.lead',
    defaultMessage:
      'Nothing about an opening under hold may be erased, whatever its dates say, until the hold is lifted.',
  },
  none: { id: 'holds.none', defaultMessage: 'No opening is under hold.' },
  list: { id: 'holds.list', defaultMessage: 'Holds that stand' },
  lifted: {
    id: 'holds.lifted',
    defaultMessage: '{count, plural, one {One hold was lifted} other {# holds were lifted}}',
  },
  since: { id: 'holds.since', defaultMessage: '{ground}, since {day}' },
  byInquiry: { id: 'holds.byInquiry', defaultMessage: 'The inquiry that brought it about' },
  liftedOn: { id: 'holds.liftedOn', defaultMessage: 'Lifted on {day}: {reason}' },
  place: { id: 'holds.place', defaultMessage: 'Place a hold' },
  opening: { id: 'holds.opening', defaultMessage: 'Opening' },
  chooseOpening: { id: 'holds.chooseOpening', defaultMessage: 'Choose an opening' },
  ground: { id: 'holds.ground', defaultMessage: 'What for' },
  note: { id: 'holds.note', defaultMessage: 'Note' },
  noteHelp: {
    id: 'holds.noteHelp',
    defaultMessage: 'Optional. It is about the whole opening, so name nobody in it.',
  },
  placeButton: { id: 'holds.placeButton', defaultMessage: 'Place the hold' },
  openingMissing: { id: 'holds.openingMissing', defaultMessage: 'Choose an opening.' },
  placed: { id: 'holds.placed', defaultMessage: 'The hold stands.' },
  lift: { id: 'holds.lift', defaultMessage: 'Lift' },
  liftName: { id: 'holds.liftName', defaultMessage: 'Lift the hold on {opening}' },
  liftQuestion: { id: 'holds.liftQuestion', defaultMessage: 'Lift the hold on {opening}?' },
  liftConsequence: {
    id: 'holds.liftConsequence',
    defaultMessage:
      'From then on its people can be erased again when their dates come. Lift it only once the matter is finally settled.',
  },
  liftReason: { id: 'holds.liftReason', defaultMessage: 'Why it is settled' },
  liftReasonHelp: {
    id: 'holds.liftReasonHelp',
    defaultMessage: 'It stays on record. Name nobody in it.',
  },
  liftButton: { id: 'holds.liftButton', defaultMessage: 'Lift the hold' },
  liftSaid: { id: 'holds.liftSaid', defaultMessage: 'The hold is lifted.' },
});

export const groundWords: Record<HoldGround, MessageDescriptor> = words({
  'discrimination-complaint': {
    id: 'holds.ground.discrimination',
    defaultMessage: 'Complaint of discrimination',
  },
  charge: { id: 'holds.ground.charge', defaultMessage: 'Charge' },
  claim: { id: 'holds.ground.claim', defaultMessage: 'Claim' },
  'court-action': { id: 'holds.ground.court', defaultMessage: 'Court action' },
  regulator: { id: 'holds.ground.regulator', defaultMessage: 'Request of a regulator' },
  'expected-claim': { id: 'holds.ground.expected', defaultMessage: 'A claim is expected' },
});
