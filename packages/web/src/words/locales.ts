export type Direction = 'ltr' | 'rtl';

/** Languages the product can speak: its own name, which way it is written, and whose dates and numbers it uses. */
export const locales = {
  en: { ownName: 'English', dir: 'ltr', formats: 'en-GB' },
  cy: { ownName: 'Cymraeg', dir: 'ltr', formats: 'cy-GB' },
  ar: { ownName: 'العربية', dir: 'rtl', formats: 'ar' },
} as const satisfies Record<string, { ownName: string; dir: Direction; formats: string }>;

export type Locale = keyof typeof locales;

/** Writes the language and its direction on the document, where screen readers and style sheets look for them. */
export function showLocale(locale: Locale, root: HTMLElement = document.documentElement) {
  root.lang = locale;
  root.dir = locales[locale].dir;
}
