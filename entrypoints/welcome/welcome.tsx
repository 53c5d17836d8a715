import { useState } from 'preact/hooks';
import { VerdictIcon } from '../../src/card/verdict-icon';
import { SITES } from '../../src/extension/settings';
import { chooseMode } from '../../src/extension-pages/choose-mode';
import { useStrings } from '../../src/extension-pages/locale-context';
import { ModeChoice } from '../../src/extension-pages/mode-choice';
import { useDocument } from '../../src/extension-pages/use-document';
import type { SiteMode } from '../../src/sites/site-settings';
import { VERDICT_GROUPS, type Verdict, type VerdictGroup } from '../../src/terms';

/** The sign that stands for a group in the legend. */
const SIGNS: Readonly<Record<VerdictGroup, Verdict>> = { agrees: 'matches', dated: 'outdated', differs: 'differs', open: 'unverified' };

/** The first page after installation: what it does, and where it may read. Closing it leaves the first way: nothing. */
export function Welcome() {
  const text = useStrings();
  const settings = useDocument(SITES);
  const [chosen, setChosen] = useState<SiteMode | null>(null);
  const [outcome, setOutcome] = useState<'done' | 'denied' | null>(null);
  if (!settings) return null;
  const mode = chosen ?? settings.mode;

  const confirm = (): void => void chooseMode(settings, mode).then((answer) => setOutcome(answer.ok && answer.value ? 'done' : 'denied'));
  return (
    <>
      <img src="/icons/96.png" width="56" height="56" alt="" />
      <h1>{text('welcome.title')}</h1>
      <p class="lead">{text('welcome.lead')}</p>
      <h2 class="visually-hidden">{text('welcome.legend')}</h2>
      <ul class="legend">
        {VERDICT_GROUPS.map((group) => (
          <li key={group} class={group}>
            <VerdictIcon verdict={SIGNS[group]} />
            <span class={`mark mark-${group}`}>{text(`group.${group}`)}</span>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <h2 id="question">{text('welcome.question')}</h2>
        <p class="soft">
          {text('options.on-device')} {text('options.will-ask')}
        </p>
        <ModeChoice
          mode={mode}
          choose={(next) => {
            setChosen(next);
            setOutcome(null);
          }}
          label={text('welcome.question')}
        />
        <button type="submit" class="button primary">
          {text('welcome.confirm')}
        </button>
      </form>
      <div role="status">
        {outcome === 'done' && <p class="notice">{text(`welcome.done.${mode}`)}</p>}
        {outcome === 'denied' && <p class="notice">{text('welcome.denied')}</p>}
      </div>
      <p class="soft small">{text('welcome.later')}</p>
    </>
  );
}
