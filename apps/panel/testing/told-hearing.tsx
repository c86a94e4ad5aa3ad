import { ApolloClient, ApolloLink, InMemoryCache, Observable, type Operation } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { toldCase } from '@redress/domain/access/told-case.ts';
import { historyFor } from '@redress/domain/access/told-history.ts';
import { undecidedRound } from '@redress/domain/acts/panel/next-act-of-member.ts';
import { stateOf } from '@redress/domain/history/evolve.ts';
import type { CaseStory } from '@redress/domain/testing/given-when-then.ts';
import { WordsProvider } from '@redress/web/words/WordsProvider.tsx';
import { WorkspaceProvider } from '@redress/web/workspace/WorkspaceProvider.tsx';
import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { allWords } from './all-words.ts';
import { namedTypes } from './named-types.ts';

/** What the service answers to a mutation: an answer, or an error for a connection that broke. */
export type Answer = { __typename: string; message?: string } | Error;

type Sent = { name: string; variables: Record<string, unknown> };

/**
 * Shows a page of one hearing to one of its members, told by a story of the domain. Queries are answered from the story as the panel is told
 * it, mutations by `answers` in turn. Gives back what was sent.
 */
export function showHearing(
  Page: ComponentType,
  story: CaseStory,
  me: string,
  answers: readonly Answer[] = [],
) {
  const sent: Sent[] = [];
  const answer = (operation: Operation): object => {
    const { operationName: name = '', query } = operation;
    const isMutation = query.definitions.some(
      (definition) => definition.kind === 'OperationDefinition' && definition.operation === 'mutation',
    );
    if (!isMutation) return { data: namedTypes(query, queryOf(story, me)) };
    sent.push({ name, variables: operation.variables });
    const next = answers[sent.length - 1] ?? { __typename: 'CommandDone', seq: 99 };
    if (next instanceof Error) throw next;
    const field = name.charAt(0).toLowerCase() + name.slice(1);
    return { data: { __typename: 'Mutation', [field]: next } };
  };
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        try {
          observer.next(answer(operation));
          observer.complete();
        } catch (error) {
          observer.error(error);
        }
      }),
  );
  const cache = new InMemoryCache({ typePolicies: { Bundle: { keyFields: ['caseId'] } } });
  const client = new ApolloClient({ link, cache });
  const router = createMemoryRouter(
    [
      { path: '/hearings/:caseId/*', element: <Page /> },
      { path: '*', element: null },
    ],
    {
      initialEntries: ['/hearings/case-1/page'],
    },
  );
  render(
    <WordsProvider locale="en" words={allWords}>
      <WorkspaceProvider>
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </WorkspaceProvider>
    </WordsProvider>,
  );
  return { sent };
}

function queryOf(story: CaseStory, me: string) {
  const { panel, points } = story.state;
  const history = historyFor('panel', story.history);
  const textOf = (id: string) => story.content.get(id)?.body ?? '';
  const paper = (id: string, place: number) => ({
    __typename: 'BundleDocument',
    id,
    kind: 'point',
    title: { code: 'paper point', values: { n: place + 1 } },
    text: textOf(id),
  });
  return {
    __typename: 'Query',
    now: story.now,
    me: { __typename: 'Viewer', personId: me },
    bundle: {
      __typename: 'Bundle',
      caseId: 'case-1',
      organisationName: 'An organisation',
      trackingNumber: '7K3M-9QTX',
      told: { __typename: 'ToldCase', ...toldCase(stateOf(history)) },
      undecidedRound: undecidedRound(history) ?? null,
      calendarDays: { __typename: 'CalendarDays', additions: [], removals: [], closures: [] },
      procedure: { __typename: 'Procedure', key: 'key', version: 1, document: story.procedure },
      members: panel.members.map((member) => ({
        __typename: 'BundleMember',
        ...member,
        name: `Name of ${member.personId}`,
      })),
      place: 'The library',
      documents: (panel.papers?.documents ?? []).map(paper),
      points: points.map(({ id }, place) => paper(id, place)),
      myBallot: null,
      hearingNotes: [],
      findings: [],
    },
  };
}
