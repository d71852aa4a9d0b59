import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { Place } from './nextCell';
import { formatPlace } from './placeName';

interface MapLinkProps {
  /** Site-relative. */
  path: string;
  place: Place;
  /** The column that the Tab key reaches in this row; null while it reaches every link, -1 for none. */
  tabStop: number | null;
  /** The link's name and tooltip. */
  title: string;
  className?: string;
  /** Entries of the legend that light the link up, parted by spaces. */
  lights?: string;
  children: ReactNode;
}

/** A plain link of the map, which acts for all its links: a link of the theme would fetch its page as soon as it is seen, and here a thousand can be. */
export function MapLink({ children, className, lights, path, place, tabStop, title }: MapLinkProps) {
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <a
      href={withBaseUrl(path)}
      title={title}
      aria-label={title}
      className={className}
      data-lights={lights}
      data-place={formatPlace(place)}
      tabIndex={tabStop === null || tabStop === place.column ? undefined : -1}
    >
      {children}
    </a>
  );
}
