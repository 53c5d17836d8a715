import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in Dutch. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
  'explain.figure': '{placed, select, yes {{figure} ({place}; {who}, {date})} other {{figure} ({who}, {date})}}',

  'explain.forecast-reached': 'Dit is een vooruitblik. Het getal is bereikt: {record}.',
  'explain.forecast-not-reached': 'Dit is een vooruitblik. Geen vastgelegd cijfer heeft het getal bereikt; het nieuwste: {record}.',
  'explain.forecast-open': 'Dit is een vooruitblik en er is nog niets van later vastgelegd. Laatste cijfer: {record}.',
  'explain.forecast-nothing-on-record': 'Dit is een vooruitblik en er is geen vergelijkbaar cijfer vastgelegd.',

  'explain.agrees-with-revised': '{followed, select, yes {Zo werd het getal eerst genoemd: {record}. Later is het gecorrigeerd: {second}.} other {Zo werd het getal eerst genoemd en later gecorrigeerd: {record}.}}',

  'explain.agrees-in-force': 'Vastgelegd voor die tijd: {record}.',
  'explain.agrees-near-date': 'Vastgelegd voor ongeveer dezelfde datum: {record}.',
  'explain.agrees-former': 'Vastgelegd als getal uit een eerdere tijd: {record}.',
  'explain.agrees-single-fact': 'Vastgelegd: {record}.',
  'explain.agrees-date-unknown': 'De datum van deze pagina is onbekend. Het getal is vastgelegd: {record}.',

  'explain.replaced': 'Dit cijfer gold eerder: {record}. Toen de pagina verscheen, was het al vervangen: {second}.',
  'explain.in-force-but-dated': '{followed, select, yes {Het laatste cijfer dat toen bekend was, was al ruim anderhalf jaar oud: {record}. Het nieuwste nu: {second}.} other {Het laatste cijfer dat toen bekend was, was al ruim anderhalf jaar oud: {record}.}}',

  'explain.known-as-other-metric': 'Vastgelegd is: {record}. Het getal op de pagina is bekend als dat van een andere maat: {known}.',
  'explain.known-as-other-window': 'Vastgelegd is: {record}. Het getal op de pagina is bekend voor een andere tijdsduur: {known}.',
  'explain.known-as-other-area': 'Vastgelegd is: {record}. Het getal op de pagina is bekend voor een ander gebied: {known}.',
  'explain.known-as-other-app': 'Vastgelegd is: {record}. Het getal op de pagina is bekend als dat van een andere app: {known}.',
  'explain.thousandfold': 'Vastgelegd zijn dezelfde cijfers, maar duizend keer zo {gap, select, above {klein} other {groot}}: {record}.',

  'explain.disagrees-in-force': 'Vastgelegd is: {record}. Het getal op de pagina is {percent} {gap, select, above {hoger} other {lager}}.',

  'explain.nothing-on-record': 'Er is niets vergelijkbaars vastgelegd.',
  'explain.no-page-date': 'De datum van deze pagina is onbekend, dus het getal kan niet naast zijn tijd worden gelegd. Dichtstbijzijnde cijfer: {record}.',
  'explain.too-old': 'Het nieuwste cijfer dat toen bekend was, is te oud om te beslissen: {record}.',
  'explain.between-figures': '{followed, select, yes {Het getal kan tussen twee gepubliceerde cijfers liggen: {record}, daarna {second}.} other {Het getal ligt dicht bij een gepubliceerd cijfer: {record}.}}',
  'explain.newer-than-record': 'Het getal gaat verder dan het nieuwste vastgelegde cijfer en kan gewoon nieuwer zijn: {record}.',
  'explain.record-starts-later': 'Voor die tijd is niets vastgelegd. Het eerste cijfer is van later: {record}.',
  'explain.not-public-yet': 'Het dichtstbijzijnde cijfer was nog niet openbaar toen de pagina verscheen en beslist dus niet: {record}.',
  'explain.other-scope': 'Wat is vastgelegd telt iets anders, een ander gebied of een ander onderdeel: {record}.',
  'explain.other-period': 'Wat is vastgelegd geldt voor een andere periode: {record}.',
  'explain.other-date': 'Het getal is vastgelegd voor een andere tijd: {record}.',
  'explain.other-fact': '{recorded, select, yes {Elk geval van deze soort staat op zichzelf; een ander beslist niet. Het dichtst erbij: {record}.} other {Dit ene geval is niet vastgelegd.}}',
  'explain.other-survey': 'Elke enquête ondervraagt andere mensen, dus deze beslist niet: {record}.',
  'explain.bound-allows': 'De formulering laat ruimte voor wat is vastgelegd: {record}.',
  'explain.close-but-not-equal': 'Dicht bij wat is vastgelegd, maar {percent} {gap, select, above {hoger} other {lager}}: {record}.',
  'explain.once-agreed': 'Het getal komt ruwweg overeen met een cijfer uit een andere tijd en blijft open: {record}.',
  'explain.known-otherwise': 'Het getal is bekend als iets anders en misschien zo bedoeld; hier is vastgelegd: {record}.',
  'explain.too-far': 'Zo ver van wat is vastgelegd dat het misschien iets anders telt: {record}.',
  'explain.uncertain-reading': 'Wat het getal telt is afgeleid uit de tekst eromheen, dus er wordt niets beslist. Dichtstbijzijnde cijfer: {record}.',
  'explain.disputed': 'Dit getal gaat rond, maar staat bekend als onbetrouwbaar: {wrong}.',
  'explain.context-only': 'Het getal is bekend, maar niet uit een bron die stevig genoeg is om te beslissen: {record}.',
  'explain.context-only-other': 'Alleen een cijfer dat niet stevig genoeg is om te beslissen, is vastgelegd: {record}.',
  'explain.known-with-feature-or-event': 'Het getal is vastgelegd voor een onderdeel van de app of voor één gebeurtenis: {record}.',
  'explain.denied': '{recorded, select, yes {De pagina zegt dat het niet zo is. Dichtstbijzijnde cijfer: {record}.} other {De pagina zegt dat het niet zo is en er is niets vergelijkbaars vastgelegd.}}',
  'explain.hypothetical': '{recorded, select, yes {De pagina noemt dit als voorwaarde. Dichtstbijzijnde cijfer: {record}.} other {De pagina noemt dit als voorwaarde en er is niets vergelijkbaars vastgelegd.}}',
  'explain.former-not-found': 'Dit getal uit een eerdere tijd is niet vastgelegd. Het dichtst erbij: {record}.',

  'explain.hint': 'Het getal is bekend als iets anders: {known}.',
  'explain.hint-thousandfold': 'Dezelfde cijfers zijn vastgelegd, maar duizend keer zo {gap, select, above {klein} other {groot}}: {known}.',
  'explain.same-digits': 'Dezelfde cijfers in die tijd: {known}.',
  'explain.beside': 'Vastgelegd is: {record}.',
  'explain.gap': 'Het getal op de pagina is {percent} {gap, select, above {hoger} other {lager}}.',
  'explain.date-unknown': 'De datum van deze pagina is onbekend.',
  'explain.data-end': '{newer, select, yes {De gegevens zijn van {date}; deze pagina is nieuwer.} other {De gegevens zijn van {date}.}}',
};
