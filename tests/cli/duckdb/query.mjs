// Runs SQL statements, one a line of standard input, and writes the rows of each as a line of JSON.
import { createInterface } from 'node:readline';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
for await (const statement of createInterface({ input: process.stdin })) {
  const reader = await connection.runAndReadAll(statement);
  console.log(JSON.stringify(reader.getRowsJson()));
}
