#!/usr/bin/env node
// Makes the models from the npm packages that package.json pins; `npm ci` has put them into node_modules.
//
//     node models/import_npm.mjs [--check | --documentation] [FOLDER]
//
// writes FOLDER/bedrock.json for @aws-sdk/client-bedrock, and so on, and their rows in SOURCES.md. --check writes
// nothing, tells what differs, and fails if anything does beyond import_gaps.json. --documentation writes what the
// packages say of each name, AWS's own words, to FOLDER/documentation/ and nothing else. FOLDER is this file's own by default.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { differences } from './import_npm/compare.mjs';
import { readDocumentation } from './import_npm/documentation.mjs';
import { applyGaps, placeOf } from './import_npm/gaps.mjs';
import { importPackage } from './import_npm/import_package.mjs';
import { PackageFiles } from './import_npm/package_files.mjs';
import { updateSources } from './import_npm/sources.mjs';

const CLIENT = '@aws-sdk/client-';
const OPTIONS = ['--check', '--documentation'];
const NAMES = ['in the file', 'in the package'];

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The packages that package.json pins: { name, version, file }, the last being the model's. */
function pinnedPackages(folder) {
  const pinned = Object.entries(readJson(join(folder, 'package.json')).dependencies);
  return pinned.map(([name, version]) => ({ name, version, file: `${name.slice(CLIENT.length)}.json` }));
}

function packageFiles(folder, { name, version }) {
  const files = new PackageFiles(join(folder, 'node_modules', name));
  if (files.version !== version) {
    throw new Error(`${name} ${files.version} is installed, package.json wants ${version}: run npm ci`);
  }
  return files;
}

/** Writes what the packages say for who has them, and for nobody else: it is AWS's. */
function writeDocumentation(folder, pinned) {
  mkdirSync(join(folder, 'documentation'), { recursive: true });
  for (const { file, ...of } of pinned) {
    const documentation = readDocumentation(packageFiles(folder, of));
    const about = `AWS's own documentation, from ${of.name} ${of.version}. Not to be committed.`;
    writeFileSync(join(folder, 'documentation', file), `${JSON.stringify({ about, documentation }, null, 2)}\n`);
    console.log(`documentation/${file}: ${Object.keys(documentation).length} texts`);
  }
}

/** A package's model as its file is to have it, with the file's gaps filled: { text, model, known, problems, notes }. */
function importModel(folder, pinned, gaps) {
  const files = packageFiles(folder, pinned);
  const { namespace, model: told, unknown, notes } = importPackage(files);
  const { model, known, wrong } = applyGaps(told, gaps, namespace);
  const filled = gaps.map(placeOf);
  const untold = [...unknown]
    .filter(([place]) => !filled.includes(place))
    .map(([place, what]) => `${place}: the package does not tell ${what}; give it in import_gaps.json`);
  return { text: `${JSON.stringify(model, null, 2)}\n`, model, known, problems: [...wrong, ...untold], notes };
}

/** What differs between the file and the text that it is to have. */
function fileDifferences(path, text, model) {
  if (!existsSync(path)) return ['the file is missing'];
  const present = readFileSync(path, 'utf8');
  if (present === text) return [];
  const found = differences(JSON.parse(present), model, NAMES);
  return found.length > 0 ? found : ['written in another way than import_npm.mjs does'];
}

/** Prints what there is to say of a model's file. Returns whether it fails. */
function report(file, { known, problems, notes }, changes, check) {
  const tell = (what, lines) => lines.forEach((line) => console.log(`${file}: ${what}${line}`));
  tell('', problems);
  tell(check ? '' : 'changes: ', changes);
  if (changes.length > 0 || check) tell('known: ', known);
  if (changes.length > 0) tell('note: ', notes);
  return problems.length > 0 || (check && changes.length > 0);
}

function main(words) {
  const unknown = words.find((word) => word.startsWith('-') && !OPTIONS.includes(word));
  if (unknown) throw new Error(`there is no option ${unknown}; there are ${OPTIONS.join(' and ')}`);
  const check = words.includes('--check');
  const [folder = dirname(fileURLToPath(import.meta.url))] = words.filter((word) => !word.startsWith('--'));
  const pinned = pinnedPackages(folder);
  if (words.includes('--documentation')) return writeDocumentation(folder, pinned);
  const gaps = readJson(join(folder, 'import_gaps.json'));
  const lost = gaps.find(({ model }) => !pinned.some(({ file }) => file === model));
  if (lost) throw new Error(`import_gaps.json has ${placeOf(lost)} of ${lost.model}, which no package is for`);

  const outputs = new Map();
  const sourcesPath = join(folder, 'SOURCES.md');
  const present = readFileSync(sourcesPath, 'utf8');
  let sources = present, failed = false;
  for (const { file, ...of } of pinned) {
    const imported = importModel(folder, of, gaps.filter(({ model }) => model === file));
    const path = join(folder, file);
    if (report(file, imported, fileDifferences(path, imported.text, imported.model), check)) failed = true;
    sources = updateSources(sources, file, imported.text, imported.model);
    outputs.set(path, imported.text);
  }
  if (check && sources !== present) {
    console.log('SOURCES.md: a version or hash is not what it says');
    failed = true;
  }
  if (failed) throw new Error(check ? 'the models are not what the packages give' : 'nothing is written');
  if (!check) for (const [path, text] of outputs.set(sourcesPath, sources)) writeFileSync(path, text);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(`import_npm: ${error.message}`);
  process.exitCode = 1;
}
