import { Group, Paper, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './SectionCard.module.css';

type SectionCardProps = {
  title: ReactNode;
  /** Level of the heading; 2 unless the card stands inside another section. */
  level?: 2 | 3;
  actions?: ReactNode;
  children: ReactNode;
};

/** One subject of a page, under its own heading. */
export function SectionCard({ title, level = 2, actions, children }: SectionCardProps) {
  const id = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={id}
      withBorder
      radius="md"
      p={{ base: 'md', md: 'lg' }}
      className={classes.card}
    >
      <Group justify="space-between" align="center" mb="sm" gap="xs">
        <Title order={level} id={id}>
          {title}
        </Title>
        {actions}
      </Group>
      {children}
    </Paper>
  );
}
