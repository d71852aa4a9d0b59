import { twinPath } from '../../catalog/permalinks';

/** The file below the output folder that is served at its own path: `/codebook.json`. Addresses are percent-encoded, names of files are not. */
export function toFileName(path: string): string {
  return decodeURIComponent(path).slice(1);
}

/** The file that a static host serves at the path of a page: `/http/429/` is `http/429/index.html`. */
export function toPageFileName(path: string): string {
  return `${toFileName(path)}index.html`;
}

/** The file that holds a page in another form: of `/http/429/` it is `http/429.json`. */
export function toTwinFileName(path: string, extension: 'json' | 'md' | 'png'): string {
  return toFileName(twinPath(path, extension));
}
