import * as z from 'zod/mini';
import { key, line, plainDate } from '../../acts/typed-values.ts';
import { addDays, londonDate } from '../../calendar/plain-date.ts';
import { refused } from '../../words/refusal-codes.ts';
import { filled } from '../checks.ts';
import { kept } from '../content.ts';
import type { OrganisationFacts } from '../facts.ts';
import { organisationAct } from '../organisation-act.ts';
import { TOKEN_SCOPES } from '../token-scopes.ts';

const longestDays = 366;
const most = 20;

/** Somebody lets a program do some of what they may do themselves, until a day. Nobody makes one for somebody else. */
export const makeToken = organisationAct({
  schema: z.object({
    purpose: line,
    scopes: z.array(z.enum(TOKEN_SCOPES)).check(z.maxLength(TOKEN_SCOPES.length)),
    endsOn: plainDate,
    /** SHA-256 of the secret, in base64url. Whoever makes the secret gives it, not whoever asks for it. */
    secretHash: key,
  }),
  gates: [
    ({ state }) => (state.key === undefined ? refused('no such organisation', {}) : undefined),
    ({ actor }) => (actor.kind === 'staff' ? undefined : refused('tokens are for staff', {})),
    (facts) => (own(facts).length < most ? undefined : refused('too many tokens', { most })),
  ],
  check: ({ now }, { purpose, scopes, endsOn }) => {
    const [today, last] = [londonDate(now), addDays(londonDate(now), longestDays)];
    return [
      ...filled(purpose, 'purpose'),
      ...(scopes.length === 0 ? [refused('token scope missing', {}, 'scopes')] : []),
      ...(endsOn < today || endsOn > last ? [refused('token ends outside', { last }, 'endsOn')] : []),
    ];
  },
  decide: ({ newId, actor }, { purpose, scopes, endsOn, secretHash }) => {
    const [tokenId, purposeId] = [newId(), newId()];
    // the gate let staff in alone
    const personId = 'personId' in actor ? actor.personId : '';
    return {
      made: tokenId,
      events: [
        {
          type: 'TokenMade',
          data: { tokenId, personId, scopes: [...new Set(scopes)], endsOn, purposeId, secretHash },
        },
      ],
      content: [kept(purposeId, 'token', purpose)],
    };
  },
});

const own = ({ state, actor, now }: OrganisationFacts) =>
  state.tokens.filter(
    ({ personId, endsOn }) =>
      actor.kind === 'staff' && personId === actor.personId && endsOn >= londonDate(now),
  );
