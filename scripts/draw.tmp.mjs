import { createJiti } from 'jiti';
import fs from 'node:fs';
const jiti = createJiti(import.meta.url);
const { loadCatalog } = await jiti.import('../src/plugins/codebook/loadCatalog.ts');
const { drawShare } = await jiti.import('../src/plugins/codebook/drawing/drawShare.ts');
const size = process.argv[2] ?? '2000';
const { catalog } = await loadCatalog(`/work/main/reports/bench-data/${size}`, { url: 'https://codebook.example', baseUrl: '/', editUrl: 'https://x/' });
const folder = process.argv[3] ?? '/work/benchout/draw';
for (let i = 0; i < 3; i++) {
  const t = performance.now(); const c = process.cpuUsage();
  const share = drawShare(catalog, { folder, taken: new Int32Array(1) });
  const d = process.cpuUsage(c);
  console.log(share.length, ((performance.now() - t) / share.length).toFixed(3), 'ms/page cpu', ((d.user + d.system) / 1000 / share.length).toFixed(3));
}
