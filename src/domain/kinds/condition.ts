/** The shape of `when:`, the condition on which a question is asked. `way/condition.ts` tells whether it holds. */
import { checked, z } from '../zod.ts';

export type Condition =
  | { question: string; is: string[] }
  | { answered: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const id = z.string();
export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: id, is: checked(z.array(id), z.minLength(1)) }),
    z.strictObject({ answered: id }),
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
  ]),
);
