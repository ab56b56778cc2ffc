import { useEffect, useState } from 'react';
import { DATA_INDEX } from '../../exports/files/dataFiles';
import type { DataIndex } from '../../exports/files/DataIndex';

/** The list of the data's files; null while it is fetched, `unread` where that failed. */
export function useDataIndex(): DataIndex | null | 'unread' {
  const [index, setIndex] = useState<DataIndex | null | 'unread'>(null);
  useEffect(() => {
    const control = new AbortController();
    const read = async () => {
      try {
        const response = await fetch(DATA_INDEX, { signal: control.signal });
        setIndex(response.ok ? ((await response.json()) as DataIndex) : 'unread');
      } catch {
        if (!control.signal.aborted) setIndex('unread');
      }
    };
    void read();
    return () => control.abort();
  }, []);
  return index;
}
