/** 1-2-1 Mentors: three points, an appeal, a panel of three, a majority, and copies to everybody on the list. */
import { people, threePoints, threePointsTold as told } from '@redress/domain/testing/story.ts';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { journey } from '../support/journey.ts';
import * as console_ from './steps/console.ts';
import * as form from './steps/one-to-one-form.ts';
import { hearing, type Told } from './steps/one-to-one-hearing.ts';
import * as panel from './steps/panel.ts';
import * as portal from './steps/portal.ts';
import * as respondent from './steps/respondent.ts';

const email = 'carys.journey@example.org';
const { answers, points } = threePoints;
const { director, seniorManager, mentor } = people.oneToOne;
const { chair, governor, teacher, involved } = people.panelPool;
// Received on Friday 20 November by Carys Innes, handled by Pat Reeve, at the only site there is.
const reference = '20.11.26 / (PR) / Main site / (CI)';

journey(
  '[OTO-S2a, OTO-S3, OTO-S5b, OTO-S6, OTO-S10a, OTO-PRIN-9R, OTO-TBS-2] [OTO-S12b, OTO-S12c, OTO-S12d, OTO-S14b, OTO-HEAR-1, OTO-DEC-1, OTO-S16b, OTO-CONF-3] three points, from the form to the decision of the panel',
  async ({ stack, open, moveTo }) => {
    await moveTo('2026-11-20T15:10:00Z');
    const complainant = await open(stack.portal);
    await form.fillIn(complainant, { email, points });
    for (const point of points) expect(await console_.text(complainant)).toContain(point);
    const receipt = await portal.send(complainant);
    await complainant.getByRole('button', { name: 'I have saved them' }).click();
    await portal.heading(complainant, 'Your complaint');

    await triage(await console_.signIn(open, stack.console, seniorManager), receipt.number);
    const handler = await console_.signIn(open, stack.console, director);
    const story: Told = { stack, open, moveTo, complainant, handler, number: receipt.number };
    await investigate(story);
    await appeal(story);
    await hearing(story);
    await findings(story);
    await mails(story);
  },
);

/** A senior manager looks at it the same day, and decides when the person it is about is told. */
async function triage(page: Page, number: string): Promise<void> {
  await expectAccessible(page);
  await console_.find(page, number);
  await console_.act(page, 'Name whom it is about', 'Save whom it is about', {
    lists: { Person: mentor.name },
    texts: { 'Who it is about': told.subject },
  });
  await console_.begin(page, 'Assess the complaint');
  expect(await console_.refused(page, 'Save the assessment')).toContain(
    'when the person it is about is told',
  );
  await console_.fillIn(page, {
    check: ['Serious', 'Later, on a day'],
    texts: { 'Told on': '2026-11-24', 'Why then, or why not yet': told.toldLater },
  });
  await console_.submit(page, 'Save the assessment');
  await page.getByRole('heading', { level: 2, name: 'What to do' }).waitFor();
  await console_.act(page, 'Assign a handler', 'Assign', { check: [`${director.name}, Director`] });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(reference);
}

/** Reference at once, both explanations on day three, an answer to every point, a window that was agreed. */
async function investigate({ moveTo, complainant, handler, number }: Told): Promise<void> {
  await console_.find(handler, number);
  await console_.letter(handler, 'Reference and person dealing with your complaint');
  await complainant.reload();
  const first = await portal.readLetter(complainant, 'Reference and person dealing with your complaint');
  for (const words of [reference, director.name]) expect(first).toContain(words);

  await moveTo('2026-11-24T10:00:00Z');
  await console_.letter(handler, 'A complaint that concerns you', {
    texts: { 'What the complaint is about': 'How a session ended, and how a family was spoken to.' },
  });

  await moveTo('2026-11-25T09:30:00Z');
  await console_.letter(handler, 'Steps taken and time frame', {
    texts: { 'Steps taken so far': told.steps },
  });
  await console_.section(handler, 'Promises and clocks');
  await expectAccessible(handler);
  // In writing is half of it: the clock runs on until somebody has spoken to the complainant.
  const firstAnswer = handler.getByRole('main').getByRole('listitem').filter({ hasText: 'First answer' });
  expect(await firstAnswer.first().innerText()).toContain('Running');
  await console_.act(handler, 'Record the spoken explanation', 'Save the explanation', {
    texts: { 'What was explained': told.spoken },
  });
  await complainant.reload();
  await portal.promised(complainant, 'We answer you in full, or tell you', 'Wednesday 25 November 2026');

  await moveTo('2026-12-01T10:00:00Z');
  await console_.act(handler, 'Record who had a part in it', 'Save the involvement', {
    lists: { 'Who had a part in it': involved.name },
  });
  const words = ['Upheld in full', 'Upheld in part', 'Not upheld'];
  for (const [index, { finding }] of told.findings.entries()) {
    await console_.section(handler, 'What to do');
    expect(await console_.item(handler, 'Decide the outcome').first().innerText()).toContain(
      'no finding yet',
    );
    await console_.act(handler, 'Record a finding', 'Save the finding', {
      check: [words[index]!],
      texts: { 'Finding, and why': finding },
    });
  }
  await moveTo('2026-12-02T10:00:00Z');
  await console_.act(handler, 'Decide the outcome', 'Save the outcome', {
    check: ['Upheld in part', 'An apology'],
    texts: { Reasons: told.reasons },
  });
  await console_.act(handler, 'Record the agreed time to go on', 'Save the date', {
    texts: { 'The complainant can go on until': '2026-12-16' },
  });
  await console_.letter(handler, 'Outcome of the investigation', {
    texts: { 'The reasons': told.letterReasons },
  });
}

