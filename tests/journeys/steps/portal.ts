/** What a complainant does in the portal, by what stands on its pages. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from '../../support/accessible.ts';

/** Number and words, as the page after sending shows them. */
export type Receipt = { number: string; words: string };

/** From the portal's first page to the first question of an organisation's form. */
export async function begin(page: Page, organisation: string): Promise<void> {
  await heading(page, 'Something went wrong? Tell us');
  await expectAccessible(page);
  await page.getByRole('link', { name: organisation, exact: true }).click();
  await heading(page, `Tell ${organisation} what went wrong`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start now' }).click();
}

/** Answers one page of the form and goes on to the next. */
export async function answer(page: Page, title: string | RegExp, fill: () => Promise<void>): Promise<void> {
  await heading(page, title);
  await expectAccessible(page);
  await fill();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** One answer out of a few, or several: by the words beside the box. */
export const choose = (page: Page, title: string, ...labels: (string | RegExp)[]): Promise<void> =>
  answer(page, title, async () => {
    for (const label of labels) await page.getByLabel(label).check();
  });

/** Texts into their boxes, by label. */
export const type = (page: Page, title: string, texts: Readonly<Record<string, string>>): Promise<void> =>
  answer(page, title, async () => {
    for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).fill(text);
  });

/** A date, given as `2026-12-07`, into the three boxes of its question. */
export async function typeDate(page: Page, question: RegExp, on: string): Promise<void> {
  const group = page.getByRole('group', { name: question });
  const [year = '', month = '', day = ''] = on.split('-');
  await group.getByLabel('Day').fill(String(Number(day)));
  await group.getByLabel('Month').fill(String(Number(month)));
  await group.getByLabel('Year').fill(year);
}

/** Sends what was checked, and reads number and words from the page that says it has arrived. */
export async function send(page: Page): Promise<Receipt> {
  await page.getByRole('button', { name: 'Send my complaint' }).click();
  await heading(page, 'We have your complaint');
  await expectAccessible(page);
  return receipt(page);
}

export async function receipt(page: Page): Promise<Receipt> {
  const lines = (await page.getByRole('main').innerText()).split('\n').map((line) => line.trim());
  const number = lines.find((line) => /^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(line)) ?? '';
  const words = lines.find((line) => /^[a-z-]+( [a-z-]+){5}$/.test(line)) ?? '';
  expect(number, 'a tracking number').not.toBe('');
  expect(words, 'six words').not.toBe('');
  return { number, words };
}

/** Opens a complaint by number and words, from the first page. */
export async function openComplaint(page: Page, { number, words }: Receipt): Promise<void> {
  await page.goto(new URL('/', page.url()).href);
  await page.getByRole('link', { name: 'Open your complaint' }).first().click();
  await heading(page, 'Open your complaint');
  await expectAccessible(page);
  await page.getByLabel('Tracking number').fill(number);
  await page.getByLabel('Your six words', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Open my complaint' }).click();
  await heading(page, 'Your complaint');
}

/** What is promised, with its date in words, as the tracking page says it. */
export async function promised(page: Page, promise: string, date: string): Promise<void> {
  const item = page.getByRole('listitem').filter({ hasText: promise });
  await item.first().waitFor();
  expect(await item.first().innerText()).toContain(date);
}

/** Opens “How this date was worked out” of a promise. @returns what it says */
export async function workedOut(page: Page, promise: string): Promise<string> {
  const item = page.getByRole('listitem').filter({ hasText: promise }).first();
  await item.getByText('How this date was worked out').click();
  return item.innerText();
}

/** Opens a letter from the tracking page, and goes back afterwards. @returns its text */
export async function readLetter(page: Page, title: string): Promise<string> {
  await page.getByRole('link', { name: title }).first().click();
  await heading(page, title);
  await expectAccessible(page);
  const text = await page.getByRole('main').innerText();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await heading(page, 'Your complaint');
  return text;
}

/** Asks for the next stage from the tracking page. */
export async function goOn(
  page: Page,
  stage: string,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  await page.getByRole('button', { name: `Go on to: ${stage}` }).click();
  await heading(page, `Go on to: ${stage}`);
  await expectAccessible(page);
  for (const [label, text] of Object.entries(answers)) await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: 'Send my request' }).click();
  await page.getByText('We have your request.').waitFor();
}

/** Waits for the page whose first heading this is. */
export const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
