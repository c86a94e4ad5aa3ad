/** What an administrator does in “Set up”, by what stands on its pages. */
import type { Page } from 'playwright-core';
import { expectAccessible } from '../../support/accessible.ts';
import { authenticatorCode } from './authenticator.ts';
import { fillIn, submit, type Fill } from './console.ts';
import { heading } from './portal.ts';

/** Scans the square, by the letters beside it, shows the first code, and keeps the codes for a bad day. */
export async function addSecondStep(page: Page): Promise<void> {
  await heading(page, 'Add your second step');
  const go = page.getByRole('button', { name: 'Go on' });
  await go.click();
  await page.getByRole('img', { name: 'A square to scan with an authenticator app' }).waitFor();
  await expectAccessible(page);
  const secret = await page.locator('pre').innerText();
  await page.getByLabel('Six-digit code').fill(authenticatorCode(secret));
  await page.getByRole('button', { name: 'Check the code' }).click();
  await heading(page, 'Keep these codes');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'I have kept them. Go on' }).click();
}

/** Opens a page of “Set up”. */
export async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Set up' }).getByRole('link', { name, exact: true }).click();
  const title = name === 'Before going live' ? /goes live|takes complaints/ : name;
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Fills in one form of a page and saves it. */
export async function save(page: Page, button: string, fill: Fill, said: string): Promise<void> {
  await fillIn(page, fill);
  await submit(page, button);
  await page.getByText(said).first().waitFor();
}

/** Opens the form behind a button of a list, and saves it. */
export async function act(
  page: Page,
  opener: string,
  button: string,
  fill: Fill,
  said: string,
): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: opener, exact: true }).click();
  await save(page, button, fill, said);
}

/** Shows a link for somebody, as it would be printed. @returns its address */
export async function invitation(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: `Show a link to print: ${name}` }).click();
  const link = page.locator('pre').filter({ hasText: '/join#' });
  await link.waitFor();
  return link.innerText();
}

/** What an invitation's link opens: choose a password, add the second step, be in. */
export async function join(page: Page, name: string, password: string): Promise<void> {
  await heading(page, `Welcome, ${name}`);
  await expectAccessible(page);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await addSecondStep(page);
  await heading(page, 'Worklist');
}
