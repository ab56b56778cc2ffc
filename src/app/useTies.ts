import { useEffect } from 'react';
import type { TieMaker } from '../cartography/labels/LayoutInput';
import { lateTies } from './lateParts';
import { useLate } from './loading/useLate';

/**
 * What draws the curves of joint groups; null until it is here. Outlines and boxes of groups say the
 * same without it, so what does not arrive is asked for again with the next view that has a group.
 * @param wanted the view has a joint group
 */
export function useTies(wanted: boolean): TieMaker | null {
  const arrived = useLate(lateTies);
  useEffect(() => {
    if (wanted) void lateTies.fetch();
  }, [wanted]);
  return arrived.stage === 'here' ? arrived.value : null;
}
