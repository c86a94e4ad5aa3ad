import { Anchor, Text } from '@mantine/core';
import { AppLink } from '../../navigation/AppLink.tsx';
import { useWords } from '../../words/use-words.ts';
import { Page } from './Page.tsx';

/** Nothing is at this address, or nothing that the reader may see. */
export default function NotFoundPage() {
  const say = useWords();
  const heading = say('web.notFound.heading');
  return (
    <Page title={heading} browserTitle={heading}>
      <Text mb="sm">{say('web.notFound.body')}</Text>
      <Anchor component={AppLink} href="/">
        {say('web.notFound.home')}
      </Anchor>
    </Page>
  );
}
