import { people, threePointsTold as told } from '@redress/domain/testing/story.ts';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from '../../support/accessible.ts';
import type { MoveTo, OpenPage } from '../../support/journey.ts';
import type { Stack } from '../../support/stack.ts';
import * as console_ from './console.ts';
import * as panel from './panel.ts';

const { chair, governor, teacher } = people.panelPool;

/** Where the complaint of 1-2-1 Mentors stands, and in whose hands. */
export type Told = {
  stack: Stack;
  open: OpenPage;
  moveTo: MoveTo;
  complainant: Page;
  handler: Page;
  number: string;
};

/** The hearing by its sheet, and votes that stay sealed until all are in. */
export async function hearing({ moveTo, open, stack, handler, number }: Told): Promise<void> {
  await moveTo('2026-12-16T14:00:00Z');
  const seats: Page[] = [];
  for (const member of [chair, governor, teacher]) {
    const page = await console_.signIn(open, stack.panel, member);
    await panel.openHearing(page, number);
    seats.push(page);
  }
  const [leads, second, third] = seats as [Page, Page, Page];
  await panel.tab(leads, 'Hearing', 'The hearing');
  await expectAccessible(leads);
  for (const { name } of [chair, governor, teacher]) await leads.getByRole('checkbox', { name }).check();
  await leads.getByRole('button', { name: 'Open the hearing' }).click();
  await leads.getByText('The hearing is open').first().waitFor();
  await panel.tab(second, 'Hearing', 'The hearing');
  for (let step = 1; step <= 8; step += 1) {
    await leads.getByRole('button', { name: 'Go on to this step' }).click();
    await leads.getByText(`Step ${step} of 8`).waitFor();
    if (step === 1) await expectAccessible(leads);
  }
  // The others' pages follow by themselves.
  await second.getByText('Step 8 of 8').waitFor();
  await expectAccessible(second);
  await leads.getByRole('button', { name: 'End the hearing' }).click();
  await leads.getByText('The hearing has ended').first().waitFor();

  await panel.vote(third, 'Not upheld', told.against);
  await panel.vote(second, 'Upheld in part', told.inPart);
  expect(await panel.text(second)).toContain('1 member has not voted yet');
  expect(await panel.text(second)).not.toContain(told.against);
  await handler.reload();
  await console_.section(handler, 'Record');
  for (const sealed of [told.against, told.inPart, 'The panel decided'])
    expect(await console_.text(handler)).not.toContain(sealed);

  await panel.vote(leads, 'Upheld in part', told.inPart);
  await leads.getByRole('region', { name: 'The panel has decided' }).waitFor();
  expect(await panel.text(leads)).toContain('By a majority');
  expect(await panel.text(leads)).not.toContain(told.against);
  await expectAccessible(leads);
  await panel.tab(leads, 'Findings');
  for (const number_ of [1, 2, 3]) {
    const point = leads.getByRole('region', { name: `Point ${number_}` });
    await point.getByRole('radio', { name: number_ === 3 ? 'Upheld in full' : 'Upheld in part' }).check();
    await point.getByLabel('Why, in the panel’s words').fill(told.panelFinding);
  }
  await leads.getByLabel('Action').fill(told.action);
  await leads.getByLabel('Recommendations').fill(told.recommendations);
  await expectAccessible(leads);
  await leads.getByRole('button', { name: 'Record the findings' }).click();
  await leads.getByText('What the panel found').waitFor();
}
