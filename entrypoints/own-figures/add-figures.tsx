import { useRef, useState } from 'preact/hooks';
import { attempt } from '../../src/extension/errors';
import { isoDay } from '../../src/extension/iso-day';
import { addOwnFigures } from '../../src/extension/own-figures-store';
import { saveFile } from '../../src/extension-pages/save-file';
import { numberFormat } from '../../src/locales/intl';
import { compileOwnFigures } from '../../src/own-figures/compile-own-figures';
import { decodeText } from '../../src/own-figures/decode-text';
import { MOST_OWN_FIGURES, type KnownNames, type ReadFigures } from '../../src/own-figures/own-figures';
import { readFigures } from '../../src/own-figures/read-figures';
import { SAMPLE_FILE } from '../../src/own-figures/sample-file';
import { ImportPreview, type ImportChoice } from './import-preview';
import { useOwnStrings } from './use-own-strings';

/** A larger file is not even read: fifty thousand figures with long notes are a third of it. Bytes. */
const LARGEST_FILE = 100_000_000;

/** A file that was read and waits for the reader's word. */
interface Waiting {
  readonly file: File;
  readonly read: ReadFigures;
}

/** So that the page shows that it is at work before reading blocks it. */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

async function readFile(file: File, names: KnownNames, room: number): Promise<ReadFigures> {
  if (file.size > LARGEST_FILE)
    return { figures: [], faults: [{ line: 1, column: 1, field: null, reason: { code: 'too-many', most: room } }] };
  return readFigures(decodeText(new Uint8Array(await file.arrayBuffer())), names, room);
}

/** Choosing a file, its preview, and the reader's word on it. Nothing is stored before that. */
export function AddFigures({
  names,
  room,
  added,
  say,
}: {
  readonly names: KnownNames;
  /** How many figures there is room for. */
  readonly room: number;
  readonly added: (label: string) => Promise<void>;
  readonly say: (what: string) => void;
}) {
  const { text, locale } = useOwnStrings();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setWaiting(null);
    say(text('reading', { file: file.name }));
    await nextFrame();
    setWaiting({ file, read: await readFile(file, names, room) });
    say('');
  };
  const leave = (): void => {
    setWaiting(null);
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = '';
    input.current?.focus();
  };
  const add = async ({ label, decides }: ImportChoice): Promise<void> => {
    if (!waiting || busy) return;
    setBusy(true);
    await nextFrame();
    const {
      file,
      read: { figures },
    } = waiting;
    const id = `${new Date().toISOString()} ${crypto.randomUUID()}`;
    const set = { id, label, decides, on: true, fileName: file.name, added: isoDay(), count: figures.length };
    const stored = await attempt(() => addOwnFigures(set, compileOwnFigures(figures), file));
    setBusy(false);
    if (!stored.ok) return say(text('not-stored'));
    leave();
    await added(label);
  };
  return (
    <section aria-labelledby="add">
      <h2 id="add">{text('import')}</h2>
      <p class="soft" id="form">
        {text('form', { most: numberFormat(locale, {}).format(MOST_OWN_FIGURES) })}
      </p>
      <label class="file">
        <span>{text('choose')}</span>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          aria-describedby="form"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      <button type="button" class="link small" onClick={() => saveFile(SAMPLE_FILE)}>
        {text('template')}
      </button>
      {waiting && (
        <ImportPreview
          key={waiting.file.name}
          file={waiting.file.name}
          read={waiting.read}
          busy={busy}
          confirm={(choice) => void add(choice)}
          cancel={leave}
        />
      )}
    </section>
  );
}
