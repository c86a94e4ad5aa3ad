import { recordOf } from '@redress/domain/access/record.ts';
import { director, hearingStory, wholeHearing } from '@redress/domain/testing/retold-hearing.ts';
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

  it('says a sentence of every kind, and who did it, for a whole case before a panel', () => {
    const open = toldTo(hearingStory(wholeHearing), director);
    const entries = shown(open);
    expect(entries).toHaveLength(open.file.record.length);
    for (const entry of entries) expect(entry).not.toMatch(/told\.|does not know|[{}]/);
    const all = entries.join('\n');
    expect(all).toMatch(/was appointed to the panel \(Chair, Independent\)/);
    expect(all).toMatch(/The panel decided: .+, (unanimously|by a majority)\./);
    expect(all).toMatch(/version 1, \d+ documents/);
  });

  it('goes on over what a later release wrote, and says so', () => {
    const open = toldTo(friday(), contact);
    const { seq, at } = open.file.record.at(-1)!;
    const row = { at, actor: { kind: 'system' }, data: {}, type: 'RefundPaid', version: 1 };
    const [unread] = recordOf([recordedRow({ ...row, seq: seq + 1 })]);
    const foreign = { code: 'RefundPaid', values: [{ name: 'sum', kind: 'money', value: '12' }] };
    const later = [
      unread,
      { ...unread, seq: seq + 2, sentences: [foreign] },
    ] as unknown as typeof open.file.record;
    const record = [...open.file.record, ...later];
    const entries = shown({ ...open, file: { ...open.file, record } });
    expect(entries).toHaveLength(record.length);
    for (const entry of entries.slice(0, 2)) expect(entry).toContain('does not know');
  });
});
