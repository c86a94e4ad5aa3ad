import type { ReactNode } from 'react';
import type { Options } from './fixtures.ts';

/** Which of govuk-frontend's examples we draw, and how its options become our properties. */
export type Example = { names: readonly string[]; draw: (options: Options) => ReactNode };
