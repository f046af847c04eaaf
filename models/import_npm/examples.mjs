// Reads the example that the doc comment of each command has: its input and its response, as nested literals. They alone
// tell the names of lists and maps that the schemas write in place, the order of an enum's values, and the width of numbers.
//
//     const input = { // ListJobsRequest
//       maxResults: Number("int"),
//       states: [ // JobStates
//         "Running" || "Done",
//       ],
//       filter: "<Filter>",               (a shape within itself)

const INPUT = /^ \* const input = (.*)$/;
const RESPONSE = /^ \* const response = await client\.send\(command\);$/;
const ENTRY = /^(?:([\w$]+|"(?:[^"\\]|\\.)*"): )?(.*)$/;
const OPENED = /^([{[])(?:\/\/| \/\/)? *(.*)$/;

class Lines {
  constructor(lines, file) {
    this.lines = lines;
    this.next = 0;
    this.file = file;
  }

  take() {
    if (this.next === this.lines.length) throw new Error(`${this.file}: the example ends too early`);
    return this.lines[this.next++];
  }
}

/** The name in "JobStates // required", "Source Union: only one key present" or "" (a shape that was named before). */
function shapeName(comment) {
  return /^([A-Z_]\w*)(?: |$)/.exec(comment.replace(/^ *Union: .*/, ''))?.[1];
}

/** The strings of `"Running" || "Done", // required`. */
function readValues(text) {
  const [all] = /^"(?:[^"\\]|\\.)*"(?: \|\| "(?:[^"\\]|\\.)*")*/.exec(text);
  return [...all.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([string]) => JSON.parse(string));
}

function value(text, lines) {
  if (/^(\{\}|\[\])[;,]/.test(text)) return { kind: text[0] === '{' ? 'object' : 'list', name: undefined, entries: [] };
  const opened = OPENED.exec(text);
  if (opened) {
    const node = { kind: opened[1] === '{' ? 'object' : 'list', name: shapeName(opened[2]), entries: [] };
    for (;;) {
      const line = lines.take();
      if (/^[}\]][,;]/.test(line)) return node;
      const [, key, rest] = ENTRY.exec(line);
      node.entries.push([key?.replace(/^"(.*)"$/, '$1'), value(rest, lines)]);
    }
  }
  const placeholder = /^"<(\w+)>"/.exec(text);
  if (placeholder) return { kind: 'placeholder', name: placeholder[1] };
  if (text.startsWith('"')) return { kind: 'scalar', values: readValues(text) };
  return { kind: 'scalar', number: /^Number\("(\w+)"\)/.exec(text)?.[1] };
}

/**
 * The example in a command's declaration: { input, output }, each a node:
 * { kind: 'object' | 'list', name, entries: [key, node] }, with a name where the shape shows for the first time, and no
 * keys in lists; { kind: 'placeholder', name }; or { kind: 'scalar', values, number }, the strings that it may be, or a
 * number's width.
 */
export function readExample(text, file) {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => INPUT.test(line));
  const middle = lines.findIndex((line) => RESPONSE.test(line));
  if (start < 0 || middle < 0) throw new Error(`${file}: there is no example in its doc comment`);
  const end = lines.findIndex((line, at) => at > middle && line === ' * ```');
  const input = lines.slice(start, middle).map((line) => line.slice(3).trim());
  const output = lines.slice(middle + 1, end).map((line) => line.replace(/^ \* (\/\/ )?/, '').trim());
  const read = (part, first) => value(first, new Lines(part.slice(1), file));
  return { input: read(input, INPUT.exec(lines[start])[1]), output: read(output, output[0]) };
}

/** The member of a shape that a key of its example is for. */
function memberOf(shape, key) {
  const name = { list: 'member', map: 'value' }[shape.kind] ?? key;
  const member = shape.members.find((candidate) => candidate.name === name);
  if (!member) throw new Error(`an example shows ${shape.name}$${name}, which the schemas don't have`);
  return member;
}

function walk(node, shape, shapes, visit) {
  if (!shape || node.kind === 'placeholder') return;
  for (const [key, child] of node.entries ?? []) {
    const member = memberOf(shape, key);
    visit(child, member, shape);
    walk(child, shapes.get(member.target.shape), shapes, visit);
  }
}

/**
 * Goes through the examples (a Map from operation to what readExample gives) along the shapes. Calls `visit(node, member,
 * shape)` for every node but the outermost, each before what it holds, and `begin(shape)` with the outermost's before them.
 */
export function walkExamples(examples, shapes, visit, begin = () => {}) {
  for (const [name, example] of examples) {
    const operation = shapes.get(name);
    for (const part of ['input', 'output']) {
      const shape = shapes.get(operation[part].shape);
      begin(shape);
      walk(example[part], shape, shapes, visit);
    }
  }
}
