/**
 * Second parts of words that begin with an app's name, in languages that write such words as one: "Facebookgebruikers", "Telegramkanäle".
 * They are those that newspapers use; a word with another ending is another word ("Telegramm").
 */
export const COMPOUND_HEADS: readonly string[] = [
  'gebruiker', 'gebruikers', 'profiel', 'profielen', 'account', 'accounts', 'bericht', 'berichten', 'groep', 'groepen', 'kanaal', 'kanalen', 'topman', 'baas', 'oprichter', 'concern', 'dochter', 'moeder', 'nummers', 'ers',
  'nutzer', 'nutzern', 'nutzerin', 'nutzerinnen', 'profil', 'profile', 'profilen', 'konto', 'konten', 'nachricht', 'nachrichten', 'gruppe', 'gruppen', 'kanal', 'kanäle', 'kanälen', 'chef', 'chefs', 'gründer', 'konzern', 'konzerns', 'tochter', 'mutter',
];
