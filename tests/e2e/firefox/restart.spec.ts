/** Firefox restarted: what the reader chose is still there, with the package as the store gives it, installed for good. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
