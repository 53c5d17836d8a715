import { NEWS_SITES } from '../extension/built-in-sites';
import { SITE_MODES, type SiteMode } from '../sites/site-settings';
import { useStrings } from './locale-context';

/** The three ways, as radio buttons: the same on the welcome page and in the options. */
export function ModeChoice({
  mode,
  choose,
  label,
}: {
  readonly mode: SiteMode;
  /** Called in the click's own handler, so that permissions may be asked for. */
  readonly choose: (mode: SiteMode) => void;
  readonly label: string;
}) {
  const text = useStrings();
  return (
    <fieldset>
      <legend class="visually-hidden">{label}</legend>
      <div class="choices">
        {SITE_MODES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="mode"
              value={each}
              checked={each === mode}
              aria-describedby={`note-${each}`}
              onChange={() => choose(each)}
            />
            <b>{text(`options.mode.${each}`)}</b>
            <small id={`note-${each}`}>{text(`options.mode.${each}.note`, { count: NEWS_SITES.length })}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
