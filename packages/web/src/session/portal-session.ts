import { createKept } from './kept-in-tab.ts';

/** What the server gave for a tracking number and its access key: a bearer token that it forgets after a while, or on leaving. */
export type PortalSession = { token: string };

export const portalSession = createKept<PortalSession | undefined>('session', undefined);

/** For Apollo's `authorization` header. */
export const portalToken = () => portalSession.get()?.token;
