import { engine, type CommandOf, type DataOf } from '../acts/act-engine.ts';
import { addDayOff } from './acts/add-day-off.ts';
import { addPerson } from './acts/add-person.ts';
import { appointAdministrator } from './acts/appoint-administrator.ts';
import { cancelLeave } from './acts/cancel-leave.ts';
import { changeIdentity } from './acts/change-identity.ts';
import { changePerson } from './acts/change-person.ts';
import { closeDays } from './acts/close-days.ts';
import { closeSite } from './acts/close-site.ts';
import { endRole } from './acts/end-role.ts';
import { foundOrganisation } from './acts/found-organisation.ts';
import { giveRole } from './acts/give-role.ts';
import { linkAccount } from './acts/link-account.ts';
import { closePortal } from './acts/close-portal.ts';
import { makePasswordLink } from './acts/make-password-link.ts';
import { makeToken } from './acts/make-token.ts';
import { nameDeputy } from './acts/name-deputy.ts';
import { nameSender } from './acts/name-sender.ts';
import { openPortal } from './acts/open-portal.ts';
import { openSite } from './acts/open-site.ts';
import { planLeave } from './acts/plan-leave.ts';
import { publishProcedure } from './acts/publish-procedure.ts';
import { recordIndependence } from './acts/record-independence.ts';
import { recordMailTried } from './acts/record-mail-tried.ts';
import { recordLeaver } from './acts/record-leaver.ts';
import { releaseAdministrator } from './acts/release-administrator.ts';
import { releaseDeputy } from './acts/release-deputy.ts';
import { removeFactor } from './acts/remove-factor.ts';
import { removeContact } from './acts/remove-contact.ts';
import { removeDayOff } from './acts/remove-day-off.ts';
import { revokeToken } from './acts/revoke-token.ts';
import { setContact } from './acts/set-contact.ts';
import { setLanguages } from './acts/set-languages.ts';
import { setPrivacyContact } from './acts/set-privacy-contact.ts';
import { setRetention } from './acts/set-retention.ts';
import { withdrawCalendarChange } from './acts/withdraw-calendar-change.ts';
import type { OrganisationContext, OrganisationDecision, OrganisationFacts } from './facts.ts';

/** Everything that can be done to an organisation. */
export const organisationActs = {
  FoundOrganisation: foundOrganisation,
  ChangeIdentity: changeIdentity,
  SetContact: setContact,
  RemoveContact: removeContact,
  NameSender: nameSender,
  SetLanguages: setLanguages,
  SetPrivacyContact: setPrivacyContact,
  SetRetention: setRetention,
  OpenSite: openSite,
  CloseSite: closeSite,
  AddPerson: addPerson,
  ChangePerson: changePerson,
  LinkAccount: linkAccount,
  MakePasswordLink: makePasswordLink,
  RemoveFactor: removeFactor,
  RecordIndependence: recordIndependence,
  RecordLeaver: recordLeaver,
  AppointAdministrator: appointAdministrator,
  ReleaseAdministrator: releaseAdministrator,
  GiveRole: giveRole,
  EndRole: endRole,
  NameDeputy: nameDeputy,
  ReleaseDeputy: releaseDeputy,
  PlanLeave: planLeave,
  CancelLeave: cancelLeave,
  AddDayOff: addDayOff,
  RemoveDayOff: removeDayOff,
  CloseDays: closeDays,
  WithdrawCalendarChange: withdrawCalendarChange,
  PublishProcedure: publishProcedure,
  MakeToken: makeToken,
  RevokeToken: revokeToken,
  RecordMailTried: recordMailTried,
  OpenPortal: openPortal,
  ClosePortal: closePortal,
};

export type OrganisationCommandData = DataOf<typeof organisationActs>;
export type OrganisationCommandType = keyof OrganisationCommandData;
export type OrganisationCommand<T extends OrganisationCommandType = OrganisationCommandType> = CommandOf<
  OrganisationCommandData,
  T
>;

/** A type with its data. That the two belong together is seen here; the compiler does not follow them into the union. */
export const organisationCommand = <T extends OrganisationCommandType>(
  type: T,
  data: OrganisationCommandData[T],
): OrganisationCommand => ({ type, data }) as OrganisationCommand;

export const { refusal, problems, decide } = engine<
  OrganisationCommandData,
  OrganisationFacts,
  OrganisationContext,
  OrganisationDecision
>(organisationActs);
