import { InsetText } from '@redress/web/ui/InsetText.tsx';
import { FormattedDisplayName, FormattedMessage } from 'react-intl';
import { useOrganisation } from './organisation.ts';

/** Says that parts of the policy are shown in its own language, where they are not there in the reader's. */
export function UntranslatedNote() {
  const organisation = useOrganisation();
  if (organisation === undefined || organisation.untranslated.size === 0) return null;
  return (
    <InsetText>
      <FormattedMessage
        id="portal.untranslated"
        values={{
          language: <FormattedDisplayName type="language" value={organisation.procedure.identity.language} />,
        }}
      />
    </InsetText>
  );
}
