/**
 * The gallery: every state of the card, in every language and theme, for looking at and for the tests in `tests/gallery`.
 * Part of the development build only. `?locale=ar&theme=dark&story=matches` chooses; without them everything is shown.
 */
import { render } from 'preact';
import cardStyle from '../../src/card/card.css?inline';
import { CardView, HEADLINE_ID } from '../../src/card/card-view';
import { describeCard } from '../../src/card/describe-card';
import { describeMarks, markingStrings } from '../../src/card/describe-marks';
import { explain } from '../../src/check/explain';
import { drawPopover } from '../../src/popover/popover';
import { chooseLocale, directionOf, LOCALES, type Locale } from '../../src/locales/locales';
import { storyDataset } from './story-dataset';
import { STORIES, type Story } from './stories';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const query = new URLSearchParams(location.search);
const locale = chooseLocale([query.get('locale') ?? 'en']);
const theme: Theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const chosen = STORIES.filter(({ id }) => (query.get('story') ?? id) === id);

function nothing(): void {
  // The gallery's buttons are for looking at.
}
const actions = { close: nothing, copy: nothing, notAClaim: nothing, next: nothing, previous: nothing, resized: nothing };

/** One card in a root of its own, open to the tests, as the page has it in a closed one. */
function StoryCard({
  story: { id, article, assessment },
  state,
}: {
  readonly story: Story;
  readonly state: 'card' | 'loading' | 'failure';
}) {
  const strings = markingStrings(locale);
  const [claim] = describeMarks([assessment], { dataset: storyDataset, locale });
  const card = describeCard(assessment, {
    locale,
    article,
    dataset: storyDataset,
    reportPage: 'https://tracker.example/new',
    explain: (assessed) => explain(assessed, locale, storyDataset),
  });
  const mount = (host: HTMLElement | null) => {
    if (!host || !claim || host.shadowRoot) return;
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle);
    root.adoptedStyleSheets = [sheet];
    render(
      <div class="root" dir={directionOf(locale)} lang={locale} style={{ colorScheme: theme }}>
        <div class="card" role="dialog" aria-labelledby={HEADLINE_ID} style={{ position: 'static', maxHeight: 'none' }}>
          <CardView
            claim={claim}
            card={state === 'card' ? card : null}
            failure={state === 'failure' ? strings.noAnswer : null}
            strings={strings}
            step={id === 'matches' ? strings.step.replace('{position}', '1').replace('{total}', '3') : null}
            notice={id === 'money' ? strings.copied : ''}
            actions={actions}
          />
        </div>
      </div>,
      root,
    );
    const details = root.querySelector('details');
    if (details && (id === 'mislabelled' || query.has('more'))) details.open = true;
  };
  return <div class="host" ref={mount} />;
}

/** The list at the end of a page; it comes into sight when it has the focus. */
function ClaimList() {
  const mount = (host: HTMLElement | null) => {
    if (!host || host.shadowRoot) return;
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle);
    root.adoptedStyleSheets = [sheet];
    const claims = chosen.flatMap(({ assessment }) => describeMarks([assessment], { dataset: storyDataset, locale }));
    drawPopover(root, {
      strings: markingStrings(locale),
      claims: claims.map((claim, index) => ({ ...claim, id: String(index) })),
      shown: null,
      actions,
      open: nothing,
    });
    root.querySelector<HTMLElement>('.root')?.style.setProperty('color-scheme', theme);
  };
  return <div class="list-host" ref={mount} />;
}

function go(name: string, value: string): void {
  query.set(name, value);
  location.search = query.toString();
}

function Choice<Value extends string>({
  name,
  values,
  value,
}: {
  readonly name: string;
  readonly values: readonly Value[];
  readonly value: Value;
}) {
  return (
    <label>
      {name}{' '}
      <select onChange={({ currentTarget }) => go(name, currentTarget.value)}>
        {values.map((each) => (
          <option value={each} selected={each === value}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}

function Gallery() {
  const [first] = STORIES;
  return (
    <>
      <h1 hidden>Gallery of cards</h1>
      <div class="controls">
        <Choice<Locale> name="locale" values={LOCALES} value={locale} />
        <Choice<Theme> name="theme" values={THEMES} value={theme} />
      </div>
      <div class="stories">
        {chosen.map((story) => (
          <section class="story" id={story.id}>
            <h2>{story.title}</h2>
            <StoryCard story={story} state="card" />
          </section>
        ))}
        {first &&
          !query.has('story') &&
          (['loading', 'failure'] as const).map((state) => (
            <section class="story" id={state}>
              <h2>{state}</h2>
              <StoryCard story={first} state={state} />
            </section>
          ))}
        {!query.has('story') && (
          <section class="story" id="list">
            <h2>list of the page</h2>
            <ClaimList />
          </section>
        )}
      </div>
    </>
  );
}

document.documentElement.style.colorScheme = theme;
const main = document.getElementById('gallery');
if (main) render(<Gallery />, main);
