import { useApolloClient } from '@apollo/client/react';
import { Button } from '@redress/web/ui/Button.tsx';
import { FormattedMessage } from 'react-intl';
import { useNavigate } from 'react-router';
import { forgetVisit } from '../../layout/forget-visit.ts';
import { paths } from '../../paths.ts';

/** Ends the session and forgets what this tab knows, without leaving the site. */
export function CloseComplaint() {
  const navigate = useNavigate();
  const client = useApolloClient();
  const close = async () => {
    await navigate(paths.open(), { replace: true });
    forgetVisit();
    await client.clearStore();
  };
  return (
    <>
      <Button type="button" look="secondary" onClick={() => void close()}>
        <FormattedMessage id="complaint.close" />
      </Button>
      <p className="govuk-hint">
        <FormattedMessage id="complaint.close.hint" />
      </p>
    </>
  );
}
