import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';

/** Marks what may be left out; what must be answered carries no mark. */
export function OptionalWords(props: { optional?: boolean; children: ReactNode }) {
  return props.optional ? (
    <FormattedMessage id="web.optional" values={{ label: props.children }} />
  ) : (
    props.children
  );
}
