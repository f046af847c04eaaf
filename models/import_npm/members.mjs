// Completes the schemas' members by what declarations and examples tell: enums, numbers' width, and the model's order.

import { takeApart } from './declarations.mjs';
import { walkExamples } from './examples.mjs';
import { NUMBER, STRING } from './schemas.mjs';

const WIDTHS = { byte: 'Byte', short: 'Short', int: 'Integer', long: 'Long', float: 'Float', double: 'Double' };
const PARTS = { element: 'member', key: 'key', value: 'value' };

function applyType(member, type, shapes, enums) {
  const { leaf, ...parts } = takeApart(type);
  if (enums.has(leaf) && member.target.code === STRING) member.target = { shape: leaf };
  const collection = shapes.get(member.target.shape);
  for (const [part, inner] of Object.entries(parts)) {
    const held = collection?.members.find(({ name }) => name === PARTS[part]);
    if (held) applyType(held, inner, shapes, enums);
  }
}

/** Points strings that are declared to be one of the `enums` at it, those in lists and maps too. */
export function findEnums(shapes, declared, enums) {
  for (const [name, { members }] of declared) {
    for (const member of shapes.get(name)?.members ?? []) {
      const type = members.get(member.name)?.type;
      if (type) applyType(member, type, shapes, enums);
    }
  }
}

/** Sets the `width` of members, and of simple shapes, that are numbers (Integer, Float and so on) by what examples show. */
export function findWidths(shapes, examples) {
  for (const { members } of shapes.values()) {
    for (const member of members) if ('smithy.api#httpResponseCode' in member.traits) member.width = WIDTHS.int; // it binds no other
  }
  walkExamples(examples, shapes, (node, member, shape) => {
    const number = shapes.get(member.target.shape) ?? member;
    if (!node.number || number.target.code !== NUMBER) return;
    const width = WIDTHS[node.number];
    const problem = !width ? 'that is not known' : number.width && number.width !== width && `and as ${number.width}`;
    if (problem) {
      throw new Error(`an example shows ${shape.name}$${member.name} as a number ${problem}: ${node.number}`);
    }
    number.width = width;
  });
}

/** Puts members into the model's order, which the declarations keep; the schemas have the required ones first. */
export function orderMembers(shapes, declared) {
  for (const [name, { members }] of declared) {
    const order = [...members.keys()];
    const place = (member) => order.indexOf(member.name); // -1, in front: an error inherits its message and declares none
    shapes.get(name)?.members.sort((one, other) => place(one) - place(other));
  }
}

/** The enums' values in the model's order, which the examples keep: a Map from name to [member, value] pairs. */
export function orderEnums(enums, shapes, examples) {
  const orders = new Map();
  walkExamples(examples, shapes, (node, member) => {
    if (node.values && enums.has(member.target.shape)) orders.set(member.target.shape, node.values);
  });
  const ordered = ([name, values]) => {
    const order = orders.get(name) ?? [];
    return [name, Object.entries(values).sort(([, one], [, other]) => order.indexOf(one) - order.indexOf(other))];
  };
  return new Map([...enums].map(ordered));
}
