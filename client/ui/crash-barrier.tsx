import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import i18next from 'i18next';
import { Component, type ReactNode } from 'react';
import { ConnectionError } from '../api/request.ts';

interface Props {
  /** Where in the client this is; somewhere else, the fault may not be. */
  place: string;
  children: ReactNode;
}

/** A fault in the program itself, or a part of it that cannot be fetched: say so, and offer to load the page again. What is saved is safe on the server. */
export class CrashBarrier extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    // Once per change of place, and only after a fault.
    // oxlint-disable-next-line react/no-did-update-set-state
    if (before.place !== this.props.place && this.state.error !== undefined) this.setState({ error: undefined });
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    const away = this.state.error instanceof ConnectionError;
    return (
      <div className="page page-text">
        <Alert data-color="danger" role="alert">
          <Heading level={1} data-size="xs">{i18next.t(away ? 'problems.connection.title' : 'problems.crash.title')}</Heading>
          <Paragraph>{i18next.t(away ? 'problems.connection.text' : 'problems.crash.text')}</Paragraph>
          <Button variant="secondary" onClick={() => window.location.reload()}>
            {i18next.t(away ? 'common.tryAgain' : 'problems.crash.reload')}
          </Button>
        </Alert>
      </div>
    );
  }
}
