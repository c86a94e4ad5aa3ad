import type { Page } from 'playwright-core';

/** What the server tells about its demo data when it has started. */
export type DemoNotes = {
  readonly password: string;
  readonly people: readonly { readonly app: string; readonly email: string; readonly title: string }[];
  readonly complaints: readonly { readonly number: string; readonly key: string; readonly what: string }[];
};

/** Reads them out of what it printed. */
export function demoNotes(log: string): DemoNotes {
  return {
    password: /^Everybody's password: (.+)$/m.exec(log)?.[1] ?? '',
    people: [...log.matchAll(/^ {2}(console|panel) +(\S+@\S+) +(.+)$/gm)].map(
      ([, app = '', email = '', title = '']) => ({ app, email, title }),
    ),
    complaints: [...log.matchAll(/^ {2}([\dA-Z]{4}-[\dA-Z]{4}) {2}([a-z -]+) {2}\((.+)\)$/gm)].map(
      ([, number = '', key = '', what = '']) => ({ number, key, what }),
    ),
  };
}

/** Signs a member of staff or of a panel in, on the page their app shows to strangers. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Work e-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Work e-mail address').waitFor({ state: 'detached' });
}

/** Opens a complaint in the portal, as somebody who kept number and key. */
export async function openComplaint(page: Page, number: string, key: string): Promise<void> {
  await page.goto(new URL('/open', page.url()).href);
  await page.locator('input[name="trackingNumber"]').fill(number);
  await page.locator('input[name="key"]').fill(key);
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL('**/complaint');
  await page.getByRole('heading', { name: 'What we promised you' }).waitFor();
}
