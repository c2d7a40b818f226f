/** *Print arket*: prints the paper that was made, not this page; where the browser does not, it says how. */
import { useSite } from '../island/site.ts';
import { howToPrint, printInFrame } from './printPaper.ts';

type Props = {
  /** Of the paper, in this browser. */
  address: string;
  sharable: boolean;
  /** What somebody is to do: in the tab that opens, in the sheet of the device, or with the file. */
  onTold: (way: 'tab' | 'share' | 'save') => void;
};

export function PrintButton({ address, sharable, onTold }: Props) {
  const { t } = useSite();
  const how = howToPrint();
  const look = 'button button--quiet';

  async function print(): Promise<void> {
    if (how === 'frame' && (await printInFrame(address))) return;
    onTold(sharable ? 'share' : 'save');
  }

  if (how === 'tab')
    return (
      <a class={look} href={address} target="_blank" onClick={() => onTold('tab')}>
        {t('paper.print')}
      </a>
    );
  return (
    <button type="button" class={look} onClick={() => void print()}>
      {t('paper.print')}
    </button>
  );
}
