import base from '/work/wt/faults6/playwright.config';
export default { ...base, testDir: '/work/wt/faults6/tests/e2e', projects: [{ name: 'pages', testDir: '/work/wt/faults6/tests/e2e' }], reporter: [['list']], outputDir: '/tmp/f6/test-results', webServer: [
 { command: 'node /work/wt/faults6/scripts/staticHost.mjs /tmp/build-base / 4173', url: 'http://localhost:4173/', reuseExistingServer: true },
 { command: 'node /work/wt/faults6/scripts/staticHost.mjs /work/main/build-kb /kb/ 4174', url: 'http://localhost:4174/kb/', reuseExistingServer: true } ] };
