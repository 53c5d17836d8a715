import type { Case } from './show-quantities';

/** Turkish wordings of quantities, and of what is none. */
export const cases: readonly Case[] = [
  ['1 milyardan fazla', ['1 milyar = 1000000000 at-least']],
  ['bir buçuk milyar', ['bir buçuk milyar = 1500000000']],
  ['yüzde 25', ['yüzde 25 = percent 25']],
  ['%25,5', ['%25,5 = percent 25.5']],
  ['500 milyon kullanıcıdan fazla', ['500 milyon = 500000000 at-least']],
  ['2 milyarı aşkın', ['2 milyar = 2000000000 at-least']],
  ["200.000'den fazla kişi", ['200.000 = 200000 at-least']],
  ['547 milyon dolara', ['547 milyon dolar = money 547000000 USD']],
  ['4,8 milyon TL', ['4,8 milyon TL = money 4800000 TRY']],
  ['5 ila 10 milyon', ['5 ila 10 milyon = 5000000–10000000']],
  ['yarım milyar', ['yarım milyar = 500000000']],
  ['üçte ikisi', ['üçte ikisi = share 66.7']],
  ['milyonlarca kullanıcı', []],
  ['41 dakikasını', ['41 dakika = duration 41 PT1M']],
  ['5 Mayıs 2016', ['5 = other 5 date', '2016 = other 2016 year']],
  ['on iki milyon', ['on iki milyon = 12000000']],
  ['1000 kişiye kadar', ['1000 = 1000 at-most']],
  ['en fazla 256', ['256 = 256 at-most']],
  ['yaklaşık 2 milyar', ['2 milyar = 2000000000 about']],
  ['ikiyüzbin', ['ikiyüzbin = 200000']],
  ['87 bin 314', ['87 bin 314 = 87314']],
  ['346 milyon 717 bin 193 lira', ['346 milyon 717 bin 193 lira = money 346717193 TRY']],
];
