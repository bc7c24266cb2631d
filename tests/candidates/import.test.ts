import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readDay } from '@engine/exchange/candidate-row';
import { ImportDesk, OPENING } from './support/import-desk';

let desk: ImportDesk;
const open = async (): Promise<void> => {
  desk = await new ImportDesk().open();
};
const close = (): void => desk.close();
/** For tests that record something. */
const ownDesk = (): void => {
  beforeEach(open);
  afterEach(close);
};
/** For tests that only look at files. */
const sharedDesk = (): void => {
  beforeAll(open);
  afterAll(close);
};

const refusal = async (content: string | Uint8Array) => {
  const result = await desk.preview(content);
  return result.ok ? null : result.error;
};
const names = async (content: string | Uint8Array): Promise<string[]> => {
  const result = await desk.preview(content);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.rows.map((row) => row.name);
};

describe('a preview', () => {
  ownDesk();

  it('records nothing; the import adds exactly its new rows, with an application each', async () => {
    const before = (await desk.get('custody.status', {})).entries;
    const file = desk.file(
      'Name,Email,Street,PLZ,Ort,Applied\nMara Quist,mara@example.org,4 Millrace Lane,RV1 2AB,Riverside,2026-09-08\n,nobody@example.org,,,,\n',
    );
    const preview = await desk.get('candidates.preview-import', { file, opening: OPENING });
    expect(preview.counts).toEqual({ new: 1, duplicate: 0, error: 1 });
    expect((await desk.get('custody.status', {})).entries).toBe(before);

    const { mapping } = preview;
    expect(await desk.get('candidates.import', { file, opening: OPENING, mapping })).toMatchObject({
      added: 1,
      skipped: 1,
    });
    const [row, ...others] = await desk.get('candidates.list', { opening: OPENING });
    expect(others).toEqual([]);
    expect(row).toMatchObject({ name: 'Mara Quist', receivedOn: '2026-09-08', stage: 'Screening' });
    const { candidate } = await desk.get('candidates.get', { candidate: row!.candidate });
    expect(candidate.contact).toMatchObject({
      email: 'mara@example.org',
      addressLines: ['4 Millrace Lane', 'RV1 2AB Riverside'],
      language: 'en-GB',
    });
  });

  it('finds everybody a duplicate the second time, and imports nobody twice', async () => {
    const list = 'Name,Email\nMara Quist,mara@example.org\nOwen Achterberg,owen@example.org\n';
    const mapping = { fullName: 'Name', email: 'Email' };
    await desk.get('candidates.import', { file: desk.file(list), opening: OPENING, mapping });
    const again = await desk.get('candidates.import', { file: desk.file(list), opening: OPENING, mapping });
    expect(again).toMatchObject({ added: 0, skipped: 2 });
    expect(await desk.get('candidates.list', {})).toHaveLength(2);
  });

  it('shows the last part of the path only', async () => {
    const preview = await desk.preview('Name\nMara Quist\n');
    expect(preview.ok && preview.value.fileName).toMatch(/^list-\d+\.csv$/);
  });

  it('is refused for an opening that is not there, a column that is not there, a file that is gone', async () => {
    const file = desk.file('Name\nMara Quist\n');
    const code = async (input: Parameters<typeof desk.call<'candidates.preview-import'>>[1]) => {
      const result = await desk.call('candidates.preview-import', input);
      return result.ok ? null : result.error.code;
    };
    expect(await code({ file, opening: 'nowhere' })).toBe('opening-unknown');
    expect(await code({ file, opening: OPENING, mapping: { fullName: 'Nom' } })).toBe('column-unknown');
    expect(await code({ file: `${file}.gone`, opening: OPENING })).toBe('not-readable');
    expect(await code({ file: desk.folder, opening: OPENING })).toBe('not-readable');
  });
});

