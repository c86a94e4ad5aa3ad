import type { NoticeKind } from '../notice-kinds.ts';

/** What stands in a mail about each kind of news: never the news itself. */
export const enNoticeSubjects = {
  received: 'We have received it',
  news: 'There is news',
  letter: 'There is a letter for you',
  assigned: 'There is something for you to do',
  message: 'There is a message for you',
  'next stage asked': 'There is something for you to do',
  'late request': 'There is something for you to do',
  panel: 'There is news',
} as const satisfies Record<NoticeKind, string>;

export const enNotices = {
  toComplainant:
    'There is news. Open the page where you wrote to us, with your number and your six words, to read it.\n\nThis message holds nothing else on purpose. We never ask for your six words by mail.',
  toStaff: 'There is news. Sign in to read it.\n\nThis message holds nothing else on purpose.',
  letterSubject: 'A letter for you',
} as const;
