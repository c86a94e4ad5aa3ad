/** What administrators do to their organisation. The rules say who is one. */
import { organisationCommand } from '@redress/domain/organisation/acts.ts';
import { Procedure } from '@redress/domain/procedure/procedure.ts';
import { refused } from '@redress/domain/words/refusal-codes.ts';
import { idempotencyKey } from './shapes.ts';
import { builder } from '../builder.ts';
import {
  giveOrganisation,
  OrganisationActResult,
  organisationField,
  rememberOrganisation,
} from './organisation-field.ts';

organisationField('changeIdentity', 'ChangeIdentity', 'What the organisation is called and registered as.');
organisationField('setContact', 'SetContact', 'How it is reached by one channel, and who answers there.');
organisationField('removeContact', 'RemoveContact', 'It is not reached by this channel any more.');
organisationField('nameSender', 'NameSender', 'What it calls itself in mails.', {
  says: { neutral: 'For people whom a mail that names the organisation could put in danger.' },
});
organisationField('setLanguages', 'SetLanguages', 'The languages people are offered, its own first.');
organisationField('setPrivacyContact', 'SetPrivacyContact', 'Who is responsible for what people write here.');
organisationField('setRetention', 'SetRetention', 'How long a complaint is kept once it is closed.');
organisationField('openSite', 'OpenSite', 'A place it works at.');
organisationField('closeSite', 'CloseSite', 'A place it does not work at any more.');

organisationField('addPerson', 'AddPerson', 'Somebody joins the staff, or the pool of panel members.', {
  names: { independence: 'IndependenceInput' },
});
organisationField('changePerson', 'ChangePerson', 'Somebody is called otherwise, or reached elsewhere.');
organisationField(
  'recordIndependence',
  'RecordIndependence',
  'What makes a panel member independent, or why they are not.',
);
organisationField('recordLeaver', 'RecordLeaver', 'Somebody leaves; their roles end with that day.');
organisationField('appointAdministrator', 'AppointAdministrator', 'Lets somebody run the organisation here.');
organisationField('releaseAdministrator', 'ReleaseAdministrator', 'Somebody runs it no more.');
organisationField('giveRole', 'GiveRole', 'Somebody holds a role of a procedure; both days count.');
organisationField('endRole', 'EndRole', 'The last day on which a role is held.');
organisationField('nameDeputy', 'NameDeputy', 'Who holds a role while its holder is on leave.');
organisationField('releaseDeputy', 'ReleaseDeputy', 'The last day on which somebody stands in.');
organisationField(
  'planLeave',
  'PlanLeave',
  'Days on which somebody is away; their own anybody may put down.',
);
organisationField('cancelLeave', 'CancelLeave', 'The leave is off.');
organisationField('addDayOff', 'AddDayOff', 'A day nobody works on here.');
organisationField('removeDayOff', 'RemoveDayOff', 'A holiday that is worked here.');
organisationField('closeDays', 'CloseDays', 'Days on which the organisation is closed.');
organisationField('withdrawCalendarChange', 'WithdrawCalendarChange', 'Takes a change of the calendar back.');

organisationField(
  'openPortal',
  'OpenPortal',
  'The portal takes complaints from now on. Refused while something is missing.',
);
organisationField(
  'closePortal',
  'ClosePortal',
  'The portal takes no new complaints. Those that have begun go on.',
);

rememberOrganisation('PublishProcedure');
const PublishProcedureInput = builder.inputType('PublishProcedureInput', {
  fields: (t) => ({
    document: t.field({
      type: 'JSON',
      required: true,
      description: 'A `Procedure`, as it is written in a file.',
    }),
    effectiveOn: t.field({
      type: 'PlainDate',
      required: true,
      description: 'The first day on which it applies.',
    }),
  }),
});

builder.mutationField('publishProcedure', (t) =>
  t.field({
    type: OrganisationActResult,
    subGraphs: ['console'],
    description: 'A policy, or a new version of one, with the day it takes effect.',
    complexity: 20,
    authScopes: { staff: true },
    args: {
      idempotencyKey: t.arg.string({ required: true, validate: idempotencyKey }),
      input: t.arg({ type: PublishProcedureInput, required: true }),
    },
    resolve: (_root, { idempotencyKey: key, input: { document, effectiveOn } }, context) => {
      const read = Procedure.safeParse(document);
      if (!read.success) return { refusals: [refused('not a procedure', {}, 'document')] };
      const command = organisationCommand('PublishProcedure', { document: read.data, effectiveOn });
      return giveOrganisation(context, command, key);
    },
  }),
);
