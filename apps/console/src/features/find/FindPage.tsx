import { useLazyQuery } from '@apollo/client/react';
import { Box, Stack } from '@mantine/core';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { RefusableButton } from '@redress/web/workspace/RefusableButton.tsx';
import { SectionCard } from '@redress/web/workspace/SectionCard.tsx';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Line } from '@redress/web/workspace/fields/Line.tsx';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { FindCaseDocument } from '../../generated/find.ts';

/** Opens the case of a reference as it is typed from a letter. The reference never stands in the address. */
export default function FindPage() {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { typed, setTyped, answer, submit, loading, error } = useFinding();
  const heading = say('navigation.find');
  return (
    <Page title={heading} browserTitle={heading}>
      <SectionCard title={say('find.which')}>
        <Box component="form" noValidate maw="46rem" onSubmit={(event) => void submit(event)}>
          <Stack gap="md">
            {error && <ProblemBanner takesFocus>{wordsFor(error)}</ProblemBanner>}
            {answer === 'none' && (
              <ProblemBanner takesFocus title={say('find.none')}>
                {say('find.noneWhy')}
              </ProblemBanner>
            )}
            <Line
              label={say('find.typed')}
              hint={say('find.hint')}
              value={typed}
              onChange={setTyped}
              error={answer === 'missing' ? say('find.missing') : undefined}
            />
            <RefusableButton type="submit" pending={loading}>
              {say('find.button')}
            </RefusableButton>
          </Stack>
        </Box>
      </SectionCard>
    </Page>
  );
}

/** What is typed, and whether a case was found by it; then it is opened. */
function useFinding() {
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<'missing' | 'none'>();
  const [find, { loading, error }] = useLazyQuery(FindCaseDocument, { fetchPolicy: 'network-only' });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAnswer(undefined);
    if (typed.trim() === '') return setAnswer('missing');
    const { data, error: problem } = await find({ variables: { typed: typed.trim() } });
    if (problem || data === undefined) return;
    if (data.findCase === null) setAnswer('none');
    else void navigate(paths.case(data.findCase.caseId));
  };
  return { typed, setTyped, answer, submit, loading, error };
}
