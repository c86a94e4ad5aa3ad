// `npm run screenshots`: pictures of the three apps for README, from the demo data at a fixed time.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { demoNotes, openComplaint, signIn, type DemoNotes } from './demo.ts';
import { startStack, type Stack } from './stack.ts';
import { root } from './tree.ts';
import { visitor } from './visitor.ts';

const folder = join(root, 'tests', 'screenshots');
const screen = { width: 1200, height: 860 };
const MOST_BYTES = 150_000;
const phone = { width: 390, height: 860 };

type Shot = {
  readonly name: string;
  readonly size: { width: number; height: number };
  readonly origin: (stack: Stack) => string;
  readonly reach: (page: Page, notes: DemoNotes) => Promise<void>;
};

const shots: readonly Shot[] = [
  {
    name: 'portal-start-phone',
    size: phone,
    origin: ({ portal }) => portal,
    reach: (page) => page.goto(new URL('/at/not-alone-mentoring', page.url()).href).then(() => {}),
  },
  {
    name: 'portal-tracking-phone',
    size: phone,
    origin: ({ portal }) => portal,
    reach: track,
  },
  {
    name: 'portal-tracking',
    size: screen,
    origin: ({ portal }) => portal,
    reach: track,
  },
  {
    name: 'console-worklist',
    size: screen,
    origin: ({ console: origin }) => origin,
    reach: (page, notes) => enter(page, notes, 'console'),
  },
  {
    name: 'console-worklist-phone',
    size: phone,
    origin: ({ console: origin }) => origin,
    reach: (page, notes) => enter(page, notes, 'console'),
  },
  {
    name: 'console-case',
    size: screen,
    origin: ({ console: origin }) => origin,
    reach: async (page, notes) => {
      await enter(page, notes, 'console');
      await page.getByRole('table').getByRole('link').first().click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
  {
    name: 'panel-hearing',
    size: screen,
    origin: ({ panel }) => panel,
    reach: async (page, notes) => {
      await enter(page, notes, 'panel');
      await page.getByRole('link', { name: /^Open the hearing/ }).click();
      await page.getByRole('link', { name: 'Overview' }).click();
      await page.getByRole('heading', { name: 'Who sits' }).waitFor();
    },
  },
  { name: 'panel-hearings-phone', size: phone, origin: ({ panel }) => panel, reach: reachPanel },
  { name: 'panel-room', size: screen, origin: ({ panel }) => panel, reach: hold },
  {
    name: 'panel-room-phone',
    size: phone,
    origin: ({ panel }) => panel,
    reach: async (page, notes) => {
      await enter(page, notes, 'panel');
      await page.getByRole('link', { name: /^Go to the hearing/ }).click();
      await page.getByText('Step 3 of 8').waitFor();
    },
  },
];

async function track(page: Page, { complaints: [first] }: DemoNotes): Promise<void> {
  await openComplaint(page, first?.number ?? '', first?.key ?? '');
  await page.locator('main dl').first().waitFor();
}

function reachPanel(page: Page, notes: DemoNotes): Promise<void> {
  return enter(page, notes, 'panel');
}

/** The chair opens today's hearing and takes it to its third step. */
async function hold(page: Page, notes: DemoNotes): Promise<void> {
  await enter(page, notes, 'panel');
  await page.getByRole('link', { name: /^Open the hearing/ }).click();
  await page.getByRole('button', { name: 'Open the hearing' }).waitFor();
  for (const member of await page.getByRole('checkbox').all()) await member.check();
  await page.getByRole('button', { name: 'Open the hearing' }).click();
  for (const step of [1, 2, 3]) {
    await page.getByRole('button', { name: 'Go on to this step' }).click();
    await page.getByText(`Step ${step} of 8`).waitFor();
  }
}

await mkdir(folder, { recursive: true });
const [stack, browser] = await Promise.all([startStack(), openBrowser()]);
try {
  const notes = demoNotes(stack.log());
  for (const shot of shots) await photograph(browser, shot, notes);
} finally {
  await Promise.all([browser.close(), stack.stop()]);
}

async function photograph(
  camera: Browser,
  { name, size, origin, reach }: Shot,
  notes: DemoNotes,
): Promise<void> {
  const context = await visitor(camera, stack.clock, size);
  const page = await context.newPage();
  await page.goto(origin(stack));
  await reach(page, notes);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  const path = join(folder, `${name}.png`);
  const { length } = await page.screenshot({ path });
  if (length > MOST_BYTES)
    throw new Error(`${path} has ${length} bytes; README shows pictures of ${MOST_BYTES} at most.`);
  process.stdout.write(`${path}\n`);
  await context.close();
}

async function enter(page: Page, { people, password }: DemoNotes, app: string): Promise<void> {
  await signIn(page, people.find((person) => person.app === app)?.email ?? '', password);
}
