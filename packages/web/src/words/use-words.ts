import { useIntl } from 'react-intl';
import type { WebWordId } from './words.en.ts';

type Values = Record<string, string | number>;

/** Says one of the shared sentences in the reader's language. */
export function useWords(): (id: WebWordId, values?: Values) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}
