import { useEffect, type ComponentProps, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import type { Locale } from './locales.ts';
import { locales, showLocale } from './locales.ts';
import { messages as webMessages } from './messages.en.ts';

// Apps narrow the ids to those of their own catalogue (`words.ts`); here any will do.
type Catalogue = ComponentProps<typeof IntlProvider>['messages'];

// `<b>` may stand in every message.
const richText = { b: (chunks: ReactNode) => <strong>{chunks}</strong> };

/**
 * Gives an app its words: its own catalogue over the shared one, for one locale.
 * Keeps `lang` and `dir` of the document in step.
 */
export function WordsProvider(props: {
  locale: Locale;
  messages: Record<string, string>;
  children: ReactNode;
}) {
  useEffect(() => showLocale(props.locale), [props.locale]);
  return (
    <IntlProvider
      locale={locales[props.locale].formats}
      // The deadline rules run on London time; so does every instant shown.
      timeZone="Europe/London"
      messages={withShared(props.messages)}
      defaultRichTextElements={richText}
    >
      {props.children}
    </IntlProvider>
  );
}

function withShared(own: Record<string, string>): Catalogue {
  const all: unknown = { ...webMessages, ...own };
  return all as Catalogue;
}
