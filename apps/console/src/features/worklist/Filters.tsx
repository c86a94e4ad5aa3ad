import { AppLink } from '@redress/web/navigation/AppLink.tsx';
import { paths } from '../../paths.ts';
import { useSay } from '@redress/web/words/use-say.ts';
import { FILTERS } from './filters.ts';
import type { WorklistFilter } from '../../generated/worklist.ts';
import classes from './Filters.module.css';

/** Which cases the list shows: links, so that a list can be kept and shared. */
export function Filters({ current }: { current: WorklistFilter }) {
  const say = useSay();
  return (
    <nav aria-label={say('worklist.filters')} className={classes.filters}>
      <ul>
        {FILTERS.map((filter) => (
          <li key={filter}>
            <AppLink
              href={`${paths.worklist()}?show=${filter}`}
              aria-current={filter === current ? 'page' : undefined}
            >
              {say(`worklist.filter.${filter}`)}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
