import type { ProductDeps, ProductOrder } from '../../actions/create-account/product.ts';
import { provisionToken } from '../../actions/create-account/product.ts';
import type { NewProduct, ProductRecord, ProvisionedProduct } from '../../src/edge/service-catalog.ts';
import { fakeOrganization } from './organization.ts';

export const REPOSITORY = 'example/platform';

export const gamma = { name: 'gamma', email: 'aws+gamma@example.com' };
export const TAG = { 'genesis:account': 'gamma' };
export const order: ProductOrder = {
  product: 'prod-abcdefghijklm',
  unit: { path: 'Workloads/Prod', id: 'ou-ab12-prod5678' },
  sso: { email: 'cloud@example.com', first_name: 'Cloud', last_name: 'Team' },
  tags: TAG,
};

/** What is sent to AWS where gamma is asked for the first time. */
export const sent = () => ({
  product: order.product,
  artifact: 'pa-active',
  token: provisionToken(REPOSITORY, 'gamma'),
  parameters: { AccountEmail: gamma.email },
});

/** Of each call what it is. */
export const kinds = (calls: string[]) => calls.map((call) => call.split(' ')[0]);

/** How an operation is to end: well, or with an error; `account` tells whether an account came of it nevertheless. */
export interface Ending {
  error?: string;
  account?: boolean;
}

/** A Service Catalog with an Account Factory in memory, over an organization in memory. */
export function productWorld() {
  const organization = fakeOrganization();
  const products = new Map<string, ProvisionedProduct>();
  const records = new Map<string, ProductRecord & { polls: number; finish: () => void }>();
  const byToken = new Map<string, string>();
  const calls: string[] = [];
  const lines: string[] = [];
  /** How the next operations end; where none is given, well. */
  const endings: Ending[] = [];
  let time = 0;
  let made = 0;

  function begin(type: string, product: ProvisionedProduct, finish: (ending: Ending, record: ProductRecord) => void) {
    const id = `rec-${records.size}`;
    const ending = endings.shift() ?? {};
    Object.assign(product, { status: 'UNDER_CHANGE', lastRecordId: id });
    const record = {
      id,
      productId: product.id,
      type,
      state: 'CREATED' as ProductRecord['state'],
      errors: [] as string[],
      outputs: {},
      polls: 3,
      finish: () => {
        Object.assign(record, ending.error ? { state: 'FAILED', errors: [ending.error] } : { state: 'SUCCEEDED' });
        finish(ending, record);
      },
    };
    records.set(id, record);
    return { ...record };
  }

  function add(name: string, more: Partial<ProvisionedProduct> = {}) {
    const id = more.id ?? `pp-${made++}`;
    const token = provisionToken(REPOSITORY, name);
    const product: ProvisionedProduct = { id, name, token, status: 'AVAILABLE', lastRecordId: '', ...more };
    products.set(id, product);
    return product;
  }

  function provision({ name, token, parameters }: NewProduct) {
    const product = add(name, { token });
    return begin('PROVISION_PRODUCT', product, ({ error, account }, record) => {
      product.status = error ? 'ERROR' : 'AVAILABLE';
      const accountId = !error || account ? organization.add({ name, email: parameters.AccountEmail ?? '' }) : '';
      if (error) return;
      record.outputs = { AccountId: accountId };
      Object.assign(product, { lastGoodRecordId: record.id, accountId });
    });
  }

  const deps: ProductDeps = {
    catalog: {
      activeArtifact: async (product) => (product === 'prod-none' ? undefined : 'pa-active'),
      provisionedProduct: async (which) => {
        const wanted = Object.entries(which);
        const found = [...products.values()].find((one) =>
          wanted.every(([key, value]) => one[key as keyof ProvisionedProduct] === value),
        );
        return found && { ...found };
      },
      async provision(wish) {
        calls.push(`provision ${wish.name} ${JSON.stringify(wish.parameters)}`);
        const known = byToken.get(wish.token);
        if (known) return { ...(records.get(known) as ProductRecord), state: 'CREATED', outputs: {} };
        if ([...products.values()].some(({ name }) => name === wish.name)) {
          throw Object.assign(new Error(`A product named ${wish.name} is there.`), {
            name: 'DuplicateResourceException',
          });
        }
        const record = provision(wish);
        byToken.set(wish.token, record.id);
        return record;
      },
      async record(id) {
        const record = records.get(id);
        if (!record) throw new Error(`no record ${id}`);
        if (record.polls > 0 && --record.polls === 0) record.finish();
        return { ...record };
      },
      async terminate(id) {
        calls.push(`terminate ${id}`);
        const product = products.get(id);
        if (!product) return undefined;
        return begin('TERMINATE_PROVISIONED_PRODUCT', product, ({ error }) => {
          if (error) product.status = 'TAINTED';
          else products.delete(id);
        });
      },
    },
    organizations: organization.api,
    repository: REPOSITORY,
    inTurn: (work) => work(),
    sleep: async (milliseconds) => {
      time += milliseconds;
    },
    now: () => time,
    log: (line) => void lines.push(line),
  };
  return { organization, products, records, calls, lines, endings, deps, add, now: () => time };
}
