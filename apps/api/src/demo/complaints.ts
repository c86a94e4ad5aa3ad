/** The complaints of the demonstration, beside the two stories. Nobody here exists. */
import type { CommandData } from '@redress/domain/acts/commands.ts';
import { missedSessions, threePoints } from '@redress/domain/testing/story.ts';

type Complaint = CommandData['ReceiveComplaint'];
type Said = { name: string; summary: string; remedy: string; points?: readonly string[] };

const mailbox = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;

/** By the form of Not Alone Mentoring, signed by whoever sent it. */
export const notAloneComplaint = ({ name, summary, remedy }: Said): Complaint => ({
  ...missedSessions,
  answers: {
    name,
    email: mailbox(name),
    address: '12 Station Road, Harlow Bridge',
    grounds: 'service',
    summary,
    remedy,
  },
  signature: { name, declared: true },
});

/** By the form of 1-2-1 Mentors, which wants no signature. */
export const oneToOneComplaint = ({ name, summary, remedy, points = [] }: Said): Complaint => ({
  ...threePoints,
  onBehalf: 'self',
  answers: { name, email: mailbox(name), phone: '01632 960 733', summary, remedy },
  points,
});

export const said = {
  lateReply: {
    name: 'Dilys Rowe',
    summary: 'I asked for a mentor in September. Two months later nobody has answered me.',
    remedy: 'An answer, and a date.',
  },
  changedMentor: {
    name: 'Samir Qadir',
    summary: 'My mentor was changed without anybody asking me. I heard it from somebody else.',
    remedy: 'To be asked first.',
  },
  noRamp: {
    name: 'Joan Petrie',
    summary: 'The group meets up two flights of stairs. I said in May that I cannot climb them.',
    remedy: 'A room on the ground floor.',
  },
  sharedStory: {
    name: 'Ola Fernandes',
    summary: 'What I told my mentor was repeated to my brother by another volunteer.',
    remedy: 'To know how it happened, and that it will not happen again.',
  },
  roughWords: {
    name: 'Kit Harrow',
    summary: 'I was spoken to roughly at the front desk on two days running.',
    remedy: 'An apology.',
  },
  lostForm: {
    name: 'Mina Doyle',
    summary: 'My forms were lost twice, and I missed the start of the programme because of it.',
    remedy: 'A place on the next one.',
  },
  wrongBill: {
    name: 'Ben Lowther',
    summary: 'I was sent a bill for sessions that the council pays for.',
    remedy: 'The bill taken back.',
  },
  endedEarly: {
    name: 'Asha Vale',
    summary: 'The mentoring ended four weeks early, and no reason was given.',
    remedy: 'The four weeks.',
  },
  anonymous: {
    summary: 'One of the drivers uses a telephone while people are in the van.',
    remedy: 'Somebody should speak to all drivers.',
  },
  noReports: {
    name: 'Gwen Parry',
    summary: 'I have not been told how my daughter is doing since the summer.',
    remedy: 'The reports, and somebody to talk to.',
  },
  trip: {
    name: 'Rosa Lindqvist',
    summary: 'My daughter was left out of the trip, and was told so in front of everybody.',
    remedy: 'An apology to her.',
    points: [
      'My daughter was told that she could not come in front of the whole group.',
      'A member of staff shouted at her when she asked why.',
    ],
  },
  transport: {
    name: 'Idris Bowen',
    summary: 'The taxi that is part of the programme did not come on five mornings.',
    remedy: 'A taxi that comes.',
    points: ['The taxi did not come on five mornings.', 'Nobody answered the number we were given.'],
  },
  exclusion: {
    name: 'Helen Marsh',
    summary: 'My son was sent home for a week without a meeting.',
    remedy: 'The week struck from his record.',
    points: [
      'There was no meeting before my son was sent home.',
      'The letter about it came nine days later.',
    ],
  },
  timetable: {
    name: 'Peter Okoro',
    summary: 'The timetable was changed three times, always on the evening before.',
    remedy: 'A week of warning.',
  },
  mathsHelp: {
    name: 'Lena Hoyle',
    summary: 'The help with mathematics that was agreed in the plan was never given.',
    remedy: 'The help, or somebody else who gives it.',
  },
  photographs: {
    name: 'Bryn Tudor',
    summary: 'Photographs of my son were put on a poster. I had said no.',
    remedy: 'The posters taken down.',
    points: ['A photograph of my son was used although I had said no in writing.'],
  },
  director: {
    name: 'Sara Whitcombe',
    summary: 'The Director promised my son a place and gave it to somebody else two days later.',
    remedy: 'The place, or a truthful reason.',
  },
} as const satisfies Record<string, Partial<Said>>;
