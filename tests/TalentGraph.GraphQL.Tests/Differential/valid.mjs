// Writes operations that are meant to be valid: fields, aliases, arguments, variables, fragments, directives.
import * as graphql from 'graphql-sixteen';

const { getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType } = graphql;

export class OperationWriter {
  constructor(schema, random) {
    this.schema = schema;
    this.random = random;
    this.variables = new Map();
    this.fragments = [];
    this.aliases = 0;
  }

  write() {
    const { random, schema } = this;
    const operation = random.pick(['query', 'query', 'query', 'query', 'query', 'mutation']);
    const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
    const selections = this.selectionSet(root, 4);
    const directives = this.directives(operation.toUpperCase());
    const variables = [...this.variables.values()].map((variable) => variable.definition).join(', ');
    const name = random.chance(0.7) ? ' Op' : '';
    const head = operation === 'query' && !variables && !directives && !name && random.chance(0.7)
      ? ''
      : `${operation}${name}${variables ? `(${variables})` : ''}${directives} `;
    const description = head && random.chance(0.1) ? '"What it asks." ' : '';
    const values = {};
    for (const [variable, { value }] of this.variables) {
      if (value !== undefined) {
        values[variable] = value;
      }
    }
    return { query: [description + head + selections, ...this.fragments].join('\n'), variables: values };
  }

  selectionSet(type, depth) {
    const { random } = this;
    const selections = [];
    const count = 1 + random.below(depth > 2 ? 4 : 3);
    for (let index = 0; index < count; index++) {
      selections.push(this.selection(type, depth));
    }
    return `{ ${selections.join(' ')} }`;
  }

  selection(type, depth) {
    const { random } = this;
    const fields = graphql.isUnionType(type) ? [] : Object.values(type.getFields());
    if (depth > 0 && (fields.length === 0 || random.chance(0.25))) {
      return this.fragment(type, depth - 1);
    }
    if (fields.length === 0 || random.chance(0.08)) {
      return random.chance(0.5) ? '__typename' : `a${this.aliases++}: __typename`;
    }
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const choice = depth === 0 ? leaves : fields;
    return choice.length === 0 ? '__typename' : this.field(random.pick(choice), depth);
  }

  field(field, depth) {
    const { random } = this;
    const required = field.args.filter(graphql.isRequiredArgument);
    const optional = field.args.filter((argument) => !graphql.isRequiredArgument(argument) && random.chance(0.5));
    const given = [...required, ...optional].map((argument) => `${argument.name}: ${this.value(argument.type, argument.defaultValue, 2)}`);
    const argumentsText = given.length > 0 ? `(${random.sample(given, given.length).join(', ')})` : '';
    // Repeated fields without an alias are what makes merging interesting; with differing arguments they are conflicts.
    const alias = given.length > 0 || random.chance(0.3) ? `a${this.aliases++}: ` : '';
    const composite = !isLeafType(getNamedType(field.type));
    const selections = composite ? ` ${this.selectionSet(getNamedType(field.type), Math.max(0, depth - 1))}` : '';
    return `${alias}${field.name}${argumentsText}${this.directives('FIELD')}${selections}`;
  }

