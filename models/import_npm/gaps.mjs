// Where a package does not tell what the model has, or the model differs on purpose, import_gaps.json has the model's value.
// Each gap: { model: a file's name, shape, member (if it is a member's), value: the shape's or member's AST in the model,
// told: what the package has there, null for nothing, and the reason }.

import { differences } from './compare.mjs';

/** How messages name the place of a gap. */
export const placeOf = ({ shape, member }) => (member === undefined ? shape : `${shape}$${member}`);

const short = (value) => JSON.stringify(value ?? null);

/**
 * Puts the values of the gaps (those of its file) into a model as a package tells it: { model, known, wrong }. `known`
 * has a line for each difference, with its reason; `wrong` has one for each gap where the package tells something else.
 */
export function applyGaps(model, gaps, namespace) {
  const shapes = { ...model.shapes };
  const known = [], wrong = [];
  for (const gap of gaps) {
    const { shape, member, value, told, reason } = gap;
    const id = `${namespace}#${shape}`;
    const found = member === undefined ? shapes[id] : shapes[id]?.members?.[member];
    if (short(found) !== short(told)) {
      wrong.push(`${placeOf(gap)}: import_gaps.json says that the package has ${short(told)}; it has ${short(found)}`);
      continue;
    }
    const path = member === undefined ? ['shapes', id] : ['shapes', id, 'members', member];
    const lines = differences(value, found, ['in the model', 'in the package'], path);
    known.push(...lines.map((line) => `${line} (${reason})`));
    shapes[id] = member === undefined ? value : { ...shapes[id], members: { ...shapes[id].members, [member]: value } };
  }
  const sorted = Object.keys(shapes).sort().map((id) => [id, shapes[id]]);
  return { model: { ...model, shapes: Object.fromEntries(sorted) }, known, wrong };
}
