declare module '@generated/codebook/default/search-index.json' {
  import type { SearchManifest } from '../../catalog/search/manifest';

  const manifest: SearchManifest;
  export default manifest;
}
