/** A complaint about the Director: the Operational Manager does what the Director would do, and the Director sees a respondent's papers. */
import { people, threePoints } from '@redress/domain/testing/story.ts';
import { expect } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { journey } from '../support/journey.ts';
import * as console_ from './steps/console.ts';
import * as form from './steps/one-to-one-form.ts';
import * as portal from './steps/portal.ts';
import * as respondent from './steps/respondent.ts';

const { director, operationalManager, seniorManager } = people.oneToOne;
const { chair, governor, teacher } = people.panelPool;
const summary = 'The Director promised my son a place and gave it to somebody else two days later.';
const identity = [threePoints.answers['name']!, threePoints.answers['phone']!, 'sara.journey@example.org'];

journey(
  '[OTO-FP-2, OTO-MON-11, OTO-STD-1] a complaint about the Director goes to the Operational Manager and straight to a panel; the Director sees the respondent’s papers alone',
  async ({ stack, open, moveTo }) => {
    await moveTo('2026-11-20T09:00:00Z');
    const complainant = await open(stack.portal);
    await form.fillIn(complainant, { email: 'sara.journey@example.org', summary, about: 'Director' });
    const { number } = await portal.send(complainant);
    await complainant.getByRole('button', { name: 'I have saved them' }).click();
    await portal.heading(complainant, 'Your complaint');
    await portal.promised(complainant, 'Your appeal is heard by a panel', 'Friday 11 December 2026');

    const named = await console_.signIn(open, stack.console, director);
    const seesNothing = async () => {
      await console_.menu(named, 'Find a case');
      await named.getByLabel('Reference or tracking number').fill(number);
      await named.getByRole('button', { name: 'Find the case' }).click();
      await named.getByText('No case found').waitFor();
    };
    await seesNothing();
    await expectAccessible(named);

    const senior = await console_.signIn(open, stack.console, seniorManager);
    await console_.find(senior, number);
    await console_.act(senior, 'Assess the complaint', 'Save the assessment', {
      check: ['Serious', 'Not yet'],
      texts: { 'Why then, or why not yet': 'The papers come first.' },
    });
    await console_.begin(senior, 'Assign a handler');
    expect(await console_.item(senior, director.name).first().innerText()).toContain('about');
    await console_.fillIn(senior, { check: [`${operationalManager.name}, Operational Manager`] });
    await console_.submit(senior, 'Assign');
    await senior.getByRole('heading', { level: 2, name: 'What to do' }).waitFor();

    const manager = await console_.signIn(open, stack.console, operationalManager);
    await console_.find(manager, number);
    await console_.letter(manager, 'Reference and person dealing with your complaint');
    for (const member of [chair, governor, teacher])
      await console_.act(manager, 'Appoint a panel member', 'Appoint', {
        check: [member.name, ...(member === chair ? ['Independent member', 'Chairs the panel'] : [])],
      });
    // Nobody has answered for the organisation yet, because the stages in which it does were skipped.
    await console_.section(manager, 'What to do');
    const arrange = console_.item(manager, 'Arrange the hearing').first();
    expect(await arrange.innerText()).toContain('written response is not on file');
    await console_.act(manager, 'Record the organisation’s response', 'Save the response', {
      texts: { 'The organisation’s response': 'The place was promised before the list was complete.' },
    });
    await console_.act(manager, 'Arrange the hearing', 'Save the hearing', {
      texts: { 'Day of the hearing': '2026-12-08', Place: 'The library, Northwell. There is a ramp.' },
    });
    for (const to of ['The person who complained', 'Director'])
      await console_.letter(manager, 'Notice of the appeal hearing', { to });
    await console_.act(manager, 'Release the papers', 'Release the papers');

    await seesNothing();
    await named.reload();
    const mine = await respondent.fileOf(named, 'Notice of the appeal hearing', '8 December 2026');
    expect(mine).toContain('The place was promised before the list was complete.');
    for (const known of identity) expect(mine).not.toContain(known);
  },
);
