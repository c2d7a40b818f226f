/** What a script uses that the oldest browsers lack: syntax, what expressions match, globals, members, events. */
import { parse } from 'acorn';
import type { AnyNode } from 'acorn';
import { byName, inside, lackingOf, placeAt } from './compat.ts';
import type { Use } from './compat.ts';
import { keyGiven, isVariable, nameOf, namesGiven, walk } from './walk.ts';

/** `member` is set where only the name of a member is known, and it is none of the language. */
export type ScriptUse = Use & { member?: string };
/** `keys` are the names that the script itself gives to members. */
export type ScriptUses = { uses: ScriptUse[]; keys: Set<string> };

/** A script in a newer syntax than this cannot be read. What it has and the oldest browsers may lack is `syntax`. */
const YEAR = 2022;
/** By the kind of node, as the data name them. */
const syntax: Partial<Record<AnyNode['type'], string[]>> = {
  StaticBlock: ['classes', 'static', 'initialization_blocks'],
  PropertyDefinition: ['classes', 'public_class_fields'],
  PrivateIdentifier: ['classes', 'private_class_fields'],
};
/** Of expressions, by the sign that stands for it in the flags. */
const flags: Record<string, string> = { d: 'hasIndices', s: 'dotAll', y: 'sticky' };

const builtins = placeAt('javascript', 'builtins');
const api = placeAt('api');
const given = placeAt('api', '_globals');
const globals = byName(builtins, api, given, placeAt('api', 'Window'));
const language = byName(
  builtins,
  ...inside(builtins),
  ...inside(placeAt('javascript', 'builtins', 'Intl')),
);
const web = byName(api, given, ...inside(api));
/** What a page finds made, by its type. */
const objects: Record<string, string> = {
  navigator: 'Navigator',
  crypto: 'Crypto',
  indexedDB: 'IDBFactory',
  caches: 'CacheStorage',
};

export function scriptUses(code: string): ScriptUses {
  const uses = new Map<string, ScriptUse>();
  const [keys, own, variables] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const add = (use: ScriptUse): void => {
    if (use.lacking.length > 0) uses.set(use.feature, use);
  };
  const program = read(code);
  if ('feature' in program) return { uses: [program], keys };
  walk(program, (node, parent) => {
    for (const name of namesGiven(node)) own.add(name);
    const key = keyGiven(node, parent);
    if (key !== undefined) keys.add(key);
    if (node.type === 'Identifier' && isVariable(node, parent)) variables.add(node.name);
    for (const use of usesAt(node, parent)) add(use);
  });
  for (const name of variables)
    if (!own.has(name)) add({ feature: name, lacking: lackingOf(globals.get(name) ?? []) });
  return { uses: [...uses.values()], keys };
}

function read(code: string): AnyNode | Use {
  try {
    return parse(code, { ecmaVersion: YEAR, sourceType: 'module' });
  } catch (error) {
    return {
      feature: String(error),
      lacking: [{ browser: `ECMAScript ${YEAR}`, from: undefined }],
    };
  }
}

function usesAt(node: AnyNode, parent: AnyNode | undefined): ScriptUse[] {
  const path = syntax[node.type];
  if (path) return [inLanguage(path.join(' '), ...path)];
  switch (node.type) {
    case 'Literal':
      return node.regex
        ? [...inPattern(node.regex.pattern), ...inFlags(node.regex.flags)]
        : inPattern(String(node.value));
    case 'TemplateElement':
      return inPattern(node.value.cooked ?? '');
    case 'BinaryExpression':
      return node.left.type === 'PrivateIdentifier'
        ? [inLanguage('private in', 'classes', 'private_class_fields_in')]
        : [];
    case 'MemberExpression':
      return memberOf(node.object, nameOf(node.property, node.computed));
    case 'Property':
      return parent?.type === 'ObjectPattern'
        ? memberOf(undefined, nameOf(node.key, node.computed))
        : [];
    case 'CallExpression':
      return event(node.callee, node.arguments[0]);
    default:
      return [];
  }
}

function inLanguage(feature: string, ...path: string[]): Use {
  return { feature, lacking: lackingOf([placeAt('javascript', ...path)]) };
}

/** In any text, for an expression may be put together. What is escaped or in a class is let be. */
function inPattern(text: string): Use[] {
  if (!text.includes('(?<')) return [];
  const plain = text.replace(/\\[^]/g, '').replace(/\[[^\]]*\]/g, '');
  return /\(\?<[=!]/.test(plain)
    ? [inLanguage('lookbehind', 'regular_expressions', 'lookbehind_assertion')]
    : [];
}

function inFlags(given: string): Use[] {
  return [...given].flatMap((flag) => {
    const name = flags[flag];
    return name === undefined ? [] : [inLanguage(`flag ${flag}`, 'builtins', 'RegExp', name)];
  });
}

/** Of what is known by its name, that alone. Of anything else, whatever has a member of that name. */
function memberOf(object: AnyNode | undefined, name: string | undefined): ScriptUse[] {
  if (name === undefined) return [];
  const names = [name, `${name}_static`];
  if (object?.type === 'Identifier') {
    const type = objects[object.name] ?? object.name;
    const places = names
      .flatMap((one) => [placeAt('javascript', 'builtins', type, one), placeAt('api', type, one)])
      .filter((place) => place !== undefined);
    if (places.length > 0)
      return [{ feature: `${object.name}.${name}`, lacking: lackingOf(places) }];
  }
  const [ofLanguage, ofWeb] = [language, web].map((map) =>
    names.flatMap((one) => map.get(one) ?? []),
  );
  const lacking = lackingOf([...(ofLanguage ?? []), ...(ofWeb ?? [])]);
  return [{ feature: `.${name}`, lacking, ...(ofLanguage?.length ? {} : { member: name }) }];
}

function event(callee: AnyNode, type: AnyNode | undefined): Use[] {
  const called =
    callee.type === 'MemberExpression'
      ? nameOf(callee.property, callee.computed)
      : nameOf(callee, false);
  if (called !== 'addEventListener' || type?.type !== 'Literal') return [];
  const name = String(type.value);
  return [{ feature: `event ${name}`, lacking: lackingOf(web.get(`${name}_event`) ?? []) }];
}
