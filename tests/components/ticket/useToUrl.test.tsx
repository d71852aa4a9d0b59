import { expect, it, vi } from 'vitest';
import { useToUrl } from '../../../src/components/ticket/useToUrl';
import { render } from '../../fixtures/render';

vi.mock('@docusaurus/useDocusaurusContext', () => ({ default: () => ({ siteConfig: { url: 'https://codebook.example', baseUrl: '/docs/' } }) }));

function Address({ path }: { path: string }) {
  return useToUrl()(path);
}

it.each([
  ['/429/', 'https://codebook.example/docs/429/'],
  // A path of the site that begins as the base path does.
  ['/docs/api/', 'https://codebook.example/docs/docs/api/'],
])('the address of %s stands below the base path', (path, url) => {
  expect(render(<Address path={path} />)).toBe(url);
});
