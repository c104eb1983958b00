// Makes src/generated/schema.ts (types), dist/openapi.json (the document in one piece) and dist/docs (a page of it)
// from ../../openapi.
import { copyFile, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const contract = join(here, '../../openapi');
const types = join(here, 'src/generated/schema.ts');
const document = join(here, 'dist/openapi.json');
const docs = join(here, 'docs');
const docsPage = join(here, 'dist/docs/index.html');

const changed = async (path) => (await stat(path).catch(() => ({ mtimeMs: 0 }))).mtimeMs;

async function isUpToDate() {
  const inside = async (folder) => (await readdir(folder)).map((name) => join(folder, name));
  const sources = [...(await inside(contract)), ...(await inside(docs))];
  const newest = Math.max(
    ...(await Promise.all([...sources, fileURLToPath(import.meta.url)].map(changed))),
  );
  const oldest = Math.min(...(await Promise.all([types, document, docsPage].map(changed))));
  return oldest > newest;
}

async function generate() {
  const { bundle, createConfig } = await import('@redocly/openapi-core');
  const { page } = await import('./docs/page.mjs');
  const { default: openapiTs, astToString } = await import('openapi-typescript');

  const config = await createConfig({ rules: { 'no-unresolved-refs': 'error', struct: 'error' } });
  const result = await bundle({ ref: join(contract, 'openapi.yaml'), config });
  const faults = result.problems.filter((problem) => problem.severity === 'error');
  if (faults.length > 0) {
    for (const fault of faults.slice(0, 10))
      console.error(fault.message, fault.location?.[0]?.pointer ?? '');
    throw new Error('openapi/ does not bundle');
  }

  const json = result.bundle.parsed;
  await mkdir(dirname(docsPage), { recursive: true });
  await mkdir(dirname(types), { recursive: true });
  await writeFile(types, astToString(await openapiTs(structuredClone(json), { rootTypes: false })));
  await writeFile(document, `${JSON.stringify(json, null, 2)}\n`);
  await writeFile(docsPage, page(json));
  await copyFile(join(docs, 'docs.css'), join(dirname(docsPage), 'docs.css'));
}

if (!(await isUpToDate())) await generate();
