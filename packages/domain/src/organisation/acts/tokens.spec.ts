import { describe, expect, it } from 'vitest';
import { at, staff } from '../../../testing/given-when-then.ts';
import { founded, system } from '../../../testing/organisation-story.ts';
import { addDays, londonDate } from '../../calendar/plain-date.ts';

const asked = (story: ReturnType<typeof founded>) => ({
  purpose: 'The board report',
  scopes: ['lists' as const, 'lists' as const],
  endsOn: addDays(londonDate(story.now), 30),
  secretHash: 'h',
});

describe('letting a program work for oneself', () => {
  it('is for staff, for themselves, and says what for nowhere but in content', () => {
    const story = founded();
    const personId = story.add('Somebody');
    story.when(staff(personId), 'MakeToken', asked(story));
    expect(story.state.tokens).toMatchObject([{ personId, scopes: ['lists'], secretHash: 'h' }]);
    expect(JSON.stringify(story.history)).not.toContain('board report');
    expect(story.refuses(system, 'MakeToken', asked(story))).toEqual(['tokens are for staff']);
  });

  it('ends within a year, and is for something', () => {
    const story = founded();
    const somebody = staff(story.add('Somebody'));
    const late = { ...asked(story), endsOn: addDays(londonDate(story.now), 367) };
    expect(story.refuses(somebody, 'MakeToken', late)).toEqual(['token ends outside']);
    expect(story.refuses(somebody, 'MakeToken', { ...asked(story), scopes: [] })).toEqual([
      'token scope missing',
    ]);
    expect(story.refuses(somebody, 'MakeToken', { ...asked(story), purpose: ' ' })).toEqual(['line missing']);
  });

  it('has a limit, which those that ended do not count to', () => {
    const story = founded();
    const somebody = staff(story.add('Somebody'));
    for (let n = 0; n < 20; n += 1) story.when(somebody, 'MakeToken', asked(story));
    expect(story.refuses(somebody, 'MakeToken', asked(story))).toEqual(['too many tokens']);
    story.now = at(addDays(londonDate(story.now), 31), '10:00');
    story.when(somebody, 'MakeToken', asked(story));
  });
});

describe('revoking a token', () => {
  it('is for whoever made it, or an administrator, once', () => {
    const story = founded();
    const somebody = staff(story.add('Somebody'));
    const another = staff(story.add('Another'));
    story.when(somebody, 'MakeToken', asked(story));
    story.when(somebody, 'MakeToken', asked(story));
    const [first, second] = story.state.tokens.map(({ tokenId }) => tokenId);
    expect(story.refuses(another, 'RevokeToken', { tokenId: first! })).toEqual(['administrators only']);
    story.when(somebody, 'RevokeToken', { tokenId: first! });
    story.when(story.administrator, 'RevokeToken', { tokenId: second! });
    expect(story.state.tokens).toEqual([]);
    expect(story.refuses(story.administrator, 'RevokeToken', { tokenId: second! })).toEqual([
      'token unknown',
    ]);
  });
});
