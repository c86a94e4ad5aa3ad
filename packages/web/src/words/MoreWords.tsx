import type { ComponentProps, ComponentType, ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';

/** A catalogue: ids and what is said for them, as ICU messages. */
export type Words = Readonly<Record<string, string>>;

type Catalogue = ComponentProps<typeof IntlProvider>['messages'];

/** Adds the words of pages that are loaded later to those that are there already. */
export function MoreWords({ words, children }: { words: Words; children: ReactNode }) {
  const intl = useIntl();
  return (
    <IntlProvider
      locale={intl.locale}
      timeZone={intl.timeZone}
      messages={catalogue(intl.messages, words)}
      defaultRichTextElements={intl.defaultRichTextElements}
    >
      {children}
    </IntlProvider>
  );
}

/** The same component with its words around it. */
export function withWords<Props extends object>(Component: ComponentType<Props>, words: Words) {
  return function WithItsWords(props: Props) {
    return (
      <MoreWords words={words}>
        <Component {...props} />
      </MoreWords>
    );
  };
}

/** Catalogues as one; the later says it where two have an id. Apps narrow the ids to their own; here any will do. */
export function catalogue(...all: readonly object[]): Catalogue {
  const together: unknown = Object.assign({}, ...all);
  return together as Catalogue;
}
