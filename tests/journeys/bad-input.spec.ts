/** What goes wrong in a form, on a bad line, with a wrong key, or without a mouse. */
import { missedSessions } from '@redress/domain/testing/story.ts';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { journey, phone } from '../support/journey.ts';
import * as keyboard from './steps/keyboard.ts';
import * as portal from './steps/portal.ts';

const organisation = 'Not Alone Mentoring';
const answers = missedSessions.answers as Record<'name' | 'phone' | 'summary', string>;

/** To the page that asks how the complainant can be reached. */
async function toContactDetails(page: Page): Promise<void> {
  await page.getByRole('link', { name: organisation, exact: true }).click();
  await page.getByRole('button', { name: 'Start now' }).click();
  await portal.choose(page, 'What would you like to do?', 'Make a complaint');
  await portal.choose(page, 'Who are you?', 'None of these, or I am not sure');
  await portal.choose(page, 'Who is this for?', 'For me');
  await portal.choose(page, 'Do you want to give your name?', 'Yes');
  await portal.heading(page, 'About you');
}

/** From there to the last page before sending, with nothing that can be left out. */
async function toLastPage(page: Page): Promise<void> {
  const onwards = () => page.getByRole('button', { name: 'Continue' }).click();
  for (const title of ['When and where it happened', 'What do you feel went wrong?']) {
    await portal.heading(page, title);
    await onwards();
  }
  await portal.type(page, 'Summary of complaint', { 'Summary of complaint': answers.summary });
  await portal.heading(page, 'How do you wish to see this complaint resolved?');
  await onwards();
  await portal.heading(page, 'Is it about one of these people?');
  await onwards();
  await portal.answer(page, 'Sign your complaint', async () => {
    await page.getByLabel('Your full name').fill(answers.name);
    await page.getByLabel('This is my complaint').check();
  });
  await portal.heading(page, 'Check your answers');
}

journey(
  '[NAM-6.1b] [NAM-6.3a] a form that fails says why and keeps what was typed; a lost connection makes one case',
  async ({ stack, open }) => {
    const page = await open(stack.portal);
    await toContactDetails(page);
    await page.getByLabel('Contact number').fill(answers.phone);
    await page.getByLabel('Contact email').fill('not an address');
    await page.getByRole('button', { name: 'Continue' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
    await summary.waitFor();
    expect(await summary.getByRole('link').count()).toBe(2);
    expect(await page.title()).toMatch(/^Error: /);
    await expectAccessible(page);
    expect(await page.getByLabel('Contact number').inputValue()).toBe(answers.phone);
    expect(await page.getByLabel('Contact email').inputValue()).toBe('not an address');
    await summary.getByRole('link').first().click();
    expect(await page.getByLabel('Your name').evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByLabel('Your name').fill(answers.name);
    await page.getByLabel('Contact email').fill('');
    await page.getByRole('button', { name: 'Continue' }).click();
    await toLastPage(page);

    let [broken, arrived] = [true, ''];
    await page.route('**/graphql', async (route) => {
      const sends = route.request().postData()?.includes('receiveComplaint') ?? false;
      if (!sends || !broken) return route.continue();
      // The server has it once; its answer, and everything sent after it, is lost on the way.
      arrived ||= await (await route.fetch()).text();
      return route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Send my complaint' }).click();
    await page.getByRole('heading', { name: 'We do not know yet whether it arrived' }).waitFor();
    await expectAccessible(page);
    expect(await page.getByRole('main').innerText()).toContain(answers.summary);
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await portal.heading(page, 'We have your complaint');
    const { number, words } = await portal.receipt(page);
    expect(arrived).toContain(number);
    expect(arrived).toContain(words);

    const shown = async (typed: portal.Receipt) => {
      const visitor = await open(new URL('/open', stack.portal).href);
      await visitor.getByLabel('Tracking number').fill(typed.number);
      await visitor.getByLabel('Your six words', { exact: true }).fill(typed.words);
      await visitor.getByRole('button', { name: 'Open my complaint' }).click();
      await visitor.getByRole('alert').first().waitFor();
      return { page: visitor, text: await visitor.getByRole('main').innerText() };
    };
    const wrongNumber = await shown({ number: '0000-0000', words });
    const wrongWords = await shown({ number, words: 'six words that are not right' });
    expect(wrongWords.text).toBe(wrongNumber.text);
    expect(await wrongWords.page.getByLabel('Tracking number').inputValue()).toBe(number);
    await expectAccessible(wrongWords.page);
  },
);

journey(
  '[NAM-9.1a] [NAM-6.1c] the form can be filled in and sent by the keyboard alone on a narrow telephone',
  async ({ stack, open }) => {
    const page = await open(stack.portal, phone);
    const onNarrow = async (title: string) => {
      await portal.heading(page, title);
      await expectAccessible(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${title} is wider than the screen`).toBeLessThanOrEqual(phone.width);
    };
    const pick = async (question: string, label: string) => {
      await onNarrow(question);
      await keyboard.pick(page, question, label);
      await keyboard.press(page, 'Continue');
    };

    await onNarrow('Something went wrong? Tell us');
    await keyboard.tabTo(page, page.getByRole('link', { name: organisation, exact: true }));
    await page.keyboard.press('Enter');
    await onNarrow(`Tell ${organisation} what went wrong`);
    await keyboard.press(page, 'Start now');
    await pick('What would you like to do?', 'Make a complaint');
    await pick('Who are you?', 'I have asked for a service');
    await pick('Who is this for?', 'For me');
    await pick('Do you want to give your name?', 'No, I want to stay anonymous');
    for (const title of ['When and where it happened', 'What do you feel went wrong?']) {
      await onNarrow(title);
      await keyboard.press(page, 'Continue');
    }
    await onNarrow('Summary of complaint');
    await keyboard.typeInto(
      page,
      'Summary of complaint',
      'One of the drivers uses a telephone while driving.',
    );
    await keyboard.press(page, 'Continue');
    await onNarrow('How do you wish to see this complaint resolved?');
    await keyboard.press(page, 'Continue');
    await onNarrow('Is it about one of these people?');
    await keyboard.press(page, 'Continue');
    await onNarrow('Check your answers');
    await keyboard.press(page, 'Send my complaint');
    await onNarrow('We have your complaint');
    const receipt = await portal.receipt(page);
    await keyboard.press(page, 'I have saved them. Show my complaint');
    await onNarrow('Your complaint');
    expect(await page.getByRole('main').innerText()).toContain(receipt.number);
  },
);
