// Reads what a package's type declarations (dist-types/**/*.d.ts) tell beyond the schemas: which enum a member holds, the
// model's order of members, and what is deprecated. A compiler writes them, one declaration a line, so lines are read.

const SHAPE = /^export (?:interface|declare namespace|declare class) (\w+)/;
const UNION = /^export type (\w+) = /;
const UNION_MEMBER = /^    interface \w+ \{/;
const MEMBER = /^ +(?:readonly )?["']?([\w$]+)["']?\??: (.+);$/;
const DEPRECATED = /^@deprecated(?: \(since ([^)]*)\))?/;

/** The `smithy.api#deprecated` trait's value that the lines of a doc comment give, or undefined. */
function deprecation(comment) {
  for (const line of comment) {
    const match = DEPRECATED.exec(line);
    if (match) return match[1] === undefined ? {} : { since: match[1] };
  }
  return undefined;
}

/** What the lines of a doc comment say before their tags; empty where that is nothing. */
function documentation(comment) {
  const end = comment.findIndex((line) => line.startsWith('@'));
  const text = (end < 0 ? comment : comment.slice(0, end)).join('\n').trim();
  return text.replace(/\\([{}@/])/g, '$1');
}

/**
 * The declared shapes of a file's text: a Map from a shape's name to { deprecated, documentation, members }, members being a
 * Map from a member's name to { type, deprecated, documentation }. Deprecation is the trait's value, or undefined.
 */
export function readDeclaredShapes(text) {
  const shapes = new Map();
  const named = new Map(); // what is said of a union before its members' namespace
  let shape, comment = [], inComment = false, unionMemberComment = [];
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words.startsWith('/**')) {
      comment = [];
      inComment = !words.endsWith('*/');
    } else if (inComment) {
      if (words.endsWith('*/')) inComment = false;
      else comment.push(words.replace(/^\* ?/, ''));
    } else if (SHAPE.test(line)) {
      const name = SHAPE.exec(line)[1];
      unionMemberComment = [];
      const said = documentation(comment) || named.get(name) || '';
      shape = shapes.get(name) ?? { deprecated: deprecation(comment), documentation: said, members: new Map() };
      shapes.set(name, shape);
      comment = [];
    } else if (!shape && UNION.test(line)) {
      named.set(UNION.exec(line)[1], documentation(comment));
      comment = [];
    } else if (UNION_MEMBER.test(line)) {
      unionMemberComment = comment;
      comment = [];
    } else if (line === '}') {
      shape = undefined;
    } else if (shape && MEMBER.test(line)) {
      const [, name, declared] = MEMBER.exec(line);
      const type = declared.replace(/ \| undefined$/, '');
      if (type !== 'never' && !type.includes('=>')) {
        const said = documentation(comment) || documentation(unionMemberComment);
        shape.members.set(name, { type, deprecated: deprecation([...comment, ...unionMemberComment]), documentation: said });
      }
      comment = [];
    } else {
      comment = []; // it was of something else
    }
  }
  return shapes;
}

/** A declared type taken apart: { element } of an array, { key, value } of a map, or { leaf }, a name. */
export function takeApart(type) {
  const plain = type.replace(/ \| null$/, '').replace(/^\(([^()]*)\)$/, '$1');
  const array = /^(.*)\[\]$/.exec(plain);
  if (array) return { element: array[1] };
  const map = /^Partial<Record<(\w+), (.*)>>$/.exec(plain) ?? /^Record<(\w+), (.*)>$/.exec(plain);
  return map ? { key: map[1], value: map[2] } : { leaf: plain };
}

/** The names of the errors that an operation's command throws, in the order of its doc comment. */
export function readThrown(text) {
  return [...text.matchAll(/^ \* @throws \{@link (\w+)\} \((?:client|server) fault\)$/gm)].map((match) => match[1]);
}
