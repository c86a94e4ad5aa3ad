import type { Page } from 'playwright-core';
import { textsShown } from './texts-shown.ts';

/** A text that somebody can meet, and on which page. */
export type Met = { readonly where: string; readonly text: string };

/**
 * Follows the links of an app, one of each kind, and notes what every page says: with everything opened that opens, and again after its form was sent
 * as it was.
 * @param first addresses to begin with
 * @param seen kinds of address that somebody else was on; added to
 */
export async function lookAround(
  page: Page,
  first: readonly string[],
  seen = new Set<string>(),
): Promise<readonly Met[]> {
  const met: Met[] = [];
  const ahead = [...first];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    if (seen.has(kindOf(path))) continue;
    seen.add(kindOf(path));
    await page.goto(new URL(path, page.url()).href);
    await settled(page);
    ahead.push(...(await linksOn(page)));
    met.push(...(await said(page)));
  }
  return met;
}

/** All that a page says, and what it answers to its form as it stands. */
export async function said(page: Page): Promise<readonly Met[]> {
  await openAll(page);
  const met = [...(await noted(page))];
  const send = page.locator('main form button[type="submit"]').first();
  if ((await send.count()) === 0 || !(await send.isEnabled())) return met;
  await send.click();
  await settled(page);
  return [...met, ...(await noted(page))];
}

async function noted(page: Page): Promise<readonly Met[]> {
  const where = kindOf(new URL(page.url()).pathname);
  return (await textsShown(page)).map((text) => ({ where, text }));
}

/** One address of each kind stands for all: ids and numbers are left out. */
const kindOf = (path: string): string =>
  path
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id')
    .replaceAll(/\/\d+(?=\/|$)/g, '/:number');

const linksOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ origin, hash, download }) => origin === location.origin && hash === '' && download === '')
      .map(({ pathname }) => pathname)
      .filter((path) => !path.startsWith('/files')),
  );

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const button of document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]'))
      button.click();
  });
  await page.waitForTimeout(100);
}

/** Waits until the page is there, and what it asked the server for. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () => document.querySelector('.mantine-Skeleton-root, [aria-busy="true"]') === null,
  );
  await page.waitForTimeout(100);
}
