import { Text } from '@mantine/core';
import classes from './RefusedPeople.module.css';

/** People who stand on the list and cannot be chosen: nobody vanishes, each has the reason. */
export function RefusedPeople({
  title,
  people,
}: {
  title: string;
  people: readonly { personId: string; name: string; reason: string }[];
}) {
  if (people.length === 0) return null;
  return (
    <div className={classes.people}>
      <Text fw={600} size="sm">
        {title}
      </Text>
      <ul>
        {people.map(({ personId, name, reason }) => (
          <li key={personId}>
            <strong>{name}</strong> <span>{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
