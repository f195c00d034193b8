/** Answers of the REST API: a status, a body and headers. Refusals have the shape GitHub gives them. */

export interface ApiAnswer {
  status: number;
  body?: unknown;
  /** Sent as it is, in the place of JSON. */
  text?: string;
  headers?: Record<string, string>;
}

/** 200 with a body. */
export function ok(body: unknown, headers: Record<string, string> = {}): ApiAnswer {
  return { status: 200, body, headers };
}

/** 201 with what was made. */
export function created(body: unknown): ApiAnswer {
  return { status: 201, body };
}

/** 202: taken on, not yet done. */
export function accepted(): ApiAnswer {
  return { status: 202, body: {} };
}

/** 204. */
export function noContent(): ApiAnswer {
  return { status: 204 };
}

/** Refuses as GitHub does; `errors` are the details of a 422. */
export function refuse(status: number, message: string, errors?: unknown[]): ApiAnswer {
  return {
    status,
    body: {
      message,
      ...(errors && { errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    },
  };
}

/** 404, also for what a token must not know of. */
export function notFound(): ApiAnswer {
  return refuse(404, 'Not Found');
}
