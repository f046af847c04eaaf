// The schemas' traits: what the compact form calls them, and the Smithy traits that they stand for.

// Traits without a value come as a set of bits, the lowest first.
const BITS = [
  'httpLabel',
  'idempotent',
  'idempotencyToken',
  'sensitive',
  'httpPayload',
  'httpResponseCode',
  'httpQueryParams',
];

const PRESENT = [...BITS, 'eventHeader', 'eventPayload', 'requiresLength', 'sparse', 'streaming'];
const PLAIN = ['error', 'httpError', 'httpHeader', 'httpPrefixHeaders', 'httpQuery', 'jsonName', 'mediaType'];

const VALUES = {
  ...Object.fromEntries(PRESENT.map((name) => [name, () => ({})])),
  ...Object.fromEntries(PLAIN.map((name) => [name, (value) => value])),
  http: ([method, uri, code]) => ({ method, uri, code }),
  endpoint: ([hostPrefix]) => ({ hostPrefix }),
};

/** The Smithy traits of a schema's traits (bits, or an object by name). `where` names the shape in errors. */
export function readTraits(traits, where) {
  if (typeof traits === 'number') {
    if (traits >> BITS.length) throw new Error(`${where} has trait bits that are not known: ${traits}`);
    return Object.fromEntries(BITS.filter((_, bit) => (traits >> bit) & 1).map((name) => [`smithy.api#${name}`, {}]));
  }
  return Object.fromEntries(
    Object.entries(traits).map(([name, value]) => {
      if (!(name in VALUES)) throw new Error(`${where} has a trait that is not known: ${name}`);
      return [`smithy.api#${name}`, VALUES[name](value)];
    }),
  );
}
