import { randomBytes, randomUUID } from 'node:crypto';

/** Another origin than the window's page: what is printed can never talk to main. */
export const PRINT_ORIGIN = 'app://print';

export type Paper = 'A4' | 'Letter';

export interface Sheets {
  pages: readonly string[];
  paper: Paper;
}

/** Millimetres. */
const SIZES: Record<Paper, { width: number; height: number }> = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
};

/** Drawn pages on their way to the printer, each batch under an address that nobody can guess. */
export class PrintPages {
  private readonly held = new Map<string, { sheets: Sheets; title: string }>();

  /** `title` is what the system's queue of print jobs shows: never a name. */
  hold(sheets: Sheets, title: string): { url: string; drop: () => void } {
    const id = randomUUID();
    this.held.set(id, { sheets, title });
    return { url: `${PRINT_ORIGIN}/${id}/index.html`, drop: () => void this.held.delete(id) };
  }

  /** Null for everything that is not held. */
  answer(path: string): Response | null {
    const [, id = '', name = ''] = path.split('/');
    const held = this.held.get(id);
    if (!held) return null;
    const { sheets, title } = held;
    if (name === 'index.html') return document(sheets, title);
    const page = /^(\d+)\.svg$/.exec(name);
    const drawn = page ? sheets.pages[Number(page[1])] : undefined;
    return drawn === undefined ? null : respond(drawn, 'image/svg+xml', "default-src 'none'");
  }
}

/** One sheet for each drawing, to the edge of the paper; no script, nothing from elsewhere. */
function document({ pages, paper }: Sheets, title: string): Response {
  const { width, height } = SIZES[paper];
  const nonce = randomBytes(16).toString('base64');
  const style = `
    @page { size: ${width}mm ${height}mm; margin: 0 }
    html, body { margin: 0; padding: 0 }
    div { width: ${width}mm; height: ${height}mm; overflow: hidden; break-inside: avoid }
    div + div { break-before: page }
    img { display: block; width: ${width}mm; height: ${height}mm }`;
  const body = pages.map((_, page) => `<div><img src="${page}.svg" alt=""></div>`).join('');
  const html = `<!doctype html><meta charset="utf-8"><title>${title}</title><style nonce="${nonce}">${style}</style>${body}`;
  return respond(
    html,
    'text/html; charset=utf-8',
    `default-src 'none'; img-src 'self'; style-src 'nonce-${nonce}'`,
  );
}

const respond = (body: string, type: string, policy: string): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': `${policy}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
