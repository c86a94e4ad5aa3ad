import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with a readable list when the page as it stands (with what is open on it) has an accessibility violation. */
export async function expectAccessible(page: Page): Promise<void> {
  const problems = await accessibilityProblems(page);
  expect(problems, `${page.url()} is not accessible:\n${problems.join('\n')}`).toEqual([]);
}

/** One text per violated rule: its id, what it asks for, and the elements that break it. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.map(({ id, help, nodes }) =>
    [
      `${id}: ${help}`,
      ...nodes.map(({ target, html }) => `    ${target.join(' ')}  ${html.slice(0, 160)}`),
    ].join('\n'),
  );
}
