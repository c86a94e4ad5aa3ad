import { useId, type ReactNode } from 'react';
import { AppLink } from '../navigation/AppLink.tsx';
import { classNames } from './class-names.ts';

export type Task = {
  title: ReactNode;
  hint?: ReactNode;
  /** Left out when the task cannot be started yet. */
  href?: string;
  /** Words, or a Tag. */
  status: ReactNode;
};

/** Things to do in any order, over more than one sitting. */
export function TaskList(props: { tasks: readonly Task[]; id?: string }) {
  const own = useId();
  const id = props.id ?? own;
  return (
    <ul className="govuk-task-list">
      {props.tasks.map((task, index) => (
        <TaskRow key={index} {...task} id={`${id}-${index + 1}`} />
      ))}
    </ul>
  );
}

function TaskRow({ title, hint, href, status, id }: Task & { id: string }) {
  const described = classNames(hint && `${id}-hint`, `${id}-status`);
  return (
    <li className={classNames('govuk-task-list__item', href && 'govuk-task-list__item--with-link')}>
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <AppLink className="govuk-link govuk-task-list__link" href={href} aria-describedby={described}>
            {title}
          </AppLink>
        ) : (
          <div>{title}</div>
        )}
        {hint && (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div
        className={classNames(
          'govuk-task-list__status',
          !href && 'govuk-task-list__status--cannot-start-yet',
        )}
        id={`${id}-status`}
      >
        {status}
      </div>
    </li>
  );
}
