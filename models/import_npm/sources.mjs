// Keeps the rows of SOURCES.md true: what each model was made from, and its hash.

import { createHash } from 'node:crypto';

/** SOURCES.md with the rows of a model's file as they are to be. `text` is the file's, `model` what it holds. */
export function updateSources(sources, file, text, model) {
  const service = Object.values(model.shapes).find(({ type }) => type === 'service');
  const { package: name, version } = model.metadata.importedFrom;
  const hash = createHash('sha256').update(text).digest('hex');
  const facts = `${service.version}, ${service.operations.length} operations | \`${name}\` | ${version} |`;
  const start = `| \`${file}\` | `;
  const update = (line) => {
    if (!line.startsWith(start)) return line;
    const [title, ...rest] = line.slice(start.length).split(', ');
    return rest.length > 0 ? `${start}${title}, ${facts}` : `${start}\`${hash}\` |`;
  };
  return sources.split('\n').map(update).join('\n');
}
