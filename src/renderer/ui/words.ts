import type { MessageDescriptor } from 'react-intl';

/**
 * Declares the words of a component, each with its id and its English text (ICU message syntax).
 * react-intl's own `defineMessages` wants the type of every value repeated; this does not.
 */
export const words = <K extends string>(
  messages: Readonly<Record<K, { id: string; defaultMessage: string }>>,
): Readonly<Record<K, MessageDescriptor>> => messages;
