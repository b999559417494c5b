// Breaks an operation, one way for every rule of section 5. A break may leave it valid: the reference decides.
import * as graphql from 'graphql-sixteen';

const { Kind, parse, print, visit } = graphql;

const nodesOf = (document, kind) => {
  const found = [];
  visit(document, { [kind]: (node) => { found.push(node); } });
  return found;
};

const replace = (document, target, replacement) => visit(document, {
  enter: (node) => (node === target ? replacement : undefined),
});

const change = (kind, edit) => (text, random) => {
  const document = parse(text);
  const nodes = nodesOf(document, kind);
  if (nodes.length === 0) {
    return text;
  }
  const node = random.pick(nodes);
  const edited = edit(node, random, document);
  return edited === undefined ? text : print(replace(document, node, edited));
};

const name = (value) => ({ kind: Kind.NAME, value });
const typo = (value, random) => {
  const at = random.below(value.length);
  return value.slice(0, at) + random.pick(['x', 's', '_', '']) + value.slice(at + random.below(2)) || 'x';
};
const selection = (text) => parse(`{ ${text} }`).definitions[0].selectionSet.selections[0];
const addTo = (set, text) => ({ ...set, selections: [...set.selections, selection(text)] });
const typeNames = ['Dog', 'Cat', 'Person', 'Firm', 'Query', 'Node', 'Named', 'Animal', 'Pet', 'Thing', 'Range', 'Pick', 'Color', 'Int', 'Missing', 'Dogg', '__Type'];
// No number beyond double precision: the reference reads 1e400 as infinity, see docs/decisions/floats-are-finite.md.
const values = ['1', '-1', '2147483648', '99999999999999999999', '1.5', '"text"', '"RED"', 'RED', 'PURPLE', 'true', 'null', '[]', '[1]', '[null]', '[[1], 2]', '{}', '{a: 1}',
  '{from: 1}', '{from: null}', '{from: 1, from: 2}', '{form: 1}', '{id: 1, name: "n"}', '{id: null}', '{id: $v0}', '{limit: null}', '$v0', '$v1', '$missing', '[$v0]', '{range: {to: 1}}', '{color: "RED"}', '"""block"""'];

