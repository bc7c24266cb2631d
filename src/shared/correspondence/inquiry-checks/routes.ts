import type { InquiryKind, Signal, WaitingFor } from '../../inquiries';

interface Route {
  /** How the signal is called behind "holds". */
  what: string;
  kinds: readonly InquiryKind[];
  /** Who deals with it. */
  offices: readonly WaitingFor[];
}

const OWN_DATA = { kinds: ['formal-request'], offices: ['data-protection', 'counsel'] } as const;

/** Where each signal belongs, the usual kind and office first. Counsel may be asked about any. */
const ROUTES: Record<Signal, Route> = {
  access: { what: 'a request for access to their data', ...OWN_DATA },
  erasure: { what: 'a request for erasure', ...OWN_DATA },
  rectification: { what: 'a request to correct their data', ...OWN_DATA },
  objection: { what: 'an objection to the use of their data', ...OWN_DATA },
  'reasons-by-law': {
    what: 'a demand for reasons by law',
    kinds: ['formal-request'],
    offices: ['hr', 'counsel'],
  },
  complaint: {
    what: 'a complaint',
    // A complaint of discrimination is one too, and has the stricter track.
    kinds: ['internal-complaint', 'formal-request', 'discrimination'],
    offices: ['complaints', 'hr', 'counsel'],
  },
  'legal-threat': {
    what: 'a legal threat',
    kinds: ['formal-request', 'discrimination'],
    offices: ['counsel'],
  },
  discrimination: {
    what: 'an allegation of discrimination',
    kinds: ['discrimination'],
    offices: ['counsel', 'hr'],
  },
};

/** Kinds of inquiry that fit a signal, the usual one first. */
export const routesFor = (signal: Signal): readonly InquiryKind[] => ROUTES[signal].kinds;

/** Offices that an inquiry with this signal may be passed on to, the usual one first. */
export const officesFor = (signal: Signal): readonly WaitingFor[] => ROUTES[signal].offices;

/** What the signal is, in words that follow "holds". */
export const signalWords = (signal: Signal): string => ROUTES[signal].what;
