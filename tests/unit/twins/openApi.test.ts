import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildOpenApi } from '../../../src/plugins/codebook/twins/openApi';

const { content } = buildOpenApi({ url: 'https://codebook.example', baseUrl: '/kb/' });

describe('the OpenAPI document', () => {
  it('passes the linter', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lintFromString({ source: content, config });
    expect(problems.map(({ message, ruleId, severity }) => `${severity} ${ruleId}: ${message}`)).toEqual([]);
  });

  it('names the address of the site with its base path, and every form of every page', () => {
    const { openapi, paths, servers } = parse(content);
    expect([openapi, servers[0].url]).toEqual(['3.1.1', 'https://codebook.example/kb']);
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/{provider}/{statusCode}.json', '/{provider}/{statusCode}.md', '/situations/{situation}.json', '/comparison.csv']),
    );
  });
});
