import { describe, expect, it } from 'vitest';
import { founded, system } from '../../testing/organisation-story.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { goLive } from './go-live.ts';

const asked = (story = founded()) => goLive(story.context(story.administrator));
const of = (code: string, story = founded()) => asked(story).filter((check) => check.code === code);

describe('what is asked before an organisation takes complaints', () => {
  it('stands under four headings, in the order it is read, each with its weight', () => {
    expect(asked().map(({ part, weight, code }) => `${part}: ${weight}: ${code}`)).toEqual([
      'who answers: stops: somebody receives',
      'who answers: stops: receivers can sign in',
      'who answers: stops: role held',
      'who answers: stops: role held',
      'who answers: stops: role held',
      'who answers: can follow: second administrator',
      'what you promise: stops: policy in force',
      'what you promise: can follow: policy agrees with itself',
      'how people reach you: stops: postal address',
      'how people reach you: stops: telephone or e-mail',
      'how people reach you: stops: mail tried',
      'how people reach you: can follow: sender named',
      'how people reach you: can follow: privacy contact',
      'what must not be lost: can follow: backup made',
    ]);
  });

  it('names the role it is about as the policy does, and says with it why the portal stays closed', () => {
    const [contact] = of('role held');
    const { title } = founded().procedures[0]?.roles[0] ?? { title: '' };
    expect(contact).toEqual({
      part: 'who answers',
      weight: 'stops',
      code: 'role held',
      done: false,
      role: title,
      why: { code: 'role without holder', values: { role: title } },
    });
    expect(of('postal address')).toEqual([
      {
        part: 'how people reach you',
        weight: 'stops',
        code: 'postal address',
        done: false,
        why: { code: 'no postal address', values: {} },
      },
    ]);
  });

  it('is done with nothing more to say', () => {
    const story = founded();
    story.hasAddress = true;
    expect(of('postal address', story)).toEqual([
      { part: 'how people reach you', weight: 'stops', code: 'postal address', done: true },
    ]);
  });

  it('counts what the policy contradicts itself in, which only can wait', () => {
    const story = founded();
    const policy = publishedProcedure('not-alone-mentoring');
    const clocks = policy.clocks.map((clock) =>
      clock.key === 'ack' ? { ...clock, onExpiry: 'nothing' as const } : clock,
    );
    story.procedures = [{ ...policy, clocks }];
    const [check] = of('policy agrees with itself', story);
    expect(check).toMatchObject({ done: false, weight: 'can follow', count: 1 });
    expect(check).not.toHaveProperty('why');
    expect(of('policy agrees with itself')).toMatchObject([{ done: true, count: 0 }]);
  });

  it('asks nobody about roles while no policy is in force, and says that none is', () => {
    const story = founded();
    story.procedures = [];
    const first = asked(story)[0];
    expect(first).toMatchObject({
      code: 'policy in force',
      done: false,
      why: { code: 'no policy in force' },
    });
    expect(of('policy agrees with itself', story)).toEqual([]);
  });

  it('looks at the version that is in force, and at no other', () => {
    const story = founded();
    const policy = publishedProcedure('not-alone-mentoring');
    const older = { ...policy, identity: { ...policy.identity, version: 99 }, roles: [] };
    story.procedures = [older, policy];
    expect(of('role held', story)).toHaveLength(3);
  });

  it('takes a role that is not held yet, or no more, for one without a holder', () => {
    const story = founded();
    const personId = story.add('Somebody');
    story.when(story.administrator, 'GiveRole', { personId, role: 'contact', fromOn: '2026-11-03' });
    expect(of('somebody receives', story)[0]?.done).toBe(false);
    story.now = '2026-11-03T10:00:00.000Z';
    expect(of('somebody receives', story)[0]?.done).toBe(true);
  });

  it('wants somebody who receives to have an account: one of them is enough', () => {
    const story = founded();
    const [one, other] = [story.add('One'), story.add('Other')];
    for (const personId of [one, other])
      story.when(story.administrator, 'GiveRole', { personId, role: 'contact', fromOn: '2026-11-02' });
    expect(of('receivers can sign in', story)[0]).toMatchObject({
      done: false,
      why: { code: 'nobody who receives can sign in' },
    });
    story.when(system, 'LinkAccount', { personId: other, accountId: 'account' });
    expect(of('receivers can sign in', story)[0]?.done).toBe(true);
  });

  it('says of a role without work of its own nothing, and of one whose work others do that it can wait', () => {
    const story = founded();
    const [policy] = story.procedures;
    if (policy === undefined) throw new Error('It published one.');
    const roles = [
      ...policy.roles.map((role) => ({ ...role, duties: ['receives' as const] })),
      ...policy.roles.slice(0, 1).map((role) => ({ ...role, key: 'idle', title: 'Idle', duties: [] })),
    ];
    story.procedures = [{ ...policy, roles }];
    const personId = story.add('Somebody');
    story.when(story.administrator, 'GiveRole', { personId, role: 'contact', fromOn: '2026-11-02' });
    const title = (key: string) => policy.roles.find((role) => role.key === key)?.title;
    expect(of('role held', story).map(({ weight, done, role }) => [weight, done, role])).toEqual([
      ['stops', true, title('contact')],
      ['can follow', false, title('investigator')],
      ['can follow', false, title('reviewer')],
    ]);
  });

  it('has an e-mail address, a sender, a contact for privacy and a second administrator as done where they are there', () => {
    const story = founded();
    story.when(story.administrator, 'SetContact', { channel: 'email', value: 'hello@example.org' });
    story.when(story.administrator, 'NameSender', { name: 'A Charity', neutral: 'A letter for you' });
    story.when(story.administrator, 'SetPrivacyContact', { controller: 'A', contact: 'privacy@example.org' });
    const second = story.add('Second');
    story.when(story.administrator, 'AppointAdministrator', { personId: second });
    const done = ['telephone or e-mail', 'sender named', 'privacy contact', 'second administrator'];
    for (const code of done) {
      expect(of(code)[0]?.done, code).toBe(false);
      expect(of(code, story)[0]?.done, code).toBe(true);
    }
  });
});
