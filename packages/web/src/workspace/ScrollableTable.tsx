import { Table, type TableProps } from '@mantine/core';
import classes from './ScrollableTable.module.css';

/** A table that may be wider than a phone: it scrolls by itself, also by keyboard. `label` names it. */
export function ScrollableTable({ label, ...table }: TableProps & { label: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable without a mouse
    <div className={classes.scroll} role="group" aria-label={label} tabIndex={0}>
      <Table verticalSpacing="sm" {...table} />
    </div>
  );
}
