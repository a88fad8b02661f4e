import type { Operation } from './operation.ts';

/** An error as AWS would answer it. */
export interface Fault {
  status: number;
  /** AWS's code, as `ThrottlingException` or `RequestLimitExceeded`. */
  code: string;
  message?: string;
}

/** The body and type of an AWS error in the protocol that the caller speaks. */
export function rendered({ code, message = 'Injected by the rehearsal.' }: Fault, protocol: Operation['protocol']) {
  if (protocol === 'json') {
    return { type: 'application/x-amz-json-1.1', body: JSON.stringify({ __type: code, message }) };
  }
  const error = `<Code>${code}</Code><Message>${message}</Message>`;
  const bodies = {
    query: `<ErrorResponse><Error><Type>Sender</Type>${error}</Error><RequestId>rehearsal</RequestId></ErrorResponse>`,
    ec2: `<Response><Errors><Error>${error}</Error></Errors><RequestID>rehearsal</RequestID></Response>`,
    s3: `<Error>${error}<RequestId>rehearsal</RequestId></Error>`,
  };
  return { type: 'text/xml', body: `<?xml version="1.0" encoding="UTF-8"?>${bodies[protocol]}` };
}
