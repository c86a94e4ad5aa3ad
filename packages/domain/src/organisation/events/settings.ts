import * as z from 'zod';
import { event, was } from '../../history/event.ts';
import { CHANNELS } from '../../procedure/vocabulary.ts';
import { code, id } from './shapes.ts';

/** What an organisation is called and how it is reached. Whatever is a name, an address or a number stands in content. */
export const settingsEvents = {
  // Before there was a check of what is missing, the portal took complaints from the first day.
  OrganisationFounded: event(
    z.object({ key: code, identityId: id, open: z.boolean() }),
    was(z.object({ key: code, identityId: id }), (old) => ({ ...old, open: true })),
  ),
  IdentityChanged: event(z.object({ identityId: id })),
  ContactSet: event(
    z.object({
      channel: z.enum(CHANNELS),
      contactId: id,
      role: code.optional(),
      personId: id.optional(),
    }),
  ),
  ContactRemoved: event(z.object({ channel: z.enum(CHANNELS) })),
  SenderNamed: event(z.object({ senderId: id })),
  LanguagesSet: event(z.object({ languages: z.array(code) })),
  PrivacyContactSet: event(z.object({ privacyId: id })),
  RetentionSet: event(z.object({ n: z.int(), unit: z.enum(['months', 'years']) })),
  SiteOpened: event(z.object({ site: code, siteId: id })),
  SiteClosed: event(z.object({ site: code })),
  MailTried: event(z.object({ taken: z.boolean(), answer: z.int().optional() })),
  PortalOpened: event(z.object({})),
  PortalClosed: event(z.object({})),
};
