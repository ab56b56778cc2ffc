import { useEffect } from 'react';
import { withQuery } from '../../../view/link/formatLink';
import { namedPlaces } from '../../../view/link/namedPlaces';
import type { LinkNotice, NoticeReason } from '../../../view/link/notices';
import { createLazy, useLazy } from '../../loading/createLazy';
import { useWholeLedger } from '../../loading/data/WholeLedger';
import { useWorld } from '../../state/atlas';
import { useView } from '../../state/useView';

const lazyNames = createLazy(
  async () => (await import('../../../places/findPlaces')).placeNamed,
);

/** What a part may be told for that holds the name of a place instead of its slug. */
const MAY_BE_NAMES: ReadonlySet<NoticeReason> = new Set(['unknown-district', 'unknown-pick']);

/**
 * L8: reads the address anew where it names a place as people write it. All spellings come with the whole
 * ledger, the forms of names when they are asked for; until both are there, or did not come, what may be such a name is not told.
 * @returns the notices that hold
 */
export function useNamedPlaces(notices: readonly LinkNotice[]): readonly LinkNotice[] {
  const { world } = useWorld();
  const { status, request } = useWholeLedger();
  const names = useLazy(lazyNames);
  const readAddress = useView((state) => state.readAddress);
  const asked = notices.some(({ reason }) => MAY_BE_NAMES.has(reason));
  useEffect(() => {
    if (!asked) return;
    request({});
    void lazyNames.fetch();
  }, [asked, request]);

  const failed = status === 'failed' || names.status === 'failed';
  const placeOf = names.status === 'here' && world.whole ? names.value : null;
  const mended =
    asked && placeOf !== null
      ? namedPlaces(window.location.search, (name) => placeOf(name, world.places))
      : null;
  useEffect(() => {
    if (mended === null) return;
    try {
      window.history.replaceState(null, '', withQuery(window.location.href, mended));
    } catch {
      // A file or a sandboxed frame: the view comes right without its address.
    }
    readAddress(mended);
  }, [mended, readAddress]);
  const looking = asked && !failed && (placeOf === null || mended !== null);
  return looking ? notices.filter(({ reason }) => !MAY_BE_NAMES.has(reason)) : notices;
}
