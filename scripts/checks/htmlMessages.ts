/** What the Nu HTML checker says of our pages, without what is known and cannot be otherwise. */

/** A message as the checker's JSON has it. */
export type NuMessage = {
  type: string;
  subType?: string;
  url?: string;
  message: string;
  extract?: string;
  lastLine?: number;
  lastColumn?: number;
};

/** Messages that say the same, and where. */
export type MessageGroup = {
  type: 'error' | 'warning';
  message: string;
  extract: string;
  places: string[];
};

/** What is let pass: by the words of the message and, where that is not enough, of the code it is about. */
type Accepted = { message: RegExp; extract?: RegExp; because: string };

export const accepted: Accepted[] = [
  {
    message:
      /^Resource violates Content Security Policy .* external (?:script|stylesheet) “[^”]*\/_astro\//,
    because:
      "Read from a disk a page has no origin, so 'self' is nobody. The tests in a browser keep the policy.",
  },
  {
    message: /^Element “style” not allowed as child of element/,
    // What the checker shows of it is cut off, here or there.
    extract: /<style>a/,
    because: 'Astro shows an island by this line before the first one. Every browser takes it.',
  },
  {
    message: /^Attribute “autocomplete” is only allowed when the input type is/,
    extract: /<input type="(?:radio|checkbox)"/,
    because:
      'Firefox ticks again after a reload what was ticked before, unless it is told not to: then screen and answer differ.',
  },
];

/** The errors and warnings that are not let pass, those that say the same together, most places first. */
export function messageGroups(messages: NuMessage[], root: string): MessageGroup[] {
  const groups = new Map<string, MessageGroup>();
  for (const said of messages) {
    const type = typeOf(said);
    if (type === undefined || accepted.some((rule) => fits(rule, said))) continue;
    const { message, extract = '' } = said;
    const group = groups.get(message) ?? { type, message, extract, places: [] };
    group.places.push(placeOf(said, root));
    groups.set(message, group);
  }
  return [...groups.values()].sort((one, other) => other.places.length - one.places.length);
}

/** Of what the checker only remarks (the slash of `<br/>`) nothing is said. */
function typeOf({ type, subType }: NuMessage): MessageGroup['type'] | undefined {
  if (type === 'info') return subType === 'warning' ? 'warning' : undefined;
  return 'error';
}

function fits({ message, extract }: Accepted, said: NuMessage): boolean {
  return message.test(said.message) && (extract?.test(said.extract ?? '') ?? true);
}

function placeOf({ url = '', lastLine = 1, lastColumn = 1 }: NuMessage, root: string): string {
  const path = decodeURIComponent(url.replace(/^file:/, ''));
  return `${path.startsWith(root) ? path.slice(root.length) : path}:${lastLine}:${lastColumn}`;
}
