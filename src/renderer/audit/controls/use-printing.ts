import { useCallback, useEffect } from 'react';
import { useActing } from '../../app/acting';
import { call } from '../../app/client';
import { printsBy } from '../../app/page-printer';
import type { Output } from '../../app/packs/use-output';
import type { Shown } from '../shown';

/** Prints the pack of the version shown: from the button, and wherever "Print this page" is asked for. */
export function usePrinting({ application, audience, asOf }: Shown, { print }: Output): () => void {
  const actor = useActing();
  const send = useCallback(
    () =>
      void print(() =>
        call('shell.printPack', {
          application,
          audience,
          ...(asOf === undefined ? {} : { asOf }),
          ...(actor === null ? {} : { actor }),
        }),
      ),
    [application, audience, asOf, actor, print],
  );
  useEffect(() => printsBy(send), [send]);
  return send;
}
