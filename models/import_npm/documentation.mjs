// What a package's doc comments say of its operations and shapes: AWS's own documentation, in HTML.

import { basename } from 'node:path';

import { readDeclaredShapes } from './declarations.mjs';

const COMMAND = 'Command.d.ts';

/** { "GetEvaluationJob": "<p>...</p>", "EvaluationSummary$jobArn": ... }, sorted, without what has no text. */
export function readDocumentation(files) {
  const found = new Map();
  const add = (name, text) => text && found.set(name, text);
  for (const path of files.list('dist-types/models', '.d.ts')) {
    for (const [name, { documentation, members }] of readDeclaredShapes(files.read(path))) {
      add(name, documentation);
      for (const [member, of] of members) add(`${name}$${member}`, of.documentation);
    }
  }
  for (const path of files.list('dist-types/commands', COMMAND)) {
    const operation = basename(path).slice(0, -COMMAND.length);
    add(operation, readDeclaredShapes(files.read(path)).get(`${operation}Command`)?.documentation);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
