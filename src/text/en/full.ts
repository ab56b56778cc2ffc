import type { FullText } from '../Text';
import { en } from './index';
import { late } from './late';

/** Every word of the interface in English. */
export const fullEn: FullText = { ...en, ...late };