  fragment(type, depth) {
    const { random, schema } = this;
    const overlapping = Object.values(schema.getTypeMap()).filter((other) =>
      graphql.isCompositeType(other) && !other.name.startsWith('__') && graphql.doTypesOverlap(schema, type, other));
    const condition = random.pick(overlapping);
    if (random.chance(0.5)) {
      const bare = random.chance(0.2);
      const body = this.selectionSet(bare ? type : condition, depth);
      return `...${bare ? '' : ` on ${condition.name}`}${this.directives('INLINE_FRAGMENT')} ${body}`;
    }
    const known = this.fragments.map((text) => /fragment (\w+) on (\w+)/.exec(text)).filter((match) =>
      graphql.doTypesOverlap(schema, type, schema.getType(match[2])));
    if (known.length > 0 && random.chance(0.4)) {
      return `...${random.pick(known)[1]}${this.directives('FRAGMENT_SPREAD')}`;
    }
    const body = this.selectionSet(condition, depth);
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${condition.name}${this.directives('FRAGMENT_DEFINITION')} ${body}`);
    return `...${name}${this.directives('FRAGMENT_SPREAD')}`;
  }

  directives(location) {
    const { random, schema } = this;
    if (!random.chance(0.12)) {
      return '';
    }
    const fitting = schema.getDirectives().filter((directive) => directive.locations.includes(location));
    if (fitting.length === 0) {
      return '';
    }
    const directive = random.pick(fitting);
    const given = directive.args
      .filter((argument) => graphql.isRequiredArgument(argument) || random.chance(0.5))
      .map((argument) => `${argument.name}: ${this.value(argument.type, argument.defaultValue, location === 'VARIABLE_DEFINITION' ? -1 : 1)}`);
    return ` @${directive.name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
  }

  // Depth below zero means: constants only.
  value(type, defaultValue, depth, inOneOf = false) {
    const { random } = this;
    if (depth >= 0 && random.chance(0.25)) {
      return `$${this.variable(type, defaultValue, inOneOf)}`;
    }
    if (isNonNullType(type)) {
      return this.plain(type.ofType, depth);
    }
    if (!inOneOf && random.chance(0.06)) {
      return 'null';
    }
    return this.plain(type, depth);
  }

  plain(type, depth) {
    const { random } = this;
    if (isListType(type)) {
      if (random.chance(0.15) && !isListType(graphql.getNullableType(type.ofType))) {
        return this.plain(graphql.getNullableType(type.ofType), depth);
      }
      const items = Array.from({ length: random.below(3) }, () => this.value(type.ofType, undefined, depth));
      return `[${items.join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      return this.inputObject(type, depth);
    }
    return isEnumType(type) ? random.pick(type.getValues()).name : this.scalar(type.name, depth);
  }

  inputObject(type, depth) {
    const { random } = this;
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const field = random.pick(fields);
      return `{${field.name}: ${this.value(field.type, undefined, depth, true)}}`;
    }
    const given = fields.filter((field) => graphql.isRequiredInputField(field)
      || (random.chance(0.35) && (depth > 0 || !isInputObjectType(getNamedType(field.type)))));
    return `{${random.sample(given, given.length).map((field) => `${field.name}: ${this.value(field.type, field.defaultValue, depth < 0 ? depth : depth - 1)}`).join(', ')}}`;
  }

  scalar(name, depth) {
    const { random } = this;
    switch (name) {
      case 'Int': return random.pick(['0', '1', '-7', '42', '2147483647', '-2147483648']);
      case 'Float': return random.pick(['0', '1', '-2.5', '0.125', '3e2', '1024']);
      case 'Boolean': return random.pick(['true', 'false']);
      case 'ID': return random.pick(['"a"', '"17"', '17', '0', '""']);
      case 'String':
      case 'Url': return random.pick(['""', '"x"', '"two words"', '"é\\n\\"q\\""', '"""block\n  text"""', '"\\u{1F600}"', '"\\uD83D\\uDE00"']);
      default: return random.pick(['1', '2.5', '"any"', 'true', 'null', 'ENUM_LIKE', '[1, "a", [true]]', '{a: 1, b: {c: [2]}}']);
    }
  }

  variable(type, defaultValue, inOneOf) {
    const { random } = this;
    const name = `v${this.variables.size}`;
    // An entry is reserved first, since a default value never holds variables but directives may ask for more.
    this.variables.set(name, { definition: '', value: undefined });
    let declared = type;
    let needsDefault = false;
    if (inOneOf && !isNonNullType(type)) {
      declared = new graphql.GraphQLNonNull(type);
    } else if (isNonNullType(type) && random.chance(0.3)) {
      declared = type.ofType;
      needsDefault = defaultValue === undefined || random.chance(0.5);
    } else if (!isNonNullType(type) && random.chance(0.3)) {
      declared = new graphql.GraphQLNonNull(type);
    }
    const withDefault = needsDefault || random.chance(0.2);
    const text = withDefault ? ` = ${this.plain(graphql.getNullableType(declared), -1)}` : '';
    const omitted = !isNonNullType(declared) || withDefault ? random.chance(0.3) : random.chance(0.02);
    const value = omitted ? undefined : this.json(declared, 2);
    this.variables.set(name, { definition: `$${name}: ${declared}${text}${this.directives('VARIABLE_DEFINITION')}`, value });
    return name;
  }

  json(type, depth) {
    const { random } = this;
    if (isNonNullType(type)) {
      return this.jsonPlain(type.ofType, depth);
    }
    return random.chance(0.08) ? null : this.jsonPlain(type, depth);
  }

  jsonPlain(type, depth) {
    const { random } = this;
    // A few values do not fit, so that the refusal of variables is compared too.
    if (random.chance(0.015)) {
      return random.pick([true, 'wrong', 1.5, 4000000000, [[]], { wrong: 1 }, -1]);
    }
    if (isListType(type)) {
      return random.chance(0.15)
        ? this.json(type.ofType, depth)
        : Array.from({ length: random.below(3) }, () => this.json(type.ofType, depth));
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const given = type.isOneOf
        ? [random.pick(fields)]
        : fields.filter((field) => graphql.isRequiredInputField(field)
          || (random.chance(0.3) && (depth > 0 || !isInputObjectType(getNamedType(field.type)))));
      return Object.fromEntries(given.map((field) => [field.name, type.isOneOf ? this.jsonPlain(field.type, depth - 1) : this.json(field.type, depth - 1)]));
    }
    if (isEnumType(type)) {
      return random.pick(type.getValues()).name;
    }
    switch (type.name) {
      case 'Int': return random.pick([0, 1, -7, 42, 2147483647]);
      case 'Float': return random.pick([0, 1, -2.5, 0.125, 300]);
      case 'Boolean': return random.chance(0.5);
      case 'ID': return random.pick(['a', '17', 17, 0, '']);
      case 'String':
      case 'Url': return random.pick(['', 'x', 'two words', 'é\n"q"', '😀']);
      default: return random.pick([1, 2.5, 'any', true, [1, 'a', [true]], { a: 1, b: { c: [2] } }]);
    }
  }
}
