import { useIntl } from 'react-intl';
import type { WebMessageId } from './messages.en.ts';

type Values = Record<string, string | number>;

/** Says one of the shared sentences in the reader's language. */
export function useWords(): (id: WebMessageId, values?: Values) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}
