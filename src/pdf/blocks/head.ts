import type { BlockOf } from '../../domain/text/block.ts';
import { movedIn } from '../layout/draft.ts';
import type { Place } from '../layout/draft.ts';
import { nameLineOf } from '../layout/glossStack.ts';
import { headStack, HEAD_SIDE, nameStyle } from '../layout/stacks.ts';
import type { Row } from '../layout/rows.ts';
import { rule } from '../layout/page.ts';
import { tag } from '../file/tags.ts';
import { words } from '../layout/words.ts';
import { headingRows } from './heading.ts';
import { lines } from './lines.ts';

/** How a sheet begins: the name large, or a line for it, and what the sheet is; on the other side what is good to know. */
export function head(block: BlockOf<'head'>, place: Place): Row[] {
  const { title, name, nameLine, nameGloss, by, facts, gloss } = block;
  const { styles } = place.draft.sheet;
  const turned = place.draft.direction === 'rtl';
  const beside = facts.length === 0 ? 0 : place.width * HEAD_SIDE;
  const near = { ...place, width: place.width - beside, x: turned ? place.x + beside : place.x };
  const far = movedIn(place, place.width - beside);
  const whose =
    name === undefined
      ? nameLine === undefined
        ? []
        : lines(nameLineOf(nameLine, nameGloss), near)
      : words(
          [{ text: name, style: nameStyle(name, place.draft.sheet) }],
          near,
          tag('P', place.tag),
          // A name in other letters begins where the title does.
          place.draft.direction,
        );
  const style = whose.length === 0 ? styles.title : styles.subtitle;
  const what = headingRows([{ text: title, style }], title, 1, near, gloss);
  const who =
    by === undefined ? [] : words([{ text: by, style: styles.mark }], near, tag('P', place.tag));
  const known = facts.flatMap((fact, at) =>
    words(
      [{ text: fact, style: at === 0 ? styles.label : styles.body }],
      far,
      tag('P', place.tag),
      turned ? 'ltr' : 'rtl',
    ),
  );
  const { x, width } = place;
  return headStack([...whose, ...what, ...who], known, place.draft.sheet, (page, y) =>
    rule(page, x, y, width, 'accent'),
  );
}
