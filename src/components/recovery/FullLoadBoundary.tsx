import { Component, type ReactNode } from 'react';
import { isMovedPage } from './isMovedPage';

interface FullLoadBoundaryProps {
  /** Another key for each page: `key={pathname}` as well, so that the next page begins anew. */
  children: ReactNode;
  /** Drawn where a full load cannot help: the page was loaded in full, and failed. */
  fallback: ReactNode;
}

/**
 * Where a page cannot be drawn after a move within the application, loads it in full: its data may be of a newer release than the scripts, and HTML
 * from the host always fits its own scripts.
 */
export class FullLoadBoundary extends Component<FullLoadBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    if (isMovedPage()) location.reload();
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    // On its way to the full page, nothing is said that would be gone at once.
    return isMovedPage() ? null : this.props.fallback;
  }
}
