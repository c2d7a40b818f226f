/** The JSON Schema of the exported file, made from the schema that reads it. */
import type { APIRoute } from 'astro';
import { preparation } from '../../domain/preparation/preparation.ts';
import { z } from '../../domain/zod.ts';

export const GET: APIRoute = () => {
  const schema = z.toJSONSchema(preparation, { io: 'input' });
  return new Response(`${JSON.stringify(schema, null, 2)}\n`);
};
