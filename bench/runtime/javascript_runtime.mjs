// The official JavaScript client in a process of its own: reads "ADDRESS CASE ITERATIONS", answers with the CPU seconds
// that it took. Its argument is the folder that the client is installed in; with an address behind it: one Converse of
// the whole process.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(`${process.argv[2]}/`);
const { BedrockRuntimeClient, ConverseCommand, ConverseStreamCommand } = require("@aws-sdk/client-bedrock-runtime");
const modelId = "anthropic.claude-3-haiku-20240307-v1:0";
const image = Buffer.from("\x89PNG and so on: ".repeat(3750000 / 16), "latin1");
const clients = new Map();

// Bedrock's streams want HTTP/2 of this client; the server speaks HTTP/1.1, as everybody else here.
function client(endpoint) {
  if (!clients.has(endpoint)) {
    const { NodeHttpHandler } = require("@smithy/node-http-handler");
    const { Agent } = require("node:http");
    const requestHandler = new NodeHttpHandler({ httpAgent: new Agent({ keepAlive: true, maxSockets: 500 }) });
    clients.set(endpoint, new BedrockRuntimeClient({ endpoint, maxAttempts: 1, requestHandler }));
  }
  return clients.get(endpoint);
}

const ask = (...content) => ({ modelId, messages: [{ role: "user", content }] });
const hello = (runtime) => runtime.send(new ConverseCommand(ask({ text: "Hello" })));

const cases = {
  image: (runtime) =>
    runtime.send(new ConverseCommand(ask({ text: "What is this?" }, { image: { format: "png", source: { bytes: image } } }))),
  stream: async (runtime) => {
    const answer = await runtime.send(new ConverseStreamCommand(ask({ text: "Tell me." })));
    let size = 0;
    for await (const event of answer.stream) size += event.contentBlockDelta?.delta.text.length ?? 0;
    if (size === 0) throw new Error("a stream without text");
  },
  concurrent: (runtime) => Promise.all(Array.from({ length: 2000 }, () => hello(runtime))),
};

async function call(address, what, iterations) {
  const runtime = client(address);
  const begin = process.cpuUsage();
  for (let i = 0; i < iterations; i++) await cases[what](runtime);
  const used = process.cpuUsage(begin);
  return (used.user + used.system) / 1e6;
}

if (process.argv.length > 3) {
  await hello(client(process.argv[3]));
  process.exit(0);
}
for await (const line of createInterface({ input: process.stdin })) {
  const [address, what, iterations] = line.split(" ");
  console.log(await call(address, what, Number(iterations)));
}
process.exit(0); // connections that are kept alive would keep it up
