import { parseTrackingNumber } from '@redress/domain/reference.ts';
import { refused } from '@redress/domain/words/refusal-codes.ts';
import type { Context } from '../context.ts';
import type { NotDone } from '../acts/command-result.schema.ts';
import { findOrganisation } from '../organisations/published-organisation.ts';
import { showKey } from './portal-access.ts';
import { startPortalSession } from './portal-session.ts';

export interface Opened {
  sessionToken: string;
  organisationKey: string;
}

/** Opens a complaint for whoever has its number and its key. Whichever of the two is wrong, the answer and its cost are the same. */
export async function openCase(
  { deps, source }: Context,
  trackingNumber: string,
  accessKey: string,
): Promise<Opened | NotDone> {
  // What cannot be a number is tried like one that is nobody's.
  const typed = parseTrackingNumber(trackingNumber) ?? trackingNumber.trim();
  const shown = await showKey(deps, source, { trackingNumber: typed, key: accessKey });
  switch (shown.kind) {
    case 'wrong':
      return wrong;
    case 'wait':
      return tooMany(shown.seconds);
    case 'right': {
      const { complainant } = shown;
      const organisation = await findOrganisation(deps, { id: complainant.organisationId });
      if (organisation === undefined) return wrong;
      const { token } = await startPortalSession(deps, complainant);
      return { sessionToken: token, organisationKey: organisation.key };
    }
  }
}

const wrong: NotDone = { refusals: [refused('wrong number or key', {}, 'accessKey')] };

const tooMany = (seconds: number): NotDone => ({
  refusals: [refused('too many tries', { minutes: Math.ceil(seconds / 60) }, 'accessKey')],
});
