// Finds the names of the lists and maps that members write in place (`64 | 0`). The schemas have them as variables, but
// don't say which member means which; the examples name a shape where they first come to it.

import { walkExamples } from './examples.mjs';

const slot = (shape, member) => `${shape.name}$${member.name}`;

// An input or output names a shape where it first shows it, so a list without a name is one of those shown before.
function collectEvidence(shapes, examples) {
  const found = new Map();
  let shown;
  const visit = (node, member, shape) => {
    if (member.target.kind) {
      const at = slot(shape, member);
      if (!found.has(at)) found.set(at, { names: new Set(), shownBefore: [] });
      if (node.name) found.get(at).names.add(node.name);
      else found.get(at).shownBefore.push(new Set(shown));
    }
    if (node.name) shown.add(node.name);
  };
  walkExamples(examples, shapes, visit, () => { shown = new Set(); });
  return found;
}

function commonEnd(one, other) {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

/** Of the names, the one that ends most like the member's; undefined where none does, or two alike. */
function mostAlike(names, member) {
  const ranked = names.map((name) => ({ name, length: commonEnd(name.toLowerCase(), member.toLowerCase()) }));
  const [best, next] = ranked.sort((one, other) => other.length - one.length);
  return best?.length > (next?.length ?? 0) ? best.name : undefined;
}

/** The lists or maps that a member without a name may mean. */
function candidatesFor(member, shownBefore, elementEnum, enums, shapes) {
  const { kind, element } = member.target;
  const fits = (shape) => shape.inPlace && shape.kind === kind && shape.members.at(-1).target.code === element;
  return [...shapes.values()]
    .filter(fits)
    .map(({ name }) => name)
    .filter((name) => !enums.has(name) || enums.get(name) === elementEnum)
    .filter((name) => shownBefore.every((shown) => shown.has(name)));
}

/**
 * Points the members that write lists and maps in place at those; where it is not to be told which, their target becomes
 * { unknown }. `enumIn(shape, member)` is the enum that a member's elements are declared to be, if any. Returns notes on
 * the names that were chosen by their likeness.
 */
export function nameCollections(shapes, examples, enumIn) {
  const evidence = collectEvidence(shapes, examples);
  const all = [...shapes.values()].flatMap((shape) => shape.members.map((member) => ({ shape, member })));
  const unnamed = [], enums = new Map(), notes = [];
  for (const { shape, member } of all.filter(({ member: { target } }) => target.kind)) {
    const { names, shownBefore } = evidence.get(slot(shape, member)) ?? { names: new Set(), shownBefore: [] };
    if (names.size > 1) throw new Error(`${slot(shape, member)} is shown under two names: ${[...names].join(', ')}`);
    const [name] = names;
    if (name) {
      if (!shapes.get(name)?.inPlace) {
        throw new Error(`${slot(shape, member)} is shown as ${name}, which the schemas don't have`);
      }
      enums.set(name, enumIn(shape, member));
      member.target = { shape: name };
    } else {
      unnamed.push({ shape, member, shownBefore });
    }
  }
  for (const { shape, member, shownBefore } of unnamed) {
    const candidates = candidatesFor(member, shownBefore, enumIn(shape, member), enums, shapes);
    const name = candidates.length === 1 ? candidates[0] : mostAlike(candidates, member.name);
    if (name && candidates.length > 1) {
      const others = candidates.filter((candidate) => candidate !== name);
      notes.push(`${slot(shape, member)} is taken for ${name}, not ${others.join(', ')}`);
    }
    const open = `which ${member.target.kind} it is: ${candidates.join(', ') || 'none fits'}`;
    member.target = name ? { shape: name } : { unknown: open };
  }
  return notes;
}
