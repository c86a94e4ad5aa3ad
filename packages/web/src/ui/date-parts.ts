/** A date as it is typed into three boxes. Kept as typed, so that a wrong answer can be shown again. */
export type DateParts = { day: string; month: string; year: string };

export type DatePart = keyof DateParts;

export const noDate: DateParts = { day: '', month: '', year: '' };
