/** The file below the output folder that a static host serves at a path: `/http/429/` is `http/429/index.html`. */
export function toFileName(path: string): string {
  return `${decodeURIComponent(path).slice(1)}index.html`;
}
