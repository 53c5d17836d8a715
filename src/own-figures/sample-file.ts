import { OWN_COLUMNS } from './read-csv';

const ROWS: readonly (readonly string[])[] = [
  [
    'telegram',
    'monthly-active-users',
    '1000000000',
    '',
    'at-least',
    'world',
    '2025-03',
    '',
    '',
    '',
    'company',
    'Telegram',
    'reference',
    'https://example.org/interview',
    'The Example',
    '2025-03-20',
    'One billion',
    '',
  ],
  [
    'whatsapp',
    'fine',
    '225000000',
    'EUR',
    'exact',
    'EU',
    '2021-09-02',
    '',
    '',
    '',
    'regulator',
    'Data Protection Commission',
    'reference',
    'https://example.org/decision',
    '',
    '2021-09-02',
    '',
    'Appeal pending',
  ],
];

/** A file that can be opened in a spreadsheet, filled in and imported: every column, and two rows to write over. */
export const SAMPLE_FILE = {
  name: 'own-figures.csv',
  type: 'text/csv',
  text: [OWN_COLUMNS, ...ROWS]
    .map((row) => row.join(','))
    .join('\r\n')
    .concat('\r\n'),
} as const;
