import type { ReactNode } from 'react';
import { Notices } from '../features/notices/Notices';
import { NoticeItems } from '../features/notices/lazyNoticeItems';
import { AwaitedNotice } from '../loading/LoadNotices';
import { useRecovered } from '../state/RecoveredContext';
import { useView } from '../state/useView';

/** What is to be told of the view, over it. */
export function PageNotices({ children }: { readonly children: ReactNode }) {
  const notices = useView((state) => state.notices);
  const dismissNotice = useView((state) => state.dismissNotice);
  const { recovered } = useRecovered();
  return (
    <div className="page-notices">
      <Notices>
        {(notices.length > 0 || recovered) && (
          <NoticeItems notices={notices} onDismiss={dismissNotice} />
        )}
      </Notices>
      <AwaitedNotice />
      {children}
    </div>
  );
}
