import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodeRegister } from '../../../../src/plugins/codebook/hosting/codeRegister';
import { buildHeaderPolicy, buildPolicy, longestHeaderLine } from '../../../../src/plugins/codebook/hosting/contentSecurityPolicy';
import { buildHeaderRules } from '../../../../src/plugins/codebook/hosting/headerRules';
import { collectInlineCode } from '../../../../src/plugins/codebook/hosting/inlineCode';
import { addPolicy } from '../../../../src/plugins/codebook/hosting/policyTag';
import { buildResponseHeaders } from '../../../../src/plugins/codebook/hosting/responseHeaders';

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const hashes = (count: number, kind: string) => Array.from({ length: count }, (_, index) => sha256(`${kind}${index}`));

describe('what stands inside of a page', () => {
  it('is every script that runs, and no data', () => {
    const { scripts } = collectInlineCode(
      '<script>a()</script><script type=module>b()</script><script src=/c.js></script><SCRIPT data-x="a>b">d()</SCRIPT><script type=application/ld+json>{}</script><script type="application/json">{}</script>',
    );
    expect(scripts).toEqual(['a()', 'b()', 'd()']);
  });

  it('is every style, and whether an element has style attributes', () => {
    expect(collectInlineCode('<style>p{}</style><p style=color:red>')).toEqual({ scripts: [], styles: ['p{}'], hasStyleAttributes: true });
    expect(collectInlineCode('<link rel=stylesheet><p title="style=x" data-style=a>').hasStyleAttributes).toBe(false);
  });

  it('is no markup within comments, titles, attributes or other scripts', () => {
    const html = '<!-- <script>a()</script> --><title><script>b()</script></title><p title="<script>c()</script>"><script>"<style>d</style>"</script>';
    expect(collectInlineCode(html)).toEqual({ scripts: ['"<style>d</style>"'], styles: [], hasStyleAttributes: false });
  });

  it('is read with the ends of lines as a browser reads them', () => {
    expect(collectInlineCode('<script>a\r\nb\rc</script>').scripts).toEqual(['a\nb\nc']);
  });

  it('is found whatever text and attributes stand around it', () => {
    const text = fc.string().map((value) => value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`));
    fc.assert(
      fc.property(text, text, (before, value) => {
        const html = `<meta charset=utf-8><p>${before}</p><a title="${value}">${before}</a><script>run()</script>`;
        expect(collectInlineCode(html).scripts).toEqual(['run()']);
      }),
    );
  });
});

describe('the register', () => {
  it('hashes bytes: of pages that were read as Latin-1, as a browser does of UTF-8', () => {
    const register = createCodeRegister();
    const html = Buffer.from('<script>say("é…")</script><style>p::after{content:"→"}</style>').toString('latin1');
    expect(register.add('index.html', collectInlineCode(html))).toEqual([sha256('p::after{content:"→"}')]);
    expect(register.all().scripts).toEqual([sha256('say("é…")')]);
  });

  it('refuses scripts that differ from page to page, and names the pages', () => {
    const register = createCodeRegister();
    for (let page = 0; page < 13; page += 1) register.add(`${page}/index.html`, collectInlineCode(`<script>page = ${page}</script>`));
    expect(() => register.all()).toThrow(/13 different inline scripts.*room for 12[\s\S]*"page = 0" in 0\/index\.html/);
  });
});

describe('the policy', () => {
  const allowed = { scripts: hashes(2, 'script'), styles: hashes(2, 'style'), hasStyleAttributes: true };

  it('allows scripts of the site and those with a known hash, and neither eval nor others', () => {
    const policy = buildPolicy(allowed);
    expect(policy).toContain(`script-src 'self' '${allowed.scripts[0]}' '${allowed.scripts[1]}';`);
    expect(policy.replace(/style-src-attr [^;]*/, '')).not.toContain('unsafe');
  });

  it.each(["connect-src 'self'", "form-action 'self'", "object-src 'none'", "base-uri 'none'", "frame-src 'none'"])('says %s', (directive) => {
    expect(buildPolicy(allowed).split('; ')).toContain(directive);
  });

  it('names whom it lets frame the pages in the header alone, where browsers obey it', () => {
    expect(buildPolicy(allowed)).not.toContain('frame-ancestors');
    expect(buildHeaderPolicy(allowed)).toMatch(/; frame-ancestors 'none'$/);
  });

  it('allows style attributes only where there are some', () => {
    expect(buildPolicy({ ...allowed, hasStyleAttributes: false })).toContain("style-src-attr 'none'");
  });

  it('as a header stays within what hosts take, however many styles and the most scripts there are', () => {
    for (const count of [0, 5, 20, 200]) {
      const policy = buildHeaderPolicy({ scripts: hashes(12, 'script'), styles: hashes(count, 'style'), hasStyleAttributes: true });
      const { content } = buildHeaderRules('/a-long-base-path/', buildResponseHeaders(policy));
      expect(Math.max(...content.split('\n').map((line) => line.length))).toBeLessThanOrEqual(longestHeaderLine);
      expect(content.match(/^\//gm)?.length).toBeLessThanOrEqual(100);
      expect(policy).toMatch(/script-src 'self' 'sha256-[^;]*'; style-src/);
    }
  });
});

describe('the policy in a page', () => {
  it('stands behind the character set and before all else', () => {
    const html = addPolicy('<!doctype html><html><head><meta charset=UTF-8><script>a()</script></head></html>', "default-src 'self'");
    expect(html).toMatch(/^<!doctype html><html><head><meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="default-src 'self'">.*<script>/);
  });

  it('is missed in no page', () => {
    expect(() => addPolicy('<html><head></head></html>', '')).toThrow('<meta charset>');
  });
});

describe('the rules for Netlify and Cloudflare Pages', () => {
  const { content } = buildHeaderRules('/kb/', buildResponseHeaders("default-src 'self'"));

  it('set each field once for an address, since two values would be joined', () => {
    const forAll = content.split('\n\n')[0] ?? '';
    expect(forAll).toMatch(/^\/kb\/\*\n {2}Content-Security-Policy: /);
    expect(forAll).not.toMatch(/Cache-Control|Content-Type:/);
  });

  it('keep for a year what has a hash in its name', () => {
    expect(content).toContain('/kb/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  });
});
