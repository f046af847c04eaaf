// Reads dist-es/schemas/schemas_0.js: every shape but enums and the service, as compact tuples.
//
//     [0, namespace, name, traits, target]                       a simple type of its own
//     [1, namespace, name, traits, element]                      a list
//     [2, namespace, name, traits, key, value]                   a map
//     [3, namespace, name, traits, names, targets, required]     a structure; its first `required` members are required
//     [-3, ...]                                                  an error, as a structure
//     [4, ...]                                                   a union, as a structure
//     [9, namespace, name, traits, input, output]                an operation
//
// A target is a simple type's code, another shape (`() => Shape$`), or either with traits: [target, traits]. Lists and
// maps of simple types without traits are written in place, 64 | code and 128 | code; only a variable has their name then.

import { Reference } from './js_reader.mjs';
import { readTraits } from './traits.mjs';

const KINDS = new Map([
  [0, 'simple'],
  [1, 'list'],
  [2, 'map'],
  [3, 'structure'],
  [-3, 'structure'],
  [4, 'union'],
  [9, 'operation'],
]);
const LIST = 64, MAP = 128;
const SYNTHETIC = 'smithy.ts.sdk.synthetic.'; // the SDK's own base error, which is not in the model

export const STRING = 0, NUMBER = 1; // codes of simple types

/** Simple types by their code: { type, traits }; a number's width is not told. */
export const SIMPLE_TYPES = new Map([
  [STRING, { type: 'String' }],
  [NUMBER, { type: 'number' }],
  [2, { type: 'Boolean' }],
  [4, { type: 'Timestamp' }],
  [5, { type: 'Timestamp', traits: { 'smithy.api#timestampFormat': 'date-time' } }],
  [6, { type: 'Timestamp', traits: { 'smithy.api#timestampFormat': 'http-date' } }],
  [7, { type: 'Timestamp', traits: { 'smithy.api#timestampFormat': 'epoch-seconds' } }],
  [15, { type: 'Document' }],
  [17, { type: 'BigInteger' }],
  [19, { type: 'BigDecimal' }],
  [21, { type: 'Blob' }],
  [42, { type: 'Blob', traits: { 'smithy.api#streaming': {} } }],
]);

/** The code in place: { kind: 'list' | 'map', element: a simple type's code }, or undefined where it is a simple type's. */
function inPlace(code) {
  if (code & MAP) return { kind: 'map', element: code & ~MAP };
  if (code & LIST) return { kind: 'list', element: code & ~LIST };
  return undefined;
}

class SchemaReader {
  constructor(variables, namespace) {
    this.variables = variables;
    this.namespace = namespace;
  }

  /** A target: { shape }, its name; { code } of a simple type; { kind, element } of a list or map in place; or { unit }. */
  target(written, where) {
    if (written instanceof Reference) {
      const value = this.variables.get(written.name);
      if (value === 'unit') return { unit: true };
      if (Array.isArray(value)) return { shape: value[2] };
      if (typeof value === 'number') return { shape: plainName(written.name) };
    } else if (typeof written === 'number') {
      const target = inPlace(written) ?? { code: written };
      if (SIMPLE_TYPES.has(target.element ?? target.code)) return target;
    }
    const text = written instanceof Reference ? `() => ${written.name}` : JSON.stringify(written);
    throw new Error(`${where} has a target that is not known: ${text}`);
  }

  member(name, written, where) {
    const [target, traits] = Array.isArray(written) ? written : [written, 0];
    return { name, target: this.target(target, where), traits: readTraits(traits, where), required: false };
  }

  members(names, targets, required, where) {
    return names.map((name, at) => ({ ...this.member(name, targets[at], `${where}$${name}`), required: at < required }));
  }

  shape([code, namespace, name, traits, first, second, required = 0]) {
    const where = `${namespace}#${name}`;
    if (namespace !== this.namespace) throw new Error(`${where} is not in the service's namespace, ${this.namespace}`);
    const kind = KINDS.get(code);
    const shape = { name, kind, traits: readTraits(traits, where), members: [] };
    switch (kind) {
      case 'simple':
        return { ...shape, target: this.target(first, where) };
      case 'list':
        return { ...shape, members: [this.member('member', first, where)] };
      case 'map':
        return { ...shape, members: [this.member('key', first, where), this.member('value', second, where)] };
      case 'structure':
      case 'union':
        return { ...shape, members: this.members(first, second, required, where) };
      case 'operation':
        return { ...shape, input: this.target(first, where), output: this.target(second, where) };
      default:
        throw new Error(`${where} is of a kind that is not known: ${code}`);
    }
  }

  collection(variable, code) {
    const { kind, element } = inPlace(code) ?? {};
    if (!kind) throw new Error(`${this.namespace}: the schemas' variable ${variable} is no list or map: ${code}`);
    const member = (name, target) => ({ name, target: { code: target }, traits: {}, required: false });
    const members = kind === 'list' ? [member('member', element)] : [member('key', STRING), member('value', element)];
    return { name: plainName(variable), kind, traits: {}, members, inPlace: true };
  }
}

// A variable whose name would hide one of the language's own gets an underscore.
const plainName = (variable) => variable.replace(/^_/, '');

/**
 * The shapes of the file: a Map from name to { name, kind, traits, members: [{ name, target, traits, required }] }.
 * Lists and maps that members may write in place have `inPlace`.
 */
export function readSchemas(variables, namespace) {
  const reader = new SchemaReader(variables, namespace);
  const shapes = new Map();
  for (const [variable, value] of variables) {
    let shape;
    if (Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'string') {
      if (value[1].startsWith(SYNTHETIC)) continue;
      shape = reader.shape(value);
    } else if (typeof value === 'number') {
      shape = reader.collection(variable, value);
    } else {
      continue;
    }
    if (shapes.has(shape.name)) throw new Error(`${namespace}#${shape.name} is there twice`);
    shapes.set(shape.name, shape);
  }
  return shapes;
}
