import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import i18next from 'i18next';
import { Component, type ReactNode } from 'react';

/** A fault in the program itself: say so, and offer to load the page again. What is saved is safe on the server. */
export class CrashBarrier extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <Alert data-color="danger" role="alert" className="notice">
        <Heading level={1} data-size="xs">{i18next.t('problems.crash.title')}</Heading>
        <Paragraph>{i18next.t('problems.crash.text')}</Paragraph>
        <Button variant="secondary" onClick={() => window.location.reload()}>
          {i18next.t('problems.crash.reload')}
        </Button>
      </Alert>
    );
  }
}
