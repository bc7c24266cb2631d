/**
 * What keeps a drawing from being printed: it could look elsewhere, run something, grow without end
 * or come out differently on another computer. Checked on the text, before any reader of SVG sees it.
 */
import { pixelFault } from './pixel-fault';

const DEEPEST = 60;
/** Parts drawn again may hold parts drawn again: 24 of them make some thousands at most. */
const MOST_REPEATED = 24;

const element = (names: string): RegExp => new RegExp(`<(?:[\\w.-]+:)?(?:${names})[\\s/>]`, 'iu');
const RUNS = element('script|foreignObject|iframe|object|embed|handler|listener');
const TEXT = element('text|tspan|textPath|tref|flowRoot|font|glyph');
const LISTENS = /\son\w+\s*=/iu;
const LINK = /(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')|url\(\s*["']?([^"')]*)/giu;
const EMBEDDED = /^data:(image\/png|image\/jpeg);base64,([\s\S]*)$/u;

/** @returns what is wrong and what would help, in one or two sentences; null where nothing is */
export function svgFault(svg: string): string | null {
  if (declares(svg)) return 'The drawing declares entities of its own. Save it as plain SVG.';
  if (RUNS.test(svg) || LISTENS.test(svg) || /@import/iu.test(svg))
    return 'The drawing holds a script or a foreign document. Save it as plain SVG.';
  if (TEXT.test(svg))
    return 'The drawing holds text that would need a font of its own. Turn the text into paths and save it again.';
  if (element('filter').test(svg))
    return 'The drawing uses filter effects, which print poorly. Flatten them, or save it as PNG.';
  if ([...svg.matchAll(/<(?:[\w.-]+:)?use[\s/>]/giu)].length > MOST_REPEATED || depthOf(svg) > DEEPEST)
    return 'The drawing is built too deeply. Simplify it, or save it as PNG.';
  for (const match of svg.matchAll(LINK)) {
    const fault = linkFault((match[1] ?? match[2] ?? match[3] ?? '').trim());
    if (fault !== null) return fault;
  }
  return null;
}

/** A document type may be named; declarations of its own may not follow it. */
function declares(svg: string): boolean {
  const at = svg.search(/<!DOCTYPE/iu);
  return /<!ENTITY/iu.test(svg) || (at >= 0 && svg.slice(at, svg.indexOf('>', at)).includes('['));
}

function linkFault(link: string): string | null {
  if (link.startsWith('#')) return null;
  const [, mediaType, base64] = EMBEDDED.exec(link) ?? [];
  if (mediaType === undefined || base64 === undefined)
    return 'The drawing points to another file. Put everything into the drawing and save it again.';
  return pixelFault(Buffer.from(base64, 'base64'), mediaType);
}

/** How deep elements lie within one another; one walk, whatever is written there. */
function depthOf(svg: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', at)) {
    const end = endOfTag(svg, at);
    if (end < 0) return deepest;
    if (svg[at + 1] === '/') depth -= 1;
    else if (/[a-z_]/iu.test(svg[at + 1] ?? '') && svg[end - 1] !== '/') depth += 1;
    deepest = Math.max(deepest, depth);
    at = end;
  }
  return deepest;
}

/** Where the tag ends that begins at `from`: values in quotes may hold any sign. */
function endOfTag(svg: string, from: number): number {
  if (svg.startsWith('<!--', from)) return svg.indexOf('-->', from);
  for (let at = from; at >= 0 && at < svg.length; at += 1) {
    const sign = svg[at];
    if (sign === '>') return at;
    if (sign === '"' || sign === "'") {
      at = svg.indexOf(sign, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}
