/**
 * *Stavekontrol*: off where somebody writes about health, for some browsers send the words to a company. Turned on, it
 * is so in this tab until all is cleared or the tab is closed.
 */
import { useEffect, useState } from 'preact/hooks';
import { hasFlag, setFlag } from '../../storage/kept/flags.ts';
import { tabStorage } from '../../storage/kept/tabStorage.ts';
import { useSite } from '../island/site.ts';

/** The questions whose fields it is off in: `QuestionCard` has marked them. */
const unchecked = '.question[spellcheck="false"]';

export function Spelling() {
  const { t } = useSite();
  const [isOn, setIsOn] = useState(() => hasFlag(tabStorage, 'spelling'));
  useEffect(() => {
    if (!isOn) return undefined;
    // A field is checked from when it is written in: also one that is shown later.
    const check = (): void => {
      const field = document.activeElement;
      if (field?.closest(unchecked)) field.setAttribute('spellcheck', 'true');
    };
    check();
    addEventListener('focusin', check);
    return () => {
      removeEventListener('focusin', check);
      for (const field of document.querySelectorAll(`${unchecked} [spellcheck]`))
        field.removeAttribute('spellcheck');
    };
  }, [isOn]);

  if (document.querySelector(`${unchecked} .text:not(select)`) === null) return null;
  return (
    <div class="strip__spelling">
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby="spelling-hint"
          onChange={() => {
            setFlag(tabStorage, 'spelling', !isOn);
            setIsOn(!isOn);
          }}
        />
        <span>{t('saving.spelling')}</span>
      </label>
      <p id="spelling-hint">{t('saving.spelling.hint')}</p>
    </div>
  );
}
