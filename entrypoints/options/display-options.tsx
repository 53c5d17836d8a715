import { CARD_DELAY, PREFERENCES, preferencesSchema, type Preferences } from '../../src/extension/settings';
import { update } from '../../src/extension/stored-document';
import { useStrings } from '../../src/extension-pages/locale-context';
import { LOCALES, type Locale } from '../../src/locales/locales';

/** A language's own name for itself, since whoever looks for it may read no other. */
function ownName(locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}

/** The card's delay, the badge, the language of the interface. */
export function DisplayOptions({ preferences }: { readonly preferences: Preferences }) {
  const text = useStrings();
  const change = (part: Partial<Preferences>): void => void update(PREFERENCES, (current) => ({ ...current, ...part }));
  const chooseLanguage = (value: string): void => {
    const language = preferencesSchema.shape.language.safeParse(value);
    if (language.success) change({ language: language.data });
  };
  return (
    <section aria-labelledby="display">
      <h2 id="display">{text('options.display')}</h2>
      <div class="rows">
        <label for="delay">{text('options.delay')}</label>
        <div class="range">
          <input
            id="delay"
            type="range"
            min={CARD_DELAY.least}
            max={CARD_DELAY.most}
            step={CARD_DELAY.step}
            value={preferences.cardDelay}
            aria-valuetext={text('options.delay-value', { milliseconds: String(preferences.cardDelay) })}
            onChange={(event) => change({ cardDelay: event.currentTarget.valueAsNumber })}
          />
          <output for="delay">{text('options.delay-value', { milliseconds: String(preferences.cardDelay) })}</output>
        </div>
        <label for="badge">{text('options.badge')}</label>
        <input
          id="badge"
          type="checkbox"
          checked={preferences.badge}
          onChange={(event) => change({ badge: event.currentTarget.checked })}
        />
        <label for="language">{text('options.language')}</label>
        <select class="field" id="language" value={preferences.language} onChange={(event) => chooseLanguage(event.currentTarget.value)}>
          <option value="auto">{text('options.language-auto')}</option>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {ownName(locale)}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
