import { useIntl, type MessageDescriptor } from 'react-intl';

type Values = Record<string, string | number | undefined>;

/** Says one of an app's sentences, or a shared one, in the reader's language. Each app declares its own ids. */
export type Say = (id: WordId, values?: Values) => string;
export type WordId = NonNullable<MessageDescriptor['id']>;

export function useSay(): Say {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}
