/** Mails that carry a link to whoever works here. Their subjects name nobody. */
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
  resetSubject: 'Choose a new password',
  reset: (address: string): string =>
    [
      'Somebody asked for a new password for this address.',
      '',
      'Open this address to choose one. It works once, for one hour:',
      '',
      address,
      '',
      'If it was not you, delete this mail. Your password stays as it is.',
    ].join('\n'),
  testSubject: 'Mail works',
  test: 'This is a test message from Redress. It arrived, so mail works. You do not need to answer.',
} as const;
