import { parse } from '@formatjs/icu-messageformat-parser';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WithWords } from '../../testing/with-words.tsx';
import { LongDate, Moment, ShortDate } from './Dates.tsx';
import { words } from './words.en.ts';

describe('the shared catalogue', () => {
  it.each(Object.entries(words))('%s can be parsed', (_, text) => {
    expect(() => parse(text)).not.toThrow();
  });
});

describe('dates', () => {
  const show = (what: React.ReactNode) => render(<WithWords>{what}</WithWords>).container;

  it('are written as a policy writes them, and can be read by a machine', () => {
    const shown = show(<LongDate on="2026-11-26" />);
    expect(shown.textContent).toBe('Thursday 26 November 2026');
    expect(shown.querySelector('time')?.dateTime).toBe('2026-11-26');
    expect(show(<ShortDate on="2026-01-01" />).textContent).toBe('1 Jan 2026');
  });

  it('show an instant by the clock of London, in summer too', () => {
    expect(show(<Moment at="2026-07-01T22:30:00Z" />).textContent).toBe('1 Jul 2026, 23:30');
  });

  it('tell the document which language it is in', () => {
    show(null);
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dir).toBe('ltr');
  });
});
