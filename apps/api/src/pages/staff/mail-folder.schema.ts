import { builder } from '../../builder.ts';
import { mailFolder, type FolderMail } from './mail-folder.ts';

const MailType = builder.objectRef<FolderMail>('Mail').implement({
  description: 'A mail that the demonstration wrote into its folder instead of sending it.',
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.exposeID('id'),
    to: t.exposeString('to'),
    subject: t.exposeString('subject'),
    text: t.exposeString('text'),
    at: t.expose('at', { type: 'Instant' }),
  }),
});

builder.queryField('mailFolder', (t) =>
  t.field({
    type: [MailType],
    nullable: true,
    subGraphs: ['console'],
    authScopes: { staff: true },
    complexity: { field: 20, multiplier: 10 },
    description:
      'The mails of the demonstration, newest first, 100 at most; null where mail really goes out.',
    resolve: (_root, _args, context) => mailFolder(context),
  }),
);