describe('columns', () => {
  sharedDesk();

  it.each([
    ['candidateID,lastName,firstName,email1,phoneCell', 'OpenCATS, all candidates', 'email1'],
    ['First Name,Last Name,E-Mail,Cell Phone,Key Skills', 'OpenCATS, list', 'E-Mail'],
    ['Lever Profile ID,Full Name,Email,Phone,Sources,Date Added', 'Lever', 'Email'],
    ['First Name,Last Name,Email,Who gets credit,Prospect Stage', 'Greenhouse, prospects', 'Email'],
    ['Name,Headline,Creation time,Disqualified,Email', 'Workable, candidates', 'Email'],
    ['Name,Email,Recruitment,Job position,Mobile', 'Horilla, candidates', 'Email'],
  ])('%s is known as %s', async (headers, preset, email) => {
    const preview = await desk.preview(`${headers}\n`);
    expect(preview.ok && preview.value).toMatchObject({ preset, mapping: { email } });
  });

  it.each([
    [
      'Vorname;Nachname;E-Mail;Telefon;PLZ;Ort',
      ['firstName', 'lastName', 'email', 'phone', 'postcode', 'city'],
    ],
    ['Prénom,Nom,Courriel,Code postal,Ville', ['firstName', 'lastName', 'email', 'postcode', 'city']],
    ['Voornaam,Achternaam,Telefoon,Plaats', ['firstName', 'lastName', 'phone', 'city']],
    ['Full name,E-mail address,Mobile,Applied on', ['fullName', 'email', 'phone', 'receivedOn']],
  ])('%s is understood by its words', async (headers, fields) => {
    const preview = await desk.preview(`${headers}\n`);
    expect(preview.ok && Object.keys(preview.value.mapping).sort()).toEqual(fields.toSorted());
  });

  it('can be mapped by hand, and only those are read', async () => {
    const list = 'A,B,C\nMara Quist,secret,mara@example.org\n';
    expect(await desk.rows(list)).toEqual([
      '2 error No name. Map the column that holds it, or add it in the file.',
    ]);
    const preview = await desk.preview(list, { fullName: 'A', email: 'C' });
    expect(preview.ok && preview.value.rows).toEqual([
      { line: 2, name: 'Mara Quist', email: 'mara@example.org', outcome: 'new', note: '' },
    ]);
  });

  it('of the same name are told apart', async () => {
    const preview = await desk.preview('Name,Notes,Notes,Notes (2)\nMara Quist,a,b,c\n');
    expect(preview.ok && preview.value.columns).toEqual(['Name', 'Notes', 'Notes (3)', 'Notes (2)']);
  });

  it('named like parts of an object are only names', async () => {
    const list = '__proto__,constructor,toString,Name\nx,y,z,Mara Quist\n';
    expect(await names(list)).toEqual(['Mara Quist']);
    const preview = await desk.preview(list, { fullName: '__proto__', source: 'constructor' });
    expect(preview.ok && preview.value.rows[0]?.name).toBe('x');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('a text file', () => {
  sharedDesk();

  const NAMES = ['Zoë Lindqvist', 'Tomás Ferreira'];
  const list = (separator: string, end: string): string =>
    [
      ['Name', 'Email'],
      [NAMES[0], 'zoe@example.org'],
      [NAMES[1], 'tomas@example.org'],
    ]
      .map((row) => row.join(separator))
      .join(end);
  const utf16 = (text: string, bigEndian: boolean): Buffer => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };

  it.each([
    ['commas', Buffer.from(list(',', '\n'))],
    ['semicolons and CRLF', Buffer.from(list(';', '\r\n'))],
    ['tabs and old Mac line ends', Buffer.from(list('\t', '\r'))],
    ['a byte order mark', Buffer.from(`\uFEFF${list(',', '\n')}`)],
    ['UTF-16, little end first', utf16(list('\t', '\r\n'), false)],
    ['UTF-16, big end first', utf16(list(';', '\n'), true)],
    ['Windows-1252', Buffer.from(list(';', '\r\n'), 'latin1')],
    ['a line that names the separator', Buffer.from(`sep=;\r\n${list(';', '\r\n')}`)],
    ['blank lines before the headings', Buffer.from(`\n\n${list(',', '\n')}`)],
  ])('with %s', async (_what, bytes) => {
    expect(await names(bytes)).toEqual(NAMES);
  });

  it('with one column has no separator to find', async () => {
    expect(await names('Name\nMara Quist\nOwen Achterberg')).toEqual(['Mara Quist', 'Owen Achterberg']);
  });

  it('with mixed line ends keeps its rows apart and counts them as a spreadsheet does', async () => {
    const rows = await desk.rows(
      'Name,Address\r\nMara Quist,"4 Millrace Lane\r\nRiverside"\nOwen Achterberg,\r\n\rZoë Lindqvist,\n',
    );
    expect(rows).toEqual(['2 new', '3 new', '5 new']);
  });

  it('counts from the line that names the separator', async () => {
    expect(await desk.rows('sep=;\nName;Email\n;x@example.org\n')).toEqual([
      '3 error No name. Map the column that holds it, or add it in the file.',
    ]);
  });

  it('says on which line a quotation mark is left open', async () => {
    const error = await refusal('Name,Address\n"Mara Quist","4 Millrace\nLane"\n"Owen Achterberg,x\nZoë,y\n');
    expect(error).toMatchObject({ kind: 'invalid', code: 'unclosed-quote' });
    expect(error?.message).toContain('line 4 ');
  });

  it('is refused when there is nothing in it, and when it is not text', async () => {
    expect((await refusal(''))?.code).toBe('empty-file');
    expect((await refusal('\n , \n\n'))?.code).toBe('empty-file');
    expect((await refusal(Buffer.from([0x4d, 0x5a, 0x00, 0x01, 0x02])))?.code).toBe('not-text');
    expect((await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex')))?.code).toBe('old-excel');
    expect((await refusal('PK\u0003\u0004 not a zip'))?.code).toBe('not-xlsx');
  });

  it('with headings alone has no rows, and that is an answer', async () => {
    expect(await desk.rows('Name,Email\n')).toEqual([]);
  });

  it('is refused when it is larger than a list can be', async () => {
    expect((await refusal(`Name\n${'x\n'.repeat(20_001)}`))?.code).toBe('too-many-rows');
    expect((await refusal(`${Array.from({ length: 1001 }, (_, i) => `c${i}`).join(',')}\n`))?.code).toBe(
      'too-many-columns',
    );
    expect((await refusal(Buffer.alloc(30 * 1024 * 1024 + 1, 'x')))?.code).toBe('file-too-large');
  });
});

describe('a spreadsheet', () => {
  ownDesk();

  it('is read with its dates, numbers and empty rows', async () => {
    const bytes = await writeXlsxFile([
      ['Name', 'Phone', 'Applied on'].map((value) => ({ value, fontWeight: 'bold' as const })),
      [
        { value: 'Zoë Lindqvist' },
        { value: 2079460112, type: Number },
        { value: new Date('2026-09-08T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' },
      ],
      [null, null, null],
      [{ value: 'Owen Achterberg' }, null, { value: 'soon' }],
    ]).toBuffer();
    const preview = await desk.preview(bytes);
    if (!preview.ok) throw new Error(preview.error.message);
    expect(preview.value.rows).toEqual([
      { line: 2, name: 'Zoë Lindqvist', email: '', outcome: 'new', note: '' },
      {
        line: 4,
        name: 'Owen Achterberg',
        email: '',
        outcome: 'error',
        note: '"soon" is not a date. Write it as 2026-11-23.',
      },
    ]);
    const file = desk.file(bytes, 'xlsx');
    await desk.get('candidates.import', { file, opening: OPENING, mapping: preview.value.mapping });
    const [row] = await desk.get('candidates.list', { opening: OPENING });
    expect(row?.receivedOn).toBe('2026-09-08');
    const { candidate } = await desk.get('candidates.get', { candidate: row!.candidate });
    expect(candidate.contact?.phone).toBe('2079460112');
  });
});

describe('somebody already known', () => {
  ownDesk();

  it('is recognised by e-mail address or phone number, however they are written', async () => {
    await desk.person({ fullName: 'Mara Quist', email: 'mara@example.org' }, OPENING);
    await desk.person({ fullName: 'Owen Achterberg', phone: '+44 20 7946 0112' });
    expect(
      await desk.rows(
        'Name,Email,Phone\nM. Quist,MARA@Example.org,\nO. Achterberg,o@example.org,(020) 7946-0112\n',
      ),
    ).toEqual([
      '2 duplicate Same e-mail address as Mara Quist, who already has an application in this opening.',
      '3 duplicate Same phone number as Owen Achterberg, who is already on record. Add the application on that person’s page.',
    ]);
  });

  it('by name alone only where the row says nothing else', async () => {
    await desk.person({ fullName: 'Zoë Lindqvist', email: 'zoe@example.org' }, OPENING);
    expect(await desk.rows('Name,Email\nzoe  lindqvist,\nZoë Lindqvist,another.zoe@example.org\n')).toEqual([
      '2 duplicate Same name as Zoë Lindqvist, who already has an application in this opening.',
      '3 new A person of this name is already on record, with other contact details.',
    ]);
  });

  it('is found within the file too', async () => {
    expect(
      await desk.rows(
        'Name,Email,Phone\nMara Quist,mara@example.org,\nMara Q.,Mara@example.org,\nMara Quist,m2@example.org,\nOwen,,0207 946 0112\nOwen A.,,02079460112\nAnders Lund,,\nAnders Lund,,\n',
      ),
    ).toEqual([
      '2 new',
      '3 duplicate Same e-mail address as row 2 of this file.',
      '4 new Row 2 of this file has the same name.',
      '5 new',
      '6 duplicate Same phone number as row 5 of this file.',
      '7 new',
      '8 duplicate Same name as row 7 of this file.',
    ]);
  });

  it('a row that is wrong does not stand in the way of a right one', async () => {
    expect(
      await desk.rows('Name,Email,Applied\nMara Quist,mara@example.org,soon\nMara Quist,mara@example.org,\n'),
    ).toEqual(['2 error "soon" is not a date. Write it as 2026-11-23.', '3 new']);
  });
});

describe('a cell', () => {
  sharedDesk();

  it.each([
    ['2026-09-08', '2026-09-08'],
    ['2026-09-08 10:11:12 UTC', '2026-09-08'],
    ['2026-09-08T23:59:00Z', '2026-09-08'],
    ['2026/9/8', '2026-09-08'],
    ['8.9.2026', '2026-09-08'],
  ])('%s is a date', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(['08/09/2026', '9/8/26', '2026-02-30', '31.04.2026', '45543', 'yesterday', '2026-13-01'])(
    '%s is not a date that can be read one way only',
    async (text) => {
      expect(await desk.rows(`Name,Applied\nMara Quist,${text}\n`)).toEqual([
        `2 error "${text}" is not a date. Write it as 2026-11-23.`,
      ]);
    },
  );

  it('that is not an e-mail address, too long or not printable is named', async () => {
    const long = 'x'.repeat(301);
    expect(
      await desk.rows(
        `Name,Email,Street\nMara Quist,n/a,\n${long},,\nOwen Achterberg,,${'y'.repeat(121)}\nZoë \u0007Lindqvist,,\n`,
      ),
    ).toEqual([
      '2 error "n/a" is not an e-mail address. Correct the cell or leave it empty.',
      '3 error The name is longer than 300 characters.',
      '4 error The postal address is longer than 120 characters.',
      '5 error The name holds a character that cannot be printed.',
    ]);
  });

  it('too many make a row wrong; missing and empty ones do not', async () => {
    expect(await desk.rows('Name,Email\nMara Quist,mara@example.org,extra\nOwen\nZoë,,,\n')).toEqual([
      '2 error It has 3 cells, but there are only 2 columns.',
      '3 new',
      '4 new',
    ]);
  });
});

describe('anything at all', () => {
  ownDesk();

  it('300 hostile rows are answered one by one, imported as text and found as text', async () => {
    const hostile = [
      '=HYPERLINK("http://example.org","x")',
      '<script>alert(1)</script>',
      "'; DROP TABLE entries; --",
      '{{ organisation }}',
      '#set page(width: 1pt)',
      '\u202Eevas eb ot',
      '../../etc/passwd',
      '𝕄𝕒𝕣𝕒 𝕢',
      'नमस्ते',
      'مارا',
      '__proto__',
      '%s%n%s',
    ];
    const cells = Array.from({ length: 300 }, (_, index) => `${hostile[index % hostile.length]} ${index}`);
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const file = desk.file(
      `Name,Email\n${cells.map((text, i) => `${quoted(text)},p${i}@example.org`).join('\n')}\n`,
    );
    const preview = await desk.get('candidates.preview-import', { file, opening: OPENING });
    expect(preview.counts).toEqual({ new: 300, duplicate: 0, error: 0 });
    const done = await desk.get('candidates.import', { file, opening: OPENING, mapping: preview.mapping });
    expect(done.added).toBe(300);
    const recorded = await desk.get('candidates.list', { opening: OPENING });
    expect(recorded.map((row) => row.name)).toEqual(cells);
  });

  it('never throws, and every row has an answer of its own', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 200 }).map((tail) => Uint8Array.from([0x50, 0x4b, 3, 4, ...tail])),
      fc
        .array(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 6 }), { maxLength: 12 })
        .map((rows) => Buffer.from(`Name,Email\n${rows.map((row) => row.join(',')).join('\n')}`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const result = await desk.preview(content, undefined);
        if (!result.ok) {
          expect(result.error.kind).toBe('invalid');
          return;
        }
        const { rows, counts } = result.value;
        expect(counts.new + counts.duplicate + counts.error).toBe(rows.length);
        expect(new Set(rows.map((row) => row.line)).size).toBe(rows.length);
        for (const row of rows) if (row.outcome !== 'new') expect(row.note).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });
});
