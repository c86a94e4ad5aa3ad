import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { test } from 'vitest';
import { openBrowser } from './browser.ts';
import { startStack, type Stack, type StackOptions } from './stack.ts';
import { root } from './tree.ts';
import { visitor, type Screen } from './visitor.ts';

const results = join(root, '.data', 'test-results');
const desktop = { width: 1280, height: 900 };
/** The narrowest screen the pages are made for. */
export const phone = { width: 360, height: 740 };

/** Opens a page for somebody who is alone with their browser: no cookie of anybody else. */
export type OpenPage = (origin: string, screen?: Screen) => Promise<Page>;
/** Moves the day for everybody: the server's clock, and that of every device that is open or will be opened. */
export type MoveTo = (instant: string) => Promise<void>;

/**
 * `journey('…', async ({ stack, open, moveTo }) => …)`: a Vitest test with the whole stack (one per file) and pages in a real browser.
 * When it fails, a picture of every page that is open lies in .data/test-results, with what the server printed.
 */
const journeyOn = (options: StackOptions) =>
  test
    .extend('stack', { scope: 'file' }, async ({}, { onCleanup }): Promise<Stack> => {
      const stack = await startStack(options);
      onCleanup(async () => {
        await stack.stop();
        await mkdir(results, { recursive: true });
        await writeFile(join(results, 'server.log'), stack.log());
      });
      return stack;
    })
    .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
      const browser = await openBrowser();
      onCleanup(() => browser.close());
      return browser;
    })
    .extend('open', async ({ browser, stack, task }, { onCleanup }): Promise<OpenPage> => {
      const contexts: BrowserContext[] = [];
      onCleanup(async () => {
        if (task.result?.state === 'fail') await photograph(contexts, task.name);
        await Promise.all(contexts.map((context) => context.close()));
      });
      return async (origin, screen = desktop) => {
        const context = await visitor(browser, stack.clock, screen);
        contexts.push(context);
        const page = await context.newPage();
        await page.goto(origin);
        return page;
      };
    })
    // The browsers follow the server's clock, so both move.
    .extend('moveTo', ({ stack }): MoveTo => stack.clock.moveTo);

export const journey = journeyOn({});
/** The same from nothing: no demonstration, nobody who could sign in. */
export const journeyFromNothing = journeyOn({ demo: false });
/** The same with the demonstration, and every sentence in the pseudo-language. */
export const journeyInPseudo = journeyOn({ pseudo: true });

async function photograph(contexts: BrowserContext[], name: string): Promise<void> {
  await mkdir(results, { recursive: true });
  const words = name.replace(/[^a-z0-9]+/gi, '-').slice(0, 80);
  const pages = contexts.flatMap((context) => context.pages());
  await Promise.all(
    pages.map((page, at) =>
      page.screenshot({ path: join(results, `${words}-${at + 1}.png`), fullPage: true }),
    ),
  );
}
