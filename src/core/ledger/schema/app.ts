import { z } from 'zod';
import { text } from './text.ts';
import { label, name } from './values.ts';

// The limits are the Apps plugin's; a leading dot would hide the file.
const id = text({
  is: "an app's id: 3 to 32 letters, digits, hyphens, underscores and dots",
  hint: 'Write it like com.example.hello, as in the manifest.',
  min: 3,
  max: 32,
  pattern: /^[A-Za-z0-9_-][A-Za-z0-9._-]+$/,
});

const version = text({
  is: 'a version of at most 10 letters, digits, hyphens, underscores and dots',
  hint: 'Write it like 1.0.0, as in the manifest.',
  max: 10,
  pattern: /^[A-Za-z0-9._-]+$/,
});

const deployment = z.strictObject({
  account: name,
  server: label.describe('a server of organization.yaml').optional(),
  version,
  bundle: text({
    is: 'where the bundle lies: s3://, https://, release: or artifact:',
    hint: 'Write it like s3://bundles/hello-1.0.0.zip.',
    max: 1024,
    pattern:
      /^((s3|https):\/\/[A-Za-z0-9.-]+\/[^\s"'<>\\]+|release:[^\s:"'<>\\]+\/[\w.+-]+|artifact:\d{1,19}\/[^\s:"'<>\\|*?]+)$/,
  }),
  sha256: text({
    is: 'the SHA-256 of the bundle: 64 hexadecimal digits',
    hint: 'Take it from `sha256sum BUNDLE`.',
    min: 64,
    max: 64,
    pattern: /^[0-9a-f]{64}$/,
  }),
  install: z.boolean().default(false).describe('whether it is installed on the server, not only listed'),
  env: z
    .record(
      text({
        is: "an environment variable's name",
        hint: 'Write it like LOG_LEVEL.',
        max: 128,
        pattern: /^[A-Za-z]\w+$/,
      }),
      text({ is: "an environment variable's value", hint: 'Shorten it.', min: 0, max: 2048 }),
    )
    .default({}),
});

/** `state/apps/<id>.yaml`: where an app runs, and in which version. */
export const app = z.strictObject({ id, deployments: z.array(deployment).max(1000) });

export type App = z.infer<typeof app>;
