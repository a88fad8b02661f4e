/** Temporary or lasting AWS keys; `expiration` is absent where they don't end. */
export interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  expiration?: Date;
}

/** Gives keys that are valid for some minutes yet; ask again rather than keep them. */
export type KeyProvider = () => Promise<Keys>;
