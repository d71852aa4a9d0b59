import { twinPath } from '../../catalog/permalinks';

interface PageFailedProps {
  /** Path of the page, without the base path. */
  path: string;
  /** Begins and ends with a slash. */
  baseUrl: string;
}

/** In the place of a page that could not be drawn. The links load in full: the application cannot be relied upon here. */
export function PageFailed({ baseUrl, path }: PageFailedProps) {
  return (
    <main className="container page">
      <h1>This page could not be drawn</h1>
      <div className="notice">
        <p role="alert">
          <a href={`${baseUrl}${path.slice(1)}`}>Load it again</a>, or <a href={`${baseUrl}${twinPath(path, 'md').slice(1)}`}>read it as plain text</a>.
        </p>
      </div>
    </main>
  );
}
