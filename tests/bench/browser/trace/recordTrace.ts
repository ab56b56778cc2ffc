import type { CDPSession } from '@playwright/test';
import { CATEGORIES, type TraceEvent } from './readTrace';

/** Milliseconds until the compositor has sent its first picture, with which later ones are compared. */
const FIRST_SHOT = 200;

/** What the browser traced while `act` ran. */
export async function recordTrace(
  cdp: CDPSession,
  act: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }) => {
    events.push(...(value as readonly TraceEvent[]));
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: [...CATEGORIES],
      excludedCategories: ['*'],
    },
  });
  await new Promise((resolve) => setTimeout(resolve, FIRST_SHOT));
  try {
    await act();
  } finally {
    const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', collect);
  }
  return events;
}
