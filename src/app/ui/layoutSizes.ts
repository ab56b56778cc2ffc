/** Sizes that the style sheets decide (tokens.css) and that the program reckons with, CSS px. */
export interface LayoutSizes {
  /** Width that the popup takes of the map, the room round it included. */
  readonly popup: number;
  /** Width of a card. */
  readonly card: number;
  /** Height of the sheet of a phone at its two lower stops. */
  readonly sheet: { readonly low: number; readonly middle: number };
  /** Width of the card of a mark in a plot. */
  readonly plotCard: number;
  /** Height of a row of the ledger. */
  readonly ledgerRow: number;
  /** What 1 rem comes to: it follows the size that the reader's browser is told to write at. */
  readonly rem: number;
}

/**
 * The sizes as the custom properties of tokens.css say them.
 * @param declared the text of a custom property: a number with `px` or `rem`
 * @param rem px of 1 rem
 */
export function layoutSizes(declared: (property: string) => string, rem: number): LayoutSizes {
  const px = (property: string) => {
    const [, number, unit] = /^([\d.]+)(px|rem)$/.exec(declared(property).trim()) ?? [];
    if (number === undefined) throw new RangeError(`${property}: neither px nor rem`);
    return Number(number) * (unit === 'rem' ? rem : 1);
  };
  return {
    popup: px('--popup-width') + 2 * px('--popup-room'),
    card: px('--card-width'),
    sheet: { low: px('--sheet-low'), middle: px('--sheet-middle') },
    plotCard: px('--plot-card-width'),
    ledgerRow: px('--ledger-row'),
    rem,
  };
}

/** The sizes that hold in this window, with letters as large as they are now. */
export function currentSizes(): LayoutSizes {
  const style = getComputedStyle(document.documentElement);
  return layoutSizes(
    (property) => style.getPropertyValue(property),
    parseFloat(style.fontSize),
  );
}
