import { Component, type ReactNode } from 'react';
import { reloadOnce } from './drawnPage';

interface PageBoundaryState {
  error: unknown;
  isHopeless: boolean;
}

/**
 * Catches a page that cannot be drawn. Where a newer release has written its data in another shape than the scripts of this tab know, the
 * address is loaded anew, with that release's scripts; where that was just done, the error goes on to Docusaurus' own boundary.
 */
export class PageBoundary extends Component<{ children: ReactNode }, PageBoundaryState> {
  override state: PageBoundaryState = { error: null, isHopeless: false };

  static getDerivedStateFromError(error: unknown): Partial<PageBoundaryState> {
    return { error };
  }

  override componentDidCatch(): void {
    if (!reloadOnce()) this.setState({ isHopeless: true });
  }

  override render(): ReactNode {
    const { error, isHopeless } = this.state;
    if (isHopeless) throw error;
    return error === null ? this.props.children : null;
  }
}
