import { z } from 'zod';
import type { Fault } from '../../addresses/cidr.ts';
import { parseCidr } from '../../addresses/parse-cidr.ts';
import { text } from './text.ts';

// The kinds of values that several files of the ledger share. Limits are AWS's or GitHub's unless said otherwise.

/** 32 characters at most, or Git could take one claim for a renamed copy of another: the files would be too alike. */
export const name = text({
  is: 'a name of 3 to 32 lower-case letters, digits and single hyphens that starts with a letter',
  hint: 'Write it like team-prod-1.',
  min: 3,
  max: 32,
  pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
});

/** Names of things inside organization.yaml (hubs, servers, webhooks): they may be shorter. */
export const label = text({
  is: 'a name of lower-case letters, digits and single hyphens that starts with a letter',
  hint: 'Write it like main or us-east.',
  max: 32,
  pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
});

export const accountId = text({
  is: 'an AWS account id: 12 digits in quotes',
  hint: 'Write it like "123456789012", without spaces or hyphens.',
  min: 12,
  max: 12,
  pattern: /^\d{12}$/,
});

export const region = text({
  is: 'an AWS region',
  hint: 'Write it like us-east-1.',
  max: 32,
  pattern: /^[a-z]{2,5}(-[a-z]+)+-\d{1,2}$/,
});

/** Organizations takes 6 to 64 characters. */
export const email = text({
  is: 'an e-mail address',
  hint: 'Write it like aws+team@example.com.',
  min: 6,
  max: 64,
  pattern: /^[A-Za-z0-9._%+=/-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
});

/** The same for every account, with its name at `{name}`. */
export const emailPattern = text({
  is: 'an e-mail address with {name} once in it',
  hint: 'Write it like aws+{name}@example.com.',
  max: 64,
  pattern: /^[A-Za-z0-9._%+=/-]*\{name\}[A-Za-z0-9._%+=/-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
});

/** IAM role names have at most 64 characters. */
export const roleName = text({
  is: "a role's name, without path or ARN",
  hint: 'Write only the name, like genesis-read.',
  max: 64,
  pattern: /^[\w+=,.@-]+$/,
});

/** IAM: 2 to 1,224 characters. */
export const externalId = text({
  is: 'an external id',
  hint: 'Letters, digits and _+=,.@:/- are allowed.',
  min: 2,
  max: 1224,
  pattern: /^[\w+=,.@:/-]+$/,
});

/** Organizational units by their names from the root; a unit's name has at most 128 characters, units nest five deep. */
export const unit = text({
  is: 'a path of organizational units',
  hint: 'Write the names from below the root, like Workloads/Prod, without a slash at either end.',
  max: 5 * 129,
  pattern: /^[^/]{1,128}(\/[^/]{1,128}){0,4}$/,
});

export const bucket = text({
  is: "an S3 bucket's name",
  hint: 'Write it like example-genesis-state: lower-case letters, digits, hyphens and dots.',
  min: 3,
  max: 63,
  pattern: /^[a-z0-9]([a-z0-9-]|\.(?!\.))*[a-z0-9]$/,
});

export const url = text({
  is: 'an http(s) address',
  hint: 'Write it like https://mm.example.com.',
  max: 2048,
  pattern: /^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?(\/[^\s"'<>\\]*)?$/,
});

export const date = text({
  is: 'a date',
  hint: 'Write it like 2027-03-31.',
  max: 10,
  pattern: /^\d{4}-\d{2}-\d{2}$/,
  rule: (value) => {
    // Date moves the 31st of a short month into the next one.
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return undefined;
    return { reason: `must be a day of the calendar, not "${value}"`, hint: 'Write it like 2027-03-31.' };
  },
});

/** A network in its one canonical spelling. */
export const cidr = text({
  is: 'a network in canonical form',
  hint: 'Write it like 10.0.4.0/24 or fd00:1::/48.',
  max: 64,
  rule: (value) => {
    const parsed = parseCidr(value);
    return 'reason' in parsed ? asClause(parsed) : undefined;
  },
});

const IPV4_HINT = 'Write it like 10.20.0.0/16.';

/** What security groups and a VPC's DNS settings take here: the network module is IPv4 only. */
export const ipv4Cidr = text({ is: 'an IPv4 network in canonical form', hint: IPV4_HINT, max: 18, rule: ipv4Fault });

/** What a route to a hub takes. */
export const route = text({
  is: 'an IPv4 network in canonical form',
  hint: IPV4_HINT,
  max: 18,
  rule: (value) =>
    value === '0.0.0.0/0'
      ? { reason: 'must not be the default route: that goes to the NAT and internet gateways', hint: IPV4_HINT }
      : ipv4Fault(value),
});

export const address = text({
  is: 'an IPv4 address',
  hint: 'Write it like 10.100.0.2.',
  max: 15,
  rule: (value) => {
    const parsed = parseCidr(`${value}/32`);
    if (!('reason' in parsed) && parsed.family === 4) return undefined;
    return {
      reason: `must be an IPv4 address, not ${JSON.stringify(value)}`,
      hint: 'Write it like 10.100.0.2, without a prefix.',
    };
  },
});

/** Any short text in one line. */
export const line = text({ is: 'text in one line', hint: 'Shorten it to one line.', max: 256 });

/** AWS's tags: keys of 128 characters, values of 256, and `aws:` is AWS's own. */
export const tags = z.record(
  text({
    is: 'letters, digits, spaces and _.:/=+-@, without aws: or genesis: at its beginning',
    hint: 'Write it like cost-center.',
    max: 128,
    pattern: /^(?![aA][wW][sS]:|genesis:)[\p{L}\p{Z}\p{N}_.:/=+\-@]+$/u,
  }),
  text({
    is: 'letters, digits, spaces and _.:/=+-@',
    hint: 'Shorten it, or leave other characters out.',
    min: 0,
    max: 256,
    pattern: /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u,
  }),
);

function asClause({ reason, hint }: Fault): { reason: string; hint: string } {
  return { reason: `must be a network in canonical form: ${reason.replace(/\.$/, '')}`, hint };
}

function ipv4Fault(value: string): { reason: string; hint: string } | undefined {
  const parsed = parseCidr(value);
  if ('reason' in parsed) return asClause(parsed);
  return parsed.family === 4 ? undefined : { reason: 'must be an IPv4 network', hint: IPV4_HINT };
}
