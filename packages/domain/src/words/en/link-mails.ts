import type { linkMails } from '../link-mails.ts';
import type { WordsFor } from '../value-kinds.ts';

export const enLinkMails: WordsFor<typeof linkMails> = {
  'invitation subject': 'You are invited to sign in',
  invitation: `{organisation} uses Redress to look after complaints, and asks you to take part.

Open this address to choose your password. It works once, for one week:

{address}

If you did not expect this, delete this mail. Nothing happens then.`,
  'test subject': 'Mail works',
  test: 'This is a test message from Redress. It arrived, so mail works. You do not need to answer.',
};
