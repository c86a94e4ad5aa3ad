import { useIntl } from 'react-intl';
import type { words } from './words.en.ts';

type Values = Record<string, string | number>;

/** Says one of the sentences of the pages before sign-in. They load with those pages. */
export function useEntering(): (id: keyof typeof words, values?: Values) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}
