import type { S3Control } from '../../../src/edge/s3-control.ts';
import { done, nothing, type Part } from './part.ts';

/** S3's public access block for the whole account, all four switches of it. */
export const publicAccess: Part<{ member: { s3: Pick<S3Control, 'blocksPublic' | 'blockPublic'> } }> = {
  name: 'S3 public access block',
  async bring({ id }, { member: { s3 } }) {
    if (await s3.blocksPublic(id)) return nothing;
    await s3.blockPublic(id);
    return done('S3 blocks public access');
  },
};
