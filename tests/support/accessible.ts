import { AxeBuilder } from '@axe-core/playwright';
import type { NodeResult, Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with a readable list when the page as it stands (with what is open on it) has an accessibility violation. */
export async function expectAccessible(page: Page): Promise<void> {
  await atRest(page);
  const problems = await accessibilityProblems(page);
  expect(problems, `${page.url()} is not accessible:\n${problems.join('\n')}`).toEqual([]);
}

/** One text per violated rule: its id, what it asks for, and the elements that break it. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations
    .map((violation) => ({ ...violation, nodes: violation.nodes.filter((node) => !meant(violation, node)) }))
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, help, nodes }) => [`${id}: ${help}`, ...nodes.map(described)].join('\n'));
}

/** A notice half faded in or out has no contrast yet or any more: nobody reads it in that fifth of a second. What turns for ever is not waited for. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime))
      .every((animation) => animation.playState !== 'running'),
  );
}

/** GOV.UK's way out for people in danger is a second skip link before all landmarks, so that Tab, Tab, Enter leaves. */
function meant({ id }: Result, { html }: NodeResult): boolean {
  return id === 'region' && html.includes('class="govuk-skip-link"');
}

function described({ target, html }: NodeResult): string {
  return `    ${target.join(' ')}  ${html.slice(0, 160)}`;
}
