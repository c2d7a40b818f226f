/**
 * The one import of zod. `zod/mini` is a fifth of zod's size; `jitless` because zod otherwise probes
 * `new Function`, which a strict Content-Security-Policy reports as a violation.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
