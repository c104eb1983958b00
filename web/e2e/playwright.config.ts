import { defineConfig } from '@playwright/test';

/** The browser is the system's Chromium: Playwright's own download is not needed. */
export default defineConfig({
  testDir: 'src',
  globalSetup: './src/start-program.ts',
  forbidOnly: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    timezoneId: 'Asia/Kolkata',
    locale: 'en-IN',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
