import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** Made for one page in one process; several pages side by side need Chromium's own ways. */
const unwanted = new Set(['--single-process', '--no-zygote', '--disable-web-security']);

/** A browser from an npm package, so that nothing has to be installed on the machine. */
export async function openChromium(): Promise<Browser> {
  return driver.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !unwanted.has(arg)), '--no-sandbox'],
    headless: true,
  });
}
