declare module '@generated/codebook/default/search-index.json' {
  import type { SerializedSearchIndex } from '../../catalog/search/serializedIndex';

  const index: SerializedSearchIndex;
  export default index;
}
