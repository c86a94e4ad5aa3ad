import { useIntl } from 'react-intl';

type Values = Record<string, string | number | undefined>;
export type Say = (id: FormatjsIntl.Message['ids'], values?: Values) => string;

/** Says one of the console's sentences, or a shared one, in the reader's language. */
export function useSay(): Say {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}
