/** Somebody forgets their password, then loses the telephone, and gets back in by themselves; in the end they are signed out everywhere. */
import { demoPassword } from '@redress/api/src/demo/organisations.ts';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { journey, phone } from '../support/journey.ts';
import { authenticatorCode } from './steps/authenticator.ts';
import * as console_ from './steps/console.ts';
import { heading } from './steps/portal.ts';

const email = 'priya.nair@notalone.example.org';
const password = 'nine kettles on the moor';

/** The first of the two steps. */
async function signIn(page: Page, secret: string): Promise<void> {
  await heading(page, 'Sign in');
  await page.getByLabel('Work e-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.keyboard.press('Enter');
}

journey('a lost password and a lost telephone', async ({ stack, open }) => {
  const page = await open(stack.console, phone);
  await signIn(page, demoPassword);
  await heading(page, 'Worklist');
  await page.goto(`${stack.console}/account`);
  await page.getByRole('heading', { level: 2, name: 'Where you are signed in' }).waitFor();
  await expectAccessible(page);

  // a second step, with codes for a bad day
  await page.getByRole('button', { name: 'Add a second step' }).click();
  await page.getByLabel('Your password, once more').fill(demoPassword);
  await page.keyboard.press('Enter');
  await page.getByRole('img', { name: 'A square to scan with an authenticator app' }).waitFor();
  await page.getByLabel('Six-digit code').fill(authenticatorCode(await page.locator('pre').innerText()));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Your new recovery codes' }).waitFor();
  await expectAccessible(page);
  const [code = ''] = await page.locator('ul[dir=ltr] li').allInnerTexts();
  await page.getByRole('button', { name: 'I have kept them. Go on' }).click();
  await page.getByText('10 recovery codes are left.').waitFor();

  // elsewhere: the password is forgotten, and comes by mail
  const elsewhere = await open(stack.console);
  await heading(elsewhere, 'Sign in');
  await elsewhere.getByRole('link', { name: 'I have forgotten my password' }).click();
  await heading(elsewhere, 'Choose a new password');
  await expectAccessible(elsewhere);
  await elsewhere.getByLabel('Work e-mail address').fill(email);
  await elsewhere.keyboard.press('Enter');
  await heading(elsewhere, 'Look into your mail');
  await expectAccessible(elsewhere);
  const mail = await stack.mail.arrived(email, ({ subject }) => subject === 'Choose a new password');
  const [link = ''] = /http\S+\/new-password#\S+/.exec(mail.text) ?? [];
  await elsewhere.goto(link);
  await heading(elsewhere, 'Choose a new password');
  expect(elsewhere.url()).not.toContain('#');
  await elsewhere.getByLabel('Password', { exact: true }).fill(password);
  await elsewhere.keyboard.press('Enter');
  await heading(elsewhere, 'Your password is changed');
  await expectAccessible(elsewhere);
  await stack.mail.arrived(email, ({ text }) => text.includes('Your password was changed just now.'));

  // the old session has ended with the old password; the telephone is gone too
  await page.reload();
  await signIn(page, password);
  await heading(page, 'Enter your code');
  await page.getByRole('button', { name: 'I do not have my telephone' }).click();
  await expectAccessible(page);
  await page.getByLabel('Recovery code').fill(code);
  await page.keyboard.press('Enter');
  await page.getByText('9 recovery codes are left.').waitFor();
  await expectAccessible(page);

  // and everybody is out
  await console_.submit(page, 'Sign out everywhere');
  await heading(page, 'Sign in');
  expect(stack.log()).not.toContain(link.split('#')[1]);
});
