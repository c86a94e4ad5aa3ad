/** What staff do in the console, by what stands on its pages. */
import { demoPassword } from '@redress/api/src/demo/organisations.ts';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from '../../support/accessible.ts';
import type { OpenPage } from '../../support/journey.ts';

/** Whatever is filled in: texts by label, radios and boxes by the words beside them, choices from a list. */
export type Fill = {
  readonly texts?: Readonly<Record<string, string>>;
  readonly check?: readonly (string | RegExp)[];
  readonly lists?: Readonly<Record<string, string>>;
};

/** Signs somebody in on a device of their own. */
export async function signIn(open: OpenPage, origin: string, { email }: { email: string }): Promise<Page> {
  const page = await open(origin);
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await page.getByLabel('Work e-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor({ state: 'hidden' });
  return page;
}

/** Opens a case by what stands on its letters. */
export async function find(page: Page, reference: string): Promise<void> {
  await menu(page, 'Find a case');
  await page.getByLabel('Reference or tracking number').fill(reference);
  await page.getByRole('button', { name: 'Find the case' }).click();
  await page.getByRole('heading', { level: 1, name: 'Complaint' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'What to do' }).waitFor();
}

/** Opens a page of the menu. */
export async function menu(page: Page, entry: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: entry }).click();
  await page.getByRole('heading', { level: 1, name: entry }).waitFor();
}

/** Opens a section of the case. */
export async function section(page: Page, name: string): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Sections of this case' });
  await sections.getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
}

/** Opens the form of an act from “What to do”. The page is read afresh, as on another day. */
export async function begin(page: Page, name: string, title = name): Promise<void> {
  await section(page, 'What to do');
  await page.reload();
  await page.getByRole('heading', { level: 2, name: 'What to do' }).waitFor();
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
}

/** Does an act: opens its form, fills it in, sends it, and waits until it is done. */
export async function act(page: Page, name: string, button: string, fill: Fill = {}): Promise<void> {
  await begin(page, name);
  await fillIn(page, fill);
  await checkOnce(page, name);
  await submit(page, button);
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor({ state: 'hidden' });
}

/** Tries an act that the rules refuse. @returns the reasons, as they stand on the form */
export async function refused(page: Page, button: string): Promise<string> {
  await submit(page, button);
  const banner = page.getByRole('main').getByRole('alert').first();
  await banner.waitFor();
  await expectAccessible(page);
  return banner.innerText();
}

/** Writes a letter and sends it to the one named, or to whom it is for first. */
export async function letter(
  page: Page,
  name: string,
  { to, ...fill }: Fill & { to?: string } = {},
): Promise<void> {
  await begin(page, `Write the letter “${name}”`, name);
  if (to) await page.getByRole('radio', { name: to }).check();
  await fillIn(page, fill);
  await page.getByText('Nothing is missing. The letter can go.').waitFor();
  await checkOnce(page, name);
  await submit(page, 'Send the letter');
  await page.getByRole('heading', { level: 2, name: 'Letters', exact: true }).waitFor();
}

const checked = new Set<string>();

/** Whether a form is accessible, asked the first time it is met. */
async function checkOnce(page: Page, form: string): Promise<void> {
  if (checked.has(form)) return;
  await expectAccessible(page);
  checked.add(form);
}

export async function fillIn(page: Page, { texts = {}, check = [], lists = {} }: Fill): Promise<void> {
  const main = page.getByRole('main');
  for (const words of check) await main.getByLabel(words, { exact: true }).check();
  for (const [label, choice] of Object.entries(lists))
    await main.getByLabel(label).and(page.locator('select')).selectOption({ label: choice });
  // Beside some boxes stands a tick that names them too.
  const box = page.locator('textarea, input:not([type=checkbox], [type=radio])');
  for (const [label, words] of Object.entries(texts)) await main.getByLabel(label).and(box).fill(words);
}

export const submit = (page: Page, button: string): Promise<void> =>
  page.getByRole('main').getByRole('button', { name: button, exact: true }).click();

/** What stands on the page. */
export const text = (page: Page): Promise<string> => page.getByRole('main').innerText();

/** One item of a list, by what stands in it. */
export const item = (page: Page, words: string): Locator =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: words });
