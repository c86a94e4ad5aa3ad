/** What somebody a complaint is about can read of it in the console. */
import type { Page } from 'playwright-core';
import { expectAccessible } from '../../support/accessible.ts';
import { menu, text } from './console.ts';

const menuEntry = 'Papers for you as respondent';

/** The text of the one file among all of theirs in which all these words stand. Throws where there is none. */
export async function fileOf(page: Page, ...words: readonly string[]): Promise<string> {
  await menu(page, menuEntry);
  const links = page.getByRole('main').getByRole('link', { name: 'Read the papers' });
  await links.first().waitFor();
  await expectAccessible(page);
  const files = await links.count();
  for (let at = 0; at < files; at += 1) {
    await links.nth(at).click();
    await page.getByRole('heading', { name: 'Letters to you' }).waitFor();
    const file = await text(page);
    if (words.every((each) => file.includes(each))) {
      await expectAccessible(page);
      return file;
    }
    await page.goBack();
    await links.first().waitFor();
  }
  throw new Error(`None of ${files} files holds “${words.join('” and “')}”.`);
}
