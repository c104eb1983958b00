import { type Page, expect } from '@playwright/test';
import { deflateSync } from 'node:zlib';
import { states } from './kitchen-pictures';
import { press } from './kitchen-steps';
import { accessible } from './page';
import { part } from './products-steps';

/** A small picture, made here: red, green or blue. */
function png(red: number, green: number, blue: number, size = 64): Buffer {
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(size * 3, Buffer.of(red, green, blue))]);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: size }, () => row)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** Uploads, is refused, tells what is to be seen, puts in order, takes away. */
export async function keepPictures(page: Page): Promise<void> {
  await part(page, 'Pictures');
  await expect(page.getByText('No picture yet: this drawing stands in.')).toBeVisible();
  const field = page.getByLabel('Upload pictures');
  const text = { name: 'menu.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') };
  const broken = {
    name: 'broken.png',
    mimeType: 'image/png',
    buffer: png(1, 1, 1).subarray(0, 60),
  };
  const red = { name: 'red.png', mimeType: 'image/png', buffer: png(200, 60, 40) };
  const green = { name: 'green.png', mimeType: 'image/png', buffer: png(60, 140, 60) };
  await field.setInputFiles([text, broken, red, green]);
  await expect(page.getByRole('alert').filter({ hasText: 'menu.pdf' })).toHaveText(/JPEG, a PNG/);
  await expect(page.getByRole('alert').filter({ hasText: 'broken.png' })).toHaveText(
    /cannot be read/,
  );
  const rows = page.getByRole('listitem', { name: /^Picture/ });
  await expect(rows).toHaveCount(2);
  await rows.nth(1).getByLabel('What is to be seen on it').fill('Green mango in a glass');
  await rows.nth(1).getByRole('button', { name: 'Save the words' }).click();
  await expect(page.getByText('The words are saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Move Picture 2 up' }).click();
  await expect(rows.first().getByRole('img', { name: 'Green mango in a glass' })).toBeVisible();
  await states(page, 'product-pictures', 'Pictures of a product');
  await accessible(page);
  await press(page, 'Take picture 2 away');
  await press(page, 'Yes, take it away');
  await expect(rows).toHaveCount(1);
}
