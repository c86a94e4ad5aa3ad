import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { accessibilityProblems } from './accessible.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

test('there is a browser on this machine, found or brought, and it drives a page', async () => {
  const page = await browser.newPage();
  await page.setContent(`<button onclick="document.title = 'pressed'">Press</button>`);
  await page.getByRole('button', { name: 'Press' }).click();
  expect(await page.title()).toBe('pressed');
  await page.close();
});

test('an inaccessible page is told apart from an accessible one', async () => {
  // axe opens a page of its own to finish in, which needs a context it may use.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(sample('<label for="name">Name</label><input id="name" />'));
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setContent(sample('<input id="name" />'));
  expect((await accessibilityProblems(page)).join('\n')).toMatch(/label.*#name/s);
  await context.close();
});

function sample(content: string): string {
  return `<!doctype html><html lang="en"><head><title>Sample</title></head><body><main><h1>Sample</h1>${content}</main></body></html>`;
}
