import { AppLink } from '../navigation/AppLink.tsx';
import { useWords } from '../words/use-words.ts';
import type { ReactNode } from 'react';

/** The way back to the question before. Stands above the main heading. */
export function BackLink(props: { href: string; children?: ReactNode }) {
  const say = useWords();
  return (
    <AppLink href={props.href} className="govuk-back-link">
      {props.children ?? say('web.back')}
    </AppLink>
  );
}
