// Every value is computed from where it stands and what was asked, so that two engines agree if, and only if, they
// coerced the same arguments and walked the same way. The other half is DifferentialResolvers.cs: change both.
import * as graphql from 'graphql-sixteen';

const encoder = new TextEncoder();

/** FNV-1a over UTF-8, 32 bits. */
export function hash(text) {
  let value = 0x811c9dc5;
  for (const byte of encoder.encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  }
  return value;
}

/** JSON with sorted keys and no spaces; strings escape only what is not printable ASCII, as \uXXXX. */
export function canonical(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (value !== null && typeof value === 'object') {
    return `{${Object.keys(value).sort().map((key) => `${key}:${canonical(value[key])}`).join(',')}}`;
  }
  return typeof value === 'string'
    ? `"${[...Array(value.length).keys()].map((at) => {
      const unit = value.charCodeAt(at);
      return unit >= 32 && unit < 127 && unit !== 34 && unit !== 92 ? value[at] : `\\u${unit.toString(16).padStart(4, '0')}`;
    }).join('')}"`
    : String(value);
}

export function resolveField(library) {
  const produce = (type, seed, schema) => {
    if (library.isNonNullType(type)) {
      return produceSome(type.ofType, seed, schema);
    }
    return seed % 11 === 0 ? null : produceSome(type, seed, schema);
  };
  const produceSome = (type, seed, schema) => {
    if (library.isListType(type)) {
      return Array.from({ length: seed % 4 }, (_, index) => produce(type.ofType, hash(`${seed}[${index}]`), schema));
    }
    if (library.isAbstractType(type)) {
      const names = schema.getPossibleTypes(type).map((possible) => possible.name).sort();
      return { __typename: names[seed % names.length], seed };
    }
    if (library.isObjectType(type)) {
      return { __typename: type.name, seed };
    }
    if (library.isEnumType(type)) {
      const names = type.getValues().map((value) => value.name).sort();
      return names[seed % names.length];
    }
    switch (type.name) {
      case 'Int': return (seed % 2000) - 1000;
      case 'Float': return (seed % 4000) / 8;
      case 'Boolean': return seed % 2 === 0;
      case 'ID': return String(seed % 1000);
      default: return `s${seed}`;
    }
  };
  return (source, args, _context, info) => {
    const seed = hash(`${source?.seed ?? 0}|${info.fieldName}|${canonical(args)}`);
    if (info.fieldName.startsWith('fragile') && seed % 3 === 0) {
      throw new Error(`fragile ${seed}`);
    }
    return produce(info.returnType, seed, info.schema);
  };
}

/** One version of the reference, with a schema to validate and one, without subscriptions, to execute. */
export function reference(library, sdl, subscriptionSdl) {
  return { library, validated: library.buildSchema(sdl + subscriptionSdl), executed: library.buildSchema(sdl) };
}

/** The reference answer: which stage refused it, and what it said or gave. */
export async function answer({ library, validated, executed }, { query, variables, operationName }) {
  let document;
  try {
    document = library.parse(query);
  } catch (error) {
    return { stage: 'parse', messages: [error.message] };
  }
  let errors;
  try {
    errors = library.validate(validated, document);
  } catch (error) {
    // Version 16 throws on `@include(if: $variable)` at the root of a subscription: no verdict.
    return { stage: 'none', messages: [error.message] };
  }
  if (errors.length > 0) {
    return { stage: 'validate', messages: errors.map((error) => error.message) };
  }
  if (document.definitions.some((definition) => definition.operation === 'subscription')) {
    return { stage: 'valid' };
  }
  const result = await library.execute({ schema: executed, document, variableValues: variables, operationName, fieldResolver: resolveField(library) });
  if (result.data === undefined) {
    return { stage: 'request', messages: result.errors.map((error) => error.message) };
  }
  const paths = (result.errors ?? []).map((error) => JSON.stringify(error.path ?? [])).sort();
  return { stage: 'executed', data: JSON.stringify(result.data), errorPaths: paths };
}
