import { PolicyText } from '@redress/web/words/PolicyText.tsx';
import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import classes from './Section.module.css';
import headingClasses from '@redress/web/workspace/heading.module.css';

type SectionProps = { title: ReactNode; about?: ReactNode; actions?: ReactNode; children: ReactNode };

/** One section of a case, under its heading, which takes the focus when the section is opened. */
export function Section({ title, about, actions, children }: SectionProps) {
  const { pathname } = useLocation();
  return (
    <div>
      <Group justify="space-between" align="flex-start" mb="md" gap="sm">
        <div>
          <Title
            order={2}
            tabIndex={-1}
            data-section-heading={pathname}
            className={`${headingClasses.heading} ${classes.heading}`}
          >
            <PolicyText>{title}</PolicyText>
          </Title>
          {about && (
            <Text c="dimmed" maw="44rem">
              {about}
            </Text>
          )}
        </div>
        {actions}
      </Group>
      {children}
    </div>
  );
}
