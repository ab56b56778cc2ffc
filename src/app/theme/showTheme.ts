import { dark, light } from '../../cartography/colours';
import type { ThemeChoice } from './ThemeChoice';

/**
 * Turns a page to a theme: its style sheet (tokens.css) by an attribute of the root, and the bars of
 * the browser around it. Of the two metas `theme-color` the browser takes the device's.
 */
export function showTheme(choice: ThemeChoice, document: Document): void {
  const { dataset } = document.documentElement;
  if (choice === 'device') delete dataset['theme'];
  else dataset['theme'] = choice;
  const bars = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  for (const bar of bars) {
    const isDark = choice === 'device' ? bar.media.includes('dark') : choice === 'dark';
    bar.content = (isDark ? dark : light).masthead;
  }
}
