/** What members of a panel do in their app, by what stands on its pages. */
import type { Page } from 'playwright-core';
import { expectAccessible } from '../../support/accessible.ts';

/** Opens a hearing from the list of one's own. */
export async function openHearing(page: Page, number: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'My hearings' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: number }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Hearing', exact: true }).waitFor();
  await expectAccessible(page);
}

/** Goes to another page of the hearing, read afresh. */
export async function tab(page: Page, link: string, title = link): Promise<void> {
  const pages = page.getByRole('navigation', { name: 'Pages of this hearing' });
  await pages.getByRole('link', { name: link, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await page.reload();
  await pages.waitFor();
}

/** Turns over every paper, and says that they are read. @returns how many there are */
export async function readPapers(page: Page): Promise<number> {
  await tab(page, 'Papers');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.waitFor();
  await expectAccessible(page);
  const papers = await contents.getByRole('button').count();
  for (let turned = 1; turned < papers; turned += 1)
    await page.getByRole('button', { name: 'Next document' }).click();
  await page.getByRole('button', { name: 'I have read the papers' }).click();
  await page.getByText('You have marked these papers as read already.').waitFor();
  return papers;
}

/** Gives a vote and seals it. */
export async function vote(page: Page, outcome: string, reasons: string): Promise<void> {
  await tab(page, 'Vote');
  await page.getByRole('radio', { name: outcome, exact: true }).check();
  await page.getByLabel('Your reasons').fill(reasons);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Check your vote' }).click();
  await page.getByRole('heading', { name: 'Is this right?' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Seal my vote' }).click();
  await page.getByRole('heading', { name: 'Is this right?' }).waitFor({ state: 'hidden' });
}

export const text = (page: Page): Promise<string> => page.getByRole('main').innerText();
