import { describe, expect, it } from 'vitest';
import { five } from '../../testing/procedures/five.ts';
import { sourcedItems } from './sources.ts';

describe('sourcedItems', () => {
  const items = sourcedItems(five.oneToOne);
  const paths = items.map(({ path }) => path);

  it('names an item by where it stands, down to the smallest', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        'retention',
        'clocks.ref',
        'stages.panel.outcomes.upheld',
        'panel.distribution.role:director',
        'letters.outcome.blocks.findings',
      ]),
    );
    expect(items.find(({ path }) => path === 'clocks.ref')?.section).toBe('clocks');
  });

  it('takes no list, no source and no plain value for an item', () => {
    expect(paths.filter((path) => /\.(from|readings)\b/.test(path))).toEqual([]);
    expect(paths).not.toContain('clocks');
    expect(items.every(({ item }) => 'from' in item)).toBe(true);
  });

  it('is not misled by a closure, which begins from a date', () => {
    const closed = structuredClone(five.notAlone);
    closed.calendar.closures = [{ from: '2026-12-24', to: '2027-01-01', title: 'Winter closure' }];
    expect(sourcedItems(closed)).toHaveLength(sourcedItems(five.notAlone).length);
  });
});
