/**
 * Facts of schema.org's vocabulary that a ClaimReview touches: which type is a kind of which, on which types a property stands and what it
 * may hold. Taken from https://schema.org/ClaimReview, /Claim, /Rating, /Article, /CreativeWork, /Organization and /Thing.
 */

/** Each type with the one above it. */
export const TYPES: Readonly<Record<string, string | null>> = {
  Thing: null,
  CreativeWork: 'Thing',
  Review: 'CreativeWork',
  ClaimReview: 'Review',
  Claim: 'CreativeWork',
  Article: 'CreativeWork',
  Organization: 'Thing',
  Person: 'Thing',
  Product: 'Thing',
  Intangible: 'Thing',
  Language: 'Intangible',
  Rating: 'Intangible',
};

/** Each property with the types that have it and those of its values; `Text`, `URL` and `Date` are written as strings. */
export const PROPERTIES: Readonly<Record<string, { readonly of: readonly string[]; readonly holds: readonly string[] }>> = {
  name: { of: ['Thing'], holds: ['Text'] },
  alternateName: { of: ['Thing'], holds: ['Text'] },
  url: { of: ['Thing'], holds: ['URL'] },
  text: { of: ['CreativeWork'], holds: ['Text'] },
  headline: { of: ['CreativeWork'], holds: ['Text'] },
  inLanguage: { of: ['CreativeWork'], holds: ['Language', 'Text'] },
  datePublished: { of: ['CreativeWork'], holds: ['Date', 'DateTime'] },
  publisher: { of: ['CreativeWork'], holds: ['Organization', 'Person'] },
  author: { of: ['CreativeWork', 'Rating'], holds: ['Organization', 'Person'] },
  isBasedOn: { of: ['CreativeWork'], holds: ['CreativeWork', 'Product', 'URL'] },
  itemReviewed: { of: ['Review'], holds: ['Thing'] },
  reviewRating: { of: ['Review'], holds: ['Rating'] },
  claimReviewed: { of: ['ClaimReview'], holds: ['Text'] },
  appearance: { of: ['Claim'], holds: ['CreativeWork'] },
  firstAppearance: { of: ['Claim'], holds: ['CreativeWork'] },
  ratingExplanation: { of: ['Rating'], holds: ['Text'] },
  ratingValue: { of: ['Rating'], holds: ['Number', 'Text'] },
};

const STRINGS: Readonly<Record<string, (value: string) => boolean>> = {
  Text: () => true,
  URL: (value) => URL.canParse(value) && /^https?:/.test(value),
  Date: (value) => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value),
};

const isKindOf = (type: string, wanted: string): boolean =>
  type === wanted || ((TYPES[type] ?? null) !== null && isKindOf(TYPES[type] ?? '', wanted));

function faultsOfValue(value: unknown, place: string, holds: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => faultsOfValue(each, `${place}[${at}]`, holds));
  if (typeof value === 'string')
    return holds.some((type) => STRINGS[type]?.(value)) ? [] : [`${place}: "${value}" is none of ${holds.join(', ')}`];
  const type: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, '@type') : undefined;
  if (typeof type !== 'string' || !holds.some((each) => isKindOf(type, each)))
    return [`${place}: ${JSON.stringify(value)} is none of ${holds.join(', ')}`];
  return faultsOf(value, place);
}

/**
 * Holds a node of JSON-LD to the vocabulary.
 * @param node - an object with `@type`
 * @param place - where it stands, for the messages
 * @returns what does not fit, empty where all does
 */
export function faultsOf(node: unknown, place = 'node'): string[] {
  if (typeof node !== 'object' || node === null) return [`${place}: no node`];
  const { '@type': type, ...properties } = node as Record<string, unknown>;
  if (typeof type !== 'string' || !(type in TYPES)) return [`${place}: unknown type ${String(type)}`];
  return Object.entries(properties).flatMap(([name, value]) => {
    const property = PROPERTIES[name];
    if (!property) return [`${place}.${name}: unknown property`];
    if (!property.of.some((each) => isKindOf(type, each))) return [`${place}.${name}: ${type} has no such property`];
    return faultsOfValue(value, `${place}.${name}`, property.holds);
  });
}
