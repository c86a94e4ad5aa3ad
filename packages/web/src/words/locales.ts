export type Direction = 'ltr' | 'rtl';

/** Languages the product can speak: BCP 47 tag, the language's own name for itself, and which way it is written. */
export const locales = {
  en: { ownName: 'English', dir: 'ltr' },
  cy: { ownName: 'Cymraeg', dir: 'ltr' },
  ar: { ownName: 'العربية', dir: 'rtl' },
} as const satisfies Record<string, { ownName: string; dir: Direction }>;

export type Locale = keyof typeof locales;

/** Writes the language and its direction on the document, where screen readers and style sheets look for them. */
export function showLocale(locale: Locale, root: HTMLElement = document.documentElement) {
  root.lang = locale;
  root.dir = locales[locale].dir;
}
