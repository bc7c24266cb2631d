import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CallInput, CallName, CallOutput } from '@shared/calls';
import type { Result } from '@shared/kernel';
import { Desk } from '@engine/desk';
import { dispatch } from '@engine/dispatch';
import { systemServices } from '@engine/services';

export const OPENING = 'cataloguer';
const resources = fileURLToPath(new URL('../../../resources', import.meta.url));

/** A real desk on a real log in a folder of its own, with one opening and nobody in it yet. */
export class ImportDesk {
  readonly folder = mkdtempSync(join(tmpdir(), 'grounds-import-'));
  readonly desk = new Desk(systemServices(resources, () => undefined));
  #files = 0;

  async open(): Promise<this> {
    await this.get('custody.create', {
      file: join(this.folder, 'committee.grounds'),
      organisation: { name: 'Riverside City Library' },
    });
    await this.get('openings.create', { ref: OPENING, details: { title: 'Cataloguer' } });
    await this.get('openings.set-criteria', {
      opening: OPENING,
      set: { stages: [{ ref: 'screening', label: 'Screening', kind: 'screening' }] },
    });
    return this;
  }

  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>> {
    return dispatch(this.desk, name, input) as Promise<Result<CallOutput<N>>>;
  }

  /** The answer of a call that must not be refused. */
  async get<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
    const result = await this.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.code}: ${result.error.message}`);
    return result.value;
  }

  file(content: string | Uint8Array, ending = 'csv'): string {
    const path = join(this.folder, `list-${(this.#files += 1)}.${ending}`);
    writeFileSync(path, content);
    return path;
  }

  preview(content: string | Uint8Array, mapping?: CallInput<'candidates.import'>['mapping']) {
    return this.call('candidates.preview-import', {
      file: this.file(content),
      opening: OPENING,
      ...(mapping === undefined ? {} : { mapping }),
    });
  }

  /** Outcome and note of each row, as `2 new`, `3 error No name…`. */
  async rows(content: string | Uint8Array, mapping?: CallInput<'candidates.import'>['mapping']) {
    const preview = await this.preview(content, mapping);
    if (!preview.ok) throw new Error(preview.error.message);
    return preview.value.rows.map(({ line, outcome, note }) => `${line} ${outcome} ${note}`.trim());
  }

  person(contact: CallInput<'candidates.add'>['contact'], opening?: string) {
    return this.get('candidates.add', { contact, applications: opening === undefined ? [] : [{ opening }] });
  }

  close(): void {
    this.desk.close();
    this.desk.services.typesetter.dispose();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
