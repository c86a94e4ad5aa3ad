/**
 * Every sentence can be translated: the three apps, the server and the policies speak a language whose letters all wear an accent, and whatever is
 * shown without one was never in a catalogue. Pages, names for screen readers, answers to forms, letters and mails.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { demoNotes, type DemoNotes } from '../support/demo.ts';
import { journeyInPseudo as journey } from '../support/journey.ts';
import { fillIn, typedHere } from '../support/pseudo/fill-in.ts';
import { lookAround, settled, type Met } from '../support/pseudo/look-around.ts';
import { plainWordsIn, typedInTheDemonstration } from '../support/pseudo/plain-words.ts';

const typed = [...typedInTheDemonstration(), ...typedHere];

journey('the portal says nothing that cannot be translated', async ({ stack, open }) => {
  const visitor = await open(stack.portal);
  const public_ = await lookAround(visitor, [
    '/',
    '/help',
    '/privacy',
    '/accessibility',
    '/open',
    '/nowhere',
  ]);
  await visitor.goto(`${stack.portal}/at/not-alone-mentoring/form/kind`);
  await settled(visitor);
  const form = await fillIn(visitor, '/sent');
  const complainant = await open(`${stack.portal}/open`);
  await openComplaint(complainant, demoNotes(stack.log()));
  const complaint = await lookAround(complainant, ['/complaint']);

  const all = [...public_, ...form, ...complaint];
  expectTranslated(all);
  expectPages(all, [
    '/',
    '/help',
    '/open',
    '/at/not-alone-mentoring/form/audience',
    '/complaint/letters/:number',
  ]);
  const mails = stack.mail.all().flatMap(({ subject, text }) => [subject, text]);
  expectTranslated(mails.map((text) => ({ where: 'a mail', text })));
  expect(mails.length).toBeGreaterThan(20);
});

journey('the console says nothing that cannot be translated', async ({ stack, open }) => {
  const seen = new Set<string>();
  const all: Met[] = [];
  for (const somebody of ['pat.reeve', 'yusuf.kerr']) {
    const page = await open(stack.console);
    await signIn(page, somebody, demoNotes(stack.log()));
    all.push(...(await lookAround(page, ['/', '/nowhere'], seen)));
  }
  expectTranslated(all);
  const pages = ['/worklist', '/cases/:id', '/cases/:id/promises', '/cases/:id/record', '/procedure'];
  expectPages(all, [...pages, '/cases/:id/do/add-note', '/set-up/people', '/set-up/calendar']);
});

journey('the panel says nothing that cannot be translated', async ({ stack, open }) => {
  const page = await open(stack.panel);
  await signIn(page, 'farah.siddiqui', demoNotes(stack.log()));
  const all = await lookAround(page, ['/', '/nowhere']);
  expectTranslated(all);
  expectPages(all, ['/', '/hearings/:id/papers', '/hearings/:id/room', '/hearings/:id/vote']);
});

function expectTranslated(met: readonly Met[]): void {
  const plain = met.flatMap(({ where, text }) => {
    const words = plainWordsIn(text, typed);
    return words.length === 0 ? [] : [`${where}: ${words.join(' ')} (${text})`];
  });
  expect([...new Set(plain)]).toEqual([]);
}

/** They were there, and said what the product says and what the policy says. */
function expectPages(met: readonly Met[], pages: readonly string[]): void {
  expect([...new Set(met.map(({ where }) => where))]).toEqual(expect.arrayContaining([...pages]));
  const text = met.map((one) => one.text).join('\n');
  for (const mark of ['⟦', '⟪']) expect(text).toContain(mark);
}

async function openComplaint(page: Page, { complaints: [first] }: DemoNotes): Promise<void> {
  await page.locator('input[name="trackingNumber"]').fill(first?.number ?? '');
  await page.locator('input[name="key"]').fill(first?.key ?? '');
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL('**/complaint');
}

async function signIn(page: Page, name: string, { people, password }: DemoNotes): Promise<void> {
  const person = people.find(({ email }) => email.startsWith(name));
  await page
    .locator('main form input')
    .first()
    .fill(person?.email ?? '');
  await page.locator('main form input[type="password"]').fill(password);
  await page.locator('main form button[type="submit"]').first().click();
  await page.locator('main form input[type="password"]').waitFor({ state: 'detached' });
}
