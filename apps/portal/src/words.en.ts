/**
 * What the portal says around every page, and what several pages say, as ICU messages. Reading age 9 to 11; ids are stable. The words of a page
 * stand beside it.
 */
export const words = {
  'web.password.showLong': 'Show the six words',
  'web.password.hideLong': 'Hide the six words',
  'web.password.shown': 'Your six words can be seen',
  'web.refusal.signInAgain': 'Your complaint was closed to keep it private. Open it again to carry on.',
  'portal.title': 'Your complaint',
  'portal.title.error': 'Error: {title}',
  'portal.untranslated': 'Parts of this policy are not there in your language. They are shown in {language}.',
  'portal.service': 'Complaints',
  'portal.footer.label': 'Help and information',
  'portal.footer.help': 'Help',
  'portal.footer.open': 'Open your complaint',
  'portal.footer.accessibility': 'Accessibility',
  'portal.footer.privacy': 'Privacy',
  'start.already': 'Have you complained already?',
  'start.open': 'Open your complaint',
  'organisation.danger.more': 'More people who can help you now',
  'notOpen.heading': 'No complaints are taken here now',
  'notOpen.body':
    'This organisation does not take complaints through this page at the moment. If you have sent one before, you can still open it.',
  'notFound.heading': 'Page not found',
  'notFound.body':
    'If you typed the address, check that it is right. If you followed a link, it may be out of date.',
  'notFound.home': 'Go to the first page',
  'broken.heading': 'Something went wrong',
  'broken.body':
    'This page could not be shown. It is our fault, not yours. What you typed before is still here: load the page again in a moment.',
  'broken.reload': 'Load the page again',
} as const;
