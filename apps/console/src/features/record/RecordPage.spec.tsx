import { contact, friday } from '@redress/domain/testing/retold.ts';
import { recordedRow } from '@redress/domain/history/events.ts';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { InCase, toldTo } from '../../../testing/told-case.tsx';
import RecordPage from './RecordPage.tsx';

const shown = (open: ReturnType<typeof toldTo>) => {
  render(
    <InCase open={open}>
      <RecordPage />
    </InCase>,
  );
  return within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((entry) => entry.textContent ?? '');
};

describe('The record', () => {
  it('tells what happened, the latest first', () => {
    const entries = shown(toldTo(friday(), contact));
    expect(entries.at(-1)).toContain('was received by portal');
  });

  it('goes on over what a later release wrote, and says so', () => {
    const open = toldTo(friday(), contact);
    const { at, seq } = open.file.history.at(-1)!;
    const row = { seq: seq + 1, at, actor: { kind: 'system' }, data: {} };
    const unread = recordedRow({ ...row, type: 'RefundPaid', version: 1 });
    const foreign = JSON.parse(
      JSON.stringify({ ...unread, seq: seq + 2, type: 'RefundPaid' }),
    ) as typeof unread;
    const history = [...open.file.history, unread, foreign];
    const entries = shown({ ...open, file: { ...open.file, history } });
    expect(entries).toHaveLength(history.length);
    for (const entry of entries.slice(0, 2)) expect(entry).toContain('does not know');
  });
});
