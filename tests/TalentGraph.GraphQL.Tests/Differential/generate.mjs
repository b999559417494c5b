// node generate.mjs [COUNT] [SEED]: writes one JSON line per operation: the operation, the rule that was broken, and the
// reference implementation's answers in its two current major versions.
import { readFileSync } from 'node:fs';
import * as sixteen from 'graphql-sixteen';
import * as seventeen from 'graphql-seventeen';
import { breakRule, ruleNames } from './broken.mjs';
import { Random } from './random.mjs';
import { answer, reference } from './resolvers.mjs';
import { OperationWriter } from './valid.mjs';

const count = Number(process.argv[2] ?? 2500);
const firstSeed = Number(process.argv[3] ?? 1);
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const [older, current] = [sixteen, seventeen].map((library) => reference(library, read('schema.graphql'), read('subscription.graphql')));

const parses = (text) => {
  try {
    sixteen.parse(text);
    return true;
  } catch {
    return false;
  }
};

for (let index = 0; index < count; index++) {
  const random = new Random(firstSeed * 1_000_003 + index);
  const operation = new OperationWriter(older.executed, random).write();
  // Half are left as they are; the rest break one rule after the other, sometimes two at once.
  const rule = index % 2 === 0 ? null : ruleNames[((index - 1) / 2) % ruleNames.length];
  if (rule) {
    operation.query = breakRule(rule, operation.query, random);
    if (random.chance(0.3) && parses(operation.query)) {
      operation.query = breakRule(random.pick(ruleNames), operation.query, random);
    }
  }
  if (random.chance(0.1)) {
    operation.operationName = random.pick(['Op', 'Other', 'S', 'Missing']);
  }
  const [expected, newer] = [await answer(older, operation), await answer(current, operation)];
  process.stdout.write(`${JSON.stringify({ id: `${firstSeed}/${index}`, rule, ...operation, expected, newer })}\n`);
}
