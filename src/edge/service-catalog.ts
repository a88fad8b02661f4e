import type {
  ProvisionedProductAttribute,
  ProvisioningArtifactDetail,
  RecordDetail,
  RecordOutput,
} from '@aws-sdk/client-service-catalog';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';

/** A provisioned product: for Account Factory, an account that Control Tower manages, or was asked for. */
export interface ProvisionedProduct {
  id: string;
  name: string;
  status: 'AVAILABLE' | 'UNDER_CHANGE' | 'TAINTED' | 'ERROR' | 'PLAN_IN_PROGRESS';
  /** The token it was provisioned with; a product that others made has theirs. */
  token?: string;
  /** The operation that was asked for last, of whatever kind. */
  lastRecordId: string;
  /** The last operation that ended well and made or updated it. */
  lastGoodRecordId?: string;
  /** The account that Account Factory made. */
  accountId?: string;
}

/** By what a product is looked for. */
export type WhichProduct = { name: string } | { id: string } | { accountId: string };

/** One operation on a product: provisioning, updating, terminating. */
export interface ProductRecord {
  id: string;
  productId: string;
  /** PROVISION_PRODUCT, UPDATE_PROVISIONED_PRODUCT, TERMINATE_PROVISIONED_PRODUCT. */
  type: string;
  state: 'CREATED' | 'IN_PROGRESS' | 'IN_PROGRESS_IN_ERROR' | 'SUCCEEDED' | 'FAILED';
  errors: string[];
  outputs: Record<string, string>;
}

export interface NewProduct {
  name: string;
  product: string;
  artifact: string;
  token: string;
  parameters: Record<string, string>;
}

export type ServiceCatalog = ReturnType<typeof openServiceCatalog>;

/** Service Catalog, with the keys of a role in the account Control Tower runs in, and in its home region. */
export function openServiceCatalog({ credentials, region }: { credentials: KeyProvider; region: string }) {
  const sdk = () => import('@aws-sdk/client-service-catalog');
  const client = once(async () => {
    const settings = { credentials, region, maxAttempts: 8, retryMode: 'adaptive' as const };
    return namingCalls('servicecatalog', new (await sdk()).ServiceCatalogClient(settings));
  });

  return {
    /**
     * The version of a product to provision: the newest active one, a deprecated one (by its guidance) only where there
     * is no other. A landing zone's update adds a version and leaves the old ones inactive. All versions come in one
     * answer: ListProvisioningArtifacts takes no page token.
     *
     * @returns Its id, or undefined where no version is active.
     */
    async activeArtifact(product: string): Promise<string | undefined> {
      const { ListProvisioningArtifactsCommand } = await sdk();
      const command = new ListProvisioningArtifactsCommand({ ProductId: product });
      const { ProvisioningArtifactDetails = [] } = await (await client()).send(command);
      return ProvisioningArtifactDetails.filter(({ Active }) => Active).sort(bestFirst)[0]?.Id;
    },

    /**
     * @param which The name or the id of a provisioned product, or the account it made. A search matches words, so all
     *   its pages are read until the very one comes.
     * @returns The product whoever made it, or undefined where there is none. What was made or terminated just now may
     *   show only some seconds later.
     */
    async provisionedProduct(which: WhichProduct): Promise<ProvisionedProduct | undefined> {
      const { paginateSearchProvisionedProducts } = await sdk();
      const [field, attribute, value] = searchOf(which);
      const search = {
        AccessLevelFilter: { Key: 'Account' as const, Value: 'self' },
        Filters: { SearchQuery: [`${field}:${value}`] },
      };
      for await (const page of paginateSearchProvisionedProducts({ client: await client() }, search)) {
        const found = page.ProvisionedProducts?.find((one) => one[attribute] === value);
        if (found) return provisionedProduct(found);
      }
      return undefined;
    },

    /**
     * Asks for a product. The same token gets the same answer: a call that is repeated asks for nothing more.
     *
     * @returns The record of the operation; it succeeds or fails later.
     */
    async provision({ name, product, artifact, token, parameters }: NewProduct): Promise<ProductRecord> {
      const { ProvisionProductCommand } = await sdk();
      const command = new ProvisionProductCommand({
        ProvisionedProductName: name,
        ProductId: product,
        ProvisioningArtifactId: artifact,
        ProvisionToken: token,
        ProvisioningParameters: Object.entries(parameters).map(([Key, Value]) => ({ Key, Value })),
      });
      return productRecord((await (await client()).send(command)).RecordDetail);
    },

    /** @returns How an operation stands, and what came of it. */
    async record(id: string): Promise<ProductRecord> {
      const { DescribeRecordCommand } = await sdk();
      const outputs: RecordOutput[] = [];
      for (let page: string | undefined; ; ) {
        const answer = await (await client()).send(new DescribeRecordCommand({ Id: id, PageToken: page }));
        outputs.push(...(answer.RecordOutputs ?? []));
        page = answer.NextPageToken;
        if (!page) return productRecord(answer.RecordDetail, outputs);
      }
    },

    /**
     * Asks for a product's end. Control Tower then manages its account no longer; the account itself stays.
     *
     * @returns The record of the operation, or undefined where there is no such product.
     */
    async terminate(id: string, token: string): Promise<ProductRecord | undefined> {
      const { TerminateProvisionedProductCommand } = await sdk();
      const command = new TerminateProvisionedProductCommand({ ProvisionedProductId: id, TerminateToken: token });
      try {
        return productRecord((await (await client()).send(command)).RecordDetail);
      } catch (error) {
        if ((error as Error).name === 'ResourceNotFoundException') return undefined;
        throw error;
      }
    },
  };
}

function bestFirst(one: ProvisioningArtifactDetail, other: ProvisioningArtifactDetail): number {
  const isDeprecated = ({ Guidance }: ProvisioningArtifactDetail) => Number(Guidance === 'DEPRECATED');
  const made = ({ CreatedTime }: ProvisioningArtifactDetail) => CreatedTime?.getTime() ?? 0;
  return isDeprecated(one) - isDeprecated(other) || made(other) - made(one);
}

/** The field that is searched, the attribute of what is found, and what both have to be. */
function searchOf(which: WhichProduct): [string, 'Id' | 'Name' | 'PhysicalId', string] {
  if ('id' in which) return ['id', 'Id', which.id];
  return 'name' in which ? ['name', 'Name', which.name] : ['physicalId', 'PhysicalId', which.accountId];
}

function provisionedProduct(attribute: ProvisionedProductAttribute): ProvisionedProduct {
  const { Id = '', Name = '', Status, IdempotencyToken, LastRecordId = '', PhysicalId = '' } = attribute;
  const good = attribute.LastSuccessfulProvisioningRecordId;
  return {
    id: Id,
    name: Name,
    status: Status ?? 'UNDER_CHANGE',
    ...(IdempotencyToken ? { token: IdempotencyToken } : {}),
    lastRecordId: LastRecordId,
    ...(good ? { lastGoodRecordId: good } : {}),
    // Products of other kinds have an ARN there.
    ...(/^\d{12}$/.test(PhysicalId) ? { accountId: PhysicalId } : {}),
  };
}

function productRecord(detail: RecordDetail = {}, outputs: RecordOutput[] = []): ProductRecord {
  return {
    id: detail.RecordId ?? '',
    productId: detail.ProvisionedProductId ?? '',
    type: detail.RecordType ?? '',
    state: detail.Status ?? 'CREATED',
    errors: (detail.RecordErrors ?? []).map(({ Code, Description }) => [Code, Description].filter(Boolean).join(': ')),
    outputs: Object.fromEntries(outputs.map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? ''])),
  };
}
