import type { ProblemError } from './types';

/** A refusal by the server, or none at all (`code` is then `offline`). */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly errors: readonly ProblemError[];
  readonly requestId: string | null;
  /** Seconds to wait before the next try, when the server says so. */
  readonly retryAfter: number | null;

  constructor(given: {
    code: string;
    status: number;
    message: string;
    errors?: readonly ProblemError[];
    requestId?: string | null;
    retryAfter?: number | null;
  }) {
    super(given.message);
    this.name = 'ApiProblem';
    this.code = given.code;
    this.status = given.status;
    this.errors = given.errors ?? [];
    this.requestId = given.requestId ?? null;
    this.retryAfter = given.retryAfter ?? null;
  }
}

interface ProblemBody {
  code?: unknown;
  title?: unknown;
  detail?: unknown;
  requestId?: unknown;
  errors?: unknown;
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function errorsOf(value: unknown): ProblemError[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: { pointer?: unknown; code?: unknown; message?: unknown } | null) => {
    const code = textOf(entry?.code);
    if (code === null) return [];
    return [{ pointer: textOf(entry?.pointer), code, message: textOf(entry?.message) ?? code }];
  });
}

/** Reads whatever an error answer holds; a proxy's HTML page becomes `unavailable`. */
export function problemFrom(response: Response, body: unknown): ApiProblem {
  const given: ProblemBody = typeof body === 'object' && body !== null ? body : {};
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new ApiProblem({
    code: textOf(given.code) ?? codeOf(response.status),
    status: response.status,
    message: textOf(given.detail) ?? textOf(given.title) ?? `HTTP ${response.status}`,
    errors: errorsOf(given.errors),
    requestId: textOf(given.requestId),
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : null,
  });
}

export const offline = (): ApiProblem =>
  new ApiProblem({ code: 'offline', status: 0, message: 'The server cannot be reached.' });

function codeOf(status: number): string {
  if (status === 401) return 'not_authenticated';
  if (status === 403) return 'not_allowed';
  if (status === 404) return 'not_found';
  if (status === 429) return 'rate_limited';
  return status >= 500 ? 'unavailable' : 'malformed_request';
}
