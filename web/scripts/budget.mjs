// Adds up the compressed JavaScript that a browser needs before the menu can be used; fails above the budget.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const budget = 120 * 1024;
const root = process.argv[2] ?? 'dist';
const menu = 'src/routes/menu.tsx';

const manifest = JSON.parse(await readFile(join(root, '.vite/manifest.json'), 'utf8'));
const files = new Set();

function add(key) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`${key} is not in the manifest`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) add(imported);
}

add('index.html');
add(menu);

let total = 0;
for (const file of files) {
  const path = join(root, file);
  const { size } = await stat(`${path}.br`).catch(() => stat(path));
  total += size;
  console.log(`${(size / 1024).toFixed(1).padStart(8)} KB  ${file}`);
}
console.log(
  `${(total / 1024).toFixed(1).padStart(8)} KB  brotli before the menu can be used (budget ${budget / 1024} KB)`,
);
if (total > budget) process.exit(1);
