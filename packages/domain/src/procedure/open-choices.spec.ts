import { describe, expect, it } from 'vitest';
import { standingRole } from '../people.ts';
import { publishedProcedure } from '../procedures/published.ts';
import { adopt } from './adopt.ts';
import { openChoices, standInFor } from './open-choices.ts';
import { inItsOwnLanguage } from './read-in.ts';

const policy = publishedProcedure('not-alone-mentoring');

describe('what a policy leaves open', () => {
  it('is who stands in for a role, where the policy names nobody', () => {
    expect(openChoices(policy).map(({ role }) => role)).toContain('contact');
    expect(standingRole(policy, 'contact', ['contact'])).toBeUndefined();
  });

  it('is settled by whoever runs it, and only that changes', () => {
    const settled = inItsOwnLanguage(standInFor(policy, 'contact', ['reviewer'], 'Decided by the trustees.'));
    expect(standingRole(settled, 'contact', ['contact'])).toBe('reviewer');
    expect(openChoices(settled).find(({ role }) => role === 'contact')?.note).toBe(
      'Decided by the trustees.',
    );
    expect({ ...settled, roles: [] }).toEqual({ ...policy, roles: [] });
  });

  it('is not what the policy says itself', () => {
    const said = { ...policy, roles: policy.roles.map(({ readings: _none, ...role }) => role) };
    expect(openChoices(said)).toEqual([]);
  });
});

describe('a policy that another organisation adopts', () => {
  it('speaks of that organisation, and of the first no more', () => {
    const adopted = adopt(policy, 'A Good Charity');
    expect(adopted.identity.organisation).toBe('A Good Charity');
    expect(JSON.stringify(adopted)).not.toContain('Not Alone Mentoring');
    expect(adopted.clocks).toHaveLength(policy.clocks.length);
  });
});
