import type { Plan, ResourceChange } from './plan.ts';

const ATTACHMENT = 'aws_ec2_transit_gateway_vpc_attachment';
const ACCEPTANCE = 'aws_ec2_transit_gateway_vpc_attachment_accepter';

/**
 * Addresses of attachments that have to be replaced along with their acceptance. Terraform replaces an acceptance in which
 * a run was interrupted, and to destroy one is to delete the attachment itself, which can't be accepted any more.
 */
export function attachmentsToReplace({ resource_changes: all }: Plan): string[] {
  const renewed = all.filter((resource) => resource.type === ACCEPTANCE && isReplaced(resource)).map(idOf);
  return all
    .filter((resource) => resource.type === ATTACHMENT && !isReplaced(resource) && renewed.includes(idOf(resource)))
    .map(({ address }) => address);
}

const isReplaced = ({ change: { actions } }: ResourceChange) =>
  actions.includes('delete') && actions.includes('create');

/** An attachment and its acceptance have one id. */
const idOf = ({ change }: ResourceChange) => (change.before as { id?: unknown } | null)?.id ?? null;
