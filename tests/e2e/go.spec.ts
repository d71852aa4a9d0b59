import { readFileSync } from 'node:fs';
import { expect, test } from './support/test';

/** Addresses as the macros of the guide make them, once a helpdesk has filled in its values. */
const macros: [name: string, address: string, target: string][] = [
  ['Zendesk: a ticket field with the provider and one with the status', '/go/?provider=Sport+Radar&status=429', '/sportradar/429/'],
  ['Zendesk: a title after #', '/go/?provider=huntapi#text=Our%20calls%20fail%20with%20402', '/huntapi/402/'],
  ['Intercom: a host instead of a name', '/go/?provider=api.sportradar.com&status=403', '/sportradar/403/'],
  ['Jira: the summary of an issue', '/go/#text=Infoplug+answers+limit_out_of_range', '/infoplug/400/#limit_out_of_range'],
  ['Freshdesk: an identifier', '/go/?provider=infoplug&id=insufficient_credits', '/infoplug/402/#insufficient_credits'],
  ['Slack: a status line', '/go/?status=HTTP%20429', '/429/'],
  ['a label', '/go/?provider=sportradar&status=429&id=Throttled', '/sportradar/429/#throttled'],
];

for (const [name, address, target] of macros) {
  test(`${name} leads to ${target}`, async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveURL(target);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('the bookmarklet’s address reads a selected response', async ({ page }) => {
  const selection = 'HTTP/1.1 402 Payment Required\nHost: api.huntapi.com\n\n{"message":"open invoices"}';
  await page.goto(`/go/#text=${encodeURIComponent(selection)}`);
  await expect(page).toHaveURL(/\/huntapi\/402\//);
});

test('going back does not lead to the resolver again', async ({ page }) => {
  await page.goto('/codes/');
  await page.goto('/go/?provider=sportradar&status=429');
  await expect(page).toHaveURL('/sportradar/429/');
  await page.goBack();
  await expect(page).toHaveURL('/codes/');
});

test('what is unknown is explained, and the nearest is offered', async ({ page }) => {
  await page.goto('/go/?provider=sportradar&status=418');
  await expect(page.getByText('This needs your choice.')).toBeVisible();
  await expect(page.getByRole('main').getByText(/Sportradar documents no 418/)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /418/ }).first()).toBeVisible();
});

for (const [name, address] of [
  ['an unknown provider', '/go/?provider=nobody&status=429'],
  ['code 0', '/go/?status=0'],
  ['a placeholder that was not replaced', '/go/?provider={{ticket.provider}}&status=429'],
  ['10 kB of text', `/go/?text=${'x%20y%3Cb%3E'.repeat(900)}`],
  ['a script', '/go/?provider=%3Cscript%3Ealert(1)%3C/script%3E&id=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E'],
  ['broken encoding', '/go/?provider=%E0%A4%A&text=%ff%fe'],
] as const) {
  test(`${name} never ends in nothing`, async ({ page }) => {
    page.on('dialog', () => {
      throw new Error('A script ran.');
    });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'Go to the right page' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link').nth(3)).toBeVisible();
    expect(await page.locator('main img').count()).toBe(0);
  });
}

test('without any value the page asks for them and builds the address', async ({ page }) => {
  await page.goto('/go/');
  await page.getByLabel('Provider', { exact: true }).selectOption('sportradar');
  await page.getByLabel('Status', { exact: true }).fill('429');
  await expect(page.getByLabel('Address for a macro')).toHaveValue('https://codebook.example/go/?provider=sportradar&status=429');
  await page.getByRole('button', { name: 'Go to the page' }).click();
  await expect(page).toHaveURL('/sportradar/429/');
});

test('text from a customer that stands after # reaches no server', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/go/?provider=huntapi#text=my+secret+words+402');
  await expect(page).toHaveURL(/huntapi/);
  expect(asked.filter((address) => /secret/.test(address.replace(/#.*/, '')))).toEqual([]);
});

/** What a helpdesk would put in place of each placeholder of the guide, encoded as the guide says that it encodes. */
const helpdesk: Record<string, string> = {
  '{{ticket.ticket_field_360001}}': 'sportradar',
  '{{ticket.ticket_field_360002}}': '429',
  '{{ticket.title | url_encode}}': 'Urgent%3A+feed+a+%26+b+fails',
  '{{provider | fallback: ""}}': 'HuntAPI',
  '{{status_code | fallback: ""}}': '402',
  '{{issue.summary.urlEncode}}': 'Infoplug+answers+402+insufficient_credits',
  '{{issue.Provider.value.urlEncode}}': 'Sport+Radar',
  '{{issue.Status code}}': '403',
  '{{ticket.subject}}': 'HuntAPI%20402%20since%20noon',
  '[Provider]': 'infoplug',
  '[Status code]': '429',
};

test('every macro of the guide leads to an entry once a helpdesk has filled it in', async ({ page }) => {
  const guide = readFileSync('docs/link-from-your-helpdesk.md', 'utf8');
  const macros = [...guide.matchAll(/^(?:Codebook|What this code means and what to do): https:\/\/codebook\.example(\/\S.*)$/gm)].map(
    ([, address]) => address ?? '',
  );
  expect(macros.length).toBeGreaterThan(7);
  const filled = macros.map((macro) => Object.entries(helpdesk).reduce((address, [placeholder, value]) => address.replaceAll(placeholder, value), macro));
  expect(filled.filter((address) => /[{}[\]]/.test(address))).toEqual([]);
  for (const address of new Set(filled)) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page, address).toHaveURL(/\/(?:sportradar|huntapi|infoplug)\/\d{3}\/(?:#.+)?$/);
  }
});

test('the bookmarklet of the guide opens the page for what is selected', async ({ page, context }) => {
  const guide = readFileSync('docs/link-from-your-helpdesk.md', 'utf8');
  const code = /^javascript:(.*)$/m.exec(guide)?.[1]?.replaceAll('https://codebook.example', 'http://localhost:4173') ?? '';
  await page.goto('/docs/');
  await page.evaluate(() => {
    const ticket = document.createElement('p');
    ticket.textContent = 'POST https://api.huntapi.com/v1/jobs answered HTTP/1.1 402 Payment Required';
    document.body.append(ticket);
    getSelection()?.selectAllChildren(ticket);
  });
  const opened = context.waitForEvent('page');
  await page.evaluate(code);
  await expect(await opened).toHaveURL(/\/huntapi\/402\//);
});
