import { Button, Group } from '@mantine/core';
import { LongText } from '@redress/web/workspace/fields/LongText.tsx';
import { useSay } from '@redress/web/words/use-say.ts';
import type { RecordFields } from './use-record-form.ts';
import recordFormClasses from './record-form.module.css';

/** The complaint divided into points, where it has several: each is answered by itself. */
export function PointFields({ form, most }: { form: RecordFields; most: number }) {
  const say = useSay();
  const { points } = form.data;
  const change = (next: readonly string[]) => form.set({ points: next });
  return (
    <fieldset className={recordFormClasses.points}>
      <legend>{say('recordComplaint.points')}</legend>
      <p>{say('recordComplaint.pointsHint', { most })}</p>
      {points.map((point, index) => (
        <Group key={index} align="flex-end" gap="sm" className={recordFormClasses.point}>
          <div>
            <LongText
              label={say('point.number', { number: index + 1 })}
              value={point}
              onChange={(text) => change(points.with(index, text))}
              error={index === 0 ? form.errorOf('points') : undefined}
              rows={2}
            />
          </div>
          <Button variant="default" onClick={() => change(points.filter((_, at) => at !== index))}>
            {say('recordComplaint.removePoint', { number: index + 1 })}
          </Button>
        </Group>
      ))}
      {points.length < most && (
        <Button variant="default" onClick={() => change([...points, ''])}>
          {say('recordComplaint.addPoint')}
        </Button>
      )}
    </fieldset>
  );
}
