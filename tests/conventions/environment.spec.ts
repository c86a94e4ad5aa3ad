import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { Env, readEnv } from '@redress/api/src/env.ts';
import { expect, test } from 'vitest';
import { root } from '../support/tree.ts';

const example = parseEnv(readFileSync(join(root, '.env.example'), 'utf8')) as Record<string, string>;

test('.env.example holds every setting and no other', () => {
  expect(Object.keys(example).toSorted()).toEqual(Object.keys(Env.shape).toSorted());
});

test('.env.example says the defaults', () => {
  expect(readEnv(example)).toEqual(readEnv({}));
});
