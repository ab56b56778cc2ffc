import type { Problem } from '../Problem';

/**
 * Weighs something that is improbable but may be right: a warning where a reason is given, an error
 * until then. The hint says how to give one.
 */
export function doubtful(problem: Problem, explained: boolean): Problem {
  return explained
    ? { ...problem, severity: 'warning' }
    : {
        ...problem,
        severity: 'error',
        hint: `${problem.hint} If the figure is right, say why in the note; this then becomes a warning.`,
      };
}
