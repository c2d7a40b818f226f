/** A small drawing of `src/signs`, by name: decoration beside words that say the same. */
const sprite = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/signs.svg`;

export function Sign({ name }: { name: string }) {
  return (
    <svg class="sign" aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
