/** What a style sheet uses that the oldest browsers lack: properties, values, functions, units, selectors, at-rules. */
import { parse, walk } from 'css-tree';
import type { CssNode, Standing } from 'css-tree';
import { byName, inside, lackingOf, placeAt } from './compat.ts';
import type { Place, Use } from './compat.ts';

/** What stands in values: `light-dark` is one of the colours, `calc` lies at the top. */
const types = placeAt('css', 'types');
const values = byName(types, ...inside(types));
/** Units that the data tell of as one. */
const families: [RegExp, string][] = [
  [/^d(?:vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^l(?:vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_large'],
  [/^s(?:vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_small'],
  [/^cq(?:w|h|i|b|min|max)$/, 'container_query_length_units'],
];
/** A name with a maker's sign in front is for that maker's browsers. */
const isMakers = /^-(?:webkit|moz|ms|o)-/;

/** A browser whose makers never brought it is not too old for it: of what is new, that says nothing. */
export function styleUses(css: string): Use[] {
  const uses = new Map<string, Use>();
  const tree = parse(css, {
    parseCustomProperty: true,
    onParseError: (error) => {
      const feature = String(error);
      uses.set(feature, { feature, lacking: [{ browser: 'css-tree', from: undefined }] });
    },
  });
  walk(tree, function see(node) {
    for (const [feature, ...places] of usesAt(node, this)) {
      const lacking = lackingOf(places).filter(({ from }) => from !== undefined);
      if (lacking.length > 0) uses.set(feature, { feature, lacking });
    }
  });
  return [...uses.values()];
}

type Found = [feature: string, ...places: (Place | undefined)[]];

function usesAt(node: CssNode, { rule, declaration, atrule }: Standing): Found[] {
  const { name = '', property = '', unit = '' } = node;
  const own = declaration?.property ?? property;
  if (isMakers.test(name) || isMakers.test(own)) return [];
  switch (node.type) {
    case 'Rule':
      return rule ? [['nesting', placeAt('css', 'selectors', 'nesting')]] : [];
    case 'Declaration':
      return [[property, placeOf(property, rule, atrule)]];
    case 'Identifier':
      // Where the property is missing too, that is enough to say.
      return declaration && lackingOf([placeAt('css', 'properties', own)]).length === 0
        ? [[`${own}: ${name}`, placeAt('css', 'properties', own, name)]]
        : [];
    case 'Function':
      return [[`${name}()`, placeAt('css', 'properties', own, name), ...(values.get(name) ?? [])]];
    case 'Dimension':
      return [[`unit ${unit}`, placeAt('css', 'types', 'length', familyOf(unit))]];
    case 'PseudoClassSelector':
      return [[`:${name}`, placeAt('css', 'selectors', name)]];
    case 'PseudoElementSelector':
      return [[`::${name}`, placeAt('css', 'selectors', name)]];
    case 'Atrule':
      return [[`@${name}`, placeAt('css', 'at-rules', name)]];
    case 'Feature':
      return [[`(${name})`, placeAt('css', 'at-rules', atrule?.name ?? '', name)]];
    case 'FeatureRange':
      return [['range', placeAt('css', 'at-rules', atrule?.name ?? '', 'range_syntax')]];
    default:
      return [];
  }
}

/** In a rule, a property; in `@page` and the like, one of theirs. */
function placeOf(name: string, rule: CssNode | null, atrule: CssNode | null): Place | undefined {
  return rule === null && atrule
    ? placeAt('css', 'at-rules', atrule.name ?? '', name)
    : placeAt('css', 'properties', name);
}

function familyOf(unit: string): string {
  return families.find(([shape]) => shape.test(unit))?.[1] ?? unit;
}
