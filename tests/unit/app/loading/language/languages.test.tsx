import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import site from '../../../../../data/site.json' with { type: 'json' };
import { readWorld } from '../../../../../src/app/loading/data/readWorld';
import { loadLanguage } from '../../../../../src/app/loading/language/loadLanguage';
import { App } from '../../../../../src/app/shell/App';
import { languages } from '../../../../../src/text/languages';
import { worldFiles } from '../../../support/pageTexts';

const ready = readWorld(worldFiles('part-area-cleared'));

describe('the languages of the site', () => {
  it.each(site.languages)(
    '%s: its words are there, and what the data say in it',
    async (tag) => {
      const { text, data } = await loadLanguage(tag);
      expect(text.lang).toBe(tag);
      expect(languages[tag]?.name).toBeTruthy();
      if (tag === 'en') return;
      expect(data.metrics['area-cleared']?.label).toBeTruthy();
      expect(data.site['safety']).toBeTruthy();
    },
  );

  it('the program has a row for no language that the site does not offer', () => {
    expect(Object.keys(languages)).toEqual(site.languages);
  });

  it('a language that the program does not speak is refused', async () => {
    await expect(loadLanguage('xx')).rejects.toThrow(RangeError);
  });

  it('the page speaks the language that it is opened in', async () => {
    const language = await loadLanguage('ru');
    const html = renderToString(
      <App initial={ready} readQuery={() => '?t=2023'} language={language} />,
    ).replaceAll('\u00a0', ' ');
    expect(html).toContain('Сообщено о разминировании, 2023');
    expect(html).toContain('Джебраил');
    expect(html).toContain('Это не карта опасных мест.');
    expect(html).not.toContain('Not a hazard map');
    expect(html).toContain('href="./?t=2023&amp;lang=en"');
    expect(html).toContain('href="./hy.html?t=2023"');
  });
});
