import { Component, type ReactNode } from 'react';
import { PanelFailed } from './PanelFailed.js';

export interface PanelBoundaryProps {
  children: ReactNode;
  /** When one of these changes, what failed is tried again: other data may not fail. */
  resetKeys?: readonly unknown[];
}

interface PanelBoundaryState {
  hasFailed: boolean;
  resetKeys: readonly unknown[];
}

/** Keeps a fault in one panel there: the panel says so and can be tried again, the rest of the page stands. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { hasFailed: false, resetKeys: this.props.resetKeys ?? [] };

  static getDerivedStateFromError(): Partial<PanelBoundaryState> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ resetKeys = [] }: PanelBoundaryProps, state: PanelBoundaryState): Partial<PanelBoundaryState> | null {
    const isSame = resetKeys.length === state.resetKeys.length && resetKeys.every((key, index) => Object.is(key, state.resetKeys[index]));
    return isSame ? null : { hasFailed: false, resetKeys };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <PanelFailed onRetry={this.handleRetry} /> : this.props.children;
  }

  private readonly handleRetry = (): void => {
    this.setState({ hasFailed: false });
  };
}
