// An unpacked package's files, by their paths in it.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

export class PackageFiles {
  constructor(folder) {
    this.folder = folder;
    if (!this.has('package.json')) throw new Error(`no package in ${folder}`);
    ({ name: this.name, version: this.version } = JSON.parse(this.read('package.json')));
  }

  has(path) {
    return existsSync(join(this.folder, path));
  }

  read(path) {
    try {
      return readFileSync(join(this.folder, path), 'utf8');
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
      throw new Error(`${this.place(path)} is missing: the importer does not know packages of this form`);
    }
  }

  /** The paths of a folder's files that end so, sorted; none where the folder is missing. */
  list(path, ending) {
    if (!this.has(path)) return [];
    const names = readdirSync(join(this.folder, path)).filter((name) => name.endsWith(ending));
    return names.sort().map((name) => `${path}/${name}`);
  }

  /** How messages name a file. */
  place(path) {
    return `${this.name ?? basename(this.folder)}/${path}`;
  }
}
