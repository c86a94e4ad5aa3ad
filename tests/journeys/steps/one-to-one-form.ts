/** The form of 1-2-1 Mentors, page by page. */
import { threePoints } from '@redress/domain/testing/story.ts';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../../support/accessible.ts';
import * as portal from './portal.ts';

const organisation = '1-2-1 Mentors';
const answers = threePoints.answers as Record<'name' | 'phone' | 'address' | 'summary' | 'remedy', string>;

type Told = {
  email: string;
  summary?: string;
  points?: readonly string[];
  /** The role that the complaint is said to be about. */
  about?: string;
};

/** Fills the form in, from the first page of the portal to the page on which the answers are checked. */
export async function fillIn(
  page: Page,
  { email, summary = answers.summary, points = [], about }: Told,
): Promise<void> {
  await portal.begin(page, organisation);
  await portal.choose(page, 'What would you like to do?', 'Make a complaint');
  await portal.choose(page, 'Who are you?', 'I am a parent or carer');
  await portal.choose(page, 'Is it about one of these too?', 'None of these');
  await portal.choose(page, 'Who is this for?', 'For somebody else');
  await portal.choose(page, 'Whose words are these?', 'My own');
  await portal.type(page, 'About you', {
    'Your name': answers.name,
    'Email address': email,
    'Telephone number': answers.phone,
    'Address (optional)': answers.address,
  });
  for (const title of ['Would you like somebody you trust', 'Is there anything we should know'])
    await portal.answer(page, new RegExp(title), async () => {});
  await portal.type(page, 'What is your complaint about?', { 'What is your complaint about?': summary });
  await portal.answer(page, 'Do you want to split it into separate points?', async () => {
    for (const [index, point] of points.entries()) {
      if (index > 0) await page.getByRole('button', { name: 'Add another point' }).click();
      await page.getByLabel(`Point ${index + 1}`).fill(point);
    }
  });
  for (const title of ['When did it happen?', 'Who was involved?', 'Have you told anybody', 'What supports'])
    await portal.answer(page, new RegExp(title.replace('?', '\\?')), async () => {});
  await portal.type(page, 'What would put things right?', { 'What would put things right?': answers.remedy });
  await portal.choose(page, 'Is it about one of these people?', about ?? 'None of these');
  await portal.heading(page, 'Check your answers');
  await expectAccessible(page);
}
