/** A script as a tree, gone through node by node. */
import type { AnyNode } from 'acorn';

/** Calls for a node and all below it, parents first. */
export function walk(
  node: AnyNode,
  see: (node: AnyNode, parent: AnyNode | undefined) => void,
): void {
  const visit = (one: AnyNode, parent: AnyNode | undefined): void => {
    see(one, parent);
    for (const child of childrenOf(one)) visit(child, one);
  };
  visit(node, undefined);
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The names that a pattern gives: of a variable, a parameter, a function, an import. */
export function namesGiven(node: AnyNode): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return namesIn(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...(node.id ? [node.id.name] : []), ...node.params.flatMap(namesIn)];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id ? [node.id.name] : [];
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return [node.local.name];
    case 'CatchClause':
      return node.param ? namesIn(node.param) : [];
    default:
      return [];
  }
}

function namesIn(pattern: AnyNode): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) =>
        namesIn(one.type === 'Property' ? one.value : one),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((one) => (one ? namesIn(one) : []));
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}

/** True where a name is read as a variable: no member, no key, and not only asked whether it is there. */
export function isVariable(node: AnyNode, parent: AnyNode | undefined): boolean {
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === node || parent.computed;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.value === node || parent.computed;
    case 'UnaryExpression':
      return parent.operator !== 'typeof';
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'LabeledStatement':
      return false;
    default:
      return true;
  }
}

/** The name of a member or a key, where it stands there. */
export function nameOf(key: AnyNode, computed: boolean): string | undefined {
  if (key.type === 'Literal' && typeof key.value === 'string') return key.value;
  return key.type === 'Identifier' && !computed ? key.name : undefined;
}

/** The name that is given to a member here: in an object, in a class, by an assignment. */
export function keyGiven(node: AnyNode, parent: AnyNode | undefined): string | undefined {
  if (node.type === 'Property' && parent?.type === 'ObjectExpression')
    return nameOf(node.key, node.computed);
  if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition')
    return nameOf(node.key, node.computed);
  return node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression'
    ? nameOf(node.left.property, node.left.computed)
    : undefined;
}
