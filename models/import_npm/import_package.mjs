// One package to one model: reads its parts, joins them, and gives the Smithy AST.

import { AstWriter } from './ast.mjs';
import { nameCollections } from './collection_names.mjs';
import { readDeclaredShapes, readThrown, takeApart } from './declarations.mjs';
import { readExample } from './examples.mjs';
import { readDeclarations } from './js_reader.mjs';
import { findEnums, findWidths, orderEnums, orderMembers } from './members.mjs';
import { readSchemas } from './schemas.mjs';
import { readService } from './service.mjs';

const declarations = (files, path) =>
  files.has(path) ? readDeclarations(files.read(path), files.place(path)) : new Map();

function readDeclared(files) {
  return new Map(files.list('dist-types/models', '.d.ts').flatMap((path) => [...readDeclaredShapes(files.read(path))]));
}

/** Gives the operations their errors and deprecations. Returns their examples, a Map by operation. */
function readCommands(files, shapes) {
  const examples = new Map();
  for (const shape of shapes.values()) {
    if (shape.kind !== 'operation') continue;
    const path = `dist-types/commands/${shape.name}Command.d.ts`;
    const text = files.read(path);
    examples.set(shape.name, readExample(text, files.place(path)));
    shape.errors = readThrown(text);
    deprecate(shape, readDeclaredShapes(text).get(`${shape.name}Command`)?.deprecated);
  }
  return examples;
}

function deprecate(shape, deprecated) {
  if (deprecated) shape.traits['smithy.api#deprecated'] = deprecated;
}

function addDeprecations(shapes, declared) {
  for (const [name, { deprecated, members }] of declared) {
    const shape = shapes.get(name);
    if (!shape) continue;
    deprecate(shape, deprecated);
    for (const member of shape.members) member.deprecated = members.get(member.name)?.deprecated;
  }
}

/** Marks the errors that may be tried again, which the schemas don't tell. */
function addRetryable(files, shapes) {
  const path = 'dist-es/models/errors.js';
  const classes = files.has(path) ? files.read(path).split(/^export class /m).slice(1) : [];
  for (const text of classes) {
    const retryable = /^ +\$retryable = (\{[^]*?\});/m.exec(text)?.[1];
    if (!retryable) continue;
    const value = /throttling: true/.test(retryable) ? { throttling: true } : {};
    shapes.get(/^\w+/.exec(text)[0]).traits['smithy.api#retryable'] = value;
  }
}

// A paginator names the tokens and the page size. What it pages over it doesn't name: the output's only list or map.
function addPaginators(files, shapes) {
  for (const path of files.list('dist-es/pagination', 'Paginator.js')) {
    for (const { args } of declarations(files, path).values()) {
      const [, command, inputToken, outputToken, pageSize] = args;
      const operation = shapes.get(command.name.replace(/Command$/, ''));
      const isCollection = ({ target }) => ['list', 'map'].includes(shapes.get(target.shape)?.kind);
      const [items, ...others] = shapes.get(operation.output.shape).members.filter(isCollection);
      operation.traits['smithy.api#paginated'] = {
        inputToken,
        outputToken,
        ...(items && others.length === 0 && { items: items.name }),
        ...(pageSize && { pageSize }),
      };
    }
  }
}

/**
 * Reads a package (PackageFiles). Returns its namespace and model; `unknown`, a Map from "Shape" or "Shape$member" to what
 * the package does not tell of it, where its type or target is null; and notes on what was inferred or passed over.
 */
export function importPackage(files) {
  const service = readService(files);
  const shapes = readSchemas(declarations(files, 'dist-es/schemas/schemas_0.js'), service.namespace);
  const enums = declarations(files, 'dist-es/models/enums.js');
  const declared = readDeclared(files);
  const examples = readCommands(files, shapes);

  const notes = nameCollections(shapes, examples, (shape, member) => {
    const { element, value } = takeApart(declared.get(shape.name)?.members.get(member.name)?.type ?? '');
    return [element, value].find((name) => enums.has(name));
  });
  findEnums(shapes, declared, enums);
  findWidths(shapes, examples);
  orderMembers(shapes, declared);
  addDeprecations(shapes, declared);
  addRetryable(files, shapes);
  addPaginators(files, shapes);
  const waiters = files.list('dist-es/waiters', '.js');
  notes.push(...waiters.map((path) => `${path} is passed over: waiters are code in these packages`));

  const writer = new AstWriter(service.namespace);
  const written = new Map([[service.name, writer.service(service, [...examples.keys()].sort())]]);
  for (const [name, values] of orderEnums(enums, shapes, examples)) {
    written.set(name, writer.enumShape(values, shapes.get(name)?.traits ?? {}));
  }
  for (const shape of shapes.values()) if (!enums.has(shape.name)) written.set(shape.name, writer.shape(shape));

  const importedFrom = { package: files.name, version: files.version, ...(service.http2 && { http2: true }) };
  const ids = [...written.keys()].sort().map((name) => [writer.id(name), written.get(name)]);
  const model = { smithy: '2.0', metadata: { importedFrom }, shapes: Object.fromEntries(ids) };
  return { namespace: service.namespace, model, unknown: writer.unknown, notes };
}