const rules = {
  '5.1.1 executable definitions': (text, random) => text + random.pick(['\ntype Extra { a: Int }', '\nextend type Dog { a: Int }', '\nschema { query: Query }', '\ndirective @more on FIELD', '\nscalar Extra']),
  '5.2.1 operation types': (text) => text.replace(/^(query|mutation)/, 'subscription'),
  '5.2.2 unique operation names': (text, random) => `${text}\nquery ${random.pick(['Op', 'Other'])} { __typename }`,
  '5.2.3 lone anonymous operation': (text, random) => random.pick([`${text}\n{ __typename }`, `${text}\nquery { __typename }`]),
  '5.2.4 subscriptions': (_, random) => random.pick([
    'subscription S { firmAdded { id } }',
    'subscription S { firmAdded { id } personAdded { id } }',
    'subscription { __typename }',
    'subscription { ...F } fragment F on Subscription { firmAdded { id } firmAdded { name } }',
    'subscription S { ...F personAdded { id } } fragment F on Subscription { firmAdded { id } }',
    'subscription S { ... { ...F } ...F ...G } fragment F on Subscription { firmAdded { id } } fragment G on Subscription { ...F }',
    'subscription S { a: firmAdded { id } b: firmAdded { id } }',
    'subscription S { firmAdded { id } firmAdded(color: RED) { name } }',
    'subscription S { ... on Query { pet(pick: {id: 1}) { __typename } } firmAdded { id } }']),
  '5.3.1 field selections': change(Kind.FIELD, (node, random) => ({ ...node, name: name(random.chance(0.6) ? typo(node.name.value, random) : random.pick(['barks', 'lives', 'legs', 'nothing', 'id', '__schema', '__typenam'])) })),
  '5.3.2 field merging: alias': change(Kind.SELECTION_SET, (node, random) => {
    const fields = node.selections.filter((item) => item.kind === Kind.FIELD);
    if (fields.length === 0) { return undefined; }
    const field = random.pick(fields);
    const key = (field.alias ?? field.name).value;
    return addTo(node, `${key}: ${random.pick(['id', 'name', '__typename', 'legs', 'volume', field.name.value])}`);
  }),
  '5.3.2 field merging: types': change(Kind.SELECTION_SET, (node, random) => ({
    ...node,
    selections: [...node.selections, ...random.sample([
      '... on Dog { same: volume }', '... on Cat { same: volume }', '... on Dog { same: legs }', '... on Cat { same: lives }', '... on Person { same: age }', '... on Firm { same: size(range: {from: 1}) }',
      '... on Dog { deep: owner { x: age } }', '... on Cat { deep: owner { x: name } }', '... on Cat { deep: friends { x: id } }', '... on Dog { deep: friends { x: id } }',
      '... on Person { same: grid }', '... on Person { same: employer { id } }', '... on Dog { name }', '... on Cat { name(style: FORMAL) }', '... on Cat { volume: lives }', '... on Dog { volume }',
      '... on Named { name(style: PLAIN) }', '... on Node { ... on Named { name(style: FORMAL) } }'], 3).map(selection)],
  })),
  '5.3.2 field merging: arguments': change(Kind.FIELD, (node, random, document) => {
    void document;
    return node.alias || node.arguments.length > 0 ? { ...node, alias: undefined } : undefined;
  }),
  '5.3.3 leaf selections: too deep': change(Kind.FIELD, (node) => (node.selectionSet ? undefined : { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [selection('id')] } })),
  '5.3.3 leaf selections: missing': change(Kind.FIELD, (node) => (node.selectionSet ? { ...node, selectionSet: undefined } : undefined)),
  '5.4.1 argument names': change(Kind.ARGUMENT, (node, random) => ({ ...node, name: name(typo(node.name.value, random)) })),
  '5.4.2 argument uniqueness': change(Kind.FIELD, (node) => ({ ...node, arguments: [...node.arguments, ...node.arguments.slice(0, 1)] })),
  '5.4.3 required arguments': change(Kind.FIELD, (node, random) => ({ ...node, arguments: node.arguments.filter(() => random.chance(0.4)) })),
  '5.5.1 fragment names': (text, random) => text + random.pick(['\nfragment F0 on Dog { id }', '\nfragment New on Dog { id } fragment New on Dog { id }']),
  '5.5.1.2 type existence': change(Kind.NAMED_TYPE, (node, random) => ({ ...node, name: name(random.pick(typeNames)) })),
  '5.5.1.4 unused fragments': (text, random) => `${text}\n${random.pick(['fragment Unused on Dog { id }', 'fragment U1 on Dog { ...U2 } fragment U2 on Dog { id }', 'fragment U1 on Dog { ...U1 }'])}`,
  '5.5.2.1 fragment targets': change(Kind.SELECTION_SET, (node, random) => addTo(node, random.pick(['...Missing', '...F0', '...F1', '...F9']))),
  '5.5.2.2 fragment cycles': change(Kind.FRAGMENT_DEFINITION, (node, random) => ({ ...node, selectionSet: addTo(node.selectionSet, random.pick(['...F0', '...F1', '...F2', `...${node.name.value}`])) })),
  '5.5.2.3 possible spreads': change(Kind.SELECTION_SET, (node, random) => addTo(node, `... on ${random.pick(typeNames)} { __typename }`)),
  '5.6.1 values: arguments': change(Kind.ARGUMENT, (node, random) => ({ ...node, value: graphql.parseValue(random.pick(values)) })),
  '5.6.1 values: object fields': change(Kind.OBJECT_FIELD, (node, random) => ({ ...node, value: graphql.parseValue(random.pick(values)) })),
  '5.6.2 input field names': change(Kind.OBJECT_FIELD, (node, random) => ({ ...node, name: name(random.chance(0.5) ? typo(node.name.value, random) : random.pick(['id', 'name', 'from', 'to', 'limit', 'color'])) })),
  '5.6.3 input field uniqueness': change(Kind.OBJECT, (node, random) => (node.fields.length === 0 ? undefined : { ...node, fields: [...node.fields, random.pick(node.fields)] })),
  '5.6.4 required input fields': change(Kind.OBJECT, (node, random) => ({ ...node, fields: node.fields.filter(() => random.chance(0.4)) })),
  '5.7.1 known directives': change(Kind.FIELD, (node, random) => ({ ...node, directives: [...node.directives, ...selection(`a ${random.pick(['@nope', '@skipp(if: true)', '@deprecated', '@oneOf', '@specifiedBy(url: "u")'])}`).directives] })),
  '5.7.2 directive locations': (text, random) => text.replace(random.pick([/(?<=\.\.\.) ?on \w+/, /(?<=\.\.\.F\d)/, /(?<=^(query|mutation) Op)/, /(?<=fragment F0 on \w+)/, /(?<=\$v0: [\w[\]!]+)/]), (found) => `${found} ${random.pick(['@once', '@skip(if: false)', '@include(if: true)', '@note(text: "n")'])}`),
  '5.7.3 unique directives': change(Kind.FIELD, (node, random) => ({ ...node, directives: [...node.directives, ...selection(`a ${random.pick(['@once @once', '@skip(if: false) @skip(if: true)', '@note(text: "a") @note(text: "b")', '@once', '@include(if: 1)', '@include', '@note', '@note(text: null)'])}`).directives] })),
  '5.8.1 unique variables': change(Kind.OPERATION_DEFINITION, (node) => ({ ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...(node.variableDefinitions ?? []).slice(0, 1)] })),
  '5.8.2 input types of variables': change(Kind.VARIABLE_DEFINITION, (node, random) => ({ ...node, type: graphql.parseType(random.pick(['Dog', '[Pet]', 'Missing!', 'Query', 'Named!'])) })),
  '5.8.3 undefined variables': change(Kind.OPERATION_DEFINITION, (node, random) => ({ ...node, variableDefinitions: (node.variableDefinitions ?? []).filter(() => random.chance(0.5)) })),
  '5.8.4 unused variables': change(Kind.OPERATION_DEFINITION, (node) => ({ ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...parse('query ($unused: Int) { a }').definitions[0].variableDefinitions] })),
  '5.8.5 variable positions': change(Kind.VARIABLE_DEFINITION, (node, random) => ({ ...node, type: graphql.parseType(random.pick(['Int', 'Int!', 'String', 'String!', '[String!]', '[Int]', 'Color', 'ID!', 'Float', 'Filter', 'Pick!', 'Range', '[[Int!]]', 'Any', 'Boolean'])), defaultValue: random.chance(0.5) ? node.defaultValue : undefined })),
  '5.8.5 default values': change(Kind.VARIABLE_DEFINITION, (node, random) => ({ ...node, defaultValue: graphql.parseConstValue(random.pick(values.filter((value) => !value.includes('$')))) })),
  'introspection': (_, random) => random.pick([
    '{ __schema { queryType { name } types { kind name } } }',
    '{ __type(name: "Dog") { name fields(includeDeprecated: true) { name type { name kind ofType { name } } args { name defaultValue } } interfaces { name } } }',
    '{ __type(name: "Filter") { isOneOf inputFields { name defaultValue type { kind name } } } p: __type(name: "Pick") { isOneOf } }',
    '{ __type(name: "Color") { enumValues { name isDeprecated deprecationReason } all: enumValues(includeDeprecated: true) { name } } }',
    '{ __type(name: "Nope") { name } __schema { description directives { name isRepeatable locations args { name defaultValue } } } }',
    '{ __type(name: "Url") { specifiedByURL } __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    '{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { interfaces { possibleTypes { name } } }',
    '{ __type { name } }', '{ __schema }', '{ pet(pick: {id: 1}) { __typename ... on Dog { __schema { description } } } }', 'mutation { __typename __schema { description } }',
    graphql.getIntrospectionQuery({ descriptions: false, specifiedByUrl: true, inputValueDeprecation: true, directiveIsRepeatable: true, oneOf: true })]),
  'grammar': (text, random) => {
    const tokens = text.match(/"""[^]*?"""|"(?:\\.|[^"\\])*"|\.\.\.|[\w$@-]+|[^\s]/gu) ?? [];
    const at = random.below(tokens.length);
    const other = random.pick(['{', '}', '(', ')', ':', '!', '...', 'on', '[', ']', '@', '$', '"open', '01', '1.', '1x', '-', '&', '|', '=', '"\\u{110000}"', '"\\uD800"', '"\\x"', 'fragment', 'query', 'true', 'null', '#c\n', ',', '\uFEFF', '"""', '"a\nb"', '.5', '1e', '{}', '()', '[]', '?', 'é']);
    const edited = random.pick([() => [], () => [tokens[at], tokens[at]], () => [other], () => [tokens[at], other]])();
    return [...tokens.slice(0, at), ...edited, ...tokens.slice(at + 1)].join(' ');
  },
};

export const ruleNames = Object.keys(rules);

export function breakRule(rule, text, random) {
  return rules[rule](text, random);
}
