import { BackLink } from '../BackLink.tsx';
import { Button } from '../Button.tsx';
import { ButtonLink } from '../ButtonLink.tsx';
import { Details } from '../Details.tsx';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { InsetText } from '../InsetText.tsx';
import { NotificationBanner } from '../NotificationBanner.tsx';
import { Panel } from '../Panel.tsx';
import { SkipLink } from '../SkipLink.tsx';
import { SummaryCard } from '../SummaryCard.tsx';
import { SummaryList } from '../SummaryList.tsx';
import { Table } from '../Table.tsx';
import { Tag, type TagColour } from '../Tag.tsx';
import { TaskList } from '../TaskList.tsx';
import { WarningText } from '../WarningText.tsx';
import type { Example } from './example.ts';
import type { Options } from './fixtures.ts';
import { reactFrom } from './read-options.tsx';

type Words = { text?: string; html?: string; classes?: string };
type Action = { href: string; text: string; visuallyHiddenText?: string };
type SummaryRow = { key: Words; value: Words; actions?: { items: Action[] } };
type Cell = { text: string; format?: string };

export const pageExamples: Record<string, Example> = {
  button: {
    names: ['default', 'disabled', 'link', 'start', 'secondary', 'warning'],
    draw: (options) => {
      const look = (['secondary', 'warning'] as const).find((each) => options.classes?.includes(each));
      if (options.href) {
        return (
          <ButtonLink href={options.href} look={look}>
            {options.text}
          </ButtonLink>
        );
      }
      return (
        <Button
          name={options.name}
          look={look}
          start={options.isStartButton as boolean}
          disabled={options.disabled as boolean}
        >
          {options.text}
        </Button>
      );
    },
  },
  'back-link': { names: ['default'], draw: () => <BackLink href="#" /> },
  'skip-link': {
    names: ['default'],
    draw: (options) => <SkipLink target={options.href!.slice(1)}>{options.text}</SkipLink>,
  },
  'error-summary': {
    names: [
      'default',
      'without links',
      'mixed with and without links',
      'with description only',
      'with everything',
    ],
    draw: (options) => (
      <ErrorSummary
        title={options.titleText as string}
        description={options.descriptionText as string}
        errors={((options.errorList ?? []) as { text: string; href?: string }[]).map(({ text, href }) => ({
          text,
          field: href?.slice(1),
        }))}
      />
    ),
  },
  'summary-list': {
    names: [
      'default',
      'with actions',
      'as a summary card with a text header',
      'as a summary card with actions',
    ],
    draw: (options) => {
      const card = options.card as { title: Words; actions?: { items: Action[] } } | undefined;
      const list = <SummaryList rows={(options.rows as SummaryRow[]).map(summaryRow)} />;
      return card ? (
        <SummaryCard title={card.title.text!} actions={card.actions?.items}>
          {list}
        </SummaryCard>
      ) : (
        list
      );
    },
  },
  panel: {
    names: ['default'],
    draw: (options) => <Panel title={options.titleHtml as string}>{reactFrom(options.html!)}</Panel>,
  },
  'notification-banner': {
    names: ['default', 'with type as success'],
    draw: (options) => (
      <NotificationBanner id="govuk-notification-banner-title" success={options.type === 'success'}>
        {options.text}
      </NotificationBanner>
    ),
  },
  'warning-text': {
    names: ['default', 'multiple lines'],
    draw: (options) => <WarningText>{options.text}</WarningText>,
  },
  'inset-text': { names: ['default'], draw: (options) => <InsetText>{options.text}</InsetText> },
  details: {
    names: ['default', 'expanded'],
    draw: (options) => (
      <Details id={options.id} summary={options.summaryText as string} open={options.open as boolean}>
        {options.text}
      </Details>
    ),
  },
  tag: {
    names: ['default', 'grey', 'green', 'red', 'yellow', 'turquoise', 'purple', 'pink', 'orange'],
    draw: (options) => (
      <Tag colour={options.classes?.replace('govuk-tag--', '') as TagColour | undefined}>{options.text}</Tag>
    ),
  },
  'task-list': {
    names: ['default', 'with hint text and additional states'],
    draw: (options) => <TaskList id="task-list" tasks={tasks(options)} />,
  },
  table: {
    names: ['with head and caption'],
    draw: (options) => (
      <Table
        caption={options.caption as string}
        columns={(options.head as Cell[]).map((cell) => ({
          head: cell.text,
          numeric: cell.format === 'numeric',
        }))}
        rows={(options.rows as Cell[][]).map((row) => row.map((cell) => cell.text))}
        rowHeads={options.firstCellIsHeader as boolean}
      />
    ),
  },
};

function summaryRow({ key, value, actions }: SummaryRow) {
  return {
    key: key.text,
    value: value.text ?? reactFrom(value.html ?? ''),
    actions: actions?.items.map((action) => ({
      href: action.href,
      text: action.text,
      what: action.visuallyHiddenText!,
    })),
  };
}

type TaskOptions = { title: Words; href?: string; hint?: Words; status: { text?: string; tag?: Words } };

function tasks(options: Options) {
  return (options.items as unknown as TaskOptions[]).map(({ title, href, hint, status }) => ({
    title: title.text,
    href,
    hint: hint?.text,
    status: status.tag ? (
      <Tag colour={status.tag.classes?.replace('govuk-tag--', '') as TagColour}>{status.tag.text}</Tag>
    ) : (
      status.text
    ),
  }));
}
