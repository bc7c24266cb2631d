import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeNewFile } from '@engine/exchange';

describe('a new file', () => {
  it('is refused plainly where the folder is a file, is gone, or has no possible name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'grounds-write-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    for (const place of [file, join(folder, 'gone'), `${folder}\0`]) {
      const written = writeNewFile(place, 'pack.pdf', 'words');
      expect(written).toMatchObject({ ok: false, error: { code: 'not-writable' } });
      expect(JSON.stringify(written)).not.toContain(folder);
    }
  });
});
