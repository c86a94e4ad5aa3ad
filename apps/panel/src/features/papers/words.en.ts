export const words = {
  'papers.heading': 'Papers',
  'papers.none': 'No papers are released yet.',
  'papers.noneBody': 'Whoever arranges the hearing releases them. They stand here as soon as that is done.',
  'papers.newVersion': 'The papers have changed',
  'papers.newVersionBody':
    'This is version {now, number}. You have read version {before, number}. Read what is new, and say again that you have read the papers.',
  'papers.contents': 'Contents',
  'papers.number': 'Document {number, number} of {of, number}',
  'papers.isRead': '(read)',
  'papers.isAgain': '(to come back to)',
  'papers.markRead': 'I have read this',
  'papers.markAgain': 'Come back to this',
  'papers.marksPrivate':
    'These marks are for you alone. They are forgotten when you sign out or close this page.',
  'papers.before': 'Previous document',
  'papers.next': 'Next document',
  'papers.marked': 'You have marked {n, number} of {of, number} as read.',
  'papers.allReadHeading': 'When you have read everything',
  'papers.allReadBody': 'The hearing can open only with members who have read the papers.',
  'papers.allRead': 'I have read the papers',
  'papers.allReadDone': 'Recorded: you have read the papers.',
} as const;
