import { describe, expect, it } from 'vitest';
import { type Advisory, findGrave, readAuditReport } from '../../../scripts/audit/advisories';

const cause = { source: 1, name: 'a', title: 'It can be stopped', url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc', severity: 'high', range: '<2' };
const advisory: Advisory = { id: 'GHSA-aaaa-bbbb-cccc', package: 'a', title: 'It can be stopped', severity: 'high', url: cause.url };
const none = { licences: [], licenceExceptions: [], advisoryExceptions: [] };

describe('what npm audit prints', () => {
  it('gives each advisory once, and not the packages that are concerned through others', () => {
    const report = { auditReportVersion: 2, vulnerabilities: { a: { via: [cause] }, b: { via: ['a'] }, c: { via: [cause] } } };
    expect(readAuditReport(JSON.stringify(report))).toEqual([advisory]);
  });

  it('gives none where nothing is known', () => {
    expect(readAuditReport(JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} }))).toEqual([]);
  });

  it.each(['', 'no JSON', '{"message":"405 Method Not Allowed","statusCode":405}', '{"error":{"code":"ENOTFOUND"}}'])('is no answer: %s', (text) => {
    expect(readAuditReport(text)).toBeNull();
  });
});

describe('a grave advisory', () => {
  const exception = { id: advisory.id, package: 'a', why: 'Not reached.', until: '2026-12-31' };

  it('is high or critical', () => {
    const all = (['info', 'low', 'moderate', 'high', 'critical'] as const).map((severity) => ({ ...advisory, severity }));
    expect(findGrave(all, none, '2026-11-21').map(({ severity }) => severity)).toEqual(['high', 'critical']);
  });

  it.each([
    ['2026-12-31', 0],
    ['2027-01-01', 1],
  ])('is excepted up to a day: on %s %i remain', (today, remaining) => {
    expect(findGrave([advisory], { ...none, advisoryExceptions: [exception] }, today)).toHaveLength(remaining);
  });

  it('is excepted for its package alone', () => {
    expect(findGrave([{ ...advisory, package: 'b' }], { ...none, advisoryExceptions: [exception] }, '2026-11-21')).toHaveLength(1);
  });
});
