import { lazyPart } from '../../loading/lazyPart';

/** What is told of a link that could not be honoured as it stands. */
export const NoticeItems = lazyPart(async () => (await import('./NoticeItems')).NoticeItems);
