/** Remarks on an answer, said kindly and read out when they appear. Always there, so that a change is heard. */
import type { Remark } from '../../domain/kinds/kind.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';

export function RemarkList({ id, remarks }: { id: string | undefined; remarks: Remark[] }) {
  const { t } = useSite();
  return (
    <div role="status" id={id}>
      {remarks.map(({ code, values }) => (
        <p {...('typed' in values && untranslated)} key={code} class="remark">
          {t(`remark.${code}`, values)}
        </p>
      ))}
    </div>
  );
}
