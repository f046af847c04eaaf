// calls.mjs ENDPOINT FOLDER: calls that stand on the input, a JSON object {service, operation, input} a line, by the official
// clients of the folder as they ship; prints what came of each, in the same order. In inputs and outputs {"$blob": BASE64} are bytes,
// {"$time": MILLISECONDS} is a time, and a stream of events is the list of them; one that is sent tells each event only
// when the one before was answered.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
const [endpoint, folder] = process.argv.slice(2);
const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`));
const { resolve } = createRequire(`${folder}/package.json`);
const clients = {};

async function clientOf(service) {
  const name = `@aws-sdk/client-${service}`;
  const module = name in dependencies ? await import(resolve(name)) : {};
  const [, Client] = Object.entries(module).find(([name]) => /^[A-Z].*Client$/.test(name)) ?? [];
  return (clients[service] ??= { module, client: Client && new Client({ endpoint, maxAttempts: 1 }) });
}

let answered = () => {};

async function* oneByOne(events) {
  for (const event of events) {
    const answer = new Promise((resolve) => (answered = resolve));
    yield read(event);
    await answer;
  }
}

function read(value) {
  if (Array.isArray(value)) return value.map(read);
  if (value === null || typeof value !== "object") return value;
  if ("$blob" in value) return Uint8Array.from(Buffer.from(value.$blob, "base64"));
  if ("$time" in value) return new Date(value.$time);
  if ("$events" in value) return oneByOne(value.$events);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, read(member)]));
}

async function written(value) {
  if (value instanceof Date) return { $time: value.getTime() };
  if (value instanceof Uint8Array) return { $blob: Buffer.from(value).toString("base64") };
  if (Array.isArray(value)) return Promise.all(value.map(written));
  if (value === null || typeof value !== "object") return value;
  if (value.transformToByteArray) return { $blob: Buffer.from(await value.transformToByteArray()).toString("base64") };
  if (value[Symbol.asyncIterator]) {
    const events = [];
    try {
      for await (const event of value) {
        events.push(await written(event));
        answered();
      }
    } catch (error) {
      events.push({ error: error.name, message: error.message });
    }
    return events;
  }
  const members = await Promise.all(Object.entries(value).map(async ([name, member]) => [name, await written(member)]));
  return Object.fromEntries(members);
}

async function call({ service, operation, input }) {
  const { module, client } = await clientOf(service);
  const Command = module[`${operation}Command`];
  if (!Command) return { unknown: true };
  try {
    const { $metadata, ...output } = await client.send(new Command(read(input)));
    return { status: $metadata.httpStatusCode, requestId: $metadata.requestId, output: await written(output) };
  } catch (error) {
    return { error: error.name, message: error.message, status: error.$metadata?.httpStatusCode, requestId: error.$metadata?.requestId };
  }
}

for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify(await call(JSON.parse(line))));
for (const { client } of Object.values(clients)) client?.destroy();
