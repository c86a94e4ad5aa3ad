import type { ComponentProps, ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';

type Catalogue = ComponentProps<typeof IntlProvider>['messages'];

/** Adds the words of pages that are loaded later to those that are there already. */
export function MoreWords({ messages, children }: { messages: object; children: ReactNode }) {
  const intl = useIntl();
  const all: unknown = { ...intl.messages, ...messages };
  return (
    <IntlProvider
      locale={intl.locale}
      timeZone={intl.timeZone}
      messages={all as Catalogue}
      defaultRichTextElements={intl.defaultRichTextElements}
    >
      {children}
    </IntlProvider>
  );
}
