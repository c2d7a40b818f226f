/** What we use of a package that comes without types. */
declare module 'css-tree' {
  export type CssNode = {
    type: string;
    name?: string;
    property?: string;
    unit?: string;
    prelude?: CssNode | null;
    value?: CssNode | null;
    /** A list of its own, in their order; null in what may have some and has none. */
    children?: { toArray(): CssNode[] } | null;
  };
  /** What a node stands in. */
  export type Standing = {
    rule: CssNode | null;
    declaration: CssNode | null;
    atrule: CssNode | null;
  };
  export function parse(
    css: string,
    options?: {
      context?: 'selectorList';
      parseCustomProperty?: boolean;
      onParseError?: (error: Error) => void;
    },
  ): CssNode;
  /** The text of a node. */
  export function generate(node: CssNode): string;
  export function walk(tree: CssNode, see: (this: Standing, node: CssNode) => void): void;
}
