import { start, open, shot, axe, phone, wide } from './try.mjs';
const b = await start();
for (const [who, size, tag] of [['owner', wide, 'w'], ['chef', phone, 'p']]) {
  const page = await open(b, who, size);
  for (const [path, name] of [['/console/stock','stock'],['/console/stock/count','count'],['/console/diet','ingredients'],['/console/diet/rules','rules'],['/console/diet/calendar','calendar']]) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(1200);
    await shot(page, `${name}-${tag}`, false);
    await axe(page, name + tag);
  }
}
await b.close();
