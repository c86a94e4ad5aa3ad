import { describe, expect, it } from 'vitest';
import { at } from '../../../testing/given-when-then.ts';
import { founded } from '../../../testing/organisation-story.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { publishedProcedure } from '../../procedures/published.ts';
import { inForce } from '../in-force.ts';

const first = publishedProcedure('not-alone-mentoring');
const version = (number: number) => ({
  ...first,
  identity: { ...first.identity, version: number },
});

describe('publishing a version of a procedure', () => {
  it('applies from its day on, and not before', () => {
    const story = founded();
    story.when(story.administrator, 'PublishProcedure', {
      document: version(2),
      effectiveOn: '2027-01-01',
    });
    const on = (day: PlainDate) => inForce(story.state.publications, day)?.version;
    expect([on('2022-10-31'), on('2026-12-31'), on('2027-01-01')]).toEqual([undefined, 1, 2]);
  });

  it('takes effect today at the earliest where one applies already', () => {
    const story = founded();
    const publish = (effectiveOn: PlainDate) =>
      story.refuses(story.administrator, 'PublishProcedure', { document: version(2), effectiveOn });
    expect(publish('2026-11-01')).toEqual(['effect before today']);
    expect(publish('2026-11-02')).toEqual([]);
  });

  it('may be done by the installation, from its command line, and by nobody who administers nothing', () => {
    const story = founded();
    const publish = { document: version(2), effectiveOn: '2027-01-01' } as const;
    expect(story.refuses({ kind: 'system' }, 'PublishProcedure', publish)).toEqual([]);
    const nobody = { kind: 'staff', personId: 'nobody', roles: [] } as const;
    expect(story.refuses(nobody, 'PublishProcedure', publish)).toEqual(['administrators only']);
  });

  it('may say that the first version applied before', () => {
    const story = founded();
    const other = publishedProcedure('one-to-one-mentors');
    expect(
      story.refuses(story.administrator, 'PublishProcedure', {
        document: other,
        effectiveOn: '2023-09-01',
      }),
    ).toEqual([]);
  });

  it('wants a number higher than all before', () => {
    const story = founded();
    const publish = (number: number) =>
      story.refuses(story.administrator, 'PublishProcedure', {
        document: version(number),
        effectiveOn: '2027-01-01',
      });
    expect(publish(first.identity.version)).toEqual(['version published already']);
    expect(publish(first.identity.version + 1)).toEqual([]);
  });

  it('that overtakes one published for later is the one that applies', () => {
    const story = founded();
    story.when(story.administrator, 'PublishProcedure', { document: version(2), effectiveOn: '2027-03-01' });
    story.now = at('2026-12-01');
    story.when(story.administrator, 'PublishProcedure', { document: version(3), effectiveOn: '2027-01-01' });
    expect(inForce(story.state.publications, '2027-03-02')?.version).toBe(3);
  });
});

describe('the procedure in force', () => {
  const published = [
    { key: 'second', version: 1, effectiveOn: '2026-06-01' },
    { key: 'first', version: 1, effectiveOn: '2026-01-01' },
  ] as const;

  it('is that of the key asked for', () => {
    expect(inForce(published, '2026-07-01', 'first')?.key).toBe('first');
  });

  it('is the one published first where none is asked for, of those that apply', () => {
    expect(inForce(published, '2026-07-01')?.key).toBe('second');
    expect(inForce(published, '2026-02-01')?.key).toBe('first');
  });

  it('is none before anything applies, and none of another name', () => {
    expect(inForce(published, '2025-12-31')).toBeUndefined();
    expect(inForce(published, '2026-07-01', 'third')).toBeUndefined();
  });
});
