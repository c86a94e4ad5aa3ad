import type { Browser, BrowserContext } from 'playwright-core';
import type { Clock } from './clock.ts';

export type Screen = { readonly width: number; readonly height: number };

/** A browser of somebody's own: no cookie of anybody else, in London, its clock following the server's. The caller closes it. */
export async function visitor(browser: Browser, clock: Clock, screen: Screen): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: screen,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const follow = (instant: string) => context.clock.setFixedTime(instant);
  await clock.follow(follow);
  context.on('close', () => clock.unfollow(follow));
  return context;
}
