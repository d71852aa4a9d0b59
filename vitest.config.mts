import path from 'node:path';
import { defineConfig } from 'vitest/config';

const docusaurus = path.resolve('tests/fixtures/docusaurus');

export default defineConfig({
  test: {
    projects: [
      // Files of one worker share their modules: reading and joining the data for each file anew takes longer than all tests.
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      // Components put others in the place of modules.
      { extends: true, test: { name: 'components', include: ['tests/components/**/*.test.tsx'] } },
    ],
    // Vitest leaves one processor free, which on a machine with two is half of it.
    maxWorkers: '100%',
    globalSetup: 'tests/fixtures/globalSetup.ts',
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
  },
  resolve: {
    // Components are tested without the site around them: these stand in for the theme's aliases.
    alias: {
      '@docusaurus/Link': `${docusaurus}/Link.tsx`,
      '@docusaurus/useBaseUrl': `${docusaurus}/useBaseUrl.tsx`,
      '@docusaurus/useDocusaurusContext': `${docusaurus}/useDocusaurusContext.tsx`,
      '@docusaurus/useIsBrowser': `${docusaurus}/useIsBrowser.tsx`,
      '@docusaurus/router': `${docusaurus}/router.tsx`,
      '@docusaurus/useBrokenLinks': `${docusaurus}/useBrokenLinks.tsx`,
      '@docusaurus/useGlobalData': `${docusaurus}/useGlobalData.tsx`,
      '@generated/docusaurus.config': `${docusaurus}/siteConfig.tsx`,
      '@generated/codebook/default/search-index.json': `${docusaurus}/searchIndex.tsx`,
      '@theme/Admonition': `${docusaurus}/Admonition.tsx`,
      '@theme/CodeBlock': `${docusaurus}/CodeBlock.tsx`,
      '@theme/Heading': `${docusaurus}/Heading.tsx`,
    },
  },
});
