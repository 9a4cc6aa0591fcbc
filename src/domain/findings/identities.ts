/**
 * The identities between indicators that the checks rest on, by id. A test holds every id against
 * the real catalogue. Entries stay even where no document states all of their terms yet.
 */

/** Share, intensity or ratio = part ÷ whole, by the indicators' definitions. */
export const QUOTIENTS: readonly {
  readonly ratioId: string;
  readonly partId: string;
  readonly wholeId: string;
}[] = [
  { ratioId: 'rnd-intensity', partId: 'rnd-expenditure', wholeId: 'gdp' },
  { ratioId: 'trade-openness', partId: 'imports-exports', wholeId: 'gdp' },
  { ratioId: 'culture-value-added-share', partId: 'culture-industry-value-added', wholeId: 'gdp' },
  { ratioId: 'gdp-per-capita', partId: 'gdp', wholeId: 'permanent-population' },
  { ratioId: 'water-use-per-10k-gdp', partId: 'water-use-total', wholeId: 'gdp' },
  {
    ratioId: 'industrial-share-of-reserved-projects',
    partId: 'projects-reserved-industrial-new',
    wholeId: 'projects-reserved-new',
  },
];

/** Parts that make up a whole completely; without a whole they are shares that make up 100 %. */
export const COMPOSITIONS: readonly {
  readonly wholeId?: string;
  readonly partIds: readonly string[];
}[] = [
  { partIds: ['primary-industry-share', 'secondary-industry-share', 'tertiary-industry-share'] },
  { wholeId: 'deposits-loans-balance', partIds: ['deposits-balance', 'loans-balance'] },
];

/**
 * How a flow moves its stock. `equal`: nothing leaves the stock, or the flow is net of what leaves,
 * so the stock changes by the flow. `at-most`: members of the stock may lapse (a recognition that
 * runs out, a park closed), so the stock grows by the flow at most.
 */
export type FlowEffect = 'equal' | 'at-most';

/** Flows, each with the stock that it feeds. */
export const STOCK_FLOWS: Record<
  FlowEffect,
  readonly (readonly [flowId: string, stockId: string])[]
> = {
  equal: [
    ['base-stations-5g-new', 'base-stations-5g-total'],
    ['four-above-units-net-increase', 'four-above-units'],
    ['spring-city-bookrooms-new', 'spring-city-bookrooms-total'],
    ['class-one-innovative-drugs-new', 'class-one-innovative-drugs-total'],
    ['sister-cities-new', 'sister-cities-total'],
    ['taiwan-projects-signed-new', 'taiwan-projects-signed-total'],
    ['qilu-trains', 'qilu-trains-cumulative'],
    ['hsr-operating-length-new', 'hsr-operating-length'],
    ['high-standard-farmland-new', 'high-standard-farmland-total'],
    ['affordable-rental-housing-raised', 'affordable-rental-housing-raised-total'],
    ['rural-sewage-treated-villages-new', 'rural-sewage-treated-villages-total'],
    ['qilu-model-villages-new', 'qilu-model-villages-total'],
    ['spring-water-direct-persons-new', 'spring-water-direct-persons'],
    ['first-edition-software-new', 'first-edition-software-total'],
  ],
  'at-most': [
    ['new-parks', 'parks-total'],
    ['central-heating-area-new', 'central-heating-area-total'],
    ['industrial-brains-new', 'industrial-brains-total'],
    ['high-tech-enterprises-new', 'high-tech-enterprises'],
    ['high-tech-enterprises-above-size-new', 'high-tech-enterprises-above-size'],
    ['specialized-smes-new', 'specialized-smes-total'],
    ['little-giants-new', 'little-giants-total'],
    ['provincial-new-rnd-institutions-new', 'provincial-new-rnd-institutions-total'],
    ['municipal-headquarters-new', 'headquarters-enterprises-municipal-total'],
    ['logistics-5a-enterprises-new', 'logistics-5a-enterprises-total'],
    ['industrial-enterprises-above-size-new', 'industrial-enterprises-above-size'],
    ['financial-institutions-new', 'financial-institutions-total'],
    ['foreign-trade-active-enterprises-new', 'foreign-trade-active-enterprises'],
    ['overseas-warehouses-new', 'overseas-warehouses'],
    ['tech-innovation-funds-managed-new', 'tech-innovation-funds-managed'],
  ],
};

/**
 * Flows and stocks of which a district's is no part of the city's: averages over residents, and
 * lists that every government draws up for itself (本级).
 */
export const NOT_ADDITIVE: readonly string[] = [
  'household-income',
  'urban-household-income',
  'rural-household-income',
  'livelihood-projects',
  'npc-suggestions-handled',
  'cppcc-proposals-handled',
];
