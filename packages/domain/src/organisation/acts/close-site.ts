import * as z from 'zod/mini';
import { key } from '../../acts/typed-values.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administers } from '../authority.ts';
import { organisationAct } from '../organisation-act.ts';

export const closeSite = organisationAct({
  schema: z.object({ site: key }),
  gates: [administers],
  check: ({ state }, { site }) =>
    state.sites.some((known) => known.site === site && known.open)
      ? []
      : [refused('site unknown', {}, 'site')],
  decide: (_context, { site }) => ({ events: [{ type: 'SiteClosed', data: { site } }], content: [] }),
});
