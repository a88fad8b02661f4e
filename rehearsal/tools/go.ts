import path from 'node:path';
import { install, installed, type Log, onPath } from './install.ts';

/**
 * A tool written in Go: from the PATH in the pinned version, else built once from its module.
 * @param module where its command is, as `github.com/nektos/act`
 * @returns the absolute path of the executable
 */
export async function goTool(name: string, version: string, module: string, log: Log): Promise<string> {
  const found = await onPath(name, ['--version'], (answer) => answer.includes(version));
  if (found !== undefined) return found;
  const build = async (folder: string) => {
    await install('go', ['install', `${module}@v${version}`], { GOBIN: folder, GOFLAGS: '-buildvcs=false' });
    return path.join(folder, name);
  };
  return installed(
    {
      name: `${name} ${version}`,
      target: path.join('bin', `${name}-${version}`),
      make: build,
      byHand: `Put ${name} ${version} on your PATH, or install Go and run: go install ${module}@v${version}`,
    },
    log,
  );
}
