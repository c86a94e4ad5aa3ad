import type { WordsFor } from '@redress/domain/words/value-kinds.ts';
import type { answers } from '../answers.ts';

export const enAnswers: WordsFor<typeof answers> = {
  'signed out': 'You are not signed in, or you have been signed out. Sign in and try again.',
  'signed out of the complaint':
    'You have been signed out. Open your complaint again with its number and key.',
  'token not known': 'This token does not work, or not any more. Make a new one.',
  'token not for this': 'This token was not made for that. Make one that is.',
  'token asks too often': 'This asks too often. Wait a minute, then try again.',
  'complaint changed':
    'Somebody else changed this complaint at the same moment. Look at it again, then try again.',
  'organisation changed':
    'Somebody else changed this organisation at the same moment. Look at it again, then try again.',
  'not understood': 'This was not understood. Check what you sent.',
  'too much': 'This asks for too much at once. Ask for less, or in parts.',
  'place not known': 'This place in the list is not known. Start the list again.',
  'our fault': 'Something went wrong on our side. Please try again.',
  'out of reach':
    'This cannot be done at the moment. Nothing you typed is lost. Wait a little, then try again.',

  'text too long': 'This text is too long. Shorten it, or send it as a document.',
  'line too long': 'This is too long for one line. Shorten it.',
  'no such choice': 'There is no such choice. Reload the page and choose again.',
  'no such entry': 'There is no such entry. Reload the page and choose again.',
  'wrong attempt key':
    'The idempotency key must be 16 to 64 letters, digits, dashes or underscores. Use a new UUID for each attempt.',
  'no such date': 'Give a date that exists, as 2026-11-22.',
  'no such moment': 'Give a moment in UTC, as 2026-11-22T09:30:00Z.',
  'too few rows': 'Ask for at least one row.',
  'too many rows': 'Ask for {most, number} rows at most.',

  'password too short': 'A password needs {least, number} characters or more.',
  'password too long': 'A password may have {most, number} characters.',
  'password easily guessed':
    'This password is easily guessed. Choose four words or more that have nothing to do with each other or with you.',
  'link used up':
    'This link does not work any more. It works once, and only for some time. Ask whoever gave it to you for another.',
  'name missing': 'Write your name.',
  'no mail address': 'Write an e-mail address, such as name@example.org.',
  'mail address taken': 'Somebody signs in with this address already. Use another one.',
  'second factor needed': 'Everybody here needs a second factor. Set up another app instead.',
  'code used already': 'This code was used already. Wait for the next one.',
  'too many tries':
    'Too many tries. Wait {minutes, plural, one {# minute} other {# minutes}}, then try again.',
  'sign in from elsewhere': 'Sign in at this address itself, not from another page.',
  'body too long': 'This is too long.',

  'nothing here': 'There is nothing at this address.',
  'not built': 'This app has not been built yet. Run: npm start',
  'only reading': 'Only reading is possible here.',
  'not an address': 'This is not an address.',
  'sent by another page': 'Another page sent this. Open this service at its own address, then try again.',
  'get or post': 'Use GET or POST.',
  'post only': 'Send operations with POST.',
  'json only': 'Send operations as application/json.',
  'uncompressed only': 'Send operations uncompressed.',
  'no object': 'The body is not a JSON object.',
  'holds nul': 'The text has a character in it that cannot be kept (NUL). Remove it, then send again.',
  'operation too long': 'An operation may have {kilobytes, number} kB.',
  'no such operation': 'There is no {kind} here.',
};
