/** The error codes of the REST API this package can meet, with the words they come with; `%s` takes the parameters in turn. */
const CODES = {
  OE0002: [404, '%s %s not found'],
  OE0212: [400, 'Unexpected parameters: %s'],
  OE0216: [400, '%s is not provided'],
  OE0217: [400, 'Invalid %s'],
  OE0223: [400, '%s should be integer'],
  OE0224: [400, 'Value of "%s" should be between %s and %s'],
  OE0234: [403, 'Forbidden'],
  OE0235: [401, 'Unauthorized'],
  OE0237: [401, 'This resource requires authorization'],
  OE0245: [405, '%s method not allowed'],
  OE0257: [404, 'Not found'],
  OE0445: [424, "Organization %s (%s) doesn't have any cloud accounts connected"],
  OE0446: [400, '%s should be greater than %s'],
  OE0515: [400, 'The interval between dates should be less than a year'],
  OE0561: [400, '%s cannot be used without %s'],
} as const;

export type ErrorCode = keyof typeof CODES;

/** A refusal of the REST API. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly params: readonly (string | number)[] = [],
  ) {
    const [status, template] = CODES[code];
    const rest = [...params];
    super(template.replace(/%s/g, () => String(rest.shift() ?? '')));
    this.status = status;
  }

  /** The body it is sent with. */
  toJSON(): unknown {
    return { error: { status_code: this.status, error_code: this.code, reason: this.message, params: this.params } };
  }
}
