// Reads the declarations of a JavaScript file that holds data, without running it: literals, arrays, objects, `64 | 0`,
// arrow functions that only name another variable, and calls, which are kept as they are written.

/** `() => name` in a data file: another variable of it, which may be declared further down. */
export class Reference {
  constructor(name) {
    this.name = name;
  }
}

/** A name that the file imports or makes at run time; its value is not to be had. */
export class Name {
  constructor(name) {
    this.name = name;
  }
}

/** `callee(args)` or `new callee(args)`. */
export class Call {
  constructor(callee, args) {
    this.callee = callee;
    this.args = args;
  }
}

const TOKEN = new RegExp(
  [
    /\s+|\/\/[^\n]*|\/\*[^]*?\*\//, // white space and comments
    /(?<word>[A-Za-z_$][\w$]*)/,
    /(?<number>\d[\d_]*(?:\.\d+)?)/,
    /(?<string>"(?:[^"\\\n]|\\.)*")/,
    /(?<sign>=>|[-+|=.,;:()[\]{}])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gy',
);

function tokens(text, file) {
  const found = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`${file}:${line(text, at)}: can't read ${JSON.stringify(text.slice(at, at + 20))}`);
    const { word, number, string, sign } = match.groups;
    if (word) found.push({ kind: 'word', text: word, at });
    else if (number) found.push({ kind: 'value', value: Number(number.replaceAll('_', '')), at });
    else if (string) found.push({ kind: 'value', value: JSON.parse(string), at });
    else if (sign) found.push({ kind: 'sign', text: sign, at });
  }
  return found;
}

const line = (text, at) => text.slice(0, at).split('\n').length;

class Reader {
  variables = new Map();

  constructor(text, file) {
    this.text = text;
    this.file = file;
    this.tokens = tokens(text, file);
    this.next = 0;
  }

  fail(expected) {
    const token = this.tokens[this.next];
    if (!token) throw new Error(`${this.file}: expected ${expected} at its end`);
    const found = token.text ?? JSON.stringify(token.value);
    throw new Error(`${this.file}:${line(this.text, token.at)}: expected ${expected}, found ${found}`);
  }

  sees(text) {
    return this.tokens[this.next]?.text === text;
  }

  takes(text) {
    if (!this.sees(text)) return false;
    this.next++;
    return true;
  }

  expect(text) {
    if (!this.takes(text)) this.fail(text);
  }

  word() {
    const token = this.tokens[this.next];
    if (token?.kind !== 'word') this.fail('a name');
    this.next++;
    return token.text;
  }

  declarations() {
    while (this.next < this.tokens.length) this.statement();
    return this.variables;
  }

  statement() {
    if (this.takes('import')) {
      while (!this.sees(';') && this.next < this.tokens.length) this.next++;
      this.expect(';');
      return;
    }
    this.takes('export');
    if (this.takes('const') || this.takes('var')) {
      do {
        const name = this.word();
        this.expect('=');
        this.variables.set(name, this.expression());
      } while (this.takes(','));
    } else {
      this.expression();
    }
    this.expect(';');
  }

  expression() {
    let value = this.term();
    while (this.sees('|') || this.sees('+')) {
      const sign = this.tokens[this.next++].text;
      const other = this.term();
      if (typeof value !== 'number' || typeof other !== 'number') this.fail(`numbers around ${sign}`);
      value = sign === '|' ? value | other : value + other;
    }
    return value;
  }

  term() {
    if (this.takes('-')) return -this.term();
    if (this.takes('[')) return this.items(']');
    if (this.takes('{')) return this.object();
    if (this.takes('(')) return this.arrow();
    const token = this.tokens[this.next];
    if (token?.kind === 'value') {
      this.next++;
      return token.value;
    }
    this.takes('new');
    return this.named();
  }

  items(end) {
    const items = [];
    while (!this.takes(end)) {
      items.push(this.expression());
      if (!this.sees(end)) this.expect(',');
    }
    return items;
  }

  object() {
    const object = {};
    while (!this.takes('}')) {
      const key = this.key();
      this.expect(':');
      object[key] = this.expression();
      if (!this.sees('}')) this.expect(',');
    }
    return object;
  }

  key() {
    if (this.takes('[')) {
      const key = this.expression();
      this.expect(']');
      return key;
    }
    const token = this.tokens[this.next];
    if (token?.kind !== 'value') return this.word();
    this.next++;
    return token.value;
  }

  arrow() {
    this.expect(')');
    this.expect('=>');
    return new Reference(this.word());
  }

  named() {
    let name = this.word();
    if (name === 'true' || name === 'false') return name === 'true';
    let value = this.variables.has(name) ? this.variables.get(name) : new Name(name);
    while (this.takes('.')) {
      const property = this.word();
      name += `.${property}`;
      value = value[property] ?? new Name(name);
    }
    return this.takes('(') ? new Call(name, this.items(')')) : value;
  }
}

/** The variables that the file declares, in its order: a Map from name to value. Throws where the file is more than data. */
export function readDeclarations(text, file) {
  return new Reader(text, file).declarations();
}
