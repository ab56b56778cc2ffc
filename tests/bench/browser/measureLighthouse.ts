import { auditPage } from '../../../scripts/lighthouse/auditPage';
import { launchChrome } from '../../../scripts/lighthouse/launchChrome';
import { loadNumbers } from '../../../scripts/lighthouse/loadNumbers';
import type { Sample } from '../report/Measured';

/**
 * One run of Lighthouse's profile of a phone, in a browser of its own. The load on slow 4G and a
 * processor four times slower is computed from what this machine did, so a busy or slow one counts.
 */
export async function measureLighthouse(address: string): Promise<Sample> {
  const chrome = await launchChrome();
  try {
    const { result } = await auditPage(address, chrome.port, 'mobile', ['performance']);
    const { performance, CLS, ...times } = loadNumbers(result);
    return {
      performance: { unit: '', value: performance },
      ...Object.fromEntries(
        Object.entries(times).map(([name, value]) => [name, { unit: 'ms', value }] as const),
      ),
      CLS: { unit: 'score', value: CLS },
      "machine, by Lighthouse's index": {
        unit: '',
        value: result.environment.benchmarkIndex,
      },
    };
  } finally {
    chrome.kill();
  }
}
