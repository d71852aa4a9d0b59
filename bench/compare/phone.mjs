/** The phone of Lighthouse's mobile preset. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** Opens a tab of a phone with an empty cache, hands it to `use`, and closes it. `isSlow`: 1.6 Mbit/s, 150 ms, a processor slowed down four times. */
export async function withPhone(browser, isSlow, use) {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    if (isSlow) await slowDown(page);
    return await use(page);
  } finally {
    await context.close();
  }
}

export async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
