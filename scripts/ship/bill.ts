/** A bill of materials (CycloneDX) of what is sent to the citizen. Pure: a bill of all in, a shorter one out. */

type Property = { name: string; value: string };
type Component = {
  'bom-ref': string;
  name: string;
  version: string;
  scope?: string;
  properties?: Property[];
};
export type Bill = {
  serialNumber?: string;
  metadata: { timestamp?: string; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
};
type Named = { name: string; version: string };

/** npm's word for what is not in `dependencies`, fonts and the service worker's parts among them: they are sent. */
const DEVELOPMENT = 'cdx:npm:package:development';

/** Of a bill of all that the lock file names, what is sent; the same each time it is made. */
export function billOf(whole: Bill, own: string, shipped: Named[]): Bill {
  const nameOf = ({ name, version }: Named): string => `${name}@${version}`;
  const names = new Set(shipped.map(nameOf));
  const components = whole.components
    .filter((component) => names.delete(nameOf(component)))
    .map(({ properties = [], ...component }) => ({
      ...component,
      scope: 'required',
      properties: properties.filter(({ name }) => name !== DEVELOPMENT),
    }));
  if (names.size > 0)
    throw new Error(`In dist/ and not in package-lock.json: ${[...names].join(', ')}`);
  const { serialNumber: _, metadata, ...rest } = whole;
  const { timestamp: __, ...more } = metadata;
  const { component } = metadata;
  const known = new Set([component, ...components].map((each) => each['bom-ref']));
  return {
    ...rest,
    // npm calls it after the folder that it lies in.
    metadata: { ...more, component: { ...component, name: own } },
    components,
    dependencies: whole.dependencies
      .filter(({ ref }) => known.has(ref))
      .map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn: dependsOn.filter((on) => known.has(on)),
      })),
  };
}
