/** Going through pages with the keyboard alone. */
import type { Locator, Page } from 'playwright-core';

const FURTHEST = 60;

/** Presses Tab until it is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < FURTHEST; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Pressed Tab ${FURTHEST} times, and ${target.toString()} was never reached.`);
}

/** One answer out of a few: Tab leads to the first, the arrows to the others. */
export async function pick(page: Page, question: string, label: string): Promise<void> {
  const group = page.getByRole('group', { name: question });
  await tabTo(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  const wanted = group.getByRole('radio', { name: label });
  for (let pressed = 0; pressed < FURTHEST && !(await wanted.isChecked()); pressed += 1)
    await page.keyboard.press('ArrowDown');
}

export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.type(text);
}

export async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: button }));
  await page.keyboard.press('Enter');
}
