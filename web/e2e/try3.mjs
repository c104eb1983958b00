import { start, open, shot, axe, phone, wide } from './try.mjs';
const b = await start();
const dark = { colorScheme: 'dark' };
const page = await open(b, 'owner', phone, dark);
for (const [path, name] of [['/console/stock','d-stock'],['/console/stock/count','d-count'],['/console/diet','d-ing'],['/console/diet/rules?edit=yes','d-rules'],['/console/diet?id=nutmeg','d-sheet']]) {
  await page.goto(path); await page.waitForTimeout(900);
  await shot(page, name, false); await axe(page, name);
}
const p2 = await open(b, 'manager', phone);
// empty and failed
await p2.route('**/api/v1/inventory?*', r => r.fulfill({ json: { items: [], nextCursor: null } }));
await p2.goto('/console/stock'); await p2.waitForTimeout(900); await shot(p2,'e-stock',false); await axe(p2,'e-stock');
await p2.unroute('**/api/v1/inventory?*');
await p2.route('**/api/v1/inventory?*', r => r.fulfill({ status: 403, json: { code: 'not_allowed', status: 403 } }));
await p2.goto('/console/stock'); await p2.waitForTimeout(900); await shot(p2,'f-stock',false); await axe(p2,'f-stock');
await p2.unroute('**/api/v1/inventory?*');
await p2.route('**/api/v1/ingredients?*', r => r.fulfill({ status: 403, json: { code: 'not_allowed', status: 403 } }));
await p2.goto('/console/diet'); await p2.waitForTimeout(900); await shot(p2,'f-diet',false); await axe(p2,'f-diet');
await p2.unroute('**/api/v1/ingredients?*');
await p2.goto('/console/diet?q=zzz'); await p2.waitForTimeout(900); await shot(p2,'n-diet',false);
await p2.goto('/console/diet?id=no-such'); await p2.waitForTimeout(900); await shot(p2,'g-diet',false);
await p2.goto('/console/diet/rules'); await p2.waitForTimeout(900); await shot(p2,'m-rules',true);
await p2.goto('/console/stock'); await p2.waitForTimeout(900);
await p2.getByRole('button',{name:'Stock of Mint',exact:true}).click(); await p2.waitForTimeout(700);
await p2.getByLabel('Difference, in g').fill('-0.5'); await shot(p2,'m-stock',false); await axe(p2,'m-stock');
await b.close();
