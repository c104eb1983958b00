import { type Browser, type Locator, type Page } from '@playwright/test';
import { openAt, phone, pictures, tablet } from './page';

interface Shot {
  caption: string;
  image: Buffer;
  wide: boolean;
}

const shots: Shot[] = [];
/** Both widths and the sheet take their time: only where pictures are asked for. */
export const asked = process.env['PICTURES'] !== undefined;

/**
 * A state of a page; for the documents on a phone and on a desk.
 *
 * @param about what is to be in sight, where the page is a long one
 */
export async function states(
  page: Page,
  name: string,
  caption: string,
  about?: Locator,
): Promise<void> {
  const before = page.viewportSize() ?? tablet;
  await page.evaluate(() => document.fonts.ready);
  for (const size of asked ? [phone, tablet] : [before]) {
    await page.setViewportSize(size);
    await about?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await painted(page);
    const wide = size.width === tablet.width;
    const path = `${pictures}/kitchen/${name}${wide ? '-wide' : ''}.png`;
    shots.push({ caption, wide, image: await page.screenshot({ path, animations: 'disabled' }) });
  }
  await page.setViewportSize(before);
}

/** Two frames later. The page's clock may stand still, and animation frames with it; observers are told of each frame. */
const painted = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((told) => new ResizeObserver(told).observe(document.body));
    await frame();
    await frame();
  });

const figure = ({ caption, image, wide }: Shot) =>
  `<figure style="margin:0;width:${wide ? 428 : 205}px">
    <img width="100%" src="data:image/png;base64,${image.toString('base64')}">
    <figcaption>${caption}</figcaption>
  </figure>`;

/** All that was taken since the last one, on one sheet: phones above, desks below; of many, with less in each. */
export async function contactSheet(browser: Browser, name: string, quality = 75): Promise<void> {
  const taken = shots.splice(0);
  if (!asked) return;
  const page = await openAt(browser, { width: 1800, height: 1000 });
  const row = (wide: boolean) =>
    `<div style="display:flex;flex-wrap:wrap;gap:16px">${taken
      .filter((shot) => shot.wide === wide)
      .map(figure)
      .join('')}</div>`;
  await page.setContent(
    `<body style="margin:0;padding:16px;display:grid;gap:24px;background:#F6C945;font:16px sans-serif">
      ${row(false)}${row(true)}
    </body>`,
  );
  const path = `${pictures}/${name}.jpg`;
  await page.screenshot({ path, type: 'jpeg', quality, fullPage: true });
  await page.context().close();
}
