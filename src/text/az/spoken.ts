import type { FullText } from '../Text';
import { rangePhrase } from './datePhrase';

/** A district for the ear: all that its look and its signs tell the eye. Numbers come with their units in words. */
export const spoken = {
  place: (name: string, said: string) => `${name}: ${said}`,
  together: (name: string, others: string) => `${name}, ${others} ilə birlikdə`,
  /** A2: what stands on papers is not what lies in the ground. */
  onRecords: (figure: string) => `təhvil verilmiş xəritələrdə ${figure}`,
  zero: (figure: string) => `${figure} bildirilib`,
  /** A4: made of the figure and the area. */
  perArea: (rate: string) => `burada bundan hesablanıb: ${rate}`,
  aged: 'seçilmiş tarixdən iki ildən çox əvvəl',
  disputed: (low: string, high: string) =>
    `mənbələr uzlaşmır, ən aşağı ${low}, ən yüksək ${high}`,
  /** How many were found for the period; the figure is of one of them. */
  statements: (count: number) => (count === 1 ? 'bir bəyanat' : `${count} bəyanatdan biri`),
  /** Texts that repeat the statement. */
  reports: (count: number) => `həmçinin daha ${count} mətndə`,
  /** In the place of the periods of the same names, where a sign or a short form stands in them. */
  range: rangePhrase,
  cumulativeFrom: (from: string, to: string) => `artan yekun, ${rangePhrase(from, to)}`,
  asOf: (date: string) => date,
} satisfies FullText['spoken'];
