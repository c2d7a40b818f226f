/**
 * The one import of zod. `zod/mini` is a fifth of zod's size; `jitless` because zod otherwise probes
 * `new Function`, which a strict Content-Security-Policy reports as a violation.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * `schema.check(...)`, said to have no side effects: a bundler leaves out what nobody uses of schemas made so, as it does
 * of all others. For what the browser gets.
 */
// @__NO_SIDE_EFFECTS__
export function checked<S extends z.ZodMiniType>(schema: S, ...checks: Parameters<S['check']>): S {
  return schema.check(...checks);
}

export { z };
