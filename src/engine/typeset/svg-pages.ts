/**
 * Typst writes all pages of a document into one SVG, one below the other. Each page becomes its
 * own SVG: the same drawing seen through the frame of that page.
 */
export const svgPages = (svg: string, pages: number): string[] => {
  const head = /^<svg[^>]*>/.exec(svg)?.[0];
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(head ?? '');
  if (head === undefined || size === null) throw new Error('Typst wrote an SVG without a viewBox');
  const width = Number(size[1]);
  const height = Number(size[2]) / pages;
  // Indentation is a quarter of the bytes and nothing in the picture: text is drawn as outlines.
  const body = svg.slice(head.length).replace(/>\s+</g, '><');
  return Array.from({ length: pages }, (_, page) => {
    const open =
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
      `viewBox="0 ${page * height} ${width} ${height}" width="${width}pt" height="${height}pt">`;
    return open + body;
  });
};
