import { useEffect, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import type { Locale } from './locales.ts';
import { locales, showLocale } from './locales.ts';
import { catalogue, type Words } from './MoreWords.tsx';
import { words as webWords } from './words.en.ts';

// `<b>` may stand in every message.
const richText = { b: (chunks: ReactNode) => <strong>{chunks}</strong> };

/**
 * Gives an app its words: its own catalogue over the shared one, for one locale.
 * Keeps `lang` and `dir` of the document in step.
 */
export function WordsProvider(props: { locale: Locale; words: Words; children: ReactNode }) {
  useEffect(() => showLocale(props.locale), [props.locale]);
  return (
    <IntlProvider
      locale={locales[props.locale].formats}
      // The deadline rules run on London time; so does every instant shown.
      timeZone="Europe/London"
      messages={catalogue(webWords, props.words)}
      defaultRichTextElements={richText}
    >
      {props.children}
    </IntlProvider>
  );
}
