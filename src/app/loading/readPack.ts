import { indexLedger } from '../../ledger/index/indexLedger';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import { decodePack } from '../../ledger/pack/decodePack';
import type { LedgerPack } from '../../ledger/pack/LedgerPack';
import type { Failure, LedgerFile, Reason } from './Failure';
import type { Fetched } from './fetchText';

export type PackReading =
  | { readonly ok: true; readonly pack: LedgerPack; readonly index: LedgerIndex }
  | { readonly ok: false; readonly failure: Failure };

/**
 * A pack of the ledger, or why there is none. It comes whole or not at all: some of its claims could
 * choose another figure than all of them would.
 */
export function readPack(file: LedgerFile, fetched: Fetched): PackReading {
  const fail = (reason: Reason): PackReading => ({ ok: false, failure: { file, reason } });
  if (!fetched.ok) return fail(fetched.reason);
  const pack = decodePack(fetched.text);
  if (typeof pack === 'string') return fail({ kind: pack });
  const index = indexLedger(pack.ledger);
  const fits = pack.whole === (file === 'ledger') && holdsTogether(index);
  return fits ? { ok: true, pack, index } : fail({ kind: 'unreadable' });
}

/** True when every row that another one names is there. */
function holdsTogether({ ledger, claimById, sourceById, placeById, metricById }: LedgerIndex) {
  return (
    ledger.claims.every(
      ({ source, metric, places }) =>
        sourceById.has(source) &&
        metricById.has(metric) &&
        places.every((place) => placeById.has(place)),
    ) && ledger.links.every(({ from, to }) => claimById.has(from) && claimById.has(to))
  );
}
