import { defineConfig } from '@playwright/test';
import { chromium } from './chromium.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A film for the camera, a killed browser and two windows in step depend on what else the machine does. What fails twice fails.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: { baseURL: 'http://localhost:4321', launchOptions: chromium, trace: 'retain-on-failure' },
  webServer: { command: 'npm run serve', cwd: '..', url: 'http://localhost:4321/en/', reuseExistingServer: false },
});
