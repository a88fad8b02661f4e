import { z } from 'zod';
import { dnsSuffix } from '../core/aws/dns-suffix.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { signed } from '../core/aws/signature.ts';
import type { Found } from '../core/terraform/orphans.ts';

export interface ShareOptions {
  /** Keys of the account that owns the share. */
  credentials: KeyProvider;
  region: string;
  partition: string;
  /** Where AWS is, if not at its own address. */
  endpoint: string | undefined;
}

/** Whether a principal is in a share, or about to be. */
const IN = ['ASSOCIATING', 'ASSOCIATED'];

const TIME_LIMIT = 30_000;

const answer = z.object({ resourceShareAssociations: z.array(z.object({ status: z.string() })).default([]) });

/** With whom resources are shared by RAM; it only looks, by the one call that it takes. */
export function openResourceShare({ credentials, region, partition, endpoint }: ShareOptions) {
  const host = `https://ram.${region}.${dnsSuffix(partition)}`;
  const url = new URL('/getresourceshareassociations', endpoint ?? host);

  async function isIn(resourceShareArn: string, principal: string): Promise<boolean> {
    const body = JSON.stringify({
      associationType: 'PRINCIPAL',
      resourceShareArns: [resourceShareArn],
      principal,
    });
    const headers = signed({ url, body, service: 'ram', region, at: new Date() }, await credentials());
    const signal = AbortSignal.timeout(TIME_LIMIT);
    const response = await fetch(url, { method: 'POST', headers, body, signal });
    const text = await response.text();
    if (!response.ok) {
      throw new Error('AWS call ram:GetResourceShareAssociations failed.', { cause: new Error(text.slice(0, 1000)) });
    }
    return answer.parse(JSON.parse(text)).resourceShareAssociations.some(({ status }) => IN.includes(status));
  }

  return {
    /**
     * Which associations with a share are there already.
     *
     * @param wanted Of type aws_ram_principal_association: the share's ARN and the principal, with a blank between them.
     */
    async find(wanted: { type: string; name: string }[]): Promise<Found[]> {
      const found = await Promise.all(
        wanted.map(async ({ type, name }) => {
          const [share = '', principal = ''] = name.split(' ');
          const isThere = await isIn(share, principal);
          return isThere ? [{ type, id: `${share},${principal}`, key: name, tagged: false }] : [];
        }),
      );
      return found.flat();
    },
  };
}
