import { start, open, shot, axe, phone, wide } from './try.mjs';
const b = await start();
const only = process.argv[2];
const run = { 
 async pages() {
  for (const [who, size, tag] of [['owner', wide, 'w'], ['chef', phone, 'p']]) {
  const page = await open(b, who, size);
  for (const [path, name] of [['/console/stock','stock'],['/console/stock/count','count'],['/console/diet','ingredients'],['/console/diet/rules','rules'],['/console/diet/calendar','calendar']]) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(700);
    await shot(page, `${name}-${tag}`, false);
    await axe(page, name + tag);
  }}
 },
 async count() {
  const page = await open(b, 'chef', phone);
  await page.goto('/console/stock/count?show=ingredient');
  await page.getByLabel('Black pepper, in g').fill('2400'); await page.keyboard.press('Enter');
  await page.keyboard.type('5000'); await page.keyboard.press('Enter');
  await page.keyboard.type('12,5'); await page.keyboard.press('Enter');
  await shot(page, 'count-typed-p', false);
  await page.getByRole('button',{name:'Save the count'}).click();
  await page.waitForTimeout(300);
  await shot(page, 'count-wrong-p', false);
  await axe(page,'count-wrong');
  await page.keyboard.press('Control+A'); await page.keyboard.type('1200');
  await page.getByRole('link',{name:'Back to the stock'}).click();
  await page.waitForTimeout(300);
  await shot(page, 'count-leave-p', false); await axe(page,'leave');
  await page.getByRole('button',{name:'Stay here'}).click();
  await page.reload(); await page.waitForTimeout(800);
  await page.route('**/inventory/counts', r => r.abort());
  await page.getByRole('button',{name:'Save the count'}).click();
  await page.waitForTimeout(400);
  await shot(page, 'count-unknown-p', false); await axe(page,'unknown');
  await page.reload(); await page.waitForTimeout(800);
  await shot(page, 'count-unknown2-p', false);
  await page.unroute('**/inventory/counts');
  await page.getByRole('button',{name:'Try again'}).click();
  await page.waitForURL(/stock\?/); await page.waitForTimeout(500);
  await shot(page, 'count-saved-p', false);
  await page.getByRole('button',{name:'Stock of Black pepper'}).click(); await page.waitForTimeout(500);
  await shot(page, 'stock-sheet-p', false); await axe(page,'sheet');
  await page.getByRole('button',{name:'Throw away'}).last().click(); await page.waitForTimeout(400);
  await page.getByLabel('Add an item').fill('mi'); await page.waitForTimeout(200);
  await shot(page, 'waste-p', false); await axe(page,'waste');
  await page.keyboard.press('Enter'); await page.keyboard.type('50');
  await page.getByRole('button',{name:'Throw away'}).last().click(); await page.waitForTimeout(300);
  await shot(page, 'waste-wrong-p', false);
  await page.getByLabel('Black pepper, in g').fill('99999999');
  await page.getByRole('button',{name:'Throw away'}).last().click(); await page.waitForTimeout(500);
  await shot(page, 'waste-refused-p', false); await axe(page,'waste-refused');
 },
 async ingredient() {
  const page = await open(b, 'owner', wide);
  await page.goto('/console/diet?q=mint'); await page.waitForTimeout(700);
  await page.getByRole('button',{name:'Look at Mint', exact:true}).click(); await page.waitForTimeout(600);
  await shot(page, 'ing-sheet-w', false); await axe(page,'ing');
  await page.getByLabel('Which part').selectOption('root');
  await page.getByRole('button',{name:'Save'}).click(); await page.waitForTimeout(600);
  await shot(page, 'ing-preview-w', false); await axe(page,'ingprev');
  await page.getByRole('button',{name:'Back to the form'}).click();
  await page.getByLabel('Which part').selectOption('');
  await page.keyboard.press('Escape'); await page.waitForTimeout(300);
  await shot(page, 'ing-discard-w', false);
  await page.getByRole('button',{name:'Leave it so'}).click();
  await page.goto('/console/diet?id=new'); await page.waitForTimeout(600);
  await page.getByLabel('The kitchen makes it itself').check();
  await page.getByRole('button',{name:'Add it'}).click(); await page.waitForTimeout(300);
  await shot(page, 'ing-new-w', true);
  await page.locator('[role=dialog] > div').nth(0).evaluate(e=>e.scrollTo(0, 700)); await page.waitForTimeout(200);
  await page.getByLabel('Add a part').fill('ging'); await page.keyboard.press('Enter');
  await page.waitForTimeout(200); await shot(page, 'ing-new2-w', true); await axe(page,'ingnew');
  const p2 = await open(b, 'cashier', phone);
  await p2.goto('/console/diet?id=ginger-chilli-paste'); await p2.waitForTimeout(800);
  await shot(p2, 'ing-read-p', false); await axe(p2,'ingread');
 },
 async rules() {
  const page = await open(b, 'owner', wide);
  await page.goto('/console/diet/rules?edit=yes'); await page.waitForTimeout(700);
  await page.getByLabel('Asafoetida: Jain', {exact:true}).selectOption('no');
  await page.getByLabel('Sabudana, which is made of a root: Tithi').selectOption('no');
  await shot(page, 'rules-edit-w', false); await axe(page,'rulesedit');
  await page.getByRole('button',{name:'See what it does'}).click(); await page.waitForTimeout(700);
  await shot(page, 'rules-approve-w', false); await axe(page,'approve');
  const p2 = await open(b, 'owner', phone);
  await p2.goto('/console/diet/rules?edit=yes&badge=tithi'); await p2.waitForTimeout(700);
  await shot(p2, 'rules-edit-p', false); await axe(p2,'ruleseditp');
  await p2.goto('/console/diet/calendar?id=new'); await p2.waitForTimeout(700);
  await p2.getByRole('button',{name:'Add it'}).click({force:true}).catch(()=>{});
  await shot(p2, 'cal-new-p', false); await axe(p2,'calnew');
 },
};
await run[only]();
await b.close();
