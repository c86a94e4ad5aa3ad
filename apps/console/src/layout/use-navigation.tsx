import { useQuery } from '@apollo/client/react';
import type { NavigationEntry } from '@redress/web/workspace/WorkspaceNavigation.tsx';
import {
  IconBook,
  IconFileText,
  IconFilePlus,
  IconListCheck,
  IconMail,
  IconSearch,
  IconSettings,
  IconTable,
  IconUser,
} from '@tabler/icons-react';
import { paths } from '../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { AdministratorDocument } from '../generated/administrator.ts';
import { MailFolderDocument } from '../generated/mail.ts';
import { RespondentCasesDocument } from '../generated/respondent.ts';

/** The console's menu. Papers for a respondent, the demonstration's mail and what administrators set up
 * stand in it only for whom there is any. */
export function useNavigation(): readonly NavigationEntry[] {
  const say = useSay();
  const papers = useQuery(RespondentCasesDocument).data?.respondentCases ?? [];
  const administrator = useQuery(AdministratorDocument).data?.me?.administrator === true;
  const demo = useQuery(MailFolderDocument).data?.mailFolder != null;
  return [
    {
      href: paths.worklist(),
      text: say('navigation.worklist'),
      icon: <IconListCheck size={18} aria-hidden />,
    },
    { href: paths.record(), text: say('navigation.record'), icon: <IconFilePlus size={18} aria-hidden /> },
    { href: paths.find(), text: say('navigation.find'), icon: <IconSearch size={18} aria-hidden /> },
    { href: paths.register(), text: say('navigation.register'), icon: <IconTable size={18} aria-hidden /> },
    ...(papers.length === 0
      ? []
      : [
          {
            href: paths.respondent(),
            text: say('navigation.respondent'),
            icon: <IconFileText size={18} aria-hidden />,
            count: papers.length,
          },
        ]),
    { href: paths.procedure(), text: say('navigation.procedure'), icon: <IconBook size={18} aria-hidden /> },
    ...(demo
      ? [{ href: paths.mail(), text: say('navigation.mail'), icon: <IconMail size={18} aria-hidden /> }]
      : []),
    ...(administrator
      ? [{ href: paths.setUp(), text: say('navigation.setUp'), icon: <IconSettings size={18} aria-hidden /> }]
      : []),
    { href: paths.account(), text: say('navigation.account'), icon: <IconUser size={18} aria-hidden /> },
  ];
}
