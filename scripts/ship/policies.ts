/** The content security policies of the built pages, as their meta tags say them. */
import { globSync, readFileSync } from 'node:fs';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** One policy a page. Throws for a page that has none. */
export function policiesOf(folder: string): string[] {
  return globSync(`${folder}/**/*.html`).map((file) => {
    const [, policy] = META.exec(readFileSync(file, 'utf8')) ?? [];
    if (policy === undefined) throw new Error(`${file} has no content security policy.`);
    return policy;
  });
}
