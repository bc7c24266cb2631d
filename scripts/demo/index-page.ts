import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Picture {
  /** Relative to the page. */
  file: string;
  caption: string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);
const link = (path: string, text: string): string =>
  `<a href="${escaped(path.split('/').map(encodeURIComponent).join('/'))}">${escaped(text)}</a>`;

/** Files below `part`, relative to `folder`, with forward slashes. */
function filesIn(folder: string, part: string): string[] {
  const path = join(folder, part);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) =>
      statSync(join(path, name)).isDirectory() ? filesIn(folder, `${part}/${name}`) : [`${part}/${name}`],
    );
}

const list = (files: readonly string[]): string =>
  files.length === 0
    ? '<p>None.</p>'
    : `<ul>${files.map((file) => `<li>${link(file, file.split('/').slice(1).join(' / '))}</li>`).join('')}</ul>`;

const figure = ({ file, caption }: Picture, index: number): string =>
  `<figure id="picture-${index + 1}"><a href="${file}"><img src="${file}" alt="${escaped(caption)}" loading="lazy"></a>` +
  `<figcaption>${index + 1}. ${escaped(caption)}</figcaption></figure>`;

/** One plain page that leads to everything the demonstration left behind. */
export function writeIndex(folder: string, pictures: readonly Picture[]): void {
  const verify = existsSync(join(folder, 'verify.txt'))
    ? readFileSync(join(folder, 'verify.txt'), 'utf8')
    : '';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Grounds: a demonstration</title>
<style>
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color: #1d1b18; background: #fbfaf6 }
h1, h2 { font-family: Georgia, serif; line-height: 1.2 }
ul { columns: 22rem; padding-inline-start: 1.25rem }
a { color: #1f3a6a }
pre { padding: 1rem; overflow: auto; background: #efeee9; white-space: pre-wrap }
figure { margin: 0 0 2.5rem }
img { width: 100%; height: auto; border: 1px solid #c9c6bd; border-radius: 4px }
figcaption { margin-top: .5rem; color: #55514a }
</style>
</head>
<body>
<h1>Grounds: a demonstration</h1>
<p>The app was driven through its main job on the sample committee, an invented city library that hires a reference librarian: from the open findings of a decision to its signature, the letters, and the answer to “why?”. Everything on this page was made by that run. All people in it are invented.</p>
<h2>Letters</h2>
<p>One PDF for each candidate, as issued and archived. Each carries the record reference it was issued under, and a mark that it comes from a sample.</p>
${list(filesIn(folder, 'letters').filter((file) => !file.startsWith('letters/contact-sheet/')))}
<p>${link('letters/contact-sheet/index.html', 'Every kind of letter')} in every language and layout, with invented content.</p>
<h2>Audit packs</h2>
<p>Why one candidate was rejected, for three readers, as PDF and as data.</p>
${list(filesIn(folder, 'audit'))}
<h2>Verified from outside</h2>
<p>The copy of the log, ${link('sample.grounds', 'sample.grounds')}, was verified from the command line, without any key, against the reference printed on a letter.</p>
<pre>${escaped(verify)}</pre>
<h2>What was imported</h2>
${list(filesIn(folder, 'input'))}
<h2>Pictures</h2>
${pictures.map(figure).join('\n')}
</body>
</html>
`,
  );
}
