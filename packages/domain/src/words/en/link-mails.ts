/** Mails to whoever works here that are no news of a complaint: an invitation, a test. Their subjects name nobody. */
export const enLinkMails = {
  invitationSubject: 'You are invited to sign in',
  invitation: (organisation: string, address: string): string =>
    [
      `${organisation} uses Redress to look after complaints, and asks you to take part.`,
      '',
      'Open this address to choose your password. It works once, for one week:',
      '',
      address,
      '',
      'If you did not expect this, delete this mail. Nothing happens then.',
    ].join('\n'),
  testSubject: 'Mail works',
  test: 'This is a test message from Redress. It arrived, so mail works. You do not need to answer.',
} as const;
