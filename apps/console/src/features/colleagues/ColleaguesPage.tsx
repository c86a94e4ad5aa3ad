import { Button } from '@mantine/core';
import { useSay } from '@redress/web/words/use-say.ts';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useState } from 'react';
import { useSetUp } from '../set-up/administration.ts';
import { AddPersonForm } from './AddPersonForm.tsx';
import { ColleagueCard } from './ColleagueCard.tsx';

/** Everybody who works on complaints here, what they may do, and how they get in. */
export default function ColleaguesPage() {
  const say = useSay();
  const { people } = useSetUp().administration;
  const [adding, setAdding] = useState(false);
  const heading = say('setUp.people');
  const here = people.filter(({ leftOn }) => leftOn == null);
  const gone = people.filter(({ leftOn }) => leftOn != null);
  return (
    <Page
      title={heading}
      browserTitle={heading}
      about={say('colleagues.about')}
      actions={!adding && <Button onClick={() => setAdding(true)}>{say('colleagues.add')}</Button>}
    >
      {adding && (
        <SectionCard title={say('colleagues.add')}>
          <AddPersonForm onDone={() => setAdding(false)} />
        </SectionCard>
      )}
      {[...here, ...gone].map((person) => (
        <ColleagueCard key={person.personId} person={person} />
      ))}
    </Page>
  );
}
