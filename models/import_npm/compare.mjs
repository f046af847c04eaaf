// Tells in words how two models differ: by shape, member and trait.

const LONGEST = 100; // characters of a value in a message

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The place that a path of keys leads to: "Shape$member: trait". */
function place(path) {
  const [part, id, key, member, ...inner] = path;
  if (part !== 'shapes' || id === undefined) return path.join('.');
  const shape = id.replace(/^.*#/, '');
  const isMember = key === 'members' && member !== undefined;
  const words = isMember ? [`${shape}$${member}`, ...inner] : [shape, ...path.slice(2)];
  return words.filter((word) => word !== 'traits').join(': ');
}

function short(value) {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

/** A list of shapes ([{ target }], as operations have of their errors) by its targets, so that each can be told of. */
function byTarget(value) {
  const isList = Array.isArray(value) && value.length > 0 && value.every((item) => item.target);
  return isList ? Object.fromEntries(value.map(({ target }) => [target, {}])) : value;
}

/** The differences between two models, one a line. `names` is what they are called, as in ['in the file', 'in the package']. */
export function differences(ours, theirs, names, path = []) {
  const one = byTarget(ours), other = byTarget(theirs);
  // A trait's value is told as a whole.
  if (!isObject(one) || !isObject(other) || path.at(-2) === 'traits') {
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    return [`${place(path)}: ${short(one)} ${names[0]}, ${short(other)} ${names[1]}`];
  }
  const keys = Object.keys(one), otherKeys = Object.keys(other);
  const all = [...new Set([...keys, ...otherKeys])];
  const none = (key) => (key === 'traits' ? {} : undefined); // so that each trait is told of where one has none
  const found = all.flatMap((key) => differences(one[key] ?? none(key), other[key] ?? none(key), names, [...path, key]));
  if (found.length === 0 && keys.join() !== otherKeys.join()) return [`${place(path)}: in another order ${names[1]}`];
  return found;
}
