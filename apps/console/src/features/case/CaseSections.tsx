import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { useLocation } from 'react-router';
import { useOpenCase, type CaseFile } from '../../case/open-case.ts';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import classes from './CaseSections.module.css';

/** The way between the sections of a case. A panel has one only where the procedure knows panels. */
export function CaseSections() {
  const say = useSay();
  const sections = useSections();
  const here = useHere(sections);
  return (
    <nav aria-label={say('section.label')} className={classes.sections}>
      <ul>
        {sections.map((section) => (
          <li key={section.href}>
            <AppLink href={section.href} aria-current={section === here ? 'page' : undefined}>
              {section.text}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `also`: how addresses of pages begin that belong to the section. */
type Section = { href: string; text: string; also?: readonly string[] };

function useSections(): readonly Section[] {
  const say = useSay();
  const { file, facts } = useOpenCase();
  const id = file.caseId;
  const unread = facts.state.status === 'new' ? 0 : unanswered(file.messages);
  return [
    { href: paths.case(id), text: say('section.whatToDo'), also: [paths.act(id, '')] },
    { href: paths.clocks(id), text: say('section.clocks') },
    { href: paths.complaint(id), text: say('section.complaint') },
    { href: paths.history(id), text: say('section.record') },
    { href: paths.letters(id), text: say('section.letters'), also: [paths.writeLetter(id, '')] },
    {
      href: paths.messages(id),
      text: unread === 0 ? say('section.messages') : say('section.messagesNew', { count: unread }),
    },
    { href: paths.people(id), text: say('section.people') },
    ...(facts.procedure.panel === undefined ? [] : [{ href: paths.panel(id), text: say('section.panel') }]),
  ];
}

/** The section of the page that is open. */
function useHere(sections: readonly Section[]): Section | undefined {
  const { pathname } = useLocation();
  const { file } = useOpenCase();
  const current = sections
    .filter(
      ({ href, also = [] }) =>
        pathname === href ||
        pathname.startsWith(`${href}/`) ||
        also.some((start) => pathname.startsWith(start)),
    )
    .toSorted((a, b) => b.href.length - a.href.length);
  // The first address begins all the others.
  return current.find(({ href }) => href !== paths.case(file.caseId)) ?? current[0];
}

/** Messages of the complainant since staff last wrote one. */
function unanswered(messages: CaseFile['messages']): number {
  return messages.length - 1 - messages.findLastIndex(({ from }) => from === 'staff');
}
