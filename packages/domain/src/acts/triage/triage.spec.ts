import { describe, expect, it } from 'vitest';
import { at, CaseStory, complainant, staff } from '../../../testing/given-when-then.ts';
import { director, friday, operationalManager, seniorManager } from '../../../testing/retold.ts';
import { threePoints } from '../../../testing/story.ts';
import { publishedProcedure } from '../../procedures/published.ts';
import { said } from '../../../testing/said.ts';

const codes = (refusals: readonly { code: string; field?: string }[]) =>
  refusals.map(({ code, field }) => `${code}${field === undefined ? '' : `:${field}`}`);
const afternoon = at('2026-08-28', '16:00');
const assessed = {
  seriousness: 'serious' as const,
  informSubject: 'later' as const,
  informOn: '2026-09-02' as const,
  reason: 'The interview comes first.',
};

const team = [
  { personId: 'director', roles: ['director'], panel: false },
  { personId: 'manager', roles: ['operationalManager'], panel: false },
  { personId: 'senior', roles: ['seniorManager'], panel: false },
];

const received = () => {
  const story = friday();
  story.directory = team;
  story.initials = { handler: 'PR', complainant: 'CI' };
  return story;
};

describe('assessing a new complaint', () => {
  it('[OTO-S2b] [OTO-S3] records how serious it is and when the person complained about is told', () => {
    const story = received().when(afternoon, seniorManager, 'AssessComplaint', assessed);
    expect(story.state.assessment).toEqual({
      seriousness: 'serious',
      informSubject: 'later',
      informOn: '2026-09-02',
    });
    expect(story.tells('triage')).toBe('2026-08-28, kept');
  });

  it('[OTO-S3] refuses to leave open when and why', () => {
    const story = received();
    expect(
      codes(story.refuses(afternoon, seniorManager, 'AssessComplaint', { ...assessed, informOn: undefined })),
    ).toEqual(['no day to tell the subject:informOn']);
    expect(
      codes(story.refuses(afternoon, seniorManager, 'AssessComplaint', { ...assessed, reason: ' ' })),
    ).toEqual(['no reason for when:reason']);
    expect(
      codes(
        story.refuses(afternoon, seniorManager, 'AssessComplaint', { ...assessed, informOn: '2026-08-01' }),
      ),
    ).toEqual(['day to tell is past:informOn']);
  });

  it('[OTO-S3] stays quiet when there is nobody to tell', () => {
    const nobody = { seriousness: 'ordinary' as const, informSubject: 'no subject' as const, reason: '' };
    expect(received().refuses(afternoon, seniorManager, 'AssessComplaint', nobody)).toEqual([]);
  });

  it('[OTO-S2a] is for a senior manager, and is done once', () => {
    expect(said(received().gate(staff('mentor', 'mentor'), 'AssessComplaint'))).toMatch(/Senior manager/);
    expect(
      received()
        .when(afternoon, seniorManager, 'AssessComplaint', assessed)
        .gate(seniorManager, 'AssessComplaint')?.code,
    ).toBe('assessed');
  });
});

describe('assigning a handler', () => {
  it('waits for the assessment', () => {
    expect(received().gate(seniorManager, 'AssignHandler')?.code).toBe('assess first');
  });

  it('[OTO-S5b] mints the reference in the policy’s own format, once a handler is known', () => {
    const story = received().when(afternoon, seniorManager, 'AssessComplaint', assessed);
    expect(story.state.referenceId).toBeUndefined();
    story.when(afternoon, seniorManager, 'AssignHandler', { role: 'director', personId: 'director' });
    const label = [...story.content.values()].find(({ kind }) => kind === 'reference')?.body;
    expect(label).toMatch(/^28\.8\.26 \/ \(PR\) \/ .+ \/ \(CI\)$/);
  });

  it('[OTO-S5b] tells two on the same day apart', () => {
    const story = received().when(afternoon, seniorManager, 'AssessComplaint', assessed);
    story.sameReference = 1;
    story.when(afternoon, seniorManager, 'AssignHandler', { role: 'director', personId: 'director' });
    expect([...story.content.values()].find(({ kind }) => kind === 'reference')?.body).toMatch(
      /\(CI\) \/ 2$/,
    );
  });

  it('[OTO-S9a] refuses an investigator the complaint is about', () => {
    const story = received()
      .when(afternoon, seniorManager, 'NameSubject', {
        personId: 'manager',
        roles: [],
        description: 'The manager on duty',
      })
      .when(afternoon, seniorManager, 'AssessComplaint', assessed);
    expect(
      codes(
        story.refuses(afternoon, seniorManager, 'AssignHandler', {
          role: 'operationalManager',
          personId: 'manager',
        }),
      ),
    ).toEqual(['about this person:personId']);
  });
});

describe('a complaint about the Director', () => {
  const about = () => {
    const story = new CaseStory(publishedProcedure('one-to-one-mentors'), team);
    return story.when(at('2026-08-28', '15:10'), complainant, 'ReceiveComplaint', {
      ...threePoints,
      about: ['director'],
    });
  };

  it('[OTO-MON-11] gives the Operational Manager everything the Director would do', () => {
    const story = about();
    expect(story.gate(operationalManager, 'RecordOrganisationResponse')).toBeUndefined();
    expect(story.gate(operationalManager, 'AppointPanelMember')).toBeUndefined();
  });

  it('[OTO-MON-11] refuses the Director every act in it', () => {
    const story = about();
    for (const type of [
      'AssessComplaint',
      'AssignHandler',
      'AddNote',
      'SendLetter',
      'AppointPanelMember',
      'ArrangeHearing',
      'RecordOrganisationResponse',
      'CloseCase',
    ] as const) {
      expect(story.gate(director, type)?.code, type).toBe('subject');
    }
  });

  it('[OTO-FP-2] re-routes when it comes out later that it is about the Director', () => {
    const story = received().when(afternoon, seniorManager, 'NameSubject', {
      personId: 'director',
      roles: ['director'],
      description: '',
    });
    expect(story.state.stage).toBe('panel');
  });

  it('leaves other complaints to the Director', () => {
    expect(received().gate(director, 'AssignHandler')?.code).toBe('assess first');
  });
});
