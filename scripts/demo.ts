/** `npm run demo`: drives the real app and leaves pictures of it under out/demo/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchApp } from '../tests/e2e/support/launch';
import { root } from './root';

const folder = join(root, 'out/demo');
mkdirSync(folder, { recursive: true });
const { page, close } = await launchApp({ size: { width: 1280, height: 840 } });
await page.screenshot({ path: join(folder, 'start.png') });
await close();
console.log(`Pictures are in ${folder}`);
process.exit();
