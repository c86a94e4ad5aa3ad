import { useIntl } from 'react-intl';
import type { MessageId } from '../messages.en.ts';

type Values = Record<string, string | number>;

/** Says a sentence of the panel's catalogue in the reader's language. */
export function useSay(): (id: MessageId, values?: Values) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}
