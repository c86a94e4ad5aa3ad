import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WithWords } from '../../testing/with-words.tsx';
import { ExitPage } from './ExitPage.tsx';
import { TRIPLE_KEY_WITHIN } from './use-triple-key.ts';

const AWAY = 'https://example.org/weather';
const replace = vi.fn();
const forget = vi.fn();

function show() {
  render(
    <WithWords>
      <ExitPage href={AWAY} forget={forget} />
    </WithWords>,
  );
  return screen.getByRole('button', { name: /leave this site/i });
}

const shift = () => fireEvent.keyUp(document, { key: 'Shift', shiftKey: false });

describe('ExitPage', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('location', { ...window.location, replace });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.clearAllMocks();
    document.body.className = '';
    document.body.replaceChildren();
  });

  it('is an ordinary link, so that it works without scripts', () => {
    expect(show().getAttribute('href')).toBe(AWAY);
  });

  it('covers the page, forgets, and takes the place of this page in the history', () => {
    sessionStorage.setItem('redress.draft', '"what I wrote"');
    fireEvent.click(show());
    expect(document.body.classList).toContain('govuk-exit-this-page-hide-content');
    expect(document.querySelector('.govuk-exit-this-page-overlay')?.textContent).toBe('Loading.');
    expect(forget).toHaveBeenCalledOnce();
    expect(sessionStorage).toHaveLength(0);
    expect(replace).toHaveBeenCalledWith(AWAY);
  });

  it('leaves although forgetting failed', () => {
    forget.mockImplementationOnce(() => {
      throw new Error('storage is switched off');
    });
    expect(() => fireEvent.click(show())).not.toThrow();
    expect(replace).toHaveBeenCalledWith(AWAY);
  });

  it('leaves at the third Shift, having said how many are left', () => {
    show();
    shift();
    expect(screen.getByRole('status').textContent).toContain('2 more times');
    shift();
    expect(screen.getByRole('status').textContent).toContain('1 more time');
    expect(replace).not.toHaveBeenCalled();
    shift();
    expect(replace).toHaveBeenCalledWith(AWAY);
  });

  it('stays when Shift types capital letters, when another key comes between, and when the presses are too far apart', () => {
    show();
    for (let letter = 0; letter < 4; letter += 1) {
      fireEvent.keyUp(document, { key: 'A', shiftKey: true });
      shift();
    }
    shift();
    shift();
    fireEvent.keyUp(document, { key: 'x' });
    shift();
    vi.advanceTimersByTime(TRIPLE_KEY_WITHIN + 1);
    shift();
    shift();
    expect(replace).not.toHaveBeenCalled();
  });
});
