import { useState } from 'preact/hooks';
import { DISMISSALS } from '../../src/extension/dismissals';
import { PREFERENCES, SETTINGS_DOCUMENTS, SITES } from '../../src/extension/settings';
import { discardAside, update } from '../../src/extension/stored-document';
import { useStrings } from '../../src/extension-pages/locale-context';

/** The way back to how it was after installation, behind a second question. The worker gives the permissions back. */
export function ResetOptions() {
  const text = useStrings();
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
  const reset = async (): Promise<void> => {
    await update(SITES, () => SITES.fallback);
    await update(PREFERENCES, () => PREFERENCES.fallback);
    await update(DISMISSALS, () => DISMISSALS.fallback);
    await discardAside(SETTINGS_DOCUMENTS);
    setStep('done');
  };
  return (
    <section aria-labelledby="reset">
      <h2 id="reset">{text('options.reset')}</h2>
      <p class="soft">{text('options.reset-note')}</p>
      <div class="buttons">
        {step !== 'sure' && (
          <button type="button" class="button" onClick={() => setStep('sure')}>
            {text('options.reset-do')}
          </button>
        )}
        {step === 'sure' && (
          <>
            <button type="button" class="button" ref={(element) => element?.focus()} onClick={() => setStep('idle')}>
              {text('options.reset-keep')}
            </button>
            <button type="button" class="button" onClick={() => void reset()}>
              {text('options.reset-sure')}
            </button>
          </>
        )}
      </div>
      <p role="status">{step === 'done' && text('options.reset-done')}</p>
    </section>
  );
}
