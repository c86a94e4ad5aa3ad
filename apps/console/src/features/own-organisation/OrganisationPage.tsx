import { useSay } from '@redress/web/words/use-say.ts';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { Contacts } from './Contacts.tsx';
import { IdentityForm } from './IdentityForm.tsx';
import { PrivacyForm } from './PrivacyForm.tsx';
import { RetentionForm } from './RetentionForm.tsx';
import { SenderForm } from './SenderForm.tsx';

/** What the organisation is called, how people reach it, and what it calls itself. */
export default function OrganisationPage() {
  const say = useSay();
  const heading = say('setUp.organisation');
  return (
    <Page title={heading} browserTitle={heading} about={say('own.about')}>
      <IdentityForm />
      <Contacts />
      <SenderForm />
      <PrivacyForm />
      <RetentionForm />
    </Page>
  );
}
