/** A page of thumbnails. All drawings of a page share their glyphs, which are most of their bytes. */

export interface Drawn {
  title: string;
  group: string;
  pages: string[];
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** Moves the glyphs of all drawings into one list, under short names. */
function shared(drawings: readonly Drawn[]): { glyphs: string; drawings: Drawn[] } {
  const names = new Map<string, string>();
  const glyphs: string[] = [];
  const nameOf = (id: string): string => {
    const name = names.get(id) ?? `g${names.size.toString(36)}`;
    names.set(id, name);
    return name;
  };
  const taken = (page: string): string =>
    page
      .replaceAll(/<symbol id="(\w+)"([^>]*>[\s\S]*?<\/symbol>)/g, (_, id: string, rest: string) => {
        if (!names.has(id)) glyphs.push(`<symbol id="${nameOf(id)}"${rest}`);
        return '';
      })
      .replaceAll(' fill-rule="nonzero"', '')
      .replaceAll(/(\.\d{2})\d+/g, '$1');
  const stripped = drawings.map((drawn) => ({ ...drawn, pages: drawn.pages.map(taken) }));
  const renamed = stripped.map((drawn) => ({
    ...drawn,
    pages: drawn.pages.map((page) =>
      page.replaceAll(/xlink:href="#(\w+)"/g, (_, id: string) => `href="#${nameOf(id)}"`),
    ),
  }));
  return { glyphs: glyphs.join(''), drawings: renamed };
}

const STYLE = `
body { margin: 1.5rem; font: 15px/1.5 system-ui, sans-serif; color: #1d1b18; background: #e9e6df }
section { display: grid; grid-template-columns: repeat(auto-fill, minmax(24rem, 1fr)); gap: 1.25rem }
figure { margin: 0; content-visibility: auto; contain-intrinsic-size: 24rem 36rem }
figure svg { width: 100%; height: auto; background: #fff; box-shadow: 0 1px 4px #0004 }
figcaption { margin-bottom: .25rem; color: #55514a }
nav a { margin-right: 1rem }
`;

export const htmlPage = (title: string, language: string, body: string): string =>
  `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
  `<style>${STYLE}</style></head>\n<body><h1>${escaped(title)}</h1>\n${body}\n</body></html>\n`;

/** @returns a whole page with the drawings in groups, in the order they come in */
export function sheetPage(title: string, language: string, drawings: readonly Drawn[]): string {
  const { glyphs, drawings: drawn } = shared(drawings);
  const names = [...new Set(drawn.map((item) => item.group))];
  const groups = names.map((name) => [name, drawn.filter((item) => item.group === name)] as const);
  const nav = groups.map(([group]) => `<a href="#${group}">${escaped(group)}</a>`).join('');
  const figures = (items: readonly Drawn[]): string =>
    items
      .flatMap(({ title: name, pages }) =>
        pages.map((page, index) => {
          const caption = pages.length > 1 ? `${name}, page ${index + 1}` : name;
          return `<figure><figcaption>${escaped(caption)}</figcaption>${page}</figure>`;
        }),
      )
      .join('\n');
  const body = groups
    .map(([group, items]) => `<h2 id="${group}">${escaped(group)}</h2>\n<section>${figures(items)}</section>`)
    .join('\n');
  return htmlPage(
    title,
    language,
    `<nav>${nav}</nav><svg width="0" height="0" style="position:absolute"><defs>${glyphs}</defs></svg>\n${body}`,
  );
}
