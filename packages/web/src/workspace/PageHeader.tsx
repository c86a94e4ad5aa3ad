import { Anchor, Breadcrumbs, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { AppLink } from '../navigation/AppLink.tsx';
import { useWords } from '../words/use-words.ts';
import classes from './PageHeader.module.css';
import headingClasses from './heading.module.css';

export type Crumb = { href: string; text: string };

export type PageHeaderProps = {
  /** The page's one `<h1>`. */
  title: ReactNode;
  crumbs?: readonly Crumb[];
  /** Beside the title: a status badge, say. */
  status?: ReactNode;
  /** One line under the title. */
  about?: ReactNode;
  actions?: ReactNode;
};

/** The top of a page: where it stands, what it is, what can be done. */
export function PageHeader({ title, crumbs = [], status, about, actions }: PageHeaderProps) {
  const say = useWords();
  return (
    <div className={classes.header}>
      {crumbs.length > 0 && (
        <nav aria-label={say('web.shell.breadcrumb')}>
          <Breadcrumbs separatorMargin={6} mb="xs">
            {crumbs.map((crumb) => (
              <Anchor key={crumb.href} component={AppLink} href={crumb.href} size="sm">
                {crumb.text}
              </Anchor>
            ))}
          </Breadcrumbs>
        </nav>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Group gap="sm" align="center">
          <Title order={1} tabIndex={-1} className={headingClasses.heading}>
            {title}
          </Title>
          {status}
        </Group>
        {actions && <Group gap="sm">{actions}</Group>}
      </Group>
      {about && (
        <Text c="dimmed" mt={4}>
          {about}
        </Text>
      )}
    </div>
  );
}
