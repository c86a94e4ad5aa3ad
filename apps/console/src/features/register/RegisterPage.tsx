import { readForReader } from '@redress/web/words/read-for-reader.ts';
import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useProblemWords } from '@redress/web/apollo/problem.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { LoadingBlock } from '@redress/web/workspace/LoadingBlock.tsx';
import { ProblemBanner } from '@redress/web/workspace/ProblemBanner.tsx';
import { Page } from '@redress/web/workspace/pages/Page.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { RegisterItem } from './RegisterItem.tsx';
import { ProcedureDocument } from '../../generated/procedure.ts';
import { RegisterDocument, type RegisterQuery } from '../../generated/register.ts';
import caseListClasses from '../../case/case-list.module.css';

/** Every case the reader may know of, open and closed, the latest received first. */
export default function RegisterPage() {
  const say = useSay();
  const wordsFor = useProblemWords();
  const { data, error, loading, fetchMore, refetch } = useQuery(RegisterDocument);
  const document = useQuery(ProcedureDocument).data?.me?.organisation.procedure?.document;
  const procedure = document && readForReader(document).procedure;
  const list = data?.register;
  const heading = say('navigation.register');
  const more = () =>
    fetchMore({
      variables: { after: list?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        register: { ...next.register, nodes: [...before.register.nodes, ...next.register.nodes] },
      }),
    });
  return (
    <Page title={heading} browserTitle={heading} about={say('register.about')}>
      {error && <ProblemBanner onRetry={() => void refetch()}>{wordsFor(error)}</ProblemBanner>}
      {list === undefined && loading && <LoadingBlock lines={6} />}
      {list?.nodes.length === 0 && (
        <EmptyState title={say('register.empty')}>{say('register.emptyWhy')}</EmptyState>
      )}
      {list !== undefined && list.nodes.length > 0 && (
        <RegisterTable rows={list.nodes} procedure={procedure} />
      )}
      {list?.pageInfo.hasNextPage === true && (
        <Button variant="default" mt="md" loading={loading} onClick={() => void more()}>
          {say('list.more')}
        </Button>
      )}
    </Page>
  );
}

type RegisterTableProps = {
  rows: RegisterQuery['register']['nodes'];
  procedure: ComponentProps<typeof RegisterItem>['procedure'];
};

/** The cases, a row each. */
function RegisterTable({ rows, procedure }: RegisterTableProps) {
  const say = useSay();
  return (
    <table className={caseListClasses.list} aria-label={say('navigation.register')}>
      <thead>
        <tr>
          <th scope="col">{say('worklist.case')}</th>
          <th scope="col">{say('worklist.received')}</th>
          <th scope="col">{say('worklist.stage')}</th>
          <th scope="col">{say('register.outcome')}</th>
          <th scope="col">{say('register.status')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RegisterItem key={row.caseId} row={row} procedure={procedure} />
        ))}
      </tbody>
    </table>
  );
}
