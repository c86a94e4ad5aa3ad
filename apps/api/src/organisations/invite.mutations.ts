/** What an administrator does that sends a mail: inviting somebody, and trying whether mail goes out at all. */
import { organisationCommand } from '@redress/domain/organisation/acts.ts';
import { refused } from '@redress/domain/words/refusal-codes.ts';
import { Refused, type NotDone } from '../acts/command-result.schema.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { id, line } from '../acts/shapes.ts';
import { sendNow } from '../mail/out/send-now.ts';
import { invitable } from '../acts/invitations.ts';
import { makeLink } from '../people/one-time-link.ts';
import { originOf } from '../origins.ts';
import { handleOrganisation } from '../write/handle.ts';
import { linkMailInWords } from '../words/in-words.ts';
import { findOrganisation } from './published-organisation.ts';

interface Sending {
  /** whether the mail server took it; null where nothing was sent */
  taken: boolean | null;
  failure: string | null;
}
interface Invitation extends Sending {
  address: string;
}

const only = { subGraphs: ['console' as const] };
const aboutSending = {
  taken: 'Whether the mail server took the mail; null where none was sent.',
  failure: 'What it said where it did not: `SMTP_535`, `ECONNREFUSED` and the like.',
};

const InvitationType = builder.objectRef<Invitation>('Invitation').implement({
  ...only,
  fields: (t) => ({
    address: t.exposeString('address', { description: 'Works once, for a week; shown this one time.' }),
    taken: t.exposeBoolean('taken', { nullable: true, description: aboutSending.taken }),
    failure: t.exposeString('failure', { nullable: true, description: aboutSending.failure }),
  }),
});

const MailTry = builder.objectRef<Sending>('MailTry').implement({
  ...only,
  fields: (t) => ({
    taken: t.exposeBoolean('taken', { nullable: true, description: aboutSending.taken }),
    failure: t.exposeString('failure', { nullable: true, description: aboutSending.failure }),
  }),
});

const isRefused = (result: object) => 'refusals' in result;
const InviteResult = builder.unionType('InviteResult', {
  ...only,
  types: [InvitationType, Refused],
  resolveType: (result) => (isRefused(result) ? Refused : InvitationType),
});
const TryMailResult = builder.unionType('TryMailResult', {
  ...only,
  types: [MailTry, Refused],
  resolveType: (result) => (isRefused(result) ? Refused : MailTry),
});

const notForThem: NotDone = { refusals: [refused('administrators only', {})] };

builder.mutationFields((t) => ({
  invite: t.field({
    type: InviteResult,
    ...only,
    authScopes: { staff: true },
    complexity: 20,
    description:
      'A link with which somebody who cannot sign in yet sets their password. Every link made for them before works no more.',
    args: {
      personId: t.arg.id({ required: true, validate: id }),
      byMail: t.arg.boolean({ required: true, description: 'Sent to the address they were added with.' }),
    },
    resolve: (_root, { personId, byMail }, context) => invite(context, personId, byMail),
  }),
  tryMail: t.field({
    type: TryMailResult,
    ...only,
    authScopes: { staff: true },
    complexity: 20,
    description: 'Sends a test message, and keeps in the history whether the mail server took it.',
    args: { to: t.arg.string({ required: true, validate: line }) },
    resolve: (_root, { to }, context) => tryMail(context, to),
  }),
}));

async function invite(context: Context, personId: string, byMail: boolean): Promise<Invitation | NotDone> {
  const { deps } = context;
  const asking = await context.person();
  if (asking?.administrator !== true) return notForThem;
  const { organisationId } = asking;
  const invited = await invitable(deps, organisationId, personId);
  if (invited === undefined) return { refusals: [refused('account known', {}, 'personId')] };
  const { email: to } = invited;
  if (byMail && to === undefined) return { refusals: [refused('no address to invite to', {}, 'personId')] };
  const code = await makeLink(deps, { purpose: 'invitation', organisationId, personId });
  const origin = originOf(deps.env, invited.kind === 'panel' ? 'panel' : 'console');
  const address = `${origin}/join#${code}`;
  if (!byMail || to === undefined) return { address, taken: null, failure: null };
  const { name = '' } = (await findOrganisation(deps, { id: organisationId })) ?? {};
  const sent = await sendNow(deps, {
    to,
    subject: linkMailInWords({ code: 'invitation subject', values: {} }),
    text: linkMailInWords({ code: 'invitation', values: { organisation: name, address } }),
  });
  return { address, taken: sent.ok, failure: sent.ok ? null : sent.code };
}

async function tryMail(context: Context, to: string): Promise<Sending | NotDone> {
  const { deps } = context;
  const asking = await context.person();
  if (asking?.administrator !== true) return notForThem;
  const sent = await sendNow(deps, {
    to,
    subject: linkMailInWords({ code: 'test subject', values: {} }),
    text: linkMailInWords({ code: 'test', values: {} }),
  });
  if (!sent.ok && sent.code === 'ADDRESS') return { refusals: [refused('not an address', {}, 'to')] };
  await handleOrganisation(deps, {
    organisationId: asking.organisationId,
    actor: { kind: 'system' },
    command: organisationCommand('RecordMailTried', {
      taken: sent.ok,
      ...(!sent.ok && sent.answer !== undefined && { answer: sent.answer }),
    }),
    idempotencyKey: `mail-tried:${deps.newId()}`,
  });
  return { taken: sent.ok, failure: sent.ok ? null : sent.code };
}
