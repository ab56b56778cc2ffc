import { lazyPart } from '../../loading/lazyPart';

export const Popup = lazyPart(async () => (await import('./Popup')).Popup);
