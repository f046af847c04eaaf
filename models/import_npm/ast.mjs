// Writes the shapes down as a Smithy 2.0 JSON AST.

import { SIMPLE_TYPES } from './schemas.mjs';

const PRELUDE = 'smithy.api#';

const withTraits = (shape, traits) => (Object.keys(traits).length > 0 ? { ...shape, traits } : shape);

export class AstWriter {
  constructor(namespace) {
    this.namespace = namespace;
    this.unknown = new Map(); // by place ("Shape$member"), what the package does not tell
  }

  id(name) {
    return `${this.namespace}#${name}`;
  }

  /** A simple type's { type, traits } by its code; a number's type is its width, undefined where that is not known. */
  simple(code, width) {
    const { type, traits = {} } = SIMPLE_TYPES.get(code);
    return { type: type === 'number' ? width : type, traits };
  }

  /** A target's { id, traits }. The id is null where the package does not tell it; `unknown` then has a note. */
  target({ unit, shape, code, unknown }, width, where) {
    if (unit) return { id: `${PRELUDE}Unit`, traits: {} };
    if (shape) return { id: this.id(shape), traits: {} };
    const { type, traits } = unknown ? { traits: {} } : this.simple(code, width);
    if (!type) this.unknown.set(where, unknown ?? 'the width of a number');
    return { id: type ? `${PRELUDE}${type}` : null, traits };
  }

  member(shape, { name, target, traits, width, required, deprecated }) {
    const written = this.target(target, width, `${shape}$${name}`);
    return withTraits({ target: written.id }, {
      ...traits,
      ...written.traits,
      ...(required && { 'smithy.api#required': {} }),
      ...(deprecated && { 'smithy.api#deprecated': deprecated }),
    });
  }

  members(shape) {
    return Object.fromEntries(shape.members.map((member) => [member.name, this.member(shape.name, member)]));
  }

  enumShape(values, traits) {
    const members = values.map(([name, value]) => [
      name,
      { target: `${PRELUDE}Unit`, traits: { 'smithy.api#enumValue': value } },
    ]);
    return withTraits({ type: 'enum', members: Object.fromEntries(members) }, traits);
  }

  operation({ input, output, errors, traits }) {
    const thrown = errors.length > 0 && { errors: errors.map((error) => ({ target: this.id(error) })) };
    const ends = { input: { target: this.target(input).id }, output: { target: this.target(output).id } };
    return withTraits({ type: 'operation', ...ends, ...thrown }, traits);
  }

  shape(shape) {
    const { kind, traits } = shape;
    if (kind === 'operation') return this.operation(shape);
    if (kind === 'list' || kind === 'map') return withTraits({ type: kind, ...this.members(shape) }, traits);
    if (kind !== 'simple') return withTraits({ type: kind, members: this.members(shape) }, traits);
    const simple = this.simple(shape.target.code, shape.width);
    if (!simple.type) this.unknown.set(shape.name, 'the width of a number');
    const type = simple.type ? simple.type[0].toLowerCase() + simple.type.slice(1) : null;
    return withTraits({ type }, { ...traits, ...simple.traits });
  }

  service({ version, traits }, operations) {
    return { type: 'service', version, operations: operations.map((name) => ({ target: this.id(name) })), traits };
  }
}
