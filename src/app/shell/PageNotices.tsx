import type { ReactNode } from 'react';
import { Notices } from '../features/notices/Notices';
import { NoticeItems } from '../features/notices/lazyNoticeItems';
import { AwaitedNotice } from '../loading/LoadNotices';
import { useMended } from '../state/MendedContext';
import { useView } from '../state/useView';

/** What is to be told of the view, over it. */
export function PageNotices({ children }: { readonly children: ReactNode }) {
  const notices = useView((state) => state.notices);
  const dismissNotice = useView((state) => state.dismissNotice);
  const { mended } = useMended();
  return (
    <div className="page-notices">
      <Notices>
        {(notices.length > 0 || mended) && (
          <NoticeItems notices={notices} onDismiss={dismissNotice} />
        )}
      </Notices>
      <AwaitedNotice />
      {children}
    </div>
  );
}
