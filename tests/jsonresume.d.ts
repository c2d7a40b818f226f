/** As much of @jsonresume/schema as is used here: the package has no types. */
declare module '@jsonresume/schema' {
  export const schema: object;
  export function validate(resume: unknown, done: (errors: unknown[] | null) => void): void;
}
