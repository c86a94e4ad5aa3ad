import { Text } from '@mantine/core';
import type { PlainDate } from '@redress/domain/calendar/plain-date.ts';
import { sourceOf } from '@redress/domain/procedure/find.ts';
import { lint, type Severity } from '@redress/domain/procedure/lint.ts';
import type { Procedure } from '@redress/domain/procedure/procedure.ts';
import { EmptyState } from '@redress/web/workspace/EmptyState.tsx';
import { StatusBadge, type StatusTone } from '@redress/web/workspace/StatusBadge.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import { useSource } from '../../words/use-source.ts';
import { remarkInWords } from './remark-in-words.ts';
import plainListClasses from '@redress/web/workspace/plain-list.module.css';
import entriesClasses from '../../case/entries.module.css';
import detailsClasses from '../../case/details.module.css';

const tones = {
  contradiction: 'bad',
  gap: 'warning',
  overdue: 'warning',
  note: 'neutral',
} as const satisfies Record<Severity, StatusTone>;

/** What the policy contradicts, leaves open or never said, gravest first. */
export function LintFindings({ procedure, on }: { procedure: Procedure; on: PlainDate }) {
  const say = useSay();
  const sourceWords = useSource();
  const findings = lint(procedure, on);
  const grave = findings.filter(({ severity }) => severity !== 'note');
  const notes = findings.filter(({ severity }) => severity === 'note');
  const list = (some: typeof findings) => (
    <ul className={plainListClasses.list}>
      {some.map((finding, index) => (
        <li key={`${finding.rule}/${finding.where}/${index}`} className={entriesClasses.entry}>
          <div className={entriesClasses.head}>
            <Text>{remarkInWords(finding)}</Text>
            <StatusBadge tone={tones[finding.severity]}>{say(`lint.${finding.severity}`)}</StatusBadge>
          </div>
          {finding.sources.map((from, at) => (
            <Text key={at} size="sm" c="dimmed">
              {sourceWords(sourceOf({ from }))}
            </Text>
          ))}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {grave.length === 0 ? <EmptyState title={say('lint.none')} /> : list(grave)}
      {notes.length > 0 && (
        <details className={detailsClasses.details}>
          <summary>{say('lint.notes', { count: notes.length })}</summary>
          {list(notes)}
        </details>
      )}
    </>
  );
}
