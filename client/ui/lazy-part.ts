import { type ComponentType, lazy } from 'react';
import { ConnectionError } from '../api/request.ts';

/** A part of the client whose code is fetched when it is first needed. The server may be away just then. */
export const lazyPart = (load: () => Promise<{ default: ComponentType }>) =>
  lazy(() =>
    load().catch((cause: unknown) => {
      throw new ConnectionError('no code', { cause });
    }),
  );
