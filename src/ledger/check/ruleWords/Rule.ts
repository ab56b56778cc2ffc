/** `warning`: plausible only with a reason, so a row that earns one needs a note; without it, an error. */
export type Severity = 'error' | 'warning';

export interface Rule {
  readonly id: string;
  /** The rule in one line, as a demand. */
  readonly title: string;
  /** Why it is there, for someone who meets it for the first time. */
  readonly explanation: string;
  readonly severity: Severity;
}
