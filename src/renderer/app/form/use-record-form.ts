import type { Result } from '@shared/kernel';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import type * as z from 'zod';
import { faultsIn, focusFirstFault, idAt, type Faults } from './faults';

interface FormState<T> {
  /** What the record said when this draft began, as JSON. */
  base: string;
  value: T;
  faults: Faults;
  /** The record as it was when the draft was saved: not followed, the new one is on its way. */
  stale: string | null;
}

export interface RecordForm<T> {
  value: T;
  set: (change: Partial<T>) => void;
  dirty: boolean;
  /** Id of the control for a path such as `criteria.0.label`, and what is wrong there. */
  idOf: (path: string) => string;
  fault: (path: string) => string | undefined;
  faultCount: number;
  /** Checks the draft, then sends it; false when something is missing or the record refused. */
  submit: () => Promise<boolean>;
  reset: () => void;
}

export interface RecordFormOptions<T, S extends z.ZodType> {
  /** Starts the ids of the controls. */
  name: string;
  /** What is on record, in the form's own shape. Followed until somebody types. */
  saved: T;
  /** The record's own schema: the form asks for nothing else. */
  schema: S;
  toInput: (value: T) => unknown;
  send: (input: z.output<S>) => Promise<Result<unknown>>;
  /** Back to `saved` after sending, as a form that adds something new does. */
  clears?: boolean;
}

/** A form over a part of the record: a draft that follows the record until it is edited. */
export function useRecordForm<T extends object, S extends z.ZodType>({
  name,
  saved,
  schema,
  toInput,
  send,
  clears = false,
}: RecordFormOptions<T, S>): RecordForm<T> {
  const intl = useIntl();
  const onRecord = JSON.stringify(saved);
  const fresh = (): FormState<T> => ({ base: onRecord, value: saved, faults: new Map(), stale: null });
  const [state, setState] = useState(fresh);
  const dirty = JSON.stringify(state.value) !== state.base;
  if (!dirty && state.base !== onRecord && state.stale !== onRecord) setState(fresh());

  const set = useCallback(
    (change: Partial<T>) =>
      setState((now) => {
        const value = { ...now.value, ...change };
        return { ...now, value, faults: now.faults.size === 0 ? now.faults : new Map() };
      }),
    [],
  );
  const submit = async (): Promise<boolean> => {
    const { value } = state;
    const parsed = schema.safeParse(toInput(value));
    if (!parsed.success) {
      const faults = faultsIn(parsed.error, intl);
      setState((now) => ({ ...now, faults }));
      focusFirstFault(name, faults);
      return false;
    }
    const sent = await send(parsed.data);
    if (!sent.ok) return false;
    setState((now) =>
      clears ? fresh() : { ...now, base: JSON.stringify(value), faults: new Map(), stale: onRecord },
    );
    return true;
  };
  return {
    value: state.value,
    set,
    dirty,
    idOf: (path) => idAt(name, path),
    fault: (path) => state.faults.get(path),
    faultCount: state.faults.size,
    submit,
    reset: () => setState(fresh()),
  };
}
