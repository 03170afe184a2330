import { pino, type DestinationStream, type Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import type { Request, RequestHandler } from 'express';

/** Logs say what happened and how it went. They never hold content: no bodies, titles, queries or headers. */
export function createLogger(destination?: DestinationStream): Logger {
  return pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: withoutContent } }, destination);
}

export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    quietReqLogger: true,
    wrapSerializers: false,
    serializers: {
      req: ({ id, method, originalUrl }: Request) => ({ id, method, path: originalUrl.split('?', 1)[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: withoutContent,
    },
    customLogLevel: (_request, response, error) => (error !== undefined || response.statusCode >= 500 ? 'error' : 'info'),
  }) as RequestHandler;
}

/** The first line of a stack is the message, which may quote what was parsed or stored. */
function withoutContent(error: Error & { code?: unknown; errcode?: unknown }) {
  const { name, code, errcode, stack = '' } = error;
  return { name, code, errcode, stack: stack.split('\n').filter((line) => /^\s+at /.test(line)).join('\n') };
}
