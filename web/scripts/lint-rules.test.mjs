// @vitest-environment node
import { ESLint } from 'eslint';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { beforeAll, expect, it } from 'vitest';

// Text has no types; the rules that need them are left out.
const eslint = new ESLint({
  cwd: dirname(dirname(fileURLToPath(import.meta.url))),
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

async function complaints(filePath, code) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return result.messages.map((message) => message.ruleId);
}

// The first look at a file loads all the plugins.
beforeAll(() => complaints('storefront/src/lib/a.ts', ''), 60_000);

const imports = '@typescript-eslint/no-restricted-imports';

it.each([
  ['a feature imports a feature', 'features/cart/a.ts', "import '../store/b';", imports],
  [
    'a feature imports a feature from above',
    'features/cart/a.ts',
    "import '../../features/store/b';",
    imports,
  ],
  ['a feature imports a route', 'features/cart/a.ts', "import '../../routes/home';", imports],
  ['lib imports a feature', 'lib/a.ts', "import '../features/cart/b';", imports],
  ['a default export outside routes', 'lib/a.ts', 'export default 1;', 'no-restricted-syntax'],
  ['a barrel', 'lib/a.ts', "export * from './b';", 'no-restricted-syntax'],
  ['any', 'lib/a.ts', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['a long file', 'lib/a.ts', 'export {};\n'.repeat(151), 'max-lines'],
])('is refused: %s', async (_, file, code, rule) => {
  for (const application of ['storefront', 'console']) {
    expect(await complaints(`${application}/src/${file}`, code)).toContain(rule);
  }
});

it('is allowed: what the house is built of', async () => {
  const code =
    "import { b } from './b';\nimport { c } from '../../lib/c';\nimport '@shikanji/ui/button';\nexport const a = b + c;";
  expect(await complaints('storefront/src/features/cart/a.ts', code)).toEqual([]);
  expect(
    await complaints('storefront/src/routes/a.tsx', 'const a = 1;\nexport default a;'),
  ).toEqual([]);
});
