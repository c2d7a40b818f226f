/** Reads a `_headers` file as static hosts do: a line with a path (`*` at its end for all below), then its headers. */

/**
 * @param {string} text
 * @returns {(path: string) => Record<string, string>} the headers of a path; a later rule goes before an earlier one
 */
export function headerRules(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: {} });
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name) Object.assign(rules.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value });
  }
  return (path) =>
    Object.assign(
      {},
      ...rules.filter((rule) => covers(rule.path, path)).map(({ headers }) => headers),
    );
}

function covers(pattern, path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
