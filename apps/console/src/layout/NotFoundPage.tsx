import { Anchor, Text } from '@mantine/core';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { useIntl } from 'react-intl';
import { paths } from '../paths.ts';
import { Page } from './Page.tsx';

export function NotFoundPage() {
  const intl = useIntl();
  const heading = intl.formatMessage({ id: 'notFound.heading' });
  return (
    <Page title={heading} browserTitle={heading}>
      <Text mb="sm">{intl.formatMessage({ id: 'notFound.body' })}</Text>
      <Anchor component={AppLink} href={paths.home()}>
        {intl.formatMessage({ id: 'notFound.home' })}
      </Anchor>
    </Page>
  );
}
