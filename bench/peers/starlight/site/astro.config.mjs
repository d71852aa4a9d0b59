import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';

/** Starlight as it comes: the sidebar follows the files. No page holds a picture. */
export default defineConfig({
  site: 'https://codebook.example',
  image: { service: passthroughImageService() },
  integrations: [starlight({ title: 'Codebook', description: 'Status codes of API providers, explained' })],
});
