// The official JavaScript client in a process of its own: reads "ADDRESS SUMMARIES PAGES ITERATIONS", answers with the
// seconds that it took. Its argument is the folder that the client is installed in.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(`${process.argv[2]}/`);
const { BedrockClient, ListEvaluationJobsCommand } = require("@aws-sdk/client-bedrock");
const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
const clients = new Map();

function client(endpoint) {
  if (!clients.has(endpoint))
    clients.set(endpoint, new BedrockClient({ region: "us-east-1", endpoint, credentials, maxAttempts: 1 }));
  return clients.get(endpoint);
}

async function call(address, summaries, pages, iterations) {
  const bedrock = client(address);
  const begin = performance.now();
  for (let i = 0; i < iterations; i++) {
    const page = await bedrock.send(
      new ListEvaluationJobsCommand({ maxResults: summaries, nextToken: String(i % pages) }),
    );
    if (page.jobSummaries.length !== summaries) throw new Error("a page of another size");
  }
  return (performance.now() - begin) / 1000;
}

for await (const line of createInterface({ input: process.stdin })) {
  const [address, ...numbers] = line.split(" ");
  console.log(await call(address, ...numbers.map(Number)));
}
process.exit(0); // connections that are kept alive would keep it up
