import { FileTokens, fileFields } from '@main/file-tokens';
import { CALLS } from '@shared/calls';
import { fileField } from '@shared/kernel';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const schema = z.strictObject({ file: fileField, folder: fileField.optional(), name: z.string() });

describe('files as tokens', () => {
  it('knows from the schema which fields are files', () => {
    expect(fileFields(schema)).toEqual(['file', 'folder']);
    const open = CALLS.find(({ name }) => name === 'custody.open')!;
    expect(fileFields(open.input)).toEqual(['file']);
  });

  it('puts the path in place of the token and leaves the rest', () => {
    const tokens = new FileTokens();
    const { fileToken, name } = tokens.hold('/home/someone/Panel.grounds');
    expect(name).toBe('Panel.grounds');
    expect(tokens.resolve(schema, { file: fileToken, name: fileToken })).toEqual({
      ok: true,
      value: { file: '/home/someone/Panel.grounds', name: fileToken },
    });
  });

  it.each(['/etc/passwd', '', '..', '__proto__', 7, null, ['x'], {}])(
    'refuses %j, which nobody chose',
    (file) => {
      expect(new FileTokens().resolve(schema, { file, name: 'x' })).toMatchObject({
        ok: false,
        error: { code: 'unknown-file' },
      });
    },
  );

  it('does not know the files of another window', () => {
    const { fileToken } = new FileTokens().hold('/a');
    expect(new FileTokens().pathOf(fileToken)).toMatchObject({ ok: false });
  });
});
