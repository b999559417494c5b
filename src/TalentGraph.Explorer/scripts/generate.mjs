// Writes src/generated/graphql.ts: types of the API's schema and of every operation under src, so that a field that
// the API does not have fails the type check.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as documentsPlugin from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, validate } from 'graphql';

const root = fileURLToPath(new URL('..', import.meta.url));
const schemaText = await readFile(join(root, '../TalentGraph.Api/schema.graphql'), 'utf8');
const schema = buildSchema(schemaText);

/** Operations of the pages; the playground's examples are text for people and get no types. */
async function operations(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql') && !entry.parentPath.includes('examples'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(files.map(async (location) => ({ location, document: parse(await readFile(location, 'utf8')) })));
}

const documents = await operations(join(root, 'src'));
const errors = validate(schema, { kind: 'Document', definitions: documents.flatMap((file) => file.document.definitions) });
if (errors.length > 0) {
  throw new Error(errors.map(String).join('\n\n'));
}

const scalars = { Date: 'string', DateTime: 'string' };
const types = { scalars, enumsAsTypes: true, strictScalars: true, useTypeImports: true, skipTypename: true, immutableTypes: true, avoidOptionals: { field: true } };
const output = await codegen({
  filename: 'graphql.ts',
  schema: parse(schemaText),
  schemaAst: schema,
  documents,
  config: { ...types, documentMode: 'string', dedupeFragments: true },
  pluginMap: { operations: operationsPlugin, documents: documentsPlugin },
  plugins: [{ operations: {} }, { documents: {} }],
});
await mkdir(join(root, 'src/generated'), { recursive: true });
await writeFile(join(root, 'src/generated/graphql.ts'), output);
