/**
 * Typst writes all pages of a document into one SVG, one below the other. Each page becomes its
 * own SVG: its part of the drawing seen through the frame of that page.
 */
export const svgPages = (svg: string, pages: number): string[] => {
  const head = /^<svg[^>]*>/.exec(svg)?.[0];
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(head ?? '');
  if (head === undefined || size === null) throw new Error('Typst wrote an SVG without a viewBox');
  const width = Number(size[1]);
  const height = Number(size[2]) / pages;
  const body = svg.slice(head.length);
  const bodies = pages === 1 ? null : pageBodies(body, pages);
  return Array.from({ length: pages }, (_, page) => {
    const open =
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
      `viewBox="0 ${page * height} ${width} ${height}" width="${width}pt" height="${height}pt">`;
    return open + compact(bodies?.[page] ?? body);
  });
};

/** Indentation is a quarter of the bytes and nothing in the picture: text is drawn as outlines. */
const compact = (svg: string): string => svg.replace(/>\s+</g, '><');

/**
 * What each page draws, with the outlines that all share. Null where the drawing is not one group
 * for each page: then every page shows its part of the whole, which only costs more.
 */
function pageBodies(body: string, pages: number): string[] | null {
  const groups = body.match(/^ {4}<g\b[^>]*>\n[\s\S]*?^ {4}<\/g>$/gm) ?? [];
  if (groups.length !== pages) return null;
  const shared = body.match(/^ {4}<defs\b[\s\S]*?^ {4}<\/defs>$/gm) ?? [];
  return groups.map((group) => `${group}${shared.join('')}</svg>`);
}
