import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import sdl from '../../../TalentGraph.Api/schema.graphql?raw';
import { exampleTabs } from './utils';

const examples = exampleTabs(import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true }));
const schema = buildSchema(sdl);

test('There are at least ten examples, each with a name of its own', () => {
  const names = examples.map((example) => /^query (\w+)/m.exec(example.query)?.[1]);
  expect(names.length).toBeGreaterThanOrEqual(10);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain(undefined);
});

test.each(examples)('Example $query fits the schema', ({ query }) => {
  expect(validate(schema, parse(query)).map(String)).toEqual([]);
});
