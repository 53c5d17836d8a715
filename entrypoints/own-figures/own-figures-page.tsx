import { useEffect, useState } from 'preact/hooks';
import { attempt } from '../../src/extension/errors';
import { askWorker } from '../../src/extension/messaging';
import { listOwnFigures, type OwnFigureSet } from '../../src/extension/own-figures-store';
import { useStrings } from '../../src/extension-pages/locale-context';
import { MOST_OWN_FIGURES, type KnownNames } from '../../src/own-figures/own-figures';
import { AddFigures } from './add-figures';
import { SetList } from './set-list';
import { useOwnStrings } from './use-own-strings';

/** Figures of the reader's own: adding a file after a preview, and the list of what was added. */
export function OwnFiguresPage() {
  const title = useStrings();
  const { text } = useOwnStrings();
  const [sets, setSets] = useState<readonly OwnFigureSet[] | null>(null);
  const [names, setNames] = useState<KnownNames | null>(null);
  const [said, setSaid] = useState('');

  const list = async (): Promise<void> => {
    const listed = await attempt(listOwnFigures);
    setSets(listed.ok ? listed.value : []);
  };
  useEffect(() => {
    void list();
    void askWorker('describe-names', {}).then((answer) => answer.ok && setNames(answer.value));
  }, []);
  /** What was stored is in the list at once, and in open pages as soon as the worker has checked them again. */
  const changed = async (what: string): Promise<void> => {
    await list();
    setSaid(what);
    await askWorker('own-figures-changed', {});
  };
  if (!sets || !names) return null;
  const room = MOST_OWN_FIGURES - sets.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h1>{title('options.own')}</h1>
      <p class="lead soft">{text('lead')}</p>
      <AddFigures names={names} room={room} added={(label) => changed(text('added', { name: label }))} say={setSaid} />
      <p class="said" role="status">
        {said}
      </p>
      <SetList sets={sets} changed={changed} />
    </>
  );
}
