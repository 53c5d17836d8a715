import fc from 'fast-check';

// One seed for all property tests, so that a run on another machine sees the same inputs; CHIFFRE_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['CHIFFRE_SEED'] ?? 20_261_122) });
