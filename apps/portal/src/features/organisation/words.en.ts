export const words = {
  'organisation.heading': 'Tell {organisation} what went wrong',
  'organisation.intro':
    'You can use this page to complain, or to raise a worry. It is free. You can ask somebody to help you. Complaining will not count against you.',
  'organisation.danger': 'If you are in danger now',
  'organisation.danger.call': 'Call 999.',
  'organisation.danger.quiet': 'If you call from a mobile and cannot speak, press 55 when you are asked to.',
  'organisation.start': 'Start now',
  'organisation.time': 'It takes about 10 minutes. You can leave out anything you do not know.',
  'organisation.shared':
    'Is somebody else using this phone or computer? Select “Leave this site” at any time, or press Shift three times. What you typed is forgotten.',
  'organisation.next': 'What happens after you send it',
  'organisation.next.key':
    'You get a tracking number and six secret words. With them you can see what is happening, at any time.',
  'organisation.next.promises': 'If you sent it today, this is what we would promise you:',
  'organisation.next.promise': '{what} – by {date}',
  'organisation.stages': 'The stages',
  'organisation.stages.intro':
    'Not every complaint goes through all of these. If you are not happy with an answer, you can go on to the next one.',
  'organisation.other': 'Other ways to complain',
  'organisation.other.intro': 'You do not have to use this page. You can also complain:',
  'organisation.channel.email': 'by email',
  'organisation.channel.post': 'by letter',
  'organisation.channel.phone': 'by telephone',
  'organisation.channel.in person': 'by talking to somebody who works there',
  'organisation.channel.portal': 'on this page',
  'organisation.private': 'Who gets to know',
  'organisation.anonymous': 'You do not have to give your name.',
  'organisation.policy': 'These words come from: {title}, in force since {date}.',
} as const;
