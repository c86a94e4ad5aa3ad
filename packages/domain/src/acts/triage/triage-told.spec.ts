import { describe, expect, it } from 'vitest';
import { at, type CaseStory } from '../../../testing/given-when-then.ts';
import { director, friday, received, seniorManager } from '../../../testing/retold.ts';
import { hearingStory, investigated } from '../../../testing/retold-hearing.ts';
import type { CommandData } from '../commands.ts';
import { acts } from '../acts.ts';
import { stageToWork } from './stage-to-work.ts';

const afternoon = at('2026-08-28', '16:00');
const assess = (seriousness: CommandData['AssessComplaint']['seriousness'], more: object = {}) => ({
  seriousness,
  informSubject: 'no subject' as const,
  reason: '',
  ...more,
});
const named = (personId?: string): CaseStory =>
  friday().when(afternoon, seniorManager, 'NameSubject', { personId, roles: [], description: 'A mentor.' });

describe('assessing', () => {
  it('[OTO-S2b] uses the words the policy has for how serious it is', () => {
    const story = friday();
    const { procedure } = story;
    const known = procedure.assessment?.seriousness ?? [];
    for (const word of ['ordinary', 'serious', 'very serious'] as const)
      expect(story.refuses(afternoon, seniorManager, 'AssessComplaint', assess(word))).toEqual(
        known.includes(word) ? [] : [{ code: 'not in the list', values: {}, field: 'seriousness' }],
      );
  });

  it('is asked in these words and no others', () => {
    const fits = (change: object) =>
      acts.AssessComplaint.schema.safeParse(assess('ordinary', change)).success;
    for (const seriousness of ['ordinary', 'serious', 'very serious'])
      expect(fits({ seriousness })).toBe(true);
    for (const informSubject of ['now', 'later', 'not yet', 'no subject'])
      expect(fits({ informSubject })).toBe(true);
    expect([fits({ seriousness: '' }), fits({ informSubject: '' })]).toEqual([false, false]);
  });

  it('[OTO-S3] keeps why, where a reason was given, and says nothing where not', () => {
    const why = friday().when(
      afternoon,
      seniorManager,
      'AssessComplaint',
      assess('ordinary', { reason: 'So.' }),
    );
    expect(why.content.get(why.last('ComplaintAssessed')?.reasonId ?? '')).toMatchObject({
      kind: 'reason',
      body: 'So.',
    });
    const none = friday().when(afternoon, seniorManager, 'AssessComplaint', assess('ordinary'));
    expect(none.last('ComplaintAssessed')).toEqual({ seriousness: 'ordinary', informSubject: 'no subject' });
  });

  it('[OTO-S3] lets the person be told on the very day', () => {
    const today = assess('ordinary', { informSubject: 'later', informOn: '2026-08-28', reason: 'At once.' });
    expect(friday().refuses(afternoon, seniorManager, 'AssessComplaint', today)).toEqual([]);
  });
});

describe('telling the person complained about', () => {
  it('[OTO-S3] is possible once somebody or a role was named, and needs a note', () => {
    expect(friday().gate(seniorManager, 'RecordSubjectInformed')).toEqual({ code: 'no subject', values: {} });
    expect(named('mentor').gate(seniorManager, 'RecordSubjectInformed')).toBeUndefined();
    expect(named('mentor').refuses(afternoon, seniorManager, 'RecordSubjectInformed', { note: ' ' })).toEqual(
      [{ code: 'no note of telling', values: {}, field: 'note' }],
    );
  });

  it('[OTO-S3] is kept with its note', () => {
    const story = named('mentor').when(afternoon, seniorManager, 'RecordSubjectInformed', {
      note: 'By telephone.',
    });
    expect([...story.content.values()].at(-1)).toMatchObject({ kind: 'note', body: 'By telephone.' });
  });
});

describe('naming somebody', () => {
  const name = (data: Partial<CommandData['NameSubject']>) =>
    friday().refuses(afternoon, seniorManager, 'NameSubject', { roles: [], description: '', ...data });

  it('needs a person, a role or a description', () => {
    expect(name({ description: ' ' })).toEqual([
      { code: 'nobody described', values: {}, field: 'description' },
    ]);
    expect([
      name({ personId: 'mentor' }),
      name({ roles: ['director'] }),
      name({ description: 'A man.' }),
    ]).toEqual([[], [], []]);
  });

  it('needs a role that the policy has', () => {
    expect(name({ roles: ['caretaker'] })).toMatchObject([{ code: 'not in the list', field: 'roles' }]);
  });

  it('keeps the description, and the person only where one was named', () => {
    expect(named().last('SubjectNamed')).not.toHaveProperty('personId');
    const story = named('mentor');
    const { subjectId = '', ...data } = story.last('SubjectNamed') ?? {};
    expect(data).toEqual({ roles: [], personId: 'mentor' });
    expect(story.content.get(subjectId)).toMatchObject({ kind: 'subject', body: 'A mentor.' });
  });

  it('[OTO-FP-2] takes no case away from work that was already decided', () => {
    const decided = hearingStory(investigated).when(at('2026-09-15'), seniorManager, 'NameSubject', {
      roles: ['director'],
      description: '',
    });
    expect(decided.state.stage).toBe('formal');
  });

  it('[OTO-FP-2] moves a case once, however often the same is said', () => {
    const again = { roles: ['director'], description: '' };
    const story = friday().when(afternoon, seniorManager, 'NameSubject', again);
    const opened = () => story.history.filter(({ type }) => type === 'StageOpened').length;
    expect(opened()).toBe(1);
    story.when(afternoon, seniorManager, 'NameSubject', again);
    expect(opened()).toBe(1);
  });
});

describe('the stage a handler is wanted for', () => {
  it('is the investigation while a complaint is only taken in, else the present one', () => {
    expect(stageToWork(received().facts(director))).toBe('investigation');
    expect(stageToWork(friday().facts(director))).toBe('formal');
  });

  it('is opened by assigning, and not opened twice', () => {
    const story = received();
    const contact = { kind: 'staff', personId: 'contact', roles: ['contact', 'investigator'] } as const;
    story.when(at('2026-12-18', '14:00'), contact, 'AssignHandler', {
      role: 'investigator',
      personId: 'contact',
    });
    expect(story.last('StageOpened')).toEqual({
      stage: 'investigation',
      openedAt: at('2026-12-18', '14:00'),
      direct: false,
    });
    const opened = story.history.filter(({ type }) => type === 'StageOpened').length;
    story.when(at('2026-12-21'), contact, 'AssignHandler', { role: 'investigator', personId: 'contact' });
    expect(story.history.filter(({ type }) => type === 'StageOpened')).toHaveLength(opened);
  });
});
