import path from 'node:path';
import type { ScreenshotView } from './ScreenshotView';

/** A page that shows pictures beside each other, a theme a row, to be looked at fast. */
export function contactSheet(lang: string, views: readonly ScreenshotView[]): string {
  const pictures = views.map(({ file, theme, width, height }) => {
    const name = path.basename(file);
    return `<a href="${name}"><img src="${name}" width="${width / 2}" height="${height / 2}" alt="${theme}, ${width} × ${height}"></a>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Main view: ${lang}</title>
<style>
  body { display: grid; grid-template-columns: repeat(3, max-content); gap: 16px; margin: 16px; background: #777; }
</style>
${pictures.join('\n')}
</html>
`;
}
