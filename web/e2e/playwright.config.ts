import { defineConfig, devices } from '@playwright/test';

export default defineConfig({
  testDir: 'src',
  forbidOnly: true,
  workers: 1,
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL: process.env.SHIKANJI_URL ?? 'http://127.0.0.1:8080',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    },
  },
  projects: [{ name: 'phone', use: { ...devices['Pixel 7'] } }],
});
