import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { messagesOf, recordOf, subjectTextsOf } from '@redress/domain/access/record.ts';
import { toldCase } from '@redress/domain/access/told-case.ts';
import type { Actor } from '@redress/domain/people.ts';
import type { CaseStory } from '@redress/domain/testing/given-when-then.ts';
import { LinkRenderer } from '@redress/web/navigation/AppLink.tsx';
import { WordsProvider } from '@redress/web/words/WordsProvider.tsx';
import { WorkspaceProvider } from '@redress/web/workspace/WorkspaceProvider.tsx';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { CaseContext, openCase, type CaseFile, type OpenCase } from '../src/case/open-case.ts';
import { RouterAnchor } from '@redress/web/navigation/RouterAnchor.tsx';
import { allWords } from './all-words.ts';

/** A story of the domain as the API hands it to somebody of the staff: the whole history, with everything that was written. */
export function toldTo(story: CaseStory, actor: Actor): OpenCase {
  if (actor.kind !== 'staff') throw new Error('The console is for staff.');
  const { personId, roles } = actor;
  const file: CaseFile = {
    __typename: 'CaseFile',
    caseId: '0196f0aa-0000-7000-8000-000000000001',
    trackingNumber: '7K3M-9QTX',
    reference: null,
    relation: 'duty',
    sights: [],
    // The names of types below it are the service's; nothing here looks at them.
    told: { __typename: 'ToldCase', ...toldCase(story.state) } as CaseFile['told'],
    record: recordOf(story.history).map((entry) => ({
      __typename: 'RecordEntry',
      ...entry,
      sentences: entry.sentences.map(({ code, values }) => ({
        __typename: 'RecordSentence',
        code,
        values: values.map((value) => ({ __typename: 'RecordValue', ...value })),
      })),
    })),
    messages: messagesOf(story.history).map((message) => ({ __typename: 'CaseMessage', ...message })),
    subjectTextIds: subjectTextsOf(story.history),
    calendarDays: { __typename: 'CalendarDays', additions: [], removals: [], closures: [] },
    procedure: {
      __typename: 'Procedure',
      key: story.procedure.identity.key,
      version: 1,
      document: story.procedure,
    },
    content: [...story.content.values()].map(({ id, kind, body }) => ({
      __typename: 'CaseText',
      id,
      kind,
      text: body,
      by: null,
      byPersonId: null,
      at: story.now,
    })),
    letters: [],
    people: story.directory.map((person) => ({
      __typename: 'DirectoryPerson',
      personId: person.personId,
      name: `Somebody called ${person.personId}`,
      roles: [...person.roles],
      panel: person.panel,
    })),
  };
  return openCase(file, { personId, roles }, story.now);
}

export type Answer = Readonly<Record<string, unknown>> | Error;

/** A service that gives these answers to mutations in turn, and remembers what was sent. */
export function service(...answers: Answer[]) {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink((operation) => {
    sent.push(operation.variables);
    const answer = answers[sent.length - 1] ?? new TypeError('Failed to fetch');
    return new Observable((observer) => {
      if (answer instanceof Error) return observer.error(answer);
      observer.next({ data: { __typename: 'Mutation', ...answer } });
      observer.complete();
    });
  });
  return { sent, client: new ApolloClient({ link, cache: new InMemoryCache() }) };
}

/** What stands around a section of a case. */
export function InCase(props: { open: OpenCase; client?: ApolloClient; children: ReactNode }) {
  return (
    <WordsProvider locale="en" words={allWords}>
      <WorkspaceProvider>
        <ApolloProvider client={props.client ?? service().client}>
          <MemoryRouter>
            <LinkRenderer value={RouterAnchor}>
              <CaseContext value={props.open}>{props.children}</CaseContext>
            </LinkRenderer>
          </MemoryRouter>
        </ApolloProvider>
      </WorkspaceProvider>
    </WordsProvider>
  );
}
