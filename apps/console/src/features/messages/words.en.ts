export const words = {
  'messages.about':
    'The complainant reads everything here. What is for staff alone belongs in the record, as a note.',
  'messages.heading': 'Messages with the complainant',
  'messages.empty': 'No messages yet',
  'messages.text': 'Your message',
  'messages.hint':
    'The complainant reads it in the portal and gets a mail that there is news, without what it says.',
  'submit.SendMessage': 'Send the message',
  'done.SendMessage': 'The message is sent.',
} as const;
