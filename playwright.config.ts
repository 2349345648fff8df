import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/find-browser.mjs'

/** Parts of a browser that no test is about. Chromium heeds the last such flag only, so Playwright's own are among them. */
const NOT_NEEDED = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  // Two further pages under the address bar of every window, and a renderer in reserve for every page.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
]

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/fixtures/build.ts',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    // A recording costs half as much again as the tests. To hunt for one that fails: `--trace retain-on-failure`.
    trace: 'off',
    launchOptions: {
      executablePath: findBrowser(),
      chromiumSandbox: false,
      args: [`--disable-features=${NOT_NEEDED.join(',')}`],
    },
  },
  projects: [
    { name: 'chromium', testMatch: '*.spec.ts' },
    // Only when asked for: writes the pictures of the README.
    { name: 'screenshots', testMatch: 'screenshots.ts' },
    // Pictures of every state, for whoever changes how something looks.
    { name: 'look', testMatch: 'look*.ts' },
  ],
})
