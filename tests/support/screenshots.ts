// `npm run screenshots`: pictures of the three apps for README, from the demo data at a fixed time.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { demoNotes, openComplaint, signIn, type DemoNotes } from './demo.ts';
import { startStack, type Stack } from './stack.ts';
import { root } from './tree.ts';
import { visitor } from './visitor.ts';

const folder = join(root, 'docs', 'screenshots');
const screen = { width: 1200, height: 800 };

type Shot = {
  readonly name: string;
  readonly origin: (stack: Stack) => string;
  readonly reach: (page: Page, notes: DemoNotes) => Promise<void>;
};

const shots: readonly Shot[] = [
  {
    name: 'portal',
    origin: ({ portal }) => portal,
    reach: (page, { complaints: [first] }) => openComplaint(page, first?.number ?? '', first?.key ?? ''),
  },
  {
    name: 'console',
    origin: ({ console: origin }) => origin,
    reach: (page, notes) => enter(page, notes, 'console'),
  },
  { name: 'panel', origin: ({ panel }) => panel, reach: (page, notes) => enter(page, notes, 'panel') },
];

await mkdir(folder, { recursive: true });
const [stack, browser] = await Promise.all([startStack(), openBrowser()]);
try {
  const notes = demoNotes(stack.log());
  for (const shot of shots) await photograph(browser, shot, notes);
} finally {
  await Promise.all([browser.close(), stack.stop()]);
}

async function photograph(camera: Browser, { name, origin, reach }: Shot, notes: DemoNotes): Promise<void> {
  const context = await visitor(camera, stack.clock, screen);
  const page = await context.newPage();
  await page.goto(origin(stack));
  await reach(page, notes);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  process.stdout.write(`${path}\n`);
  await context.close();
}

async function enter(page: Page, { people, password }: DemoNotes, app: string): Promise<void> {
  await signIn(page, people.find((person) => person.app === app)?.email ?? '', password);
}
