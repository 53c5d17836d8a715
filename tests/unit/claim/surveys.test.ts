import { describe, it } from 'vitest';
import { article, expectClaims } from './expect-claims';

describe('the month and country of a panel', () => {
  it('hold for its audiences and visits', () => {
    expectClaims(article('fr', '2022-04-07', 'Les Français et leurs messageries', 'L’enquête a été menée en mars auprès de 4 000 personnes.', 'WhatsApp est ouvert chaque jour par 17,3 millions de nos compatriotes.', 'L’utilisateur moyen de WhatsApp y consacre 24 minutes par jour.'), [
      { metric: 'daily-active-users', area: 'FR', asOf: '2022-03' }, { metric: 'minutes-per-user', value: 24, area: 'FR', asOf: '2022-03' },
    ]);
  });
  it('hold for no audience of the world and for no other time', () => {
    expectClaims(article('fr', '2022-04-07', 'Les Français et leurs messageries', 'L’enquête a été menée en mars auprès de 4 000 personnes.', 'Dans le monde, WhatsApp compte deux milliards d’utilisateurs.', 'En 2019, WhatsApp comptait 20 millions d’utilisateurs en France.'), [
      { area: 'world', asOf: null }, { area: 'FR', asOf: '2019' },
    ]);
  });
});

describe('what markets had expected', () => {
  it('is a forecast of the result before', () => {
    expectClaims(article('fr', '2022-05-04', 'Snapchat publie ses résultats', 'Les recettes de Snapchat ressortent à 1,51 milliard de dollars. Wall Street misait sur 1,49 milliard.'), [
      { metric: 'revenue', mode: 'asserted' }, { metric: 'revenue', value: 1_490_000_000, mode: 'forecast' },
    ]);
  });
  it('reaches no clause that tells what is', () => {
    expectClaims(article('fr', '2022-05-04', 'Snapchat', 'Snapchat s’attend à perdre une partie de ses fidèles, dont la communauté réunit 320 millions d’utilisateurs.'), [{ mode: 'asserted' }]);
  });
});

describe('a part of which the place is named', () => {
  it('is counted in the scale of the whole', () => {
    expectClaims(article('fr', '2010-04-29', 'ICQ vendu', 'ICQ compte 32 millions d’utilisateurs, dont huit en Russie.'), [{ value: 32_000_000 }, { value: 8_000_000, area: 'RU' }]);
  });
});

describe('in an article that tells how many people have an app, the percentage beside the name of another', () => {
  it('is the share of that one, in brackets, behind a comma or a verb', () => {
    expectClaims(article('en', '2022-01-20', "93 per cent of Germany's chatters are on WhatsApp", 'Telegram (16 per cent) and Signal, at 13, are gaining.'), [{ app: 'whatsapp', value: 93 }, { app: 'telegram', value: 16 }, { app: 'signal', value: 13 }]);
    expectClaims(article('tr', '2022-01-20', "Türkiye'de yetişkinlerin yüzde 89'u WhatsApp'ta", "Telegram yüzde 44'e çıktı."), [{ app: 'whatsapp', value: 89 }, { app: 'telegram', value: 44 }]);
    expectClaims(article('pt', '2022-01-20', 'WhatsApp é usado por 93% na Alemanha', 'O Telegram chega a 16%.'), [{ app: 'whatsapp', value: 93 }, { app: 'telegram', value: 16 }]);
  });
  it('is none of growth, of shares on the exchange or of what people buy', () => {
    expectClaims(article('nl', '2022-01-20', 'Negen op de tien Nederlanders gebruiken WhatsApp', 'Snapchat, een stijging van 37 procent, is de verrassing. Facebook verloor 5 procent op de beurs.'), [{ app: 'whatsapp' }]);
    expectClaims(article('it', '2022-01-20', 'Il 90 per cento degli italiani usa WhatsApp', 'Su Telegram il 20 per cento compra libri pirata.'), [{ app: 'whatsapp' }]);
  });
});
