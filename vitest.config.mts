import path from 'node:path';
import { defineConfig } from 'vitest/config';

const docusaurus = path.resolve('tests/fixtures/docusaurus');

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/components/**/*.test.tsx'],
    // Vitest leaves one processor free, which on a machine with two is half of it.
    maxWorkers: '100%',
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
  },
  resolve: {
    // Components are tested without the site around them: these stand in for the theme's aliases.
    alias: {
      '@docusaurus/Link': `${docusaurus}/Link.tsx`,
      '@docusaurus/useBaseUrl': `${docusaurus}/useBaseUrl.tsx`,
      '@docusaurus/useDocusaurusContext': `${docusaurus}/useDocusaurusContext.tsx`,
      '@theme/Heading': `${docusaurus}/Heading.tsx`,
    },
  },
});
