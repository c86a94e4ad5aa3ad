import { forgetEverything } from '@redress/web/session/kept-in-tab.ts';
import { portalToken } from '@redress/web/session/portal-session.ts';

/**
 * What “Leave this site” does before it leaves: the server ends the session (the request outlives the page), and this
 * tab forgets what was typed. Leaving never waits for an answer.
 */
export function forgetVisit() {
  const token = portalToken();
  if (token) void fetch('/graphql', endSession(token)).catch(() => undefined);
  forgetEverything();
}

function endSession(token: string): RequestInit {
  return {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: 'mutation Leave { leave }' }),
  };
}
