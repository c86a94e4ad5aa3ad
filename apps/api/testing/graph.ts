/** Talks to the three graphs as their apps do: over HTTP, each surface with its own way of signing in. */
import { createAccount } from '../src/people/accounts.ts';
import type { Serving } from '../src/serve/serve.ts';
import type { Surface } from '../src/surface.ts';
import type { TestDeps } from './deps.ts';
import { join, password } from './organisation.ts';
import { operation, post, type Answer } from './server.ts';

/** Somebody with an account. */
export interface Colleague {
  personId: string;
  email: string;
}

/** Somebody who can sign in and holds roles from the first of January 2020 on. */
export async function aColleague(
  deps: TestDeps,
  organisationId: string,
  {
    name,
    email,
    roles = [],
    kind = 'staff',
  }: { name: string; email: string; roles?: readonly string[]; kind?: 'staff' | 'panel' },
): Promise<Colleague> {
  const own = `${deps.newId().slice(-6)}.${email}`;
  const { userId } = await createAccount(deps, { email: own, name, password });
  const personId = await join(deps, organisationId, { name, kind, roles, accountId: userId });
  return { personId, email: own };
}

export type Data = Record<string, never>;

/** One app of one person. */
export interface App {
  /** The whole answer, errors and all. */
  raw(query: string, variables?: object): Promise<Answer>;
  /** What comes back for a body, as it comes. */
  post(body: object): Promise<Response>;
  /** The data; throws where there was an error. */
  ask<Result = Data>(query: string, variables?: object): Promise<Result>;
  /** Gives a command and returns its result; throws where it was refused. */
  tell(name: string, caseId: string, input?: object): Promise<{ caseId: string; seq: number }>;
  /** Gives a command and returns how it was refused; throws where it was done. */
  refused(
    name: string,
    caseId: string,
    input?: object,
  ): Promise<{ code: string; message: string; field: string | null }[]>;
}

/** The console or the panel app of somebody who has signed in. */
export async function signIn(
  serving: Serving,
  surface: 'console' | 'panel',
  { email }: Pick<Colleague, 'email'> & Partial<Colleague>,
  secret = password,
): Promise<App> {
  const response = await fetch(`${serving.addresses[surface]}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: serving.addresses[surface] },
    body: JSON.stringify({ email, password: secret }),
  });
  if (response.status !== 200) throw new Error(`Signing in was answered ${response.status}.`);
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return appOf(serving, surface, { cookie });
}

/** The portal, with the session of a case or without one. */
export const portal = (serving: Serving, sessionToken?: string): App =>
  appOf(serving, 'portal', sessionToken === undefined ? {} : { authorization: `Bearer ${sessionToken}` });

let counted = 0;
export const newKey = () => `spec-${String((counted += 1)).padStart(20, '0')}`;

const outcome =
  '__typename ... on CommandDone { caseId seq } ... on Refused { refusals { code message field } }';

function appOf(serving: Serving, surface: Surface, headers: Record<string, string>): App {
  const raw: App['raw'] = (query, variables = {}) =>
    operation(serving, surface, query, { variables, headers });
  const ask: App['ask'] = async <Asked>(query: string, variables?: object) => {
    const answer = await raw(query, variables);
    if (answer.errors || !answer.data) throw new Error(`${query}: ${JSON.stringify(answer)}`);
    return answer.data as Asked;
  };
  const give = async (name: string, caseId: string, input?: object) => {
    const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const own = surface === 'portal';
    const query = `mutation ($key: String!${own ? '' : ', $caseId: ID!'}${input ? `, $input: ${inputType}!` : ''}) {
      result: ${name}(idempotencyKey: $key${own ? '' : ', caseId: $caseId'}${input ? ', input: $input' : ''}) { ${outcome} } }`;
    const variables = { key: newKey(), ...(own ? {} : { caseId }), ...(input && { input }) };
    const data = await ask<{ result: Result }>(query, variables);
    return data.result;
  };
  return {
    raw,
    post: (body) => post(serving, surface, body, headers),
    ask,
    async tell(name, caseId, input) {
      const result = await give(name, caseId, input);
      if (result.__typename === 'CommandDone') return result;
      throw new Error(`${name}: ${JSON.stringify(result.refusals)}`);
    },
    async refused(name, caseId, input) {
      const result = await give(name, caseId, input);
      if (result.__typename === 'Refused') return result.refusals;
      throw new Error(`${name} was done.`);
    },
  };
}

type Result =
  | { __typename: 'CommandDone'; caseId: string; seq: number }
  | { __typename: 'Refused'; refusals: { code: string; message: string; field: string | null }[] };
