import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type TableColumn = { head: ReactNode; numeric?: boolean };

type TableProps = {
  caption: ReactNode;
  columns: readonly TableColumn[];
  /** One array of cells a row, as many as there are columns. */
  rows: readonly (readonly ReactNode[])[];
  /** The first cell of each row names the row. */
  rowHeads?: boolean;
};

export function Table({ caption, columns, rows, rowHeads }: TableProps) {
  return (
    <table className="govuk-table">
      <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {columns.map((column, index) => (
            <th
              key={index}
              scope="col"
              className={classNames('govuk-table__header', column.numeric && 'govuk-table__header--numeric')}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map((row, index) => (
          <tr key={index} className="govuk-table__row">
            {row.map((cell, at) => (
              <Cell key={at} head={rowHeads && at === 0} numeric={columns[at]?.numeric}>
                {cell}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = { head: boolean | undefined; numeric: boolean | undefined; children: ReactNode };

function Cell({ head, numeric, children }: CellProps) {
  if (head)
    return (
      <th scope="row" className="govuk-table__header">
        {children}
      </th>
    );
  return (
    <td className={classNames('govuk-table__cell', numeric && 'govuk-table__cell--numeric')}>{children}</td>
  );
}
