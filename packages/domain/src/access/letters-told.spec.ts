import { describe, expect, it } from 'vitest';
import { at } from '../../testing/given-when-then.ts';
import { received, letter } from '../../testing/events-to-tell.ts';
import { aboutTheDirector, findingsLetter, found } from '../../testing/panel-retold.ts';
import { director, operationalManager } from '../../testing/retold.ts';
import type { CaseEvent, EventData, Known } from '../history/events.ts';
import type { Audience } from './tellings.ts';
import { historyFor, respondentIsTold } from './told-history.ts';

const audiences: readonly Audience[] = ['complainant', 'panel', 'respondent'];

const kinds = (history: readonly Known[]) => history.map(({ type }) => type);

const happened = (...events: readonly CaseEvent[]): readonly Known[] =>
  events.map((event, index) => ({
    ...event,
    seq: index + 1,
    at: at('2026-09-01'),
    by: { kind: 'staff', id: 'pat' },
  }));

describe('letters', () => {
  const shown = (audience: Audience, ...more: readonly Partial<EventData['LetterSent']>[]) =>
    historyFor(audience, happened(received, ...more.map(letter))).flatMap((event) =>
      event.type === 'LetterSent' ? [`${event.data.letter} to ${event.data.to}`] : [],
    );

  it('[OTO-CONF-3] are known to the complainant where they went to them', () => {
    expect(shown('complainant', {}, { to: 'role:director' }, { to: 'subject' })).toEqual([
      'outcome to complainant',
    ]);
  });

  it('[OTO-S14b] [OTO-S16b] are known to the panel besides where they gave notice of a hearing or told the findings', () => {
    expect(
      shown(
        'panel',
        {},
        { letter: 'notice', to: 'role:director', marks: ['hearingNoticeSent', 'escalationAcknowledged'] },
        { letter: 'findings', to: 'organisation', marks: ['findingsSent'] },
        { letter: 'subjectNotice', to: 'subject', marks: ['subjectInformed'] },
        { letter: 'referrerNotice', to: 'role:referrer', marks: [] },
      ),
    ).toEqual(['outcome to complainant', 'notice to role:director', 'findings to organisation']);
  });

  const toDirector = { to: 'role:director', rendition: 'without complainant' } as const;
  const toMentor = { to: 'role:mentor', rendition: 'without complainant' } as const;

  it('[OTO-MON-11] are known to a respondent where they went to a role that the form named', () => {
    const toOrganisation = { to: 'organisation', rendition: 'without complainant' } as const;
    expect(shown('respondent', {}, toDirector, toMentor, toOrganisation, { to: 'subject' })).toEqual([
      'outcome to role:director',
      'outcome to subject',
    ]);
  });

  it('[OTO-S3] are known to a respondent where they went to a role that was named later', () => {
    const named: CaseEvent = {
      type: 'SubjectNamed',
      data: { roles: ['mentor'], subjectId: 'words' },
    };
    const history = happened(received, named, letter(toMentor));
    expect(historyFor('respondent', history).map(({ type }) => type)).toEqual([
      'ComplaintReceived',
      'LetterSent',
    ]);
  });

  it('[NAM-7.4] say to nobody outside why something was left out of them', () => {
    for (const audience of audiences) {
      const sent = historyFor(
        audience,
        happened(received, letter({ to: 'complainant' }), letter({ to: 'subject' })),
      );
      for (const event of sent) if (event.type === 'LetterSent') expect(event.data.omitted).toEqual([]);
      expect(kinds(sent)).toContain('LetterSent');
    }
  });
});

describe('what came in', () => {
  const first = (audience: Audience) => historyFor(audience, happened(received))[0]?.data;

  it('is whole for the complainant and for the panel', () => {
    expect(first('complainant')).toEqual(received.data);
    expect(first('panel')).toEqual(received.data);
  });

  it('[NAM-10.1d] says to a respondent nothing of who it was, how they came to it, or what they said', () => {
    const { audience: _who, ...rest } = received.data;
    expect(first('respondent')).toEqual({
      ...rest,
      trackingNumber: '',
      answersId: '',
      points: [],
      onBehalf: 'self',
      scribe: 'none',
    });
  });
});

describe('who did it', () => {
  const by = (audience: Audience, event: Known['by']) =>
    historyFor(
      audience,
      happened(received).map((first) => ({ ...first, by: event })),
    ).map((first) => first.by);

  it('is told to the complainant of what they did themselves', () => {
    const representative = { kind: 'complainant', party: 'representative' } as const;
    expect(by('complainant', representative)).toEqual([representative]);
  });

  it('[NAM-10.1d] is told to a panel and a respondent without who of them it was', () => {
    for (const audience of ['panel', 'respondent'] as const)
      expect(by(audience, { kind: 'complainant', party: 'representative' })).toEqual([
        { kind: 'complainant' },
      ]);
  });

  it('[OTO-S6] is never which of the staff: letters say that', () => {
    for (const audience of audiences)
      expect(by(audience, { kind: 'staff', id: 'pat' })).toEqual([{ kind: 'staff' }]);
  });
});

describe('a complaint about the Director', () => {
  it('[OTO-S3] [OTO-PUB-2] shows the Director that there is one and where it stands, and what went to them', () => {
    const story = aboutTheDirector().when(at('2026-03-23', '11:00'), operationalManager, 'SendLetter', {
      letter: 'subjectNotice',
      to: 'subject',
      channel: 'portal',
      datedOn: '2026-03-23',
      blocks: { nature: 'Pick-ups.', accompanied: 'Yes.', separate: 'Yes.', appeal: 'Yes.' },
      omitted: {},
    });
    const history = historyFor('respondent', story.history);
    expect(respondentIsTold(history)).toBe(true);
    expect(kinds(history)).toEqual(['ComplaintReceived', 'StageOpened', 'LetterSent']);
    expect(respondentIsTold(historyFor('respondent', aboutTheDirector().history))).toBe(false);
  });

  it('[OTO-S16b] shows whoever was complained about the findings, once their copy went', () => {
    const story = found().when(at('2026-04-10'), director, 'NameSubject', {
      personId: 'lewis',
      roles: [],
      description: 'The mentor',
    });
    expect(respondentIsTold(historyFor('respondent', story.history))).toBe(false);
    story.when(at('2026-04-10'), director, 'SendLetter', findingsLetter('subject'));
    expect(respondentIsTold(historyFor('respondent', story.history))).toBe(true);
  });
});
