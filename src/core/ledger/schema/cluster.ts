import { z } from 'zod';
import { text } from './text.ts';
import { roleName } from './values.ts';

/** As the cloud provisioner takes them (mattermost-cloud, model/annotation.go). */
const annotation = text({
  is: 'an annotation of 3 to 64 lower-case letters, digits, _ and - that starts with a letter',
  hint: 'Write it like customer-web.',
  min: 3,
  max: 64,
  pattern: /^[a-z][a-z0-9_-]*$/,
});

const version = text({
  is: 'a version of Kubernetes',
  hint: 'Write it like "1.27" or "1.27.9", in quotes.',
  max: 11,
  pattern: /^\d{1,3}\.\d{1,3}(\.\d{1,3})?$/,
});

const machineImage = text({
  is: "a machine image's id",
  hint: 'Write it like ami-0123456789abcdef0.',
  max: 21,
  pattern: /^ami-[0-9a-f]{8,17}$/,
});

const machines = z.strictObject({
  type: text({
    is: 'an EC2 instance type',
    hint: 'Write it like m5.large.',
    max: 32,
    pattern: /^[a-z0-9-]+\.[a-z0-9-]+$/,
  }).optional(),
  count: z.int().min(1).max(1000).optional(),
});

/** What an account says of the cluster that is requested for its network; what it leaves out, the provisioner decides. */
export const cluster = z.strictObject({
  provisioner: z.enum(['kops', 'eks']).describe('what makes the cluster'),
  annotations: z.array(annotation).max(50).default([]).describe('by which installations find it'),
  allow_installations: z.boolean().default(true).describe('whether installations may be scheduled on it'),
  version: version.optional(),
  masters: machines.optional(),
  nodes: machines.optional(),
  ami: machineImage.optional(),
  cluster_role: roleName.describe('the role of an EKS cluster, by its name in the account').optional(),
  node_role: roleName.describe("the role of an EKS cluster's nodes, by its name in the account").optional(),
});

export type Cluster = z.infer<typeof cluster>;
