import type { Page } from 'playwright-core';
import { said, settled, type Met } from './look-around.ts';

/** What somebody types here, whatever is asked. */
export const typedHere = ['QQQQ QQQQ', 'QQQQ'];

/** Goes through a form page by page, each sent empty first, until its address ends so or a page wants something else than is typed here. */
export async function fillIn(page: Page, end: string): Promise<readonly Met[]> {
  const met: Met[] = [];
  for (let pages = 0; pages < 30 && !page.url().endsWith(end); pages += 1) {
    const before = page.url();
    met.push(...(await said(page)));
    if (page.url() !== before) continue;
    await fill(page);
    await page.locator('main form button[type="submit"]').first().click();
    await page.waitForTimeout(400);
    await settled(page);
    if (page.url() === before) break;
  }
  return [...met, ...(await said(page))];
}

async function fill(page: Page): Promise<void> {
  const groups = new Set<string>();
  for (const box of await page.locator('main form input, main form textarea').all()) {
    const [type, name] = [await box.getAttribute('type'), (await box.getAttribute('name')) ?? ''];
    if (!(await box.isVisible()) && type !== 'radio' && type !== 'checkbox') continue;
    if (type === 'radio') {
      if (!groups.has(name)) await box.check({ force: true });
      groups.add(name);
    } else if (type === 'checkbox') await box.check({ force: true });
    else if (type === 'email') await box.fill('somebody@example.org');
    else if (type === 'tel') await box.fill('01632 960 733');
    else if (/day$/i.test(name)) await box.fill('1');
    else if (/month$/i.test(name)) await box.fill('10');
    else if (/year$/i.test(name)) await box.fill('2026');
    else await box.fill('QQQQ QQQQ');
  }
}
