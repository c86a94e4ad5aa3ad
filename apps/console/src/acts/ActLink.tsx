import { Button } from '@mantine/core';
import type { CommandType } from '@redress/domain/acts/commands.ts';
import { refusal } from '@redress/domain/acts/decide.ts';
import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { RefusableButton } from '@redress/web/workspace/RefusableButton.tsx';
import { inWords } from '@redress/web/refusals/in-words.ts';
import type { ReactNode } from 'react';
import { useOpenCase } from '../case/open-case.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { actPath } from './act-path.ts';

type ActLinkProps = {
  command: CommandType;
  letter?: string;
  point?: string;
  person?: string;
  variant?: 'filled' | 'default';
  /** What it says, where the name of the act does not say enough. */
  children?: ReactNode;
};

/** Leads to the form of an act; where the rules say no it stays, switched off, with the reason under it. */
export function ActLink({ command, letter, point, person, variant = 'default', children }: ActLinkProps) {
  const say = useSay();
  const { facts, file } = useOpenCase();
  const no = refusal({ type: command, ...(letter === undefined ? {} : { data: { letter } }) }, facts);
  const words = children ?? say(`act.${command}`);
  if (no !== undefined) return <RefusableButton refused={inWords(no)}>{words}</RefusableButton>;
  return (
    <Button
      component={AppLink}
      href={actPath(file.caseId, command, { letter, point, person })}
      variant={variant}
    >
      {words}
    </Button>
  );
}
