import { fieldExamples } from './field-examples.tsx';
import type { Example } from './example.ts';
import { pageExamples } from './page-examples.tsx';

export const examples: Record<string, Example> = { ...fieldExamples, ...pageExamples };
