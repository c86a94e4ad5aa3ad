import { afterAll } from 'vitest';
import { serve, type Serving } from '../src/serve/serve.ts';
import type { Surface } from '../src/surface.ts';
import type { TestDeps } from './deps.ts';

/** The three origins on free ports, as `main` serves them. Call it after `testDeps`. */
export async function testServer(deps: TestDeps): Promise<Serving> {
  const serving = await serve(deps);
  afterAll(() => serving.close());
  return serving;
}

/** What came back for an operation. */
export interface Answer {
  status: number;
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** Sends one operation as the apps do. */
export async function operation(
  serving: Serving,
  surface: Surface,
  query: string,
  { variables = {}, headers = {} }: { variables?: object; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await post(serving, surface, { query, variables }, headers);
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

export const post = (
  serving: Serving,
  surface: Surface,
  body: object,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${serving.addresses[surface]}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
