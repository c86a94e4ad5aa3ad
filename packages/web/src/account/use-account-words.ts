import { useIntl } from 'react-intl';
import type { words } from './words.en.ts';

type Values = Record<string, string | number>;

/** Says one of the sentences of “Your account”. They load with that page. */
export function useAccountWords(): (id: keyof typeof words, values?: Values) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}
