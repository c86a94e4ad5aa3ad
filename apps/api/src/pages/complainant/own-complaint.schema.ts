/** What somebody who complained reads of their complaint beyond the tracking page. */
import { builder } from '../../builder.ts';
import { LetterDocumentType } from '../letter-document.schema.ts';
import type { KeptLetter } from '../../letters/kept-letters.ts';
import {
  ownComplaint,
  ownLetters,
  ownMessages,
  type OwnComplaint,
  type OwnMessage,
} from './own-complaint.ts';

const OwnLetterType = builder.objectRef<KeptLetter>('OwnLetter').implement({
  subGraphs: ['portal'],
  fields: (t) => ({
    id: t.exposeID('id'),
    key: t.exposeString('key', { description: "Key of the procedure's `letters`." }),
    sentAt: t.expose('sentAt', { type: 'Instant' }),
    datedOn: t.expose('datedOn', { type: 'PlainDate' }),
    document: t.expose('document', { type: LetterDocumentType }),
  }),
});

const OwnMessageType = builder.objectRef<OwnMessage>('OwnMessage').implement({
  subGraphs: ['portal'],
  fields: (t) => ({
    id: t.exposeID('id'),
    from: t.exposeString('from', { description: '`complainant`, or `organisation`' }),
    at: t.expose('at', { type: 'Instant' }),
    text: t.exposeString('text'),
  }),
});

const OwnPoint = builder.objectRef<OwnComplaint['points'][number]>('OwnPoint').implement({
  subGraphs: ['portal'],
  fields: (t) => ({ id: t.exposeID('id'), text: t.exposeString('text') }),
});

const OwnRequest = builder.objectRef<OwnComplaint['requests'][number]>('OwnRequest').implement({
  subGraphs: ['portal'],
  fields: (t) => ({
    id: t.exposeID('id'),
    to: t.exposeString('to'),
    answers: t.expose('answers', { type: 'TextByKey' }),
  }),
});

const OwnComplaintType = builder.objectRef<OwnComplaint>('OwnComplaint').implement({
  subGraphs: ['portal'],
  fields: (t) => ({
    answers: t.expose('answers', {
      type: 'TextByKey',
      description: 'Answers to the intake fields, as they were sent.',
    }),
    points: t.expose('points', { type: [OwnPoint] }),
    requests: t.expose('requests', {
      type: [OwnRequest],
      description: 'What was asked for after it, such as an appeal.',
    }),
  }),
});

builder.queryFields((t) => ({
  letters: t.field({
    type: [OwnLetterType],
    subGraphs: ['portal'],
    authScopes: { complainant: true },
    complexity: { field: 20, multiplier: 10 },
    description: 'Letters to whoever complained, newest first.',
    resolve: (_root, _args, context) => ownLetters(context),
  }),
  messages: t.field({
    type: [OwnMessageType],
    subGraphs: ['portal'],
    authScopes: { complainant: true },
    complexity: { field: 20, multiplier: 10 },
    description: 'Messages to and fro, oldest first.',
    resolve: (_root, _args, context) => ownMessages(context),
  }),
  myComplaint: t.field({
    type: OwnComplaintType,
    nullable: true,
    subGraphs: ['portal'],
    authScopes: { complainant: true },
    complexity: 20,
    description: 'The complaint as it was sent; null once it was erased.',
    resolve: (_root, _args, context) => ownComplaint(context),
  }),
}));
