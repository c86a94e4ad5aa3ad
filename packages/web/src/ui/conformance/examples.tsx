import type { ReactNode } from 'react';
import { fieldExamples } from './field-examples.tsx';
import type { Options } from './fixtures.ts';
import { pageExamples } from './page-examples.tsx';

/** Which of govuk-frontend's examples we draw, and how its options become our properties. */
export type Example = { names: readonly string[]; draw: (options: Options) => ReactNode };

export const examples: Record<string, Example> = { ...fieldExamples, ...pageExamples };
