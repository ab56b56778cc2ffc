/** Sources and layers of the map's style, by name, so that no part spells them twice. */
export const sourceIds = {
  context: 'context',
  borders: 'borders',
  districts: 'districts',
  edges: 'edges',
  groups: 'groups',
  frames: 'frames',
  standing: 'standing',
} as const;

export const layerIds = {
  ground: 'ground',
  countryFill: 'country-fill',
  lakeFill: 'lake-fill',
  lakeShore: 'lake-shore',
  districtFill: 'district-fill',
  borderCasing: 'border-casing',
  edge: 'edge',
  borderLine: 'border-line',
  groupCasing: 'group-casing',
  groupLine: 'group-line',
  zeroBorder: 'zero-border',
  standCasing: 'stand-casing',
  standLine: 'stand-line',
  focusCasing: 'focus-casing',
  focusLine: 'focus-line',
} as const;
