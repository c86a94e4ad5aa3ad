import { describe, expect, it } from 'vitest';
import { at } from '../../../testing/given-when-then.ts';
import {
  director,
  findingsLetter,
  found,
  heard,
  investigated,
  otherwise,
  outcomeLetter,
  seniorManager,
  vote,
  farah,
} from '../../../testing/panel-retold.ts';
import { letterOf } from '../../procedure/find.ts';
import { fillBlock } from '../../letters/fill-block.ts';
import { requiredBlocks } from '../../letters/required-blocks.ts';
import { sendingOf } from '../../letters/sending.ts';

const from = { platformDefault: 'For this test.' };
const friday = at('2026-04-10');
const system = { kind: 'system' } as const;

describe('letters under other procedures', () => {
  it('sends by itself what nobody writes, in the words of the procedure, and nothing else', () => {
    const automatic = otherwise(({ letters }) => ({
      letters: letters.map((letter) =>
        letter.key === 'reference' ? { ...letter, automatic: true } : letter,
      ),
    }));
    const mail = {
      letter: 'reference',
      to: 'complainant',
      channel: 'portal',
      datedOn: '2026-03-13',
      blocks: {},
      omitted: {},
    } as const;
    const story = investigated(automatic);
    expect(
      story.refuses(at('2026-03-13'), system, 'SendLetter', { ...mail, letter: 'timescale' })[0]?.code,
    ).toBe('staff only');
    expect(investigated().refuses(at('2026-03-13'), system, 'SendLetter', mail)[0]?.code).toBe('staff only');
    story.when(at('2026-03-13'), system, 'SendLetter', mail);
    expect(story.content.get(story.last('LetterSent')?.letterId ?? '')?.body).toContain('need to know');
  });

  it('names a body outside only where the complaint has its topic', () => {
    const body = {
      key: 'regulator',
      name: 'The Regulator',
      about: 'Data',
      stages: ['formal'],
      topic: 'data',
      from,
    };
    const procedure = otherwise(() => ({ external: [body] }));
    const external = (topics: readonly string[]) => {
      const story = investigated(procedure);
      story.state = { ...story.state, topics };
      return requiredBlocks(letterOf(procedure, 'outcome'), story.facts(director)).some(
        ({ fill }) => fill === 'external bodies',
      );
    };
    expect([external([]), external(['data'])]).toEqual([false, true]);
  });

  it('[OTO-3PA-1] tells the subject in their own copy of the way on that is theirs, whoever was told first', () => {
    const procedure = otherwise(({ letters }) => ({
      letters: letters.map((letter) =>
        letter.key === 'outcome'
          ? {
              ...letter,
              recipients: [
                ...letter.recipients,
                { to: 'subject', rendition: 'without complainant' as const, wherePossible: true, from },
              ],
            }
          : letter,
      ),
    }));
    const story = investigated(procedure);
    story.when(at('2026-03-16'), director, 'DecideOutcome', {
      outcome: 'notUpheld',
      reasons: 'So.',
      redress: [],
      omitted: {},
    });
    story.when(at('2026-03-16'), director, 'SetWindow', { until: '2026-03-30', standing: 'agreed' });
    const letter = letterOf(procedure, 'outcome');
    const block = letter.blocks.find(({ fill }) => fill === 'next stage');
    if (block === undefined) throw new Error('The outcome letter names the next stage.');
    const ways = (to: string) =>
      fillBlock(block, sendingOf(letter, { ...outcomeLetter, to }, story.facts(director)));
    for (const to of ['complainant', 'subject'])
      expect(ways(to)).toMatchObject({ kind: 'ways on', ways: [{ until: { on: '2026-03-30' } }] });
  });

  it('answers with the restricted letter or the full one, not with both', () => {
    const restricted = otherwise(({ letters, panel }) => {
      const findings = letters.find(({ key }) => key === 'findings');
      const short = {
        ...findings,
        key: 'short',
        name: 'Outcome',
        marks: [],
        restricted: true,
        blocks: findings?.blocks.slice(0, 1) ?? [],
      };
      return {
        panel,
        letters:
          findings === undefined
            ? letters
            : [...letters, { ...findings, ...short, recipients: findings.recipients.slice(0, 1) }],
      };
    });
    const story = found(restricted);
    for (const to of ['role:operationalManager', 'role:director', 'organisation'])
      story.when(friday, director, 'SendLetter', findingsLetter(to));
    story.when(friday, director, 'SendLetter', findingsLetter('complainant'));
    expect(
      story.refuses(friday, director, 'SendLetter', { ...findingsLetter('complainant'), letter: 'short' })[0]
        ?.code,
    ).toBe('closed');
    const other = found(restricted).when(friday, director, 'SendLetter', {
      ...findingsLetter('complainant'),
      letter: 'short',
    });
    expect(other.refuses(friday, director, 'SendLetter', findingsLetter('complainant'))[0]?.code).toBe(
      'sent already',
    );
  });

  it('[OTO-SEP-5] keeps a case open whose last point is on hold, and answers it with findings of its own', () => {
    const story = heard();
    const held = story.state.points[2]?.id ?? '';
    story.when(at('2026-04-09', '16:30'), director, 'HoldPoint', {
      pointId: held,
      ground: 'disciplinary',
      reason: 'A disciplinary case.',
    });
    for (const personId of ['farah', 'george', 'anne']) vote(story, personId, 'upheld');
    const findings = story.state.points.map(({ id }) => ({
      pointId: id,
      outcome: 'upheld',
      finding: 'So it was.',
    }));
    const text = { action: 'Pick-ups are supervised.', recommendations: 'Review it.' };
    story.when(friday, farah, 'RecordPanelFindings', { ...text, findings: findings.slice(0, 2) });
    const everybody = ['complainant', 'role:operationalManager', 'role:director', 'organisation'];
    for (const to of everybody) story.when(friday, director, 'SendLetter', findingsLetter(to));
    expect(story.state.status).toBe('open');
    expect(story.gate(farah, 'RecordPanelFindings')?.code).toBe('findings sent');
    story.when(at('2026-05-01'), seniorManager, 'ResumePoint', { pointId: held });
    expect(
      story.refuses(at('2026-05-01'), director, 'SendLetter', findingsLetter('complainant'))[0]?.code,
    ).toBe('points open');
    story.when(at('2026-05-01'), farah, 'RecordPanelFindings', { ...text, findings });
    for (const to of everybody)
      story.when(at('2026-05-01'), director, 'SendLetter', { ...findingsLetter(to), datedOn: '2026-05-01' });
    expect(story.state.status).toBe('closed');
  });
});
