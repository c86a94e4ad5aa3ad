/** From `npm start` without the demonstration to a first complaint, as a volunteer of a small charity does it: all of it in a browser. */
import { expect } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { journeyFromNothing } from '../support/journey.ts';
import { until } from '../support/until.ts';
import * as console_ from './steps/console.ts';
import * as portal from './steps/portal.ts';
import * as setUp from './steps/set-up.ts';

const charity = 'Lantern Befriending';
const password = 'nine kettles on the moor';

journeyFromNothing('an organisation set up by hand takes its first complaint', async ({ stack, open }) => {
  const started = performance.now();
  // It is printed last, when the doors are open already.
  const printed = async () => /http:\S+\/first#\S+(?=\n)/.exec(stack.log())?.[0];
  const first = await until('the address that a first start prints', printed, 30);

  const visitor = await open(stack.portal);
  await portal.heading(visitor, 'Something went wrong? Tell us');
  expect(await visitor.getByRole('main').innerText()).not.toContain(charity);

  const page = await open(first);
  await portal.heading(page, 'Set up Redress');
  await expectAccessible(page);
  expect(page.url()).not.toContain('#');
  await page.getByLabel('Your name').fill('Ada Lantern');
  await page.getByLabel('Work e-mail address').fill('ada@example.org');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('What it is called').fill(charity);
  await page.getByRole('button', { name: 'Begin' }).click();
  await setUp.addSecondStep(page);

  await portal.heading(page, `Before ${charity} goes live`);
  await expectAccessible(page);
  expect(await console_.text(page)).toContain('Nobody can write to you');

  await setUp.open(page, 'Organisation');
  await expectAccessible(page);
  await setUp.save(
    page,
    'Save name and address',
    { texts: { 'Postal address': '1 Example Street, Exampleton' } },
    'Name and address are saved.',
  );
  await setUp.act(
    page,
    'Add: Telephone',
    'Save this contact',
    {
      texts: { 'Telephone number': '01632 960 000', 'When somebody answers (optional)': 'Weekdays, 9 to 5' },
    },
    'The contact is saved.',
  );

  await setUp.open(page, 'Policy');
  await page.getByRole('button', { name: 'Read it: Complaint, investigation, appeal' }).click();
  await page.getByRole('heading', { level: 2, name: 'What the policy leaves open' }).waitFor();
  await expectAccessible(page);
  await setUp.save(
    page,
    'Publish this policy',
    { lists: { 'If the complaint is about the Complaints contact, it goes to': 'Appeal reviewer' } },
    'The policy is published.',
  );

  await setUp.open(page, 'People');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await expectAccessible(page);
  await setUp.save(
    page,
    'Add them',
    { texts: { Name: 'Bo Second', 'E-mail address (optional)': 'bo@example.org' } },
    'They are added.',
  );
  for (const role of ['Complaints contact', 'Investigator'])
    await setUp.act(
      page,
      'Give a role: Bo Second',
      'Give the role',
      { lists: { Role: role } },
      'The role is given.',
    );
  await setUp.act(
    page,
    'Administrator or not: Bo Second',
    'Make them an administrator',
    {},
    'They are an administrator now.',
  );
  const link = await setUp.invitation(page, 'Bo Second');

  await setUp.open(page, 'Mail');
  await expectAccessible(page);
  await console_.submit(page, 'Send it now');
  await page.getByText('The mail server took it').waitFor();
  await stack.mail.arrived('ada@example.org', ({ subject }) => subject === 'Mail works');

  const second = await open(link);
  await setUp.join(second, 'Bo Second', password);
  await second.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Set up' }).click();
  await setUp.open(second, 'People');
  await setUp.act(
    second,
    'Give a role: Ada Lantern',
    'Give the role',
    { lists: { Role: 'Appeal reviewer' } },
    'The role is given.',
  );

  await setUp.open(page, 'Before going live');
  await page.reload();
  await page.getByText('Nothing stops it').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open the doors' }).click();
  await portal.heading(page, `${charity} takes complaints`);
  await setUp.open(page, 'History');
  await expectAccessible(page);
  expect(await console_.text(page)).toContain('The portal was opened.');

  await visitor.reload();
  await portal.begin(visitor, charity);
  await portal.choose(visitor, 'What would you like to do?', 'Make a complaint');
  await portal.choose(visitor, 'Who are you?', `I receive a service from ${charity}`);
  await portal.choose(visitor, 'Who is this for?', 'For me');
  await portal.choose(visitor, 'Do you want to give your name?', 'Yes');
  await portal.type(visitor, 'About you', {
    'Your name': 'Sam Caller',
    'Contact number': '01632 960 111',
    'Contact email': 'sam@example.org',
    'Postal address': '2 Example Street',
    'Invoice number': 'None',
  });
  await portal.answer(visitor, 'When and where it happened', async () => {
    await portal.typeDate(visitor, /Incident date/, '2026-10-30');
    await visitor.getByLabel('Incident time').fill('10:00');
    await visitor.getByLabel('Incident location').fill('At home');
  });
  await portal.choose(visitor, 'What do you feel went wrong?', /unfair service/);
  await portal.type(visitor, 'Summary of complaint', { 'Summary of complaint': 'Nobody came.' });
  await portal.type(visitor, 'How do you wish to see this complaint resolved?', {
    'How do you wish': 'Somebody comes.',
  });
  await portal.choose(visitor, 'Is it about one of these people?', 'None of these');
  await portal.answer(visitor, 'Sign your complaint', async () => {
    await visitor.getByLabel('Your full name').fill('Sam Caller');
    await visitor.getByLabel('This is my complaint').check();
  });
  await portal.heading(visitor, 'Check your answers');
  const { number } = await portal.send(visitor);

  // Whoever receives complaints finds it by its number, and is led to it.
  await console_.menu(second, 'Find a case');
  await second.getByLabel('Reference or tracking number').fill(number);
  await second.getByRole('button', { name: 'Find the case' }).click();
  await second.waitForURL(/\/cases\//);
  const seconds = Math.round((performance.now() - started) / 1_000);
  console.info(`From the first start to the first complaint: ${seconds} s of the machine.`);
});
