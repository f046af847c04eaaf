// client.mjs ENDPOINT ACTION PARAMETERS: one conversation of the official JavaScript client; prints JSON. Times become
// milliseconds, since that is what both clients have.
import {
  BedrockClient,
  BatchDeleteEvaluationJobCommand,
  CreateEvaluationJobCommand,
  GetEvaluationJobCommand,
  ListEvaluationJobsCommand,
  StopEvaluationJobCommand,
  paginateListEvaluationJobs,
} from "@aws-sdk/client-bedrock";

const [endpoint, action, text] = process.argv.slice(2);
const parameters = JSON.parse(text);
const client = new BedrockClient({ endpoint, maxAttempts: 1 });

const commands = {
  create: CreateEvaluationJobCommand,
  get: GetEvaluationJobCommand,
  page: ListEvaluationJobsCommand,
  stop: StopEvaluationJobCommand,
  delete: BatchDeleteEvaluationJobCommand,
};

async function list({ pageSize, ...input }) {
  const jobs = [];
  for await (const page of paginateListEvaluationJobs({ client, pageSize }, input)) jobs.push(...page.jobSummaries);
  return { jobs };
}

async function send() {
  if (action === "list") return list(parameters);
  const { $metadata, ...output } = await client.send(new commands[action](parameters));
  return output;
}

function withMilliseconds(value) {
  if (value instanceof Date) return value.getTime();
  if (Array.isArray(value)) return value.map(withMilliseconds);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withMilliseconds(member)]));
}

let answer;
try {
  answer = withMilliseconds(await send());
} catch (error) {
  answer = { error: error.name, message: error.message, status: error.$metadata?.httpStatusCode };
}
console.log(JSON.stringify(answer));
