/** Not Alone Mentoring, from the form to the final letter: one complaint, in the apps its people use. */
import { missedSessions, missedSessionsTold as told, people } from '@redress/domain/testing/story.ts';
import { expect } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { journey } from '../support/journey.ts';
import * as console_ from './steps/console.ts';
import * as portal from './steps/portal.ts';

const organisation = 'Not Alone Mentoring';
// The demonstration writes to others, so what arrives here is this journey's.
const email = 'morgan.journey@example.org';
const { answers } = missedSessions;

journey(
  '[NAM-6.4a, NAM-6.4b, NAM-7.1b, NAM-7.4, NAM-7.5a, NAM-7.5b, NAM-8.1b, NAM-8.2a, NAM-8.2b, NAM-8.4b, NAM-8.5a, NAM-8.5b, NAM-8.5c, NAM-10.1c] [NAM-FORM-1, NAM-FORM-5, NAM-FORM-6, NAM-FORM-9, NAM-FORM-10, NAM-FORM-11] missed sessions, from the form to the final letter',
  async ({ stack, open, moveTo }) => {
    await moveTo('2026-12-18T10:00:00Z');
    const page = await open(stack.portal);

    await portal.begin(page, organisation);
    await portal.choose(page, 'What would you like to do?', 'Make a complaint');
    await portal.choose(page, 'Who are you?', 'I receive a service from Not Alone Mentoring');
    await portal.choose(page, 'Who is this for?', 'For me');
    await portal.choose(page, 'Do you want to give your name?', 'Yes');
    await portal.type(page, 'About you', {
      'Your name': answers['name']!,
      'Contact number': answers['phone']!,
      'Contact email': email,
      'Postal address': answers['address']!,
      'Invoice number': answers['invoiceNumber']!,
    });
    await portal.answer(page, 'When and where it happened', async () => {
      await portal.typeDate(page, /Incident date/, answers['incidentDate']!);
      await page.getByLabel('Incident time').fill(answers['incidentTime']!);
      await page.getByLabel('Incident location').fill(answers['incidentPlace']!);
    });
    await portal.choose(
      page,
      'What do you feel went wrong?',
      /failed to provide a service/,
      /unfair service/,
    );
    await portal.type(page, 'Summary of complaint', { 'Summary of complaint': answers['summary']! });
    await portal.type(page, 'How do you wish to see this complaint resolved?', {
      'How do you wish': answers['remedy']!,
    });
    await portal.choose(page, 'Is it about one of these people?', 'None of these');
    await portal.answer(page, 'Sign your complaint', async () => {
      await page.getByLabel('Your full name').fill(answers['name']!);
      await page.getByLabel('This is my complaint').check();
    });
    await portal.heading(page, 'Check your answers');
    await expectAccessible(page);
    const checked = await page.getByRole('main').innerText();
    for (const typed of [answers['name']!, email, answers['summary']!, answers['invoiceNumber']!])
      expect(checked).toContain(typed);
    expect(checked).toContain('Wednesday 23 December 2026');

    const receipt = await portal.send(page);
    const elsewhere = await open(stack.portal);
    await portal.openComplaint(elsewhere, receipt);
    await expectAccessible(elsewhere);
    await portal.promised(
      elsewhere,
      'We write to say that we have your complaint',
      'Wednesday 23 December 2026',
    );
    await portal.promised(elsewhere, 'We tell you the outcome in writing', 'Wednesday 6 January 2027');
    expect(await portal.workedOut(elsewhere, 'We write to say that we have your complaint')).toMatch(/6\.4/);
    expect((await stack.mail.arrived(email)).subject).toBe('We have received it');

    const handler = await console_.signIn(open, stack.console, people.notAlone.contact);
    await expectAccessible(handler);
    await console_.find(handler, receipt.number);
    await expectAccessible(handler);
    await console_.letter(handler, 'Acknowledgement of your complaint');
    await console_.act(handler, 'Assign a handler', 'Assign', {
      check: [`${people.notAlone.contact.name}, Investigator`],
    });

    await moveTo('2026-12-29T10:00:00Z');
    await console_.act(handler, 'Record a meeting', 'Save the meeting', {
      texts: { 'Held on': '2026-12-29', 'Who met, and what was said': told.interview },
    });
    await console_.act(handler, 'Add a note', 'Save the note', {
      check: ['Interview'],
      texts: { 'What to put on the file': told.interview },
    });

    // Day ten is Wednesday 6 January; the day after, the holding letter is due.
    await moveTo('2027-01-07T09:00:00Z');
    await handler.reload();
    await console_.section(handler, 'What to do');
    expect(await console_.text(handler)).toContain('Holding letter');
    await console_.letter(handler, 'Holding letter', {
      texts: { 'Why the investigation takes longer': told.delay, 'The final date': '2027-01-14' },
    });
    await elsewhere.reload();
    await portal.promised(elsewhere, 'We reach a conclusion by the final date', 'Thursday 14 January 2027');
    expect(await portal.readLetter(elsewhere, 'Holding letter')).toContain('Thursday 14 January 2027');

    await moveTo('2027-01-12T10:00:00Z');
    await console_.begin(handler, 'Decide the outcome');
    await console_.fillIn(handler, {
      check: ['Upheld', 'An improvement to our services'],
      texts: { Reasons: told.reasons, 'Your full name': people.notAlone.contact.name },
    });
    expect(await console_.refused(handler, 'Save the outcome')).toContain(
      'offer an apology, or write down why it is left out',
    );
    await console_.fillIn(handler, { check: ['An apology'] });
    await console_.submit(handler, 'Save the outcome');
    await handler.getByRole('heading', { level: 2, name: 'What to do' }).waitFor();

    await console_.begin(
      handler,
      'Write the letter “Outcome of the investigation”',
      'Outcome of the investigation',
    );
    await console_.fillIn(handler, { texts: { 'The apology': '', 'What we will do': told.noRecurrence } });
    expect(await console_.refused(handler, 'Send the letter')).toMatch(/apology/i);
    await console_.fillIn(handler, { texts: { 'The apology': told.apology } });
    await console_.submit(handler, 'Send the letter');
    await handler.getByRole('heading', { level: 2, name: 'Letters', exact: true }).waitFor();

    // Fourteen working days from the date of the outcome end on Monday 1 February.
    await moveTo('2027-02-01T22:30:00Z');
    await elsewhere.reload();
    await portal.heading(elsewhere, 'Your complaint');
    expect(await elsewhere.getByRole('main').innerText()).toContain(
      'until the end of Monday 1 February 2027',
    );
    const outcome = await portal.readLetter(elsewhere, 'Outcome of the investigation');
    for (const words of ['Upheld', told.apology, told.noRecurrence, 'Monday 1 February 2027'])
      expect(outcome).toContain(words);
    await portal.goOn(elsewhere, 'Stage Three – Appeal', { 'Why are you dissatisfied': told.why });
    await portal.promised(elsewhere, 'We write to say that we have your appeal', 'Thursday 4 February 2027');
    await portal.promised(
      elsewhere,
      'We review the investigation and tell you the result',
      'Monday 15 February 2027',
    );

    await moveTo('2027-02-02T10:00:00Z');
    await console_.find(handler, receipt.number);
    await console_.letter(handler, 'Acknowledgement of your appeal');
    await console_.begin(handler, 'Assign a handler');
    const cannot = console_.item(handler, people.notAlone.contact.name);
    expect(await cannot.innerText()).toContain('is for the Appeal reviewer to handle');
    await console_.fillIn(handler, { check: [`${people.notAlone.reviewer.name}, Appeal reviewer`] });
    await console_.submit(handler, 'Assign');
    await handler.getByRole('heading', { level: 2, name: 'What to do' }).waitFor();

    await moveTo('2027-02-08T10:00:00Z');
    const reviewer = await console_.signIn(open, stack.console, people.notAlone.reviewer);
    await console_.find(reviewer, receipt.number);
    await console_.act(reviewer, 'Decide the outcome', 'Save the outcome', {
      check: ['Make changes to the Stage Two recommendation/actions', 'An apology'],
      texts: { Reasons: told.appealReasons },
    });
    await console_.letter(reviewer, 'Outcome of your appeal', { texts: { 'What changes': told.changes } });
    await console_.section(reviewer, 'Record');
    await expectAccessible(reviewer);
    await console_.section(reviewer, 'Promises and clocks');
    await expectAccessible(reviewer);

    await elsewhere.reload();
    const last = await portal.readLetter(elsewhere, 'Outcome of your appeal');
    for (const words of [
      'Make changes to the Stage Two recommendation/actions',
      told.changes,
      'This decision is final',
      'no further right of appeal',
      'A solicitor',
      'Citizens Advice Bureau',
      'Monday 8 March 2027',
    ])
      expect(last).toContain(words);
    expect(await elsewhere.getByRole('main').innerText()).toContain('It is closed');

    const mails = stack.mail.all().filter((mail) => mail.to.includes(email));
    const subjects = [
      'We have received it',
      'There is news',
      'There is a letter for you',
      'There is a message for you',
    ];
    for (const mail of mails) {
      expect(subjects).toContain(mail.subject);
      for (const secret of [answers['name']!, receipt.number, receipt.words, 'Not Alone', 'mentor'])
        expect(mail.text.toLowerCase()).not.toContain(secret.toLowerCase());
    }
    expect(mails.length).toBeGreaterThanOrEqual(5);
  },
);
