import { longDate } from '../calendar/explain.ts';
import type { Tongue } from './say.ts';

const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const any = new Intl.ListFormat('en-GB', { type: 'disjunction' });

type Formatter = { readonly format: (values: Record<string, string | number>) => unknown };

/** English, given who reads ICU messages: the programs have a library for it, the domain has none. What was read once is kept. */
export const english = (read: (message: string) => Formatter): Tongue => {
  const kept = new Map<string, Formatter>();
  const formatterOf = (message: string): Formatter => {
    const formatter = kept.get(message) ?? read(message);
    kept.set(message, formatter);
    return formatter;
  };
  return {
    format: (message, values) => String(formatterOf(message).format({ ...values })),
    day: (on) => longDate(on),
    list: (parts, one) => (one ? any : all).format(parts),
  };
};