/** An appeal, a panel that lacks nobody and has nobody who was involved, and a day that leaves enough notice. */
async function appeal({ moveTo, complainant, handler, open, stack, number }: Told): Promise<void> {
  await moveTo('2026-12-09T19:00:00Z');
  await complainant.reload();
  const outcome = await portal.readLetter(complainant, 'Outcome of the investigation');
  for (const { finding } of told.findings) expect(outcome).toContain(finding);
  expect(outcome).toContain('Wednesday 16 December 2026');
  await portal.goOn(complainant, 'Appeal panel', {
    'What remains unresolved?': told.unresolved,
    'What would put things right?': told.putRight,
  });
  await portal.promised(complainant, 'Your appeal is heard by a panel', 'Monday 4 January 2027');

  await moveTo('2026-12-10T10:00:00Z');
  for (const member of [chair, governor, teacher]) {
    await console_.begin(handler, 'Appoint a panel member');
    const refused = console_.item(handler, involved.name);
    expect(await refused.first().innerText()).toContain('had a part in this complaint before');
    await console_.fillIn(handler, {
      check: [member.name, ...(member === chair ? ['Independent member', 'Chairs the panel'] : [])],
    });
    if (member === chair) await expectAccessible(handler);
    await console_.submit(handler, 'Appoint');
    await handler.getByRole('heading', { level: 2, name: 'Panel', exact: true }).waitFor();
  }
  expect(await console_.text(handler)).toContain('The panel is complete.');
  await expectAccessible(handler);

  await console_.begin(handler, 'Arrange the hearing');
  await console_.fillIn(handler, { texts: { 'Day of the hearing': '2026-12-15', Place: told.place } });
  const short = await console_.refused(handler, 'Save the hearing');
  expect(short).toContain('Only 2 clear working days remain before Tuesday 15 December 2026');
  expect(short).toContain('Wednesday 16 December 2026');
  await console_.submit(handler, 'Use Wednesday 16 December 2026');
  await console_.submit(handler, 'Save the hearing');
  await handler.getByRole('heading', { level: 2, name: 'Panel', exact: true }).waitFor();
  for (const to of ['The person who complained', 'Director'])
    await console_.letter(handler, 'Notice of the appeal hearing', { to });
  await console_.act(handler, 'Release the papers', 'Release the papers');

  await moveTo('2026-12-14T10:00:00Z');
  for (const member of [chair, governor, teacher]) {
    const reader = await console_.signIn(open, stack.panel, member);
    await panel.openHearing(reader, number);
    expect(await panel.readPapers(reader)).toBeGreaterThan(5);
    await reader.context().close();
  }
}

/** A copy to everybody on the list; the subject's says nothing of who complained. */
async function findings({ moveTo, handler, complainant, open, stack, number }: Told): Promise<void> {
  await moveTo('2026-12-17T10:00:00Z');
  const copies = [
    'The person who complained',
    'Operational Manager',
    'Director',
    'The organisation',
    'The person complained about',
  ];
  for (const to of copies)
    await console_.letter(handler, 'Findings and recommendations of the panel', { to });

  await complainant.reload();
  const decision = await portal.readLetter(complainant, 'Findings and recommendations of the panel');
  for (const words of [
    'Upheld in part',
    'majority',
    told.panelFinding,
    told.action,
    told.recommendations,
    reference,
  ])
    expect(decision).toContain(words);
  for (const sealed of [told.against, teacher.name]) expect(decision).not.toContain(sealed);
  expect(await console_.text(complainant)).toContain('It is closed');

  const subject = await console_.signIn(open, stack.console, mentor);
  await console_.menu(subject, 'Papers for you as respondent');
  await expectAccessible(subject);
  const copy = await respondent.fileOf(
    subject,
    'Findings and recommendations of the panel',
    '17 December 2026',
  );
  for (const words of ['Upheld in part', told.action]) expect(copy).toContain(words);
  for (const known of [answers['name']!, 'Innes', answers['phone']!, email, reference])
    expect(copy).not.toContain(known);
  await console_.menu(subject, 'Find a case');
  await subject.getByLabel('Reference or tracking number').fill(number);
  await subject.getByRole('button', { name: 'Find the case' }).click();
  await subject.getByText('No case found').waitFor();
}

/** What is mailed says that there is news, and never what. */
async function mails({ stack, number }: Told): Promise<void> {
  await stack.mail.arrived(email, ({ subject }) => subject === 'There is a letter for you');
  const about = [answers['name']!, answers['phone']!, number, reference, 'son', '1-2-1'];
  for (const mail of stack.mail.all().filter(({ to }) => to.includes(email))) {
    expect(mail.subject).toMatch(/^(We have received it|There is news|There is a (letter|message) for you)$/);
    for (const secret of about) expect(mail.text).not.toContain(secret);
  }
}
