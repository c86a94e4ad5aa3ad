import * as z from 'zod/mini';
import { key, line } from '../../acts/typed-values.ts';
import { refused } from '../../words/refusal-codes.ts';
import { administers } from '../authority.ts';
import { kept } from '../content.ts';
import { organisationAct } from '../organisation-act.ts';
import { filled, short } from '../checks.ts';

/** A place the organisation works at. One that was closed can be opened again, under the name it has now. */
export const openSite = organisationAct({
  schema: z.object({ site: key, name: line, address: z.optional(line) }),
  gates: [administers],
  check: ({ state }, { site, name, address }) => [
    ...(/^[a-z][A-Za-z0-9]*$/.test(site) ? [] : [refused('key unusable', {}, 'site')]),
    ...(state.sites.some((known) => known.site === site && known.open)
      ? [refused('site open already', {}, 'site')]
      : []),
    ...filled(name, 'name'),
    ...short(address, 'address'),
  ],
  decide: ({ newId }, { site, ...details }) => {
    const siteId = newId();
    return {
      events: [{ type: 'SiteOpened', data: { site, siteId } }],
      content: [kept(siteId, 'site', details)],
    };
  },
});
