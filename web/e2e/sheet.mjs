import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
const [out, height, ...names] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const p = await b.newPage({ viewport: { width: 1600, height: 800 } });
await p.setContent(`<body style="margin:0;padding:8px;display:flex;gap:8px;background:#888">${names.map(n=>`<img height=${height} src="data:image/png;base64,${readFileSync(`${process.env.DIR ?? "/tmp/hc-pics"}/${n}.png`).toString('base64')}">`).join('')}</body>`);
await p.screenshot({ path: `/tmp/hc-pics/${out}.png`, fullPage: true });
await b.close();
