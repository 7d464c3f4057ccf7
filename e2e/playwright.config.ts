import { defineConfig } from '@playwright/test';
import { chromium } from './chromium.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { baseURL: 'http://localhost:4321', launchOptions: chromium, trace: 'retain-on-failure' },
  webServer: { command: 'npm run serve', cwd: '..', url: 'http://localhost:4321/en/', reuseExistingServer: false },
});
