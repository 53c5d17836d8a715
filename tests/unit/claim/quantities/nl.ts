import type { Case } from './show-quantities';

/** Dutch wordings of quantities, and of what is none. */
export const cases: readonly Case[] = [
  ['anderhalf miljoen', ['anderhalf miljoen = 1500000']],
  ['een half miljard', ['een half miljard = 500000000']],
  ['twee en een half miljoen', ['twee en een half miljoen = 2500000']],
  ['tweehonderdvijftig', ['tweehonderdvijftig = 250']],
  ['negen op de tien', ['negen op de tien = share 90']],
  ['één op de drie Nederlanders', ['één op de drie = share 33.3']],
  ['de helft', ['de helft = share 50']],
  ['tussen 5 en 10 miljoen', ['5 en 10 miljoen = 5000000–10000000']],
  ['van 5 naar 10 miljoen', ['5 = 5000000 from', '10 miljoen = 10000000 to']],
  ['ruim 2 miljard', ['2 miljard = 2000000000 at-least']],
  ['bijna 3 uur', ['3 uur = duration 3 PT1H about']],
  ['een half uur', ['een half uur = duration 30 PT1M']],
  ['19 miljard dollar', ['19 miljard dollar = money 19000000000 USD']],
  ['€ 5 miljoen', ['€ 5 miljoen = money 5000000 EUR']],
  ['honderden miljoenen', []],
  ['90 procent', ['90 procent = percent 90']],
  ['5 mei 2016', ['5 = other 5 date', '2016 = other 2016 year']],
  ['zo’n 50 mensen', ['50 = 50 about']],
  ['vijfentwintig', ['vijfentwintig = 25']],
  ['tot 1000 deelnemers', ['1000 = 1000 at-most']],
  ['2,5 mln', ['2,5 mln = 2500000']],
  ['de miljard', ['miljard = 1000000000 bare']],
];
