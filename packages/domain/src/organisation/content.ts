import type { OrganisationContent, OrganisationContentKind } from './facts.ts';

/** What people and things are called, as it is kept: JSON, encrypted under the organisation's key. */
export type PersonDetails = { name: string; email?: string; telephone?: string };
export type Identity = {
  name: string;
  registeredName?: string;
  registeredNumber?: string;
  address?: string;
};
export type ContactDetails = { value: string; hours?: string };
export type Sender = { name: string; neutral: string };
export type PrivacyContact = { controller: string; contact: string };
export type SiteDetails = { name: string; address?: string };

export const kept = (
  id: string,
  kind: OrganisationContentKind,
  body: string | object,
): OrganisationContent => ({
  id,
  kind,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
