import { describe, expect, it } from 'vitest';
import { founded, system, type OrganisationStory } from '../../testing/organisation-story.ts';
import { standInFor } from '../procedure/open-choices.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { inItsOwnLanguage } from '../procedure/read-in.ts';
import { parseInstant } from '../calendar/plain-date.ts';
import { backupIsOld, goLive } from './go-live.ts';

const today = '2026-11-02';

/** Everything there that must be: three people, a policy that says who stands in, an address, a telephone, mail that was tried. */
function ready(): OrganisationStory {
  const story = founded();
  const policy = publishedProcedure('not-alone-mentoring');
  story.procedures = [inItsOwnLanguage(standInFor(policy, 'contact', ['reviewer'], 'Decided here.'))];
  const [contact, reviewer] = [story.add('Contact'), story.add('Reviewer')];
  story.when(system, 'LinkAccount', { personId: contact, accountId: 'account' });
  const roles = { contact, investigator: contact, reviewer };
  for (const [role, personId] of Object.entries(roles))
    story.when(story.administrator, 'GiveRole', { personId, role, fromOn: today });
  story.hasAddress = true;
  story.when(story.administrator, 'SetContact', { channel: 'phone', value: '01632 960 000' });
  return story.when(system, 'RecordMailTried', { taken: true });
}

const stopping = (story: OrganisationStory) => story.refuses(story.administrator, 'OpenPortal', {});
const endRole = (story: OrganisationStory, role: string) => {
  const { bindingId } = story.state.bindings.find((held) => held.role === role)!;
  story.when(story.administrator, 'EndRole', { bindingId, endedOn: '2026-11-01' });
};

describe('the portal of an organisation', () => {
  it('opens once nothing is missing, and closes again', () => {
    const story = ready();
    expect(story.state.open).toBe(false);
    story.when(story.administrator, 'OpenPortal', {});
    expect(story.state.open).toBe(true);
    expect(story.refuses(story.administrator, 'OpenPortal', {})).toEqual(['portal open already']);
    story.when(story.administrator, 'ClosePortal', {});
    expect(story.state.open).toBe(false);
    expect(story.refuses(story.administrator, 'ClosePortal', {})).toEqual(['portal not open']);
  });

  it('does not open for an organisation that was only founded', () => {
    const story = founded();
    expect(stopping(story)).toEqual([
      'nobody receives',
      'nobody who receives can sign in',
      'role without holder',
      'role without holder',
      'role without holder',
      'no postal address',
      'no way to reach you',
      'mail not tried',
    ]);
  });

  it('is opened by administrators alone, and by the installation whatever is missing', () => {
    const story = founded();
    expect(
      story.refuses({ kind: 'staff', personId: story.add('Else'), roles: [] }, 'OpenPortal', {}),
    ).toEqual(['administrators only']);
    expect(story.when(system, 'OpenPortal', {}).state.open).toBe(true);
  });
});

describe('before going live', () => {
  it('a complaint about whoever takes complaints in must reach somebody else', () => {
    const story = ready();
    story.procedures = [publishedProcedure('not-alone-mentoring')];
    expect(stopping(story)).toEqual(['complaint about it reaches nobody']);
    const alone = ready();
    const { personId } = alone.state.bindings.find(({ role }) => role === 'contact')!;
    endRole(alone, 'reviewer');
    alone.when(alone.administrator, 'GiveRole', { personId, role: 'reviewer', fromOn: today });
    expect(stopping(alone)).toEqual(['complaint about it reaches nobody']);
  });

  it('work that a role does alone needs a holder; work that others do too can wait', () => {
    const story = ready();
    endRole(story, 'reviewer');
    expect(stopping(story)).toEqual(['role without holder', 'complaint about it reaches nobody']);
  });

  it('a message that the mail server refused counts as none', () => {
    const story = ready().when(system, 'RecordMailTried', { taken: false, answer: 535 });
    expect(stopping(story)).toEqual(['mail not tried']);
    expect(story.refuses(story.administrator, 'RecordMailTried', { taken: true })).toEqual([
      'done by the installation',
    ]);
  });

  it('what can wait stops nothing, and is told', () => {
    const story = ready();
    const later = goLive(story.context(story.administrator)).filter(({ done }) => !done);
    expect(later.map(({ code, weight }) => [code, weight])).toEqual([
      ['second administrator', 'can follow'],
      ['sender named', 'can follow'],
      ['privacy contact', 'can follow'],
      ['backup made', 'can follow'],
    ]);
  });

  it('a policy that takes effect later is none yet', () => {
    const story = ready();
    story.now = '2022-10-01T09:00:00.000Z';
    expect(goLive(story.context(story.administrator)).map(({ code }) => code)[0]).toBe('policy in force');
  });
});

describe('a backup', () => {
  const at = (text: string) => parseInstant(text)!;
  const now = at('2026-11-02T09:00:00.000Z');
  const said = (lastBackupAt?: string) =>
    goLive({
      ...ready().context(system),
      now,
      lastBackupAt: lastBackupAt === undefined ? undefined : at(lastBackupAt),
    }).find(({ code }) => code === 'backup made');

  it('that never ran is said, and stops nothing', () => {
    expect(said()).toMatchObject({ done: false, weight: 'can follow', part: 'what must not be lost' });
  });

  it('of the last two days is enough, and an older one is not', () => {
    expect(said('2026-10-31T09:00:00.000Z')).toMatchObject({ done: true });
    expect(said('2026-10-31T08:59:59.999Z')).toMatchObject({ done: false });
  });

  it('of a moment still to come, by another clock, is not old', () => {
    expect(backupIsOld(at('2026-11-02T09:05:00.000Z'), now)).toBe(false);
  });
});
