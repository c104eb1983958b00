// Writes a .gz and a .br beside every compressible file of a build, so that the server never compresses twice.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(html|js|css|svg|json|txt|xml|webmanifest|map)$/;
const root = process.argv[2] ?? 'dist';
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || entry.parentPath.endsWith('.vite') || !compressible.test(entry.name))
    continue;
  const path = join(entry.parentPath, entry.name);
  const content = await readFile(path);
  const variants = {
    br: await brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    gz: await zip(content, { level: 9 }),
  };
  for (const [suffix, packed] of Object.entries(variants)) {
    if (packed.length < content.length) await writeFile(`${path}.${suffix}`, packed);
    else await rm(`${path}.${suffix}`, { force: true });
  }
}
