import {
  IconBriefcase,
  IconCalendarEvent,
  IconLock,
  IconMailQuestion,
  IconTemplate,
  IconUsers,
  type IconProps,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { MessageDescriptor } from 'react-intl';
import { pageNames } from '../messages/frame';

export interface RoomLink {
  to: '/today' | '/openings' | '/people' | '/inquiries' | '/templates' | '/custody';
  name: MessageDescriptor;
  Icon: ComponentType<IconProps>;
  /** Which count of the frame stands beside it. */
  count?: 'inquiries';
}

export const ROOMS: readonly RoomLink[] = [
  { to: '/today', name: pageNames.today, Icon: IconCalendarEvent },
  { to: '/openings', name: pageNames.openings, Icon: IconBriefcase },
  { to: '/people', name: pageNames.people, Icon: IconUsers },
  { to: '/inquiries', name: pageNames.inquiries, Icon: IconMailQuestion, count: 'inquiries' },
  { to: '/templates', name: pageNames.templates, Icon: IconTemplate },
  { to: '/custody', name: pageNames.custody, Icon: IconLock },
];
