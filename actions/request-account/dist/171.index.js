export const id = 171;
export const ids = [171];
export const modules = {

/***/ 9171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/core/git/git-remote.js
// Talking with another repository: how Git is set up for it, what may be asked of it, and what its answers mean.

// What a company's network and a person's SSH need; any other GIT_ variable could redirect or trace what we do.
const KEPT = /^GIT_(SSL|PROXY_SSL|SSH)/;
/**
 * The environment for Git: nothing of the user's or the system's configuration, no hooks, no prompts, English messages.
 * A token goes by GIT_CONFIG_*, since arguments are visible to every process of the machine and URLs end up in errors.
 */
function gitEnvironment(inherited, access) {
    const settings = [
        ...FIXED,
        ['safe.directory', access.directory],
        ...credentials(access.token, access.serverUrl ?? inherited.GITHUB_SERVER_URL),
    ];
    const ours = {
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_CONFIG_COUNT: String(settings.length),
    };
    const kept = Object.entries(inherited).filter(([key]) => !/^(GIT_|SSH_ASKPASS)/.test(key) || KEPT.test(key));
    const numbered = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return Object.fromEntries([...kept, ...Object.entries(ours), ...numbered].filter(([, value]) => value !== undefined));
}
const FIXED = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['protocol.ext.allow', 'never'],
    ['submodule.recurse', 'false'],
    ['fetch.recurseSubmodules', 'false'],
    // Several processes may work in one checkout, on objects that no ref holds yet.
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    // A dead connection is given up after a minute.
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '60'],
];
function credentials(token, serverUrl = 'https://github.com') {
    if (!token)
        return [];
    const key = `http.${serverUrl.replace(/\/*$/, '/')}.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    // The empty value drops the header that actions/checkout left: GitHub refuses requests that bear two.
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic}`],
    ];
}
/**
 * The full ref of a branch whose name comes from outside, by the rules of git-check-ref-format.
 *
 * @throws UserError for what can't be a branch's name.
 */
function branchRef(name) {
    const parts = name.split('/');
    const bad = parts.some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock')) ||
        /[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$|^@$|^-/.test(name);
    if (bad)
        throw new problem/* UserError */.y(`${JSON.stringify(name)} can't be the name of a branch.`);
    return `refs/heads/${name}`;
}
/** What Git's failure is told as: what the user can mend has a hint. */
function gitFailure(args, code, stderr) {
    const words = stderr.trim() || 'it said nothing';
    const hint = /not a git repository|dubious ownership/.test(words)
        ? 'Check the repository out first, and name its folder in the input "repository".'
        : DENIED.test(words)
            ? 'The token needs "contents: read" for this repository.'
            : undefined;
    const message = `git ${args[0]} failed (${code ?? 'killed'}): ${words}`;
    return hint ? new problem/* UserError */.y(message, { hint }) : new Error(message);
}
// The words by which Git and GitHub tell one failure from another. Git speaks English here (LC_ALL), and has no codes.
const DENIED = /Authentication failed|could not read (Username|Password)|Permission.* denied|Write access|error: 40[134]/i;
const PASSING = /Could not resolve|Connection (reset|refused)|timed out|hung up|early EOF|RPC failed|error: (429|5\d\d)/i;
const RULES = /GH006|GH013|protected branch|rule violations|hook declined/i;
/** "stale info" is Git's own finding; the others are a server's that found out a moment later. */
const MOVED = /stale info|fetch first|non-fast-forward|lock ref|failed to (lock|update ref)|already exists|incorrect old/i;
/** A remote's URL may hold a password, and Git repeats URLs in its messages. */
function withoutCredentials(stderr) {
    return stderr.replace(/:\/\/[^/@\s]+@/g, '://***@');
}
/** Whether Git failed for a reason that passes: the network, or a server that is busy. */
function isPassing(stderr) {
    return PASSING.test(stderr);
}
/** What a failed push of one branch means, from `git push --porcelain` and its messages. */
function pushFailure(branch, stdout, stderr) {
    // "!", the refs, the reason. Only the reason is looked at: somebody may call a branch "non-fast-forward".
    const reason = /^!\t[^\t]*\t(.*)$/m.exec(stdout)?.[1] ?? '';
    if (MOVED.test(reason))
        return 'moved';
    const answer = `${reason}\n${stderr}`;
    if (RULES.test(answer)) {
        return new problem/* UserError */.y(`The rules of branch ${branch} refuse the commit: ${said(answer)}`, {
            hint: 'Let the GitHub App (or token) that pushes bypass the rule, or have it push to another branch.',
        });
    }
    if (DENIED.test(answer)) {
        return new problem/* UserError */.y(`Git may not push to branch ${branch}: ${said(answer)}`, {
            hint: 'The token needs "contents: write" for this repository.',
        });
    }
    return PASSING.test(stderr) ? 'unreachable' : new problem/* UserError */.y(`Branch ${branch} can't be pushed: ${said(answer)}`);
}
/** The lines of an answer that say something. */
function said(answer) {
    const lines = answer.split('\n').filter((line) => /^(\[|remote:|fatal:|error:)/.test(line));
    return lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('; ') || answer.trim();
}
/** How long to wait before the next attempt, in milliseconds: anything up to a bound that doubles, so that crowds part. */
function backoff(attempt, random) {
    return Math.round(random * Math.min(20_000, 1000 * 2 ** attempt));
}

;// CONCATENATED MODULE: ./src/core/git/compare-and-swap.js


/**
 * Reads a branch's tip, decides, writes; does all of it again where the branch moved meanwhile. So whatever is
 * decided was decided on what it was committed on.
 *
 * @throws UserError when the branch moved under every attempt.
 */
async function compareAndSwap(branch, decide, on) {
    for (let attempt = 1; attempt <= on.attempts; attempt++) {
        const sha = await on.tip(branch);
        const change = await decide({ sha, tree: async (folders) => (sha ? on.tree(sha, folders) : new Map()) });
        const place = { expected: sha, parent: on.onto ?? sha };
        const written = change && change.files.size > 0 ? await on.write(branch, place, change) : 'same';
        if (written === 'same')
            return { sha, changed: false };
        if (written !== 'moved')
            return { sha: written.sha, changed: true };
        await on.sleep(backoff(attempt, on.random()));
    }
    throw new problem/* UserError */.y(`Branch ${branch} moved under each of ${on.attempts} attempts to commit on it.`, {
        hint: 'Run this again when fewer others write to the branch.',
    });
}

;// CONCATENATED MODULE: ./src/core/git/git-objects.js
// What Git prints and reads, as bytes. Names of files and their contents come from strangers: nothing is split at lines.

const LINE_END = 0x0a;
const SPACE = 0x20;
const NO_MODE = '000000';
const SUBMODULE = '160000';
const NO_COMMIT = '0'.repeat(40);
const decoder = new TextDecoder();
/** Parses `git ls-tree -r -z`. Bytes in a name that aren't UTF-8 become U+FFFD, which no valid name contains. */
function parseEntries(output) {
    const lines = decoder.decode(output).split('\0').slice(0, -1);
    return lines.map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
        return { mode: mode, id, path: line.slice(tab + 1) };
    });
}
/** Parses `git diff-tree -r -z --raw --no-renames`. */
function parseDifferences(output) {
    const fields = decoder.decode(output).split('\0');
    const count = Math.floor(fields.length / 2);
    return Array.from({ length: count }, (_, index) => {
        const [before = '', mode = '', , id = ''] = (fields[2 * index] ?? '').split(' ');
        const path = fields[2 * index + 1] ?? '';
        const entry = mode === NO_MODE ? undefined : { path, id, mode: mode };
        return { path, existed: before !== `:${NO_MODE}`, entry };
    });
}
/** Sorts the files that differ, as they are afterwards. */
function sortChanges(differences, after) {
    const existed = new Set(differences.filter((one) => one.existed).map(({ path }) => path));
    return {
        added: new Map([...after].filter(([path]) => !existed.has(path))),
        changed: new Map([...after].filter(([path]) => existed.has(path))),
        removed: [...existed].filter((path) => !after.has(path)),
    };
}
/** The objects to ask `git cat-file --batch` for: a submodule is a commit of another repository. */
function blobIds(entries) {
    return entries.filter(({ mode }) => mode !== SUBMODULE).map(({ id }) => id);
}
/** Parses what `git cat-file --batch` answers to `blobIds`: the files of these entries. */
function parseFiles(entries, output) {
    const objects = parseObjects(output).values();
    const files = entries.map(({ path, mode }) => {
        const object = mode === SUBMODULE ? { bytes: new Uint8Array() } : objects.next().value;
        // A complete clone has all objects, and a partial one fetches them.
        if (!object?.bytes)
            throw new Error(`Git has no contents of ${path}`);
        return [path, { path, mode, bytes: object.bytes }];
    });
    return new Map(files);
}
/** Parses what `git cat-file --batch` answers for trees: the names in each, none where there is no such tree. */
function parseTreeNames(output) {
    return parseObjects(output).map(({ bytes = new Uint8Array(), idLength }) => {
        const names = [];
        // Mode, space, name, NUL, and the id as bytes.
        for (let at = 0; at < bytes.length;) {
            const end = bytes.indexOf(0, at);
            names.push(decoder.decode(bytes.subarray(bytes.indexOf(SPACE, at) + 1, end)));
            at = end + 1 + idLength;
        }
        return names;
    });
}
/** The objects in the order they were asked for; without bytes where one is missing. */
function parseObjects(output) {
    const objects = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(LINE_END, at);
        const [id = '', type, size] = decoder.decode(output.subarray(at, end)).split(' ');
        const found = type !== 'missing';
        const next = found ? end + 1 + Number(size) : end;
        objects.push({ idLength: id.length / 2, ...(found && { bytes: output.subarray(end + 1, next) }) });
        at = next + 1;
    }
    return objects;
}
/**
 * Folders as Git names them, without `./` and a slash at the end; none when one of them is the whole tree.
 *
 * @throws UserError for a folder outside the repository.
 */
function treePaths(folders) {
    const paths = folders.map((folder) => {
        const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
        if (!folder.startsWith('/') && !parts.includes('..'))
            return parts.join('/');
        throw new problem/* UserError */.y(`${JSON.stringify(folder)} is not a folder of the repository.`);
    });
    return paths.includes('') ? [] : paths;
}
/** Parses names that end in NUL, as `-z` prints them. */
function parseNames(output) {
    return decoder.decode(output).split('\0').filter(Boolean);
}
/**
 * Writes a commit as a stream for `git fast-import`: one process makes all objects, and no index or working tree is needed.
 * It answers with what `parseCommit` reads.
 */
function renderCommit({ ref, parent, author, time, message, files }) {
    const changes = [...files].map(([path, text]) => text === null ? `D ${quoted(path)}\n` : `M 100644 inline ${quoted(path)}\n${data(text)}`);
    return [
        `commit ${ref}\nmark :1\ncommitter ${identity(author)} ${time} +0000\n${data(message)}`,
        parent ? `from ${parent}\n` : '',
        ...changes,
        '\nget-mark :1\nls :1 ""\n',
        parent ? `ls ${parent} ""\n` : '',
        // Nobody needs the ref: the commit is pushed by its id.
        `reset ${ref}\nfrom ${NO_COMMIT}\n\ndone\n`,
    ].join('');
}
/** Reads fast-import's answer: the commit's id, and whether its tree differs from its parent's. */
function parseCommit(output) {
    const [id = '', tree, before] = decoder.decode(output).split('\n');
    return { id, differs: tree !== before };
}
const data = (text) => `data ${new TextEncoder().encode(text).length}\n${text}\n`;
const identity = ({ name, email }) => `${name.replace(/[<>\n\0]/g, '')} <${email.replace(/[<>\s\0]/g, '')}>`;
/** Paths are ours, but a name from the ledger may be part of them: none leads out of the tree or ends its line. */
function quoted(path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..') || path.includes('\0')) {
        throw new Error(`${JSON.stringify(path)} is no path in a repository`);
    }
    return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
;// CONCATENATED MODULE: ./src/edge/git/program.js




const TIME_LIMIT = 10 * 60_000;
/** Far above any ledger's size; a file of this size in a pull request shall not fill the runner's memory. */
const MOST_BYTES = 256 * 2 ** 20;
/**
 * The program in one repository. Its errors say what Git said, without credentials.
 *
 * @throws UserError where Git can't be started, or gives too much; Error where it fails or takes too long.
 */
function gitProgram({ directory, token, serverUrl }) {
    const env = gitEnvironment(process.env, { token, serverUrl, directory: (0,external_node_path_.resolve)(directory) });
    return async (args, { input = '', allow = [] } = {}) => {
        const child = (0,external_node_child_process_.spawn)('git', args, { cwd: directory, env });
        const [stdout, stderr] = [[], []];
        let bytes = 0;
        child.stdout.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes <= MOST_BYTES)
                stdout.push(chunk);
            else
                child.kill();
        });
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        // Git that ends early closes its input: its exit code tells more than EPIPE.
        child.stdin.on('error', () => { }).end(input);
        const code = await exitCode(child, directory);
        const said = withoutCredentials(Buffer.concat(stderr).toString());
        if (bytes > MOST_BYTES)
            throw new problem/* UserError */.y(`git ${args[0]} gives more than ${MOST_BYTES / 2 ** 20} MiB.`);
        if (code === null || (code !== 0 && !allow.includes(code)))
            throw gitFailure(args, code, said);
        return { code, stdout: Buffer.concat(stdout), stderr: said };
    };
}
/** Waits for Git's end, and brings it about where it takes too long; null when it was killed. */
async function exitCode(child, directory) {
    const limit = setTimeout(() => child.kill(), TIME_LIMIT);
    try {
        return await new Promise((done, fail) => void child.on('close', done).on('error', fail));
    }
    catch (cause) {
        throw new problem/* UserError */.y(`Git doesn't start in ${directory}: is it installed, and the folder there?`, {}, { cause });
    }
    finally {
        clearTimeout(limit);
    }
}

;// CONCATENATED MODULE: ./src/edge/git.js







// The domain is reserved (RFC 2606); an address at users.noreply.github.com would be some person's.
const BOT = { name: 'genesis', email: 'genesis@noreply.invalid' };
const REMOTE = 'origin';
const OWN_REFS = 'refs/genesis';
const NETWORK_ATTEMPTS = 4;
const FETCH = ['fetch', '--no-tags', '--no-write-fetch-head', '--no-auto-gc', '--refmap='];
/** Opens a repository with Git itself. Nothing is read yet. */
function openGit({ author: bot = BOT, ...options }) {
    const defaults = { sleep: promises_.setTimeout, random: Math.random, attempts: 100 };
    const repo = { ...defaults, ...options, git: gitProgram(options), commits: new Set() };
    return {
        revision: (name) => idOf(repo, name, 'commit'),
        treeId: (revision, folder) => treeId(repo, revision, folder),
        tree: (revision, folders) => readTree(repo, revision, folders),
        names: (commits, folder) => namesIn(repo, commits, folder),
        originUrl: async () => git_text((await repo.git(['config', '--get', `remote.${REMOTE}.url`], { allow: [1] })).stdout) || undefined,
        mergeBase: (a, b) => mergeBase(repo, a, b),
        mergeTree: (base, head) => mergeTree(repo, base, head),
        changes: (from, to, folders) => changes(repo, from, to, folders),
        history: (to, files, since) => git_history(repo, to, files, since),
        fetch: async (refspecs) => void (await remotely(repo, [...FETCH, '--stdin', REMOTE], lines(refspecs))),
        remoteRefs: (names) => remoteRefs(repo, names),
        remoteTip: (branch) => remoteTip(repo, branch),
        commitTo: (branch, decide, { author = bot, onto } = {}) => compareAndSwap(branch, decide, {
            ...repo,
            onto,
            tip: (name) => remoteTip(repo, name),
            tree: (revision, folders) => readTree(repo, revision, folders),
            write: async (name, { expected, parent }, change) => {
                const sha = await makeCommit(repo, parent, change, author);
                return sha ? push(repo, name, expected, sha) : 'same';
            },
        }),
    };
}
/** The repository that a job's inputs and surroundings name. */
function jobGit(inputs, { env, log }) {
    const { repository: directory, token } = inputs;
    return openGit({ directory, token, serverUrl: env.GITHUB_SERVER_URL, log });
}
async function idOf(repo, revision, type) {
    if (/^-|[\0\n]/.test(revision))
        throw new problem/* UserError */.y(`${JSON.stringify(revision)} can't be a revision.`);
    if (type === 'commit' && repo.commits.has(revision))
        return revision;
    const id = await parseName(repo, `${revision}^{${type}}`);
    if (id && type === 'commit')
        repo.commits.add(id);
    return id;
}
async function treeId(repo, revision, folder = '.') {
    const tree = await idOf(repo, revision, 'tree');
    const [path] = treePaths([folder]);
    return tree && path ? parseName(repo, `${tree}:${path}`) : tree;
}
async function parseName({ git }, name) {
    const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', name], { allow: [1] });
    return code === 0 ? git_text(stdout) : undefined;
}
async function existing(repo, revision, type) {
    // A commit stands for its tree wherever Git takes one.
    const id = repo.commits.has(revision) ? revision : await idOf(repo, revision, type);
    if (id)
        return id;
    throw new problem/* UserError */.y(`Git finds no revision ${JSON.stringify(revision)} in ${repo.directory}.`, {
        hint: 'Check it out or fetch it before; actions/checkout with fetch-depth: 0 fetches all branches.',
    });
}
async function readTree(repo, revision, folders = []) {
    const id = await existing(repo, revision, 'tree');
    const { stdout } = await repo.git(['ls-tree', '-r', '-z', '--full-tree', id, '--', ...treePaths(folders)]);
    return readFiles(repo, id, parseEntries(stdout));
}
async function changes(repo, from, to, folders = []) {
    const [before, after] = [await existing(repo, from, 'tree'), await existing(repo, to, 'tree')];
    const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', before, after, '--', ...treePaths(folders)];
    const differences = parseDifferences((await repo.git(args)).stdout);
    const entries = differences.flatMap(({ entry }) => entry ?? []);
    return sortChanges(differences, await readFiles(repo, after, entries));
}
/** Reads files of a tree, all at once. */
async function readFiles(repo, tree, entries) {
    const ids = blobIds(entries);
    await fetchMissing(repo, tree, ids);
    return parseFiles(entries, (await repo.git(['cat-file', '--batch', '--buffer'], { input: lines(ids) })).stdout);
}
async function namesIn({ git }, commits, folder) {
    const [path = ''] = treePaths([folder]);
    const call = { input: lines(commits.map((commit) => `${commit}:${path}`)) };
    return parseTreeNames((await git(['cat-file', '--batch', '--buffer'], call)).stdout);
}
/** In a partial clone, Git would fetch each file it misses by itself: thousands of times. */
async function fetchMissing(repo, tree, wanted) {
    repo.isPartial ??= await isSetTrue(repo, ['config', '--get', `remote.${REMOTE}.promisor`]);
    if (!repo.isPartial)
        return;
    const args = ['rev-list', '--objects', '--missing=print', '--no-object-names', `${tree}^{tree}`];
    const missing = new Set(git_text((await repo.git(args)).stdout).split('\n'));
    const ids = [...new Set(wanted)].filter((id) => missing.has(`?${id}`));
    if (ids.length > 0)
        await remotely(repo, [...FETCH, '--filter=blob:none', '--stdin', REMOTE], lines(ids));
}
async function isSetTrue({ git }, question) {
    return git_text((await git(question, { allow: [1] })).stdout) === 'true';
}
async function mergeBase(repo, a, b) {
    const commits = await related(repo, a, b);
    const { code, stdout } = await repo.git(['merge-base', ...commits], { allow: [1] });
    return code === 0 ? git_text(stdout) : undefined;
}
async function mergeTree(repo, base, head) {
    const commits = await related(repo, base, head);
    const args = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', ...commits];
    const { code, stdout, stderr } = await repo.git(args, { allow: [1, 128, 129] });
    if (code === 129)
        throw new problem/* UserError */.y('Git is too old to merge without a working tree; 2.38 can.');
    if (code === 128)
        throw new problem/* UserError */.y(`${JSON.stringify(head)} can't be merged into ${base}: ${stderr.trim()}`);
    const [tree = '', ...conflicts] = parseNames(stdout);
    return { tree, conflicts: [...new Set(conflicts)] };
}
async function git_history(repo, to, files, since) {
    const [tip] = await related(repo, to, to);
    const known = since && (await idOf(repo, since, 'commit'));
    const args = [
        'rev-list',
        '--first-parent',
        '--min-parents=1',
        tip,
        ...(known ? [`^${known}`] : []),
        '--',
        ...treePaths(files),
    ];
    return git_text((await repo.git(args)).stdout)
        .split('\n')
        .filter(Boolean);
}
/** Two commits, with their history: a shallow clone, actions/checkout's default, doesn't know where they parted. */
async function related(repo, a, b) {
    const commits = [await existing(repo, a, 'commit'), await existing(repo, b, 'commit')];
    repo.hasHistory ??= !(await isSetTrue(repo, ['rev-parse', '--is-shallow-repository']));
    if (!repo.hasHistory) {
        repo.log('The clone is shallow: fetching the history.');
        await remotely(repo, [...FETCH, '--unshallow', '--stdin', REMOTE], lines(commits));
        repo.hasHistory = true;
    }
    return commits;
}
async function remoteRefs(repo, names) {
    if (names.length === 0)
        return new Map();
    const listed = await remotely(repo, ['ls-remote', '--', REMOTE, ...names]);
    const found = new Map(listed.split('\n').map((line) => line.split('\t').reverse()));
    // Git compares the ends of names: refs/heads/main also finds refs/heads/refs/heads/main.
    return new Map(names.flatMap((name) => (found.has(name) ? [[name, found.get(name)]] : [])));
}
async function remoteTip(repo, branch) {
    const source = branchRef(branch);
    // Into a ref of its own: others may be fetching in the same checkout, and FETCH_HEAD is everybody's.
    const ref = `${OWN_REFS}/${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await remotely(repo, [...FETCH, REMOTE, `+${source}:${ref}`]);
    }
    catch (error) {
        if (/couldn't find remote ref/.test(error.message))
            return undefined;
        throw error;
    }
    const id = await idOf(repo, ref, 'commit');
    await repo.git(['update-ref', '-d', ref]);
    return id;
}
/** Reads from origin. What passes by itself is tried again. */
async function remotely(repo, args, input = '') {
    for (let attempt = 1;; attempt++) {
        const { code, stdout, stderr } = await repo.git(args, { input, allow: [1, 128] });
        if (code === 0)
            return git_text(stdout);
        if (!isPassing(stderr) || attempt === NETWORK_ATTEMPTS)
            throw gitFailure(args, code, stderr);
        repo.log(`git ${args[0]}: ${stderr.trim()}; trying again.`);
        await repo.sleep(backoff(attempt, repo.random()));
    }
}
async function makeCommit({ git }, parent, { files, message }, author) {
    const ref = `${OWN_REFS}/${(0,external_node_crypto_.randomUUID)()}`;
    const time = Math.floor(Date.now() / 1000);
    const input = renderCommit({ ref, parent, author, time, message, files });
    const { id, differs } = parseCommit((await git(['fast-import', '--quiet', '--done'], { input })).stdout);
    return differs ? id : undefined;
}
/** Moves a branch from `expected` to a commit. */
async function push(repo, branch, expected = '', sha) {
    const ref = branchRef(branch);
    // It takes the branch only from where it was read. A branch that was merged and deleted doesn't come back by it.
    const lease = `--force-with-lease=${ref}:${expected}`;
    const args = ['push', '--porcelain', '--no-verify', '--no-follow-tags', lease, REMOTE, `${sha}:${ref}`];
    const { code, stdout, stderr } = await repo.git(args, { allow: [1, 128] });
    if (code === 0)
        return { sha };
    const why = pushFailure(branch, git_text(stdout), stderr);
    if (why instanceof problem/* UserError */.y)
        throw why;
    repo.log(why === 'moved' ? `Branch ${branch} moved meanwhile.` : `The push got no answer: ${stderr.trim()}`);
    return 'moved';
}
const git_text = (output) => output.toString().trim();
const lines = (items) => items.map((item) => `${item}\n`).join('');

;// CONCATENATED MODULE: ./src/core/git/github-data.js
// What GitHub's API tells, as far as it is used.
/**
 * People whose approval doesn't count any more: it was dismissed, as GitHub does when commits follow, and they gave none
 * since. A comment takes the place of no approval.
 *
 * @param reviews The oldest first.
 */
function whoMustLookAgain(reviews) {
    const verdicts = reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
    const last = new Map(verdicts.map(({ by, state }) => [by, state]));
    return [...last].flatMap(([by, state]) => (state === 'DISMISSED' ? [by] : [])).sort();
}
/** A pull request as GitHub's API gives it. */
function pullRequest({ number, state, user, head, base }) {
    return {
        number,
        state: state === 'open' ? 'open' : 'closed',
        author: user?.login ?? '',
        head: { sha: head.sha, branch: head.ref, repository: head.repo?.full_name },
        base: { sha: base.sha, branch: base.ref },
    };
}
/** The same, as far as it is shown to people. */
function proposal(data) {
    const { number, html_url: url, title, body } = data;
    return { number, url, title, body: body ?? '' };
}
/** An issue as GitHub's API gives it. */
function github_data_issue({ number, title, body, state, user, pull_request: pull, labels }) {
    return {
        number,
        title: title ?? '',
        body: body ?? '',
        author: user?.login ?? '',
        isBot: user?.type === 'Bot',
        isOpen: state === 'open',
        isPullRequest: pull !== undefined,
        labels: labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    };
}

;// CONCATENATED MODULE: ./src/core/git/github-refusals.js

// What GitHub's answers mean that aren't a success.
/** Answers that are the same when asked again. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 422, 451, 501];
/** There is no such thing, or no such question at this GitHub. */
const ABSENT = [404, 501];
const isRefusal = (error) => error instanceof Error && 'status' in error;
/** Turns an answer that there is no such thing into nothing; anything else is thrown again. */
function absent(error) {
    if (!isRefusal(error) || !ABSENT.includes(error.status))
        throw error;
}
/** What went wrong in words: what was asked for, and, where the user can mend it, how. */
function explained(error, what, permission) {
    if (!isRefusal(error))
        return error;
    const failure = `GitHub refused to ${what} (${error.status}): ${error.message}`;
    const hint = hintOf(error, permission);
    return hint ? new problem/* UserError */.y(failure, { hint }, { cause: error }) : new Error(failure, { cause: error });
}
function hintOf({ status, response }, permission) {
    const headers = response?.headers ?? {};
    // Both of GitHub's limits answer 403 as well, and no permission helps against them.
    if (headers['retry-after'] || headers['x-ratelimit-remaining'] === '0')
        return "It is GitHub's rate limit: run this again later.";
    if (status === 401)
        return 'The token is not valid, or no longer.';
    if (status === 403 || status === 404)
        return `Does the job have \`permissions: ${permission}\` (an App's token: the same)?`;
    return undefined;
}

;// CONCATENATED MODULE: ./src/edge/github.js


/**
 * Opens a repository's API. Nothing is asked yet. Answers that may pass (5xx, 429) are waited for and tried again.
 *
 * Every function throws a UserError where GitHub refuses the token, saying which permission the job lacks.
 */
function openGitHub(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    let client;
    const ask = async (what, permission, call) => {
        client ??= connect(options);
        try {
            return await call(await client);
        }
        catch (error) {
            throw explained(error, what, permission);
        }
    };
    const here = { owner, repo };
    return {
        ...pullRequests(ask, here),
        ...proposals(ask, here),
        ...comments(ask, here),
        ...runs(ask, here),
        ...others(ask, here),
        /** Who the token's comments are by; undefined where GitHub doesn't say. */
        async login() {
            // Only this query tells an App or a workflow who it is; GET /user answers people alone.
            const found = await ask('say who the token is', 'contents: read', (client) => client.request('POST /graphql', { query: '{viewer{login}}' }).catch(absent));
            return found?.data?.data?.viewer?.login;
        },
        async setStatus(sha, { targetUrl, ...status }) {
            const url = targetUrl === undefined ? {} : { target_url: targetUrl };
            await ask(`set the status ${status.context}`, 'statuses: write', (client) => client.request('POST /repos/{owner}/{repo}/statuses/{sha}', { ...here, sha, ...status, ...url }));
        },
    };
}
/** Any other call of the API, for the edges that know a part of it of their own. */
function others(ask, here) {
    // What a route doesn't name would become a part of the query.
    const named = (route) => Object.fromEntries(Object.entries(here).filter(([name]) => route.includes(`{${name}}`)));
    return {
        /** The answer's data. */
        request: (what, permission, route, parameters) => ask(what, permission, async (client) => (await client.request(route, { ...named(route), ...parameters })).data),
        /** The entries of all pages of a list. */
        list: (what, permission, route, parameters) => ask(what, permission, (client) => client.paginate(route, { ...named(route), per_page: 100, ...parameters })),
    };
}
function pullRequests(ask, here) {
    return {
        async pullRequest(number) {
            const { data } = await ask(`read pull request ${number}`, 'pull-requests: read', (client) => client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...here, pull_number: number }));
            return pullRequest(data);
        },
        /** All open pull requests, the oldest first. */
        async openPullRequests() {
            const open = { ...here, state: 'open', direction: 'asc', per_page: 100 };
            const found = await ask('list the open pull requests', 'pull-requests: read', (client) => client.paginate('GET /repos/{owner}/{repo}/pulls', open));
            return found.map(pullRequest);
        },
    };
}
function proposals(ask, here) {
    const one = '/repos/{owner}/{repo}/pulls/{pull_number}';
    const change = async (what, number, fields) => void (await ask(`${what} pull request ${number}`, 'pull-requests: write', (client) => client.request(`PATCH ${one}`, { ...here, pull_number: number, ...fields })));
    return {
        /** The open pull request of a branch of this repository into another; GitHub allows one at most. */
        async pullRequestOf(branch, base) {
            const wanted = { ...here, state: 'open', head: `${here.owner}:${branch}`, base };
            const { data } = await ask(`look for the pull request of ${branch}`, 'pull-requests: read', (client) => client.request('GET /repos/{owner}/{repo}/pulls', wanted));
            return data[0] && proposal(data[0]);
        },
        /** Opens the pull request of a branch of this repository. GitHub refuses where it has one, or nothing to merge. */
        async createPullRequest(branch, base, text) {
            const { data } = await ask(`open a pull request of ${branch}`, 'pull-requests: write', (client) => client.request('POST /repos/{owner}/{repo}/pulls', { ...here, head: branch, base, ...text }));
            return proposal(data);
        },
        updatePullRequest: (number, text) => change('update', number, text),
        closePullRequest: (number) => change('close', number, { state: 'closed' }),
    };
}
function comments(ask, here) {
    const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    const all = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    return {
        /** All comments of a pull request or an issue, the oldest first. */
        async comments(issue) {
            const found = await ask(`read the comments of #${issue}`, 'pull-requests: read', (client) => client.paginate(`GET ${all}`, { ...here, issue_number: issue, per_page: 100 }));
            return found.map(({ id, body, user }) => ({
                id,
                body: body ?? '',
                author: user?.login ?? '',
                isBot: user?.type === 'Bot',
            }));
        },
        async createComment(issue, body) {
            await ask(`comment on #${issue}`, 'pull-requests: write', (client) => client.request(`POST ${all}`, { ...here, issue_number: issue, body }));
        },
        async updateComment(id, body) {
            await ask(`update comment ${id}`, 'pull-requests: write', (client) => client.request(`PATCH ${one}`, { ...here, comment_id: id, body }));
        },
        async deleteComment(id) {
            await ask(`delete comment ${id}`, 'pull-requests: write', (client) => client.request(`DELETE ${one}`, { ...here, comment_id: id }));
        },
    };
}
function runs(ask, here) {
    return {
        /** Starts a workflow; `ref` is a branch whose file declares workflow_dispatch. */
        async dispatch(workflow, ref, inputs) {
            const call = { ...here, workflow_id: workflow, ref, inputs };
            await ask(`start the workflow ${workflow}`, 'actions: write', (client) => client.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', call));
        },
        /** A workflow run, or undefined where there is none (any more: GitHub keeps them for 400 days at most). */
        async run(id) {
            const call = { ...here, run_id: id };
            return ask(`read run ${id}`, 'actions: read', async (client) => {
                const found = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', call).catch(absent);
                if (!found)
                    return undefined;
                const { path, event, head_branch: branch, status, conclusion } = found.data;
                return { id, path, event, branch, status, conclusion };
            });
        },
        /** The run of a workflow (by its file) on a branch in which this job waits for somebody's approval, if there is one. */
        async waitingRun(path, branch, job) {
            const file = path.replace(/^.*\//, '');
            const waiting = { ...here, workflow_id: file, branch, status: 'waiting', per_page: 100 };
            return ask(`list the waiting runs of ${file}`, 'actions: read', async (client) => {
                const found = await client.paginate('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', waiting);
                for (const { id, html_url: url } of found) {
                    const call = { ...here, run_id: id, per_page: 100 };
                    const jobs = await client.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', call);
                    if (jobs.some(({ name, status }) => name === job && status === 'waiting'))
                        return { id, url };
                }
                return undefined;
            });
        },
        /** What reviewers of environments answered to a run; empty where there is no such run. */
        async runApprovals(id) {
            const call = { ...here, run_id: id };
            return ask(`read the approvals of run ${id}`, 'actions: read', async (client) => {
                const found = await client
                    .request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', call)
                    .catch(absent);
                return (found?.data ?? []).map(({ state, environments, user }) => ({
                    state,
                    environments: environments.flatMap(({ name }) => name ?? []),
                    user: user.login,
                }));
            });
        },
    };
}
async function connect({ token, apiUrl, log }) {
    const [{ getOctokit }, { retry }] = await Promise.all([__webpack_require__.e(/* import() */ 738).then(__webpack_require__.bind(__webpack_require__, 1738)), __webpack_require__.e(/* import() */ 491).then(__webpack_require__.bind(__webpack_require__, 4491))]);
    const quiet = { debug: () => { }, info: () => { }, warn: log, error: log };
    const baseUrl = apiUrl === undefined ? {} : { baseUrl: apiUrl };
    return getOctokit(token, { ...baseUrl, log: quiet, retry: { doNotRetry: FINAL } }, retry);
}

;// CONCATENATED MODULE: ./src/core/git/signed-commits.js

/** In the place of a commit: that a ref isn't there, or shall not be. */
const signed_commits_NO_COMMIT = '0'.repeat(40);
const CREATE_COMMIT = 'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
/** Moves refs, all of them or none, and each only from where it is said to be. */
const UPDATE_REFS = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
/** A message's first line, and the rest. */
function splitMessage(message) {
    const [headline = '', ...rest] = message.trim().split('\n');
    return { headline, body: rest.join('\n').trim() };
}
/**
 * What of a change differs from a commit's files, as FileChanges of the API; undefined where nothing does. GitHub makes a
 * commit of nothing, and refuses to delete what isn't there.
 */
function fileChanges(files, tree) {
    const wanted = [...files].filter(([path, text]) => text === null ? tree.has(path) : !holds(tree.get(path), Buffer.from(text)));
    const additions = wanted.flatMap(([path, text]) => text === null ? [] : [{ path, contents: Buffer.from(text).toString('base64') }]);
    const deletions = wanted.flatMap(([path, text]) => (text === null ? [{ path }] : []));
    return wanted.length > 0 ? { additions, deletions } : undefined;
}
function holds(file, bytes) {
    return file !== undefined && /^100/.test(file.mode) && bytes.equals(file.bytes);
}
/** Whether GitHub says that a branch was not where the commit expected it. */
function isStale({ errors = [] }) {
    return errors.some(({ type }) => type === 'STALE_DATA');
}
/** Why GitHub refused to commit on a branch. */
function refusedCommit(branch, { errors = [] }) {
    const words = errors.map(({ message }) => message).join('; ') || 'it gave no reason';
    const is = (pattern) => errors.some(({ type, message }) => pattern.test(`${type} ${message}`));
    const hint = is(/RATE_LIMITED|rate limit/)
        ? "It is GitHub's rate limit: run this again later."
        : is(/rule violations|protected branch/i)
            ? 'Let the GitHub App (or token) that commits bypass the rule, or have it commit on another branch.'
            : is(/FORBIDDEN|NOT_FOUND|not accessible/)
                ? 'The token needs "contents: write" for this repository.'
                : undefined;
    return new problem/* UserError */.y(`GitHub refuses the commit on branch ${branch}: ${words}`, hint ? { hint } : {});
}

;// CONCATENATED MODULE: ./src/edge/github-commits.js
// Commits made by GitHub, which signs them: people see them as verified, and rules that want signatures take them.






const PERMISSION = 'contents: write';
/**
 * The same repository, read by Git, with a commitTo that goes through GitHub's mutation createCommitOnBranch. The author
 * is always the token's owner: the mutation takes none (docs.github.com/graphql/reference/commits). It can't begin a
 * branch without history, either: commitTo throws a UserError where there is no such branch, unless `onto` is given.
 */
function openCommits(git, { request }, options) {
    const { repository, log } = options;
    const api = { git, request, repository, log };
    const defaults = { sleep: promises_.setTimeout, random: Math.random, attempts: 100 };
    return {
        ...git,
        commitTo: (branch, decide, { onto } = {}) => compareAndSwap(branch, decide, {
            ...{ ...defaults, ...options, onto },
            tip: git.remoteTip,
            tree: git.tree,
            write: (name, place, change) => write(api, name, place, change),
        }),
    };
}
async function write(api, branch, { expected, parent }, change) {
    if (!parent) {
        throw new problem/* UserError */.y(`There is no branch ${branch}, and GitHub's API can't begin one without history.`, {
            hint: 'Make it first (genesis setup makes genesis-status), or have commits pushed: signed false.',
        });
    }
    const changes = fileChanges(change.files, await api.git.tree(parent, [...change.files.keys()]));
    if (!changes)
        return 'same';
    const input = { message: splitMessage(change.message), fileChanges: changes };
    const { answer, sha } = expected === parent
        ? await commit(api, branch, parent, input)
        : await replace(api, branch, { expected, parent }, input);
    if (sha)
        return { sha };
    // Whatever the words: where the branch is elsewhere by now, the next attempt tells more.
    if (!isStale(answer) && (await api.git.remoteTip(branch)) === expected)
        throw refusedCommit(branch, answer);
    api.log(`Branch ${branch} moved meanwhile.`);
    return 'moved';
}
async function commit(api, branch, expectedHeadOid, input) {
    const at = { repositoryNameWithOwner: api.repository, branchName: branch };
    const answer = await ask(api, `commit on ${branch}`, CREATE_COMMIT, { ...input, branch: at, expectedHeadOid });
    return { answer, sha: answer.data?.createCommitOnBranch?.commit?.oid };
}
/**
 * Commits on a branch of its own for that moment, and moves the branch there. To reset the branch first would be
 * simpler, but GitHub closes pull requests that have nothing to merge.
 */
async function replace(api, branch, { expected = signed_commits_NO_COMMIT, parent }, input) {
    const desk = `genesis/commit-${(0,external_node_crypto_.randomUUID)()}`;
    const begun = await move(api, branch, [[desk, signed_commits_NO_COMMIT, parent]]);
    if (begun.errors)
        return { answer: begun };
    const made = await commit(api, desk, parent, input);
    if (!made.sha) {
        await move(api, branch, [[desk, parent, signed_commits_NO_COMMIT]]);
        return made;
    }
    const answer = await move(api, branch, [
        [branch, expected, made.sha],
        [desk, made.sha, signed_commits_NO_COMMIT],
    ]);
    if (!answer.errors)
        return made;
    await move(api, branch, [[desk, made.sha, signed_commits_NO_COMMIT]]);
    return { answer };
}
/** Moves branches, all or none, from one commit to another. */
async function move(api, branch, moves) {
    const route = 'GET /repos/{owner}/{repo}';
    const { node_id: repositoryId } = (await api.request('read the repository', 'metadata: read', route));
    const refUpdates = moves.map(([name, beforeOid, afterOid]) => {
        return { name: branchRef(name), beforeOid, afterOid, force: true };
    });
    return ask(api, `move ${branch}`, UPDATE_REFS, { repositoryId, refUpdates });
}
async function ask({ request }, what, query, input) {
    return (await request(what, PERMISSION, 'POST /graphql', { query, variables: { input } }));
}

;// CONCATENATED MODULE: ./src/edge/github-issues.js
// Issues of a repository at GitHub, and who may ask for something by one.

/** Opens the issues of a repository; nothing is asked yet. Errors are those of `request`. */
function openIssues(request) {
    return {
        async issue(number) {
            const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
            const found = await request(`read issue ${number}`, 'issues: read', route, { issue_number: number });
            return github_data_issue(found);
        },
        /**
         * Whether a person may ask for what others then have to look at: everybody who sees a private repository, and of a
         * public one who can write to it.
         */
        async mayAsk(login) {
            const about = (await request('read the repository', 'metadata: read', 'GET /repos/{owner}/{repo}'));
            if (about.private)
                return true;
            const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
            const found = await request(`read what ${login} may do`, 'metadata: read', route, { username: login });
            // GitHub names maintainers `write` here, and those who may only sort issues `read`.
            return ['admin', 'write'].includes(found.permission);
        },
    };
}
/** Opens the issues that carry a label, to write them; nothing is asked yet. Errors are those of `request`. */
function openLabelledIssues({ request, list }) {
    const one = '/repos/{owner}/{repo}/issues/{issue_number}';
    return {
        /** All issues with a label, closed ones too. */
        async issuesLabelled(label) {
            const route = 'GET /repos/{owner}/{repo}/issues';
            const found = await list('list the issues', 'issues: read', route, { labels: label, state: 'all' });
            return found.map(issue);
        },
        /** Opens an issue; GitHub makes a label that isn't there yet. */
        async createIssue(text) {
            const made = await request('open an issue', 'issues: write', 'POST /repos/{owner}/{repo}/issues', text);
            return made.number;
        },
        async updateIssue(number, change) {
            await request(`update issue ${number}`, 'issues: write', `PATCH ${one}`, { issue_number: number, ...change });
        },
        /** Assigns a person; GitHub leaves out, without a word, who can't be assigned. */
        async assign(number, login) {
            const who = { issue_number: number, assignees: [login] };
            await request(`assign issue ${number}`, 'issues: write', `POST ${one}/assignees`, who);
        },
    };
}

;// CONCATENATED MODULE: ./src/core/hash.js

/**
 * SHA-256, in hexadecimal, of a value's canonical JSON. Equal values have equal digests whatever the order of their
 * keys; keys that are `undefined` count as absent, as in JSON.
 */
function hash_digest(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(canonicalJson(value)).digest('hex');
}
/** JSON with the keys of every object sorted by code unit. Throws a TypeError for what JSON can't say (functions, cycles). */
function canonicalJson(value) {
    const text = JSON.stringify(value, (_key, part) => (isObject(part) ? sorted(part) : part));
    if (text === undefined)
        throw new TypeError(`There is no JSON for ${typeof value}`);
    return text;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Without a prototype, so that a key `__proto__` is copied as any other. */
function sorted(value) {
    const copy = Object.create(null);
    for (const key of Object.keys(value).sort())
        copy[key] = value[key];
    return copy;
}

;// CONCATENATED MODULE: ./src/core/work/due-account.js
const due_account_NOTHING_ASKED = { rollout: 0, again: [] };
/** Whether the ledger wants an account to lose its network, or to be closed. */
function due_account_isLeaving({ lifecycle }) {
    return lifecycle !== 'present';
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(3045);
// EXTERNAL MODULE: ./src/core/work/subject.js
var subject = __webpack_require__(4087);
;// CONCATENATED MODULE: ./src/core/work/peerings.js


// A peering is worked on as an account is, under the name of its file: `acme--beta`.
/** Whether a name is that of a peering. */
function isPeering(name) {
    return name.includes(SEPARATOR);
}
/** The two accounts of a peering; of an account, itself. */
function peerings_accountsOf(name) {
    return name.split(SEPARATOR);
}
/** What is recorded of an account or of a peering. A peering's record has some of the keys of an account's. */
function recordOf(status, name) {
    return isPeering(name) ? status.peerings.get(name) : status.accounts.get(name);
}
/** Peerings of which there may be something in AWS still. */
function peerings_livePeerings({ peerings }) {
    return [...peerings].filter(([, { state }]) => state !== 'deleted').map(([name]) => name);
}
/** Those of an account: its network can't go before them. */
function peerings_livePeeringsOf(status, account) {
    return peerings_livePeerings(status).filter((name) => peerings_accountsOf(name).includes(account));
}
/** Ids of all peering connections that are recorded: their routes are in accounts' tables. */
function peeringIds({ peerings }) {
    const ids = [...peerings.values()].map(({ network: made }) => made?.peering_id);
    return new Set(ids.filter((id) => typeof id === 'string'));
}
const network = schemas/* object */.Ikc({
    region: schemas/* string */.YjP(),
    vpc_id: schemas/* string */.YjP(),
    cidr: schemas/* string */.YjP(),
    ipv6_cidr: schemas/* string */.YjP().nullish(),
    public_route_table: schemas/* string */.YjP(),
    private_route_tables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
/** The network of an account, as an apply recorded it; undefined while it has none. */
function peerings_peeredNetwork({ accounts }, account) {
    return network.safeParse(accounts.get(account)?.network).data;
}

;// CONCATENATED MODULE: ./src/core/work/due-peerings.js



/**
 * Digest of what a peering is made of: its file, and what it uses of both networks. So it is owed again when one of them
 * gets other route tables.
 */
function peeringInputs({ peerings }, status, name) {
    const networks = accountsOf(name).map((account) => peeredNetwork(status, account) ?? null);
    return digest({ peering: peerings.get(name)?.value ?? null, networks });
}
/** Whether the ledger wants a peering to be there: one whose file can't be read isn't one that was removed. */
function isWanted({ peerings, unreadable, folder }, name) {
    return peerings.has(name) || unreadable.has(`${folder}/peerings/${name}.yaml`);
}
/** Whether there is any work on a peering of this name. */
function isKnownPeering(ledger, status, name) {
    return isWanted(ledger, name) || livePeerings(status).includes(name);
}
/** Peerings that are wanted, and those that aren't any more but may be there. */
function due_peerings_peeringCandidates(ledger, status, module) {
    const removed = livePeerings(status).filter((name) => !isWanted(ledger, name));
    return [...ledger.peerings.keys(), ...removed].map((name) => {
        const item = peeringItem(ledger, status, name, module);
        const record = status.peerings.get(name);
        const isSettled = item.lifecycle === 'present' && record?.state === 'stable';
        return {
            item,
            owed: item.lifecycle === 'present' ? whyDue(record, item.inputs) : whyLeaving(record),
            onRequest: isSettled && record.applied?.module !== module ? SHARED_CHANGED : undefined,
            isSettled,
            blocked: withoutNetworks(status, name),
        };
    });
}
/** Peerings that a change adds, changes or removes. */
function touchedPeerings(base, next, status, module) {
    const names = [...new Set([...base.peerings.keys(), ...next.peerings.keys()])];
    const items = names.flatMap((name) => {
        const reason = whyTouched(base, next, status, name);
        return reason === undefined ? [] : [{ ...peeringItem(next, status, name, module), reason }];
    });
    const blocked = (name) => withoutNetworks(status, name);
    return {
        due: items.filter(({ account }) => blocked(account) === undefined),
        waiting: items.flatMap(({ account }) => {
            const reason = blocked(account);
            return reason === undefined ? [] : [{ account, reason }];
        }),
    };
}
function whyTouched(base, next, status, name) {
    const [before, after] = [base, next].map(({ peerings }) => peerings.get(name)?.value);
    if (digest(before ?? null) === digest(after ?? null))
        return undefined;
    if (!before)
        return 'added by this change';
    if (after)
        return 'this change touches its dns';
    return !isWanted(next, name) && livePeerings(status).includes(name) ? 'removed by this change' : undefined;
}
function peeringItem(ledger, status, name, module) {
    return {
        account: name,
        create: false,
        network: true,
        lifecycle: isWanted(ledger, name) ? 'present' : 'closed',
        inputs: peeringInputs(ledger, status, name),
        module,
    };
}
/** Each side's routes need the other's network. */
function withoutNetworks(status, name) {
    const missing = accountsOf(name).filter((account) => !peeredNetwork(status, account));
    return missing.length > 0 ? `no network is recorded of ${missing.join(' and ')} yet` : undefined;
}
function whyDue(record, inputs) {
    if (!record || record.state === 'deleted')
        return 'new peering';
    return whyUnfinished(record, inputs);
}
function whyLeaving(record) {
    if (record?.state === 'deletion-failed')
        return 'removing it failed';
    return record?.state === 'deletion-requested' ? 'removing it did not finish' : 'its file was removed';
}

;// CONCATENATED MODULE: ./src/core/work/due.js





// What the ledger owes, worked out anew on every run from main's tip and the status. Nothing is queued anywhere, so a
// run that was superseded or killed loses nothing.
/** States from which an account doesn't come back by creating or provisioning it. */
const LEAVING = new Set(['deletion-requested', 'deletion-failed', 'deleted']);
/**
 * Digest of an account's own files: what is owed on merge when it differs from `applied.inputs`.
 *
 * @throws Error when the ledger has no such account: callers take names from the ledger.
 */
function accountInputs(ledger, name) {
    return digest({ account: accountOf(ledger, name), claim: claimOf(ledger, name) ?? null });
}
/**
 * Digest of what all accounts share. A change of it is rolled out in rings, never owed on merge. Which drift is ignored
 * bears on no account.
 *
 * @param terraform Git's tree id of the folder `terraform/`.
 */
function due_moduleDigest(terraform, organization) {
    return digest({ terraform, organization: { ...organization, drift: undefined, approval: undefined } });
}
/** The claim of an account, if it has one. */
function claimOf(ledger, name) {
    let index = claimIndexes.get(ledger);
    if (!index) {
        index = new Map([...ledger.claims.values()].map(({ value }) => [value.account, value]));
        claimIndexes.set(ledger, index);
    }
    return index.get(name);
}
// A ledger never changes once it is read, and looking through 10,000 claims for each of 10,000 accounts takes minutes.
const claimIndexes = new WeakMap();
/**
 * What main's tip owes: accounts and peerings whose files aren't what was last applied, or whose last run didn't finish.
 *
 * A roll-out stops at the first failure: while an account has failed with what is rolled out, no further one gets it.
 *
 * @returns `due`; `pending`, what is done on request alone and was not asked for: only the shared part moved on, or a new
 * e-mail waits for its one-time password; `stoppedBy`, the accounts at which the roll-out stopped; `waiting`, what can't be
 * done yet. In the order of names.
 */
function whatIsDue(ledger, status, module, { rollout, again } = NOTHING_ASKED) {
    const due = [];
    const pending = [];
    const waiting = [];
    const asked = new Set(again);
    for (const { item, owed, onRequest, isSettled, blocked } of candidates(ledger, status, module)) {
        const isAsked = isSettled && asked.has(item.account);
        const reason = owed ?? (isAsked ? (onRequest ?? 'asked for again') : undefined);
        if (reason && blocked)
            waiting.push({ account: item.account, reason: blocked });
        else if (reason)
            due.push({ ...item, reason });
        else if (onRequest)
            pending.push({ ...item, reason: onRequest });
    }
    const stoppedBy = pending.length > 0 ? failedWith(module, status) : [];
    const released = stoppedBy.length > 0 ? 0 : rollout;
    const all = [...due, ...pending.slice(0, released)].sort((a, b) => (a.account < b.account ? -1 : 1));
    return { due: all, pending: pending.slice(released).map(({ account }) => account), stoppedBy, waiting };
}
/** In the order of names. */
function candidates(ledger, status, module) {
    const accounts = accountNames(ledger).map((name) => accountCandidate(ledger, status, name, module));
    const all = [...accounts, ...peeringCandidates(ledger, status, module)];
    return all.sort((a, b) => (a.item.account < b.item.account ? -1 : 1));
}
function accountCandidate(ledger, status, name, module) {
    const record = status.accounts.get(name);
    const item = dueItem(ledger, name, record, module);
    const peerings = isLeaving(item) ? livePeeringsOf(status, name) : [];
    return {
        item,
        owed: isLeaving(item) ? due_whyLeaving(item, record) : due_whyDue(record, item.inputs),
        onRequest: whyPending(item, record),
        isSettled: isSettled(item, record),
        blocked: peerings.length > 0 ? `${peerings.join(' and ')} must be gone first` : undefined,
    };
}
/** Accounts and peerings that failed when they got what is shared now, and don't have it yet. */
function failedWith(module, { accounts, peerings }) {
    return [...accounts, ...peerings].flatMap(([name, { state, approved, applied }]) => state === 'provisioning-failed' && approved?.module === module && applied?.module !== module ? [name] : []);
}
/** What a change touches, but for peerings: accounts whose own files differ between the base and what would be merged. */
function touched(base, next, status, module) {
    return accountNames(next).flatMap((name) => {
        const item = dueItem(next, name, status.accounts.get(name), module);
        if (!base.accounts.has(name))
            return [{ ...item, reason: 'added by this change' }];
        if (accountInputs(base, name) === item.inputs)
            return [];
        return [{ ...item, reason: `this change touches its ${changedParts(base, next, name).join(', ')}` }];
    });
}
/** Takes out the accounts that an error touches; an error that names no accounts touches all. */
function withoutHeldBack(due, problems) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const all = errors.some(({ accounts }) => accounts === undefined);
    const held = new Set(errors.flatMap(({ accounts }) => accounts ?? []));
    const isHeld = ({ account }) => all || accountsOf(account).some((name) => held.has(name));
    return { due: due.filter((item) => !isHeld(item)), heldBack: due.filter(isHeld).map(({ account }) => account) };
}
/** Whether the account is there for good: its id is confirmed and its creation came to an end. */
function isCreated(record) {
    return Boolean(record?.account_id) && !record?.state.startsWith('creation-');
}
const accountNames = (ledger) => [...ledger.accounts.keys()].sort();
/** Whether an account is there, and nothing of it is under way. */
function isSettled(item, record) {
    return !isLeaving(item) && record?.state === 'stable';
}
/** What is done on request alone. What is cleaned or closed needs nothing of what is shared any more. */
function whyPending(item, record) {
    if (!isSettled(item, record))
        return undefined;
    if (record.email_update)
        return 'its new e-mail waits for a one-time password';
    return record.applied?.module === item.module ? undefined : SHARED_CHANGED;
}
function dueItem(ledger, account, record, module) {
    const { lifecycle, network } = accountOf(ledger, account);
    return {
        account,
        create: lifecycle === 'present' && !isCreated(record),
        // One that was taken down is recorded as null; of what isn't recorded, it is looked whether it is there.
        network: network !== 'none' && (lifecycle === 'present' || record?.network !== null),
        lifecycle,
        inputs: accountInputs(ledger, account),
        module,
    };
}
function due_whyDue(record, inputs) {
    if (!record)
        return 'new account';
    if (LEAVING.has(record.state))
        return undefined;
    if (!isCreated(record))
        return record.state === 'creation-failed' ? 'creation failed' : 'creation did not finish';
    if (!record.applied)
        return 'created, not yet applied';
    return whyUnfinished(record, inputs);
}
/** Nothing is due for an account that is to be cleaned before it was ever made. */
function due_whyLeaving({ lifecycle, inputs }, record) {
    if (lifecycle === 'closed') {
        if (record?.state === 'deleted')
            return undefined;
        if (record?.state === 'deletion-failed')
            return 'closing it failed';
        return record?.state === 'deletion-requested' ? 'closing it did not finish' : 'it is to be closed';
    }
    if (!record || !isCreated(record) || LEAVING.has(record.state))
        return undefined;
    const isClean = record.state === 'stable' && record.network === null && record.applied?.inputs === inputs;
    return isClean ? undefined : 'its network is to be taken down';
}
function changedParts(base, next, name) {
    const before = { ...accountOf(base, name), claim: claimOf(base, name) };
    const after = { ...accountOf(next, name), claim: claimOf(next, name) };
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.filter((key) => digest(before[key] ?? null) !== digest(after[key] ?? null));
}
function accountOf(ledger, name) {
    const entry = ledger.accounts.get(name);
    if (!entry)
        throw new Error(`The ledger has no account ${name}`);
    return entry.value;
}

// EXTERNAL MODULE: ../../node_modules/ip-cidr/index.js
var ip_cidr = __webpack_require__(4231);
;// CONCATENATED MODULE: ./src/core/addresses/cidr-text.js
// Networks as text: how one is written, and how an address is read, by ip-cidr and nothing laxer.

// ip-cidr also takes zones (`%eth0`), a second prefix and text before an IPv4 address; none of them is a network.
const SHAPE = /^[\da-f:.]{2,45}\/\d{1,3}$/i;
/** The canonical text of a network; IPv6 in the short form of RFC 5952. */
function cidr_text_formatCidr({ family, start, prefix }) {
    return `${family === 4 ? dotted(Number(start)) : shortened(start)}/${prefix}`;
}
function dotted(address) {
    return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}
function shortened(address) {
    const groups = hexGroups(address, 8);
    // RFC 5952, 4.2: the longest run of two or more zero groups, the first of equals, becomes "::".
    const [longest] = [...groups.matchAll(/\b0(:0)+\b/g)].sort((a, b) => b[0].length - a[0].length);
    if (!longest)
        return groups;
    const before = groups.slice(0, longest.index);
    const after = groups.slice(longest.index + longest[0].length);
    return (before || ':') + (after || ':');
}
/** An integer as groups of 16 bits, in hexadecimal without leading zeros, joined by colons. */
function hexGroups(value, count) {
    const digits = value.toString(16).padStart(count * 4, '0');
    const groups = digits.match(/.{4}/g) ?? [];
    return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}
/**
 * Reads a network in any spelling that ip-cidr takes. The address is kept as written, so `start` may have host bits.
 * Returns `undefined` for what isn't a network.
 */
function readCidr(text) {
    if (!SHAPE.test(text))
        return undefined;
    try {
        const address = ip_cidr/* default */.A.createAddress(text);
        // It turns IPv6 that ends in dotted decimals into IPv4 and drops the prefix.
        if (address.v4 === text.includes(':'))
            return undefined;
        const [family, bits, radix] = address.v4 ? [4, 8n, 10] : [6, 16n, 16];
        const start = address.parsedAddress.reduce((sum, part) => (sum << bits) | BigInt(Number.parseInt(part, radix)), 0n);
        return { family, start, prefix: address.subnetMask };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/core/addresses/cidr.js
// Networks as integers. Text is parsed once (parse-cidr.ts); everything after that compares and adds.
// Powers of two by exponent: computing them anew costs more than everything else here.
const POWERS = Array.from({ length: 129 }, (_, exponent) => 1n << BigInt(exponent));
/** Bits of an address: 32 or 128. */
function addressBits(family) {
    return family === 4 ? 32 : 128;
}
/** How many addresses the network has. */
function addressCount({ family, prefix }) {
    return POWERS[addressBits(family) - prefix];
}
/** The last address as an integer; it belongs to the network. */
function lastAddress(cidr) {
    return cidr.start + addressCount(cidr) - 1n;
}
/** The network an address lies in: host bits are cleared. */
function networkOf(cidr) {
    return { ...cidr, start: cidr.start - (cidr.start % addressCount(cidr)) };
}
/** Whether every address of `inner` lies in `outer`; a network contains itself. */
function contains(outer, inner) {
    return (outer.family === inner.family &&
        outer.prefix <= inner.prefix &&
        outer.start <= inner.start &&
        inner.start - outer.start < addressCount(outer));
}
/** Whether two networks share an address. Networks are nested or disjoint, never half in one another. */
function overlaps(a, b) {
    return contains(a, b) || contains(b, a);
}
function sameBlock(a, b) {
    return a.family === b.family && a.prefix === b.prefix && a.start === b.start;
}
/**
 * Orders networks by family, then address, the larger before those inside it: a network is followed by all it contains.
 * For `Array.prototype.sort`.
 */
function compareCidrs(a, b) {
    if (a.family !== b.family)
        return a.family - b.family;
    if (a.start !== b.start)
        return a.start < b.start ? -1 : 1;
    return a.prefix - b.prefix;
}

;// CONCATENATED MODULE: ./src/core/addresses/parse-cidr.js
// The strict door for networks: one spelling each. Two spellings of a block would be two names of one claim.



// Generous for any spelling of a network; longer text is not looked into.
const LONGEST = 64;
const MAPPED = { family: 6, start: 0xffffn << 32n, prefix: 96 };
/**
 * Parses a network in its canonical form: `10.0.4.0/24`, `fd00:1::/48`.
 * Any other spelling is a fault whose hint is the canonical form. Tell the results apart by `'reason' in result`.
 */
function parse_cidr_parseCidr(text) {
    const cidr = readCidr(text);
    return cidr && cidr_text_formatCidr(cidr) === text && isNetwork(cidr) ? cidr : faultOf(text);
}
/** As `parseCidr`, for arguments and for text that was checked before. Throws the fault as a `UserError`. */
function parse_cidr_toCidr(text) {
    const cidr = parse_cidr_parseCidr(text);
    if ('reason' in cidr)
        throw new problem/* UserError */.y(cidr.reason, { hint: cidr.hint });
    return cidr;
}
function isNetwork(cidr) {
    return cidr.start === networkOf(cidr).start && !contains(MAPPED, cidr);
}
function faultOf(text) {
    const shown = JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
    const plain = text.length > LONGEST ? '' : withoutLapses(text);
    const meant = readCidr(plain);
    if (meant)
        return { reason: `${shown} ${lapsesOf(text, meant).join(' and ')}.`, hint: `Write ${canonical(meant)}.` };
    const address = readCidr(plain.replace(/(\/\d*)?$/, '/0'));
    if (!address)
        return { reason: `${shown} is not a network.`, hint: 'Write it like 10.0.4.0/24 or fd00:1::/48.' };
    const [bits, usual] = address.family === 4 ? [32, 24] : [128, 64];
    return {
        reason: `${shown} lacks a prefix length from 0 to ${bits}.`,
        hint: `Say how large the network is, for example ${canonical({ ...address, prefix: usual })}.`,
    };
}
/** The text as it may have been meant: lapses that leave no doubt about the address are mended. */
function withoutLapses(text) {
    const bare = text
        .toLowerCase()
        .replace(/\s/g, '')
        .replace(/\/0+(?=\d)/, '/');
    if (!bare.includes(':'))
        return bare.replace(/(?<!\d)0+(?=\d)/g, '');
    return bare.replace(/\d+\.\d+\.\d+\.\d+(?=\/|$)/, (decimals) => {
        const tail = readCidr(`${decimals}/32`);
        return tail ? hexGroups(tail.start, 2) : decimals;
    });
}
/** Everything that keeps this spelling of the network `meant` from being canonical. */
function lapsesOf(text, meant) {
    const lapses = [
        /\s/.test(text) && 'has spaces',
        /(^|[./])0\d/.test(text.includes(':') ? text.replace(/^.*\//, '/') : text) &&
            'has leading zeros, octal to some programs',
        meant.start !== networkOf(meant).start && `has host bits behind its /${meant.prefix}`,
        /[A-F]/.test(text) && 'has capital letters',
        contains(MAPPED, meant) && 'is an IPv4 network mapped into IPv6',
    ].filter((lapse) => lapse !== false);
    return lapses.length ? lapses : ['is not in the short form of IPv6 (RFC 5952)'];
}
function canonical(cidr) {
    const { start, prefix } = networkOf(cidr);
    if (!contains(MAPPED, { ...cidr, start }))
        return cidr_text_formatCidr({ ...cidr, start });
    return cidr_text_formatCidr({ family: 4, start: start - MAPPED.start, prefix: prefix - MAPPED.prefix });
}

;// CONCATENATED MODULE: ./src/core/addresses/claim-name.js


/**
 * The name of a block's claim in `state/subnets/`: `10.0.4.0-24.yaml`, `fd00_1__-48.yaml`.
 * One name for each block. Made of lower-case letters, digits, `.`, `_` and `-`, so it is safe in shells and on Windows.
 */
function claimFileName(cidr) {
    return `${cidr_text_formatCidr(cidr).replaceAll(':', '_').replace('/', '-')}.yaml`;
}
/** The block that a claim's file is named by, or what is wrong with the name and the one it should have. */
function claimFromFileName(name) {
    const [, address, prefix] = /^([^:/-]*)-([^:/-]*)\.yaml$/.exec(name) ?? [];
    if (address === undefined) {
        return {
            reason: `${JSON.stringify(name)} is not the name of a claim.`,
            hint: 'Name it by its block: 10.0.4.0-24.yaml for 10.0.4.0/24.',
        };
    }
    const cidr = parse_cidr_parseCidr(`${address.replaceAll('_', ':')}/${prefix}`);
    if (!('reason' in cidr))
        return cidr;
    return {
        reason: `The name ${JSON.stringify(name)} is not a block's: ${cidr.reason}`,
        hint: `${cidr.hint} In a name "/" is written "-" and ":" is written "_".`,
    };
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/text.js

// Control characters fake log lines; the marks that turn the reading direction make text look like other text in a review.
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
/** How much of a value is repeated in a message. */
const SHOWN = 60;
/** The schema of a kind of text. What it refuses says how to mend it, in `params.hint` of the issue. */
function text_text(kind) {
    return schemas/* string */.YjP()
        .check(({ value, issues }) => {
        const fault = text_faultOf(value, kind);
        if (fault)
            issues.push({ code: 'custom', message: fault.reason, params: { hint: fault.hint }, input: value });
    })
        .meta({
        description: kind.is,
        minLength: kind.min ?? 1,
        maxLength: kind.max,
        ...(kind.pattern && { pattern: kind.pattern.source }),
    });
}
function text_faultOf(value, kind) {
    const size = sizeFault(value, kind);
    // What is far too long isn't looked into.
    if (value.length > kind.max + 256)
        return size;
    const unseen = UNSEEN.exec(value);
    if (unseen)
        return { reason: `has the invisible character ${codePoint(unseen[0])}`, hint: 'Delete that character.' };
    if (kind.pattern && !kind.pattern.test(value)) {
        return { reason: `must be ${kind.is}, not ${shown(value)}`, hint: kind.hint };
    }
    return size ?? kind.rule?.(value);
}
function sizeFault({ length }, { min = 1, max, hint }) {
    if (length > max)
        return { reason: `has ${length} characters, at most ${max} fit`, hint };
    if (length >= min)
        return undefined;
    return { reason: length === 0 ? 'is empty' : `has ${length} characters, at least ${min} are needed`, hint };
}
/** A value as it is repeated in messages: quoted, escaped, cut where it is long. */
function shown(value) {
    const json = JSON.stringify(value) ?? String(value);
    const start = json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json;
    return start.replace(new RegExp(UNSEEN, 'gu'), codePoint);
}
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/values.js



// The kinds of values that several files of the ledger share. Limits are AWS's or GitHub's unless said otherwise.
/** 32 characters at most, or Git could take one claim for a renamed copy of another: the files would be too alike. */
const values_name = text_text({
    is: 'a name of 3 to 32 lower-case letters, digits and single hyphens that starts with a letter',
    hint: 'Write it like team-prod-1.',
    min: 3,
    max: 32,
    pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
});
/** Names of things inside organization.yaml (hubs, servers, webhooks): they may be shorter. */
const label = text_text({
    is: 'a name of lower-case letters, digits and single hyphens that starts with a letter',
    hint: 'Write it like main or us-east.',
    max: 32,
    pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
});
const accountId = text_text({
    is: 'an AWS account id: 12 digits in quotes',
    hint: 'Write it like "123456789012", without spaces or hyphens.',
    min: 12,
    max: 12,
    pattern: /^\d{12}$/,
});
const region = text_text({
    is: 'an AWS region',
    hint: 'Write it like us-east-1.',
    max: 32,
    pattern: /^[a-z]{2,5}(-[a-z]+)+-\d{1,2}$/,
});
/** Organizations takes 6 to 64 characters. */
const values_email = text_text({
    is: 'an e-mail address',
    hint: 'Write it like aws+team@example.com.',
    min: 6,
    max: 64,
    pattern: /^[A-Za-z0-9._%+=/-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
});
/** The same for every account, with its name at `{name}`. */
const emailPattern = text_text({
    is: 'an e-mail address with {name} once in it',
    hint: 'Write it like aws+{name}@example.com.',
    max: 64,
    pattern: /^[A-Za-z0-9._%+=/-]*\{name\}[A-Za-z0-9._%+=/-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
});
/** IAM role names have at most 64 characters. */
const roleName = text_text({
    is: "a role's name, without path or ARN",
    hint: 'Write only the name, like genesis-read.',
    max: 64,
    pattern: /^[\w+=,.@-]+$/,
});
/** IAM: 2 to 1,224 characters. */
const externalId = text_text({
    is: 'an external id',
    hint: 'Letters, digits and _+=,.@:/- are allowed.',
    min: 2,
    max: 1224,
    pattern: /^[\w+=,.@:/-]+$/,
});
/** Organizational units by their names from the root; a unit's name has at most 128 characters, units nest five deep. */
const unit = text_text({
    is: 'a path of organizational units',
    hint: 'Write the names from below the root, like Workloads/Prod, without a slash at either end.',
    max: 5 * 129,
    pattern: /^[^/]{1,128}(\/[^/]{1,128}){0,4}$/,
});
const bucket = text_text({
    is: "an S3 bucket's name",
    hint: 'Write it like example-genesis-state: lower-case letters, digits, hyphens and dots.',
    min: 3,
    max: 63,
    pattern: /^[a-z0-9]([a-z0-9-]|\.(?!\.))*[a-z0-9]$/,
});
const url = text_text({
    is: 'an http(s) address',
    hint: 'Write it like https://mm.example.com.',
    max: 2048,
    pattern: /^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?(\/[^\s"'<>\\]*)?$/,
});
const date = text_text({
    is: 'a date',
    hint: 'Write it like 2027-03-31.',
    max: 10,
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    rule: (value) => {
        // Date moves the 31st of a short month into the next one.
        const day = new Date(`${value}T00:00:00Z`);
        if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value))
            return undefined;
        return { reason: `must be a day of the calendar, not "${value}"`, hint: 'Write it like 2027-03-31.' };
    },
});
/** A network in its one canonical spelling. */
const cidr = text_text({
    is: 'a network in canonical form',
    hint: 'Write it like 10.0.4.0/24 or fd00:1::/48.',
    max: 64,
    rule: (value) => {
        const parsed = parse_cidr_parseCidr(value);
        return 'reason' in parsed ? asClause(parsed) : undefined;
    },
});
const IPV4_HINT = 'Write it like 10.20.0.0/16.';
/** What security groups and a VPC's DNS settings take here: the network module is IPv4 only. */
const ipv4Cidr = text_text({ is: 'an IPv4 network in canonical form', hint: IPV4_HINT, max: 18, rule: ipv4Fault });
/** What a route to a hub takes. */
const route = text_text({
    is: 'an IPv4 network in canonical form',
    hint: IPV4_HINT,
    max: 18,
    rule: (value) => value === '0.0.0.0/0'
        ? { reason: 'must not be the default route: that goes to the NAT and internet gateways', hint: IPV4_HINT }
        : ipv4Fault(value),
});
const address = text_text({
    is: 'an IPv4 address',
    hint: 'Write it like 10.100.0.2.',
    max: 15,
    rule: (value) => {
        const parsed = parse_cidr_parseCidr(`${value}/32`);
        if (!('reason' in parsed) && parsed.family === 4)
            return undefined;
        return {
            reason: `must be an IPv4 address, not ${JSON.stringify(value)}`,
            hint: 'Write it like 10.100.0.2, without a prefix.',
        };
    },
});
/** Any short text in one line. */
const line = text_text({ is: 'text in one line', hint: 'Shorten it to one line.', max: 256 });
/** AWS's tags: keys of 128 characters, values of 256, and `aws:` is AWS's own. */
const tags = schemas/* record */.g1P(text_text({
    is: 'letters, digits, spaces and _.:/=+-@, without aws: or genesis: at its beginning',
    hint: 'Write it like cost-center.',
    max: 128,
    pattern: /^(?![aA][wW][sS]:|genesis:)[\p{L}\p{Z}\p{N}_.:/=+\-@]+$/u,
}), text_text({
    is: 'letters, digits, spaces and _.:/=+-@',
    hint: 'Shorten it, or leave other characters out.',
    min: 0,
    max: 256,
    pattern: /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u,
}));
function asClause({ reason, hint }) {
    return { reason: `must be a network in canonical form: ${reason.replace(/\.$/, '')}`, hint };
}
function ipv4Fault(value) {
    const parsed = parse_cidr_parseCidr(value);
    if ('reason' in parsed)
        return asClause(parsed);
    return parsed.family === 4 ? undefined : { reason: 'must be an IPv4 network', hint: IPV4_HINT };
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/claim.js


/** `state/subnets/<block>.yaml`: a block of a pool and the account that holds it. */
const claim = schemas/* strictObject */.rej({ subnet: cidr, pool: values_name, account: values_name });
/** The text of a claim's file: always one line, so that Git never merges two claims into one. */
function renderClaim({ subnet, pool, account }) {
    return `{subnet: ${subnet}, pool: ${pool}, account: ${account}}\n`;
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/decode.js

/** No file of a ledger is longer: what is, isn't looked into. */
const decode_MOST_BYTES = 64 * 1024;
// Tab, line feed and carriage return are YAML's own. A lone carriage return is refused: editors differ on what it is.
// Marks that turn the reading direction let a review see another text than the one that is read.
const decode_UNSEEN = /[^\P{Cc}\t\n\r]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/u;
/** The text of a file, or why there is none. A byte order mark at the very beginning is dropped, as YAML allows it. */
function decode({ mode, bytes }) {
    const start = { line: 1, column: 1 };
    if (mode === '120000')
        return {
            ...start,
            message: 'this file is a symbolic link',
            hint: 'Put a file in its place: links are not followed.',
        };
    if (mode === '160000')
        return { ...start, message: 'this is a submodule', hint: 'Put files in its place: submodules are not read.' };
    if (bytes.length > decode_MOST_BYTES) {
        return {
            ...start,
            message: `this file has ${bytes.length} bytes, at most ${decode_MOST_BYTES} are read`,
            hint: 'Shorten it.',
        };
    }
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return unseenIn(text) ?? text;
    }
    catch {
        return { ...start, message: 'this file is not text in UTF-8', hint: 'Save it as UTF-8.' };
    }
}
function unseenIn(text) {
    const found = decode_UNSEEN.exec(text);
    if (!found)
        return undefined;
    const before = text.slice(0, found.index).split('\n');
    return {
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        message: `this file has the invisible character ${codePoint(found[0])} here`,
        hint: 'Delete it, or write the file anew as plain text.',
    };
}

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
;// CONCATENATED MODULE: ./src/core/ledger/yaml/plain.js
// From YAML's nodes to plain data, without what lets one text mean two things: aliases, merge keys, tags, odd numbers.


/** Deeper than any file of the ledger. */
const DEEPEST = 32;
/** The plain value of a node. What is refused is reported, and stands as `null` in the value. */
function plainValue(node, report, depth = 0) {
    const offset = offsetOf(node);
    if (depth > DEEPEST)
        report(offset, 'this is nested too deeply', `At most ${DEEPEST} levels are read.`);
    else if ((0,dist/* isAlias */.Vj)(node))
        report(offset, `the alias *${node.source} is not followed`, 'Write the value out.');
    else {
        refuseMarks(node, report);
        if ((0,dist/* isScalar */.jn)(node))
            return plainScalar(node, report);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => plainValue(item, report, depth + 1));
        if ((0,dist/* isMap */.jh)(node))
            return plainMap(node, report, depth);
    }
    return null;
}
function offsetOf(node) {
    return node?.range?.[0] ?? 0;
}
function refuseMarks(node, report) {
    const { anchor, tag } = (node ?? {});
    const offset = offsetOf(node);
    if (anchor)
        report(offset, `the anchor &${anchor} is not read`, 'Delete it, and write the value out where it is used.');
    if (!tag)
        return;
    const short = tag.replace('tag:yaml.org,2002:', '!!');
    report(offset, `the tag ${short} is not read`, 'Delete it; put text that looks like a number in quotes.');
}
function plainScalar({ value, source = '', type, range }, report) {
    // YAML 1.1 reads 012 as ten, YAML 1.2 as twelve, and both lose the zero of an account id.
    if (typeof value === 'number' && type === 'PLAIN' && String(value) !== source) {
        const number = Number.isFinite(value) ? ` ${value}` : '';
        report(range?.[0] ?? 0, `${source} would be read as the number ${value}`, `Write it in quotes if it is text, in plain digits${number} if it is a number.`);
    }
    return value;
}
function plainMap(map, report, depth) {
    const value = {};
    const seen = new Set();
    for (const pair of map.items) {
        const key = plainKey(pair.key, report);
        if (key === undefined)
            continue;
        if (seen.has(key)) {
            report(offsetOf(pair.key), `${shown(key)} is written twice`, 'Keep one of the two.');
            continue;
        }
        seen.add(key);
        value[key] = plainValue(pair.value, report, depth + 1);
    }
    return value;
}
function plainKey(node, report) {
    const offset = offsetOf(node);
    refuseMarks(node, report);
    if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string') {
        const source = (0,dist/* isScalar */.jn)(node) ? node.source : undefined;
        report(offset, 'a key must be text', source ? `Write "${source}" in quotes.` : 'Write a key before the colon.');
        return undefined;
    }
    const { value } = node;
    if (value === '<<')
        report(offset, 'merge keys (<<) are not read', 'Write the keys out.');
    else if (value === '__proto__')
        report(offset, '__proto__ is not allowed as a key', 'Delete it.');
    else
        return value;
    return undefined;
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/find.js


/** Finds the value of a path; of a value that isn't there, the nearest one around it. */
function find(root, path) {
    let found = placeOf(root, offsetOf(root));
    let node = root;
    for (const key of path) {
        const pair = (0,dist/* isMap */.jh)(node) ? pairOf(node.items, key) : undefined;
        if (!pair && !((0,dist/* isSeq */.oP)(node) && typeof key === 'number' && key < node.items.length))
            break;
        node = pair ? pair.value : node.items[key];
        found = placeOf(node, pair ? offsetOf(pair.key) : offsetOf(node));
    }
    return found;
}
function pairOf(items, key) {
    return items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === key);
}
function placeOf(node, keyOffset) {
    const source = (0,dist/* isScalar */.jn)(node) ? node.source : undefined;
    // A key without a value: the empty value lies behind it, often on the next line, where nobody looks for it.
    const empty = (0,dist/* isScalar */.jn)(node) && node.value === null && !source;
    return { keyOffset, offset: empty || !node ? keyOffset : offsetOf(node), source };
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/syntax.js
const HINTS = {
    BAD_INDENT: 'Indent the lines of one level alike, with spaces.',
    BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes, or on lines of its own.',
    MISSING_CHAR: 'Look for a bracket, brace, quote or comma that is missing, also in the lines before.',
    MULTIPLE_DOCS: 'Keep one document in a file: delete the --- and what is not meant.',
    MULTIPLE_ANCHORS: 'Delete the anchors, and write the values out.',
    TAB_AS_INDENT: 'Indent with spaces.',
    TAG_RESOLVE_FAILED: 'Delete the tag.',
};
/** Whether the parser gave up because of the depth: it recurses once a level, and thousands of them exhaust the stack. */
function isTooDeep({ message }) {
    return message.startsWith('Maximum call stack size exceeded');
}
/** What YAML's parser says, in its first line. */
function syntaxMessage({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return 'there is more than one document';
    return `this is not YAML: ${(message.split('\n')[0] ?? '').replace(/:$/, '')}`;
}
function syntaxHint({ code }) {
    return HINTS[code] ?? 'Look at the lines before as well: an open quote or bracket may be the cause.';
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/document.js




// The parser's own search for duplicate keys takes quadratic time; plainValue has a faster one. Silent, it would drop
// all documents but the first without a word.
const OPTIONS = { version: '1.2', schema: 'core', prettyErrors: false, uniqueKeys: false, logLevel: 'error' };
/**
 * Reads YAML text into plain data. Never throws, whatever the text is.
 * Without `document` the syntax is so wrong that there is nothing to look at; with it, flaws are about its form.
 */
function readDocument(text) {
    const lines = new dist/* LineCounter */.HN();
    const flaws = [];
    const position = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const report = (offset, message, hint) => {
        flaws.push({ ...position(offset), message, hint });
    };
    const parsed = parse(text, lines);
    const errors = [...(parsed?.errors ?? []), ...(parsed?.warnings ?? [])];
    if (!parsed || errors.some(isTooDeep)) {
        report(0, 'this file is nested too deeply', 'Write it with less brackets.');
        return { flaws };
    }
    for (const error of errors)
        report(error.pos[0], syntaxMessage(error), syntaxHint(error));
    // A directive can change how numbers and keys are read.
    if (/^%/m.test(text))
        report(0, 'directives (lines that begin with %) are not read', 'Delete them.');
    const root = parsed.contents;
    const isEmpty = !root?.range || root.range[0] === root.range[1];
    if (isEmpty)
        report(0, 'this file is empty', 'Write its keys, or delete the file.');
    if (flaws.length > 0 || !root)
        return { flaws };
    const document = {
        value: plainValue(root, report),
        at: (path) => position(find(root, path).offset),
        keyAt: (path) => position(find(root, path).keyOffset),
        source: (path) => find(root, path).source,
    };
    return { document, flaws };
}
function parse(text, lineCounter) {
    try {
        return (0,dist/* parseDocument */.Tp)(text, { ...OPTIONS, lineCounter });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/shape.js

/** The schema of what lies at a path; `undefined` where the schema knows no such path. */
function schemaAt(schema, path) {
    const bare = unwrapped(schema);
    const [key, ...rest] = path;
    if (key === undefined)
        return bare;
    const inner = innerSchemas(bare, key).map((one) => schemaAt(one, rest));
    return inner.find((one) => one !== undefined);
}
/** The keys that may be written at a path. */
function keysAt(schema, path) {
    const found = schemaAt(schema, path);
    if (found instanceof schemas/* ZodObject */.bvH)
        return Object.keys(found.shape);
    if (found instanceof schemas/* ZodUnion */.fZ7)
        return found.options.flatMap((option) => keysAt(option, []));
    return [];
}
/** What a value at a path has to be, in words, where the schema says so. */
function meaningAt(schema, path) {
    const outer = schemaAt(schema, path.slice(0, -1));
    const key = path.at(-1);
    if (outer === undefined || key === undefined)
        return undefined;
    return innerSchemas(outer, key)
        .map(describedAs)
        .find((text) => text !== undefined);
}
function describedAs(schema) {
    const own = schema.description;
    return own ?? (isWrapper(schema) ? describedAs(schema.def.innerType) : undefined);
}
function innerSchemas(schema, key) {
    if (schema instanceof schemas/* ZodObject */.bvH)
        return Object.hasOwn(schema.shape, key) ? [schema.shape[key]] : [];
    if (schema instanceof schemas/* ZodRecord */.b8S)
        return [schema.valueType];
    if (schema instanceof schemas/* ZodArray */.naA)
        return [schema.element];
    if (schema instanceof schemas/* ZodTuple */.y0Q)
        return schema.def.items.slice(Number(key), Number(key) + 1);
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap((option) => innerSchemas(unwrapped(option), key));
    return [];
}
function unwrapped(schema) {
    return isWrapper(schema) ? unwrapped(schema.def.innerType) : schema;
}
function isWrapper(schema) {
    return [schemas/* ZodOptional */.IiU, schemas/* ZodDefault */.XiL, schemas/* ZodPrefault */.xgV, schemas/* ZodNullable */.l1C].some((wrapper) => schema instanceof wrapper);
}

;// CONCATENATED MODULE: ./src/core/ledger/suggest.js
/** Nobody waits for suggestions from ten thousand names, and a hostile file could ask for thousands of them. */
const MOST_CANDIDATES = 1000;
/** The candidate that `word` is most likely a slip of, if any is near enough: two slips at most, one in short words. */
function closest(word, candidates) {
    if (candidates.length > MOST_CANDIDATES)
        return undefined;
    const limit = word.length > 4 ? 2 : 1;
    let best;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const slips = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (slips <= limit && slips < (best?.slips ?? limit + 1))
            best = { candidate, slips };
    }
    return best?.candidate;
}
/** Letters to insert, delete, replace or swap with their neighbor (optimal string alignment). */
function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + (same ? 0 : 1), swapped ? at(rows, i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        rows.push(row);
    }
    return at(rows, a.length, b.length);
}
function at(rows, i, j) {
    return rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/flaw.js

/** A path of keys as people write it: `hubs.main.zones[0]`, `tags."cost center"`. */
function pathText(path) {
    return path.reduce((text, key) => {
        if (typeof key === 'number')
            return `${text}[${key}]`;
        const shownKey = /^[\w-]{1,60}$/.test(String(key)) ? String(key) : shown(key);
        return text ? `${text}.${shownKey}` : shownKey;
    }, '');
}
/** Messages repeat what is in the file, and that may be long. */
const flaw_LONGEST = 400;
function cut(text) {
    return text.length > flaw_LONGEST ? `${text.slice(0, flaw_LONGEST)}…` : text;
}
/** The flaw as an error in a file. */
function flawProblem(file, { line, column, message, hint }, accounts) {
    return {
        file,
        line,
        column,
        severity: 'error',
        message: cut(message),
        hint: cut(hint),
        ...(accounts && { accounts }),
    };
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/flaws.js




/** What a schema found wrong with a document, in the order of the text. */
function schemaFlaws(issues, context) {
    const meant = withoutConsequences(issues.flatMap(flattened));
    const flaws = meant.flatMap((issue) => flawsOf(issue, context));
    const suggested = new Set(meant.flatMap((issue) => suggestions(issue, context)));
    // "nmae is not a key, did you mean name" says enough: that name is missing as well is no news.
    return flaws.filter(({ missing }) => !missing || !suggested.has(missing)).map(({ missing: _, ...flaw }) => flaw);
}
/** Of the forms that a value may have, the one that it was meant to have: it fits as a whole, and something in it doesn't. */
function flattened(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const misfits = ({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
    const form = issue.errors.find((inner) => !inner.some(misfits));
    return form?.flatMap((inner) => flattened({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}
/** What an object lacks is no news where a key of it is misspelt. */
function withoutConsequences(issues) {
    const misspelt = new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => pathText(path)));
    return issues.filter(({ code, path }) => code !== 'custom' || !misspelt.has(pathText(path)));
}
function flawsOf(issue, context) {
    const { document, schema } = context;
    const { path } = issue;
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(path, key, context));
    if (issue.code === 'invalid_key') {
        const inner = issue.issues[0];
        const { message, hint } = inner ? wrongness(inner, path.at(-1), context) : { message: issue.message, hint: '' };
        return [{ ...document.keyAt(path), message: `${pathText(path.slice(0, -1))}: a key ${message}`, hint }];
    }
    const value = valueAt(document.value, path);
    if (value === undefined) {
        const meaning = meaningAt(schema, path);
        const hint = meaning ? `Add it: ${meaning}.` : `Add a line that begins with ${String(path.at(-1))}:`;
        return [{ ...document.at(path), message: `${pathText(path)} is missing`, hint, missing: pathText(path) }];
    }
    const { message, hint } = wrongness(issue, value, context);
    return [{ ...document.at(path), message: `${pathText(path) || 'this file'} ${message}`, hint }];
}
function unknownKey(path, key, { document, schema }) {
    const known = keysAt(schema, path);
    const meant = closest(key, known);
    return {
        ...document.keyAt([...path, key]),
        message: `${pathText([...path, key])} is not a key that is known here`,
        hint: meant ? `Did you mean ${meant}?` : `Known here: ${known.join(', ')}.`,
    };
}
function suggestions(issue, { schema }) {
    if (issue.code !== 'unrecognized_keys')
        return [];
    return issue.keys.flatMap((key) => {
        const meant = closest(key, keysAt(schema, issue.path));
        return meant ? [pathText([...issue.path, meant])] : [];
    });
}
/** What is wrong with a value that is there. */
function wrongness(issue, value, { document, schema }) {
    const { path } = issue;
    switch (issue.code) {
        case 'custom':
            return { message: issue.message, hint: String(issue.params?.hint ?? '') };
        case 'invalid_type':
            return wrongType(issue.expected, value, document.source(path), meaningAt(schema, path));
        case 'invalid_value':
            return wrongChoice(issue.values.map(String), value);
        case 'invalid_union':
            return wrongForm(issue, value, meaningAt(schema, path));
        case 'too_small':
            return wrongSize(issue.origin, 'at least', Number(issue.minimum));
        case 'too_big':
            return wrongSize(issue.origin, 'at most', Number(issue.maximum));
        default:
            return { message: issue.message.replace(/^Invalid input: /, 'is wrong: '), hint: 'See docs/ledger.md.' };
    }
}
function wrongType(expected, value, source, meaning) {
    const hint = `Write ${typeWord(expected)}${meaning ? `: ${meaning}` : ''}.`;
    if (value === null)
        return { message: 'has no value', hint };
    if (expected === 'string' && source !== undefined) {
        return { message: `must be text, not the ${typeof value} ${source}`, hint: `Put it in quotes: "${source}".` };
    }
    const message = `must be ${typeWord(expected)}, not ${kindOf(value)}`;
    return { message, hint: /^\d+$/.test(String(value)) ? `Write ${value} without quotes.` : hint };
}
function wrongChoice(values, value) {
    const meant = typeof value === 'string' ? closest(value, values) : undefined;
    const choices = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
    return {
        message: `must be ${choices}, not ${shown(value)}`,
        hint: meant ? `Did you mean ${meant}?` : `Write ${choices}.`,
    };
}
function wrongForm(issue, value, meaning) {
    const forms = issue.errors.flatMap(([first]) => {
        if (first?.code === 'invalid_value')
            return first.values.map(String);
        return first?.code === 'invalid_type' ? [typeWord(first.expected)] : [];
    });
    const choices = forms.join(' or ');
    if (value === null)
        return { message: 'has no value', hint: `Write ${meaning ?? choices}.` };
    return { message: `must be ${choices}, not ${kindOf(value)}`, hint: `Write ${meaning ?? choices}.` };
}
function wrongSize(origin, bound, limit) {
    const many = origin === 'array' || origin === 'record';
    const message = many
        ? `must have ${bound} ${limit} ${limit === 1 ? 'entry' : 'entries'}`
        : `must be ${bound} ${limit}`;
    return { message, hint: many ? 'Add or delete entries.' : `Write a number that is ${bound} ${limit}.` };
}
function typeWord(expected) {
    const words = {
        string: 'text',
        boolean: 'true or false',
        number: 'a number',
        int: 'a whole number',
        object: 'keys with values',
        record: 'keys with values',
        array: 'a list',
        tuple: 'a list',
    };
    return words[expected] ?? expected;
}
function kindOf(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'keys with values';
    return shown(value);
}
function valueAt(value, path) {
    return path.reduce((inner, key) => inner?.[key], value);
}

;// CONCATENATED MODULE: ./src/core/ledger/yaml/read.js



/** A binary file gives thousands of flaws: nobody reads them. */
const MOST_FLAWS = 50;
/** Reads one YAML file by its schema: its value, or what is wrong with it in the order of the text. Never throws. */
function readYaml(file, schema) {
    const text = decode(file);
    if (typeof text !== 'string')
        return { flaws: [text] };
    const { document, flaws } = readDocument(text);
    if (!document)
        return { flaws: listed(flaws) };
    const parsed = schema.safeParse(document.value);
    // Places are asked for only where something is wrong, and ten thousand documents are heavy: the text is read again then.
    const at = (path) => readDocument(text).document?.at(path) ?? { line: 1, column: 1 };
    if (parsed.success && flaws.length === 0)
        return { value: parsed.data, at };
    // What is wrong in form is the cause: an alias that isn't followed is no text to the schema either.
    const known = new Set(flaws.map(placeText));
    const issues = parsed.error?.issues ?? [];
    const others = schemaFlaws(issues, { schema, document }).filter((flaw) => !known.has(placeText(flaw)));
    return { flaws: listed([...flaws, ...others].sort((a, b) => a.line - b.line || a.column - b.column)) };
}
function listed(flaws) {
    const next = flaws[MOST_FLAWS];
    if (!next)
        return flaws;
    const message = `${flaws.length - MOST_FLAWS} more problems are in this file from here on`;
    return [...flaws.slice(0, MOST_FLAWS), { ...next, message, hint: 'Mend those before first.' }];
}
function placeText({ line, column }) {
    return `${line}:${column}`;
}

;// CONCATENATED MODULE: ./src/core/ledger/claim-file.js




// The one line that a claim is. Ten thousand claims are read in a blink by it; YAML's parser is asked only for what is wrong.
const LINE = /^\{subnet: (?<subnet>[^ ,]{3,64}), pool: (?<pool>[^ ,]{3,32}), account: (?<account>[^ ,]{3,32})\}\n$/;
const claim_file_LONGEST = 192;
/** Reads a claim and compares it with its file's name (`10.0.4.0-24`). */
function readClaim(file, name) {
    const text = file.mode === '100644' && file.bytes.length <= claim_file_LONGEST
        ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)
        : '';
    const parsed = claim.safeParse({ ...LINE.exec(text)?.groups });
    if (!parsed.success)
        return { flaws: claim_file_flawsOf(file) };
    const { value, at } = { value: parsed.data, at: ([key]) => placeIn(text, String(key)) };
    const expected = claimFileName(parse_cidr_toCidr(value.subnet));
    if (`${name}.yaml` === expected)
        return { value, at };
    const message = `subnet is ${value.subnet}, but the file is named ${name}.yaml`;
    return {
        flaws: [
            {
                ...at(['subnet']),
                message,
                hint: `Claims are written by the plan workflow; this one's file would be ${expected}.`,
            },
        ],
    };
}
/** The account that a claim names, also where the claim can't be read. */
function claimant(file) {
    return /account: *["']?([a-z0-9-]{3,32})\b/.exec(new TextDecoder().decode(file.bytes.subarray(0, claim_file_LONGEST)))?.[1];
}
function placeIn(text, key) {
    const start = text.indexOf(`${key}: `);
    return { line: 1, column: start < 0 ? 1 : start + key.length + 3 };
}
function claim_file_flawsOf(file) {
    const read = readYaml(file, claim);
    if ('flaws' in read)
        return read.flaws;
    if (file.mode !== '100644')
        return [flaw('this claim is an executable file', 'Take its executable bit away.')];
    return [
        flaw('a claim is one line, always written alike', `Write exactly ${renderClaim(read.value).trim()} and a line feed.`),
    ];
}
function flaw(message, hint) {
    return { line: 1, column: 1, message, hint };
}

;// CONCATENATED MODULE: ./src/core/ledger/layout.js

/** The folders of a ledger; each file in one of them is one thing. */
const FOLDERS = ['pools', 'accounts', 'subnets', 'peerings', 'apps'];
const EXTENSION = '.yaml';
/** The role of a path, counted from the ledger's folder, or why it has none. */
function roleOf(path) {
    if (path === 'organization.yaml')
        return { is: 'organization' };
    const [folder = '', file, ...deeper] = path.split('/');
    if (isBeside(path))
        return { is: 'beside' };
    if (file === undefined)
        return stray(strayFileHint(path));
    if (!isFolder(folder)) {
        const meant = closest(folder, FOLDERS);
        return stray(meant ? `Did you mean the folder ${meant}?` : `The ledger's folders are ${FOLDERS.join(', ')}.`);
    }
    if (deeper.length > 0)
        return stray(`Put it directly in ${folder}: there are no folders below.`);
    if (/\.ya?ml$/i.test(file) && !file.endsWith(EXTENSION))
        return stray(`Rename it to end in ${EXTENSION}.`);
    if (!file.endsWith(EXTENSION))
        return stray(`Files in ${folder} end in ${EXTENSION}.`);
    return { is: folder, name: file.slice(0, -EXTENSION.length) };
}
function isBeside(path) {
    return path === 'README.md' || path.startsWith('schema/') || /(^|\/)\.gitkeep$/.test(path);
}
function isFolder(text) {
    return FOLDERS.includes(text);
}
function strayFileHint(path) {
    if (isFolder(path) || path === 'schema')
        return 'Make it a folder with files: links and submodules are not followed.';
    if (/^organi[sz]ation\.ya?ml$/i.test(path))
        return 'Rename it to organization.yaml.';
    return 'Move it out of the ledger: only README.md may lie here.';
}
function stray(hint) {
    return { line: 1, column: 1, message: 'this is no file of a ledger', hint };
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/cluster.js



/** As the cloud provisioner takes them (mattermost-cloud, model/annotation.go). */
const annotation = text_text({
    is: 'an annotation of 3 to 64 lower-case letters, digits, _ and - that starts with a letter',
    hint: 'Write it like customer-web.',
    min: 3,
    max: 64,
    pattern: /^[a-z][a-z0-9_-]*$/,
});
const version = text_text({
    is: 'a version of Kubernetes',
    hint: 'Write it like "1.27" or "1.27.9", in quotes.',
    max: 11,
    pattern: /^\d{1,3}\.\d{1,3}(\.\d{1,3})?$/,
});
const machineImage = text_text({
    is: "a machine image's id",
    hint: 'Write it like ami-0123456789abcdef0.',
    max: 21,
    pattern: /^ami-[0-9a-f]{8,17}$/,
});
const machines = schemas/* strictObject */.rej({
    type: text_text({
        is: 'an EC2 instance type',
        hint: 'Write it like m5.large.',
        max: 32,
        pattern: /^[a-z0-9-]+\.[a-z0-9-]+$/,
    }).optional(),
    count: schemas/* int */.Whr().min(1).max(1000).optional(),
});
/** What an account says of the cluster that is requested for its network; what it leaves out, the provisioner decides. */
const cluster = schemas/* strictObject */.rej({
    provisioner: schemas/* enum */.k5n(['kops', 'eks']).describe('what makes the cluster'),
    annotations: schemas/* array */.YOg(annotation).max(50).default([]).describe('by which installations find it'),
    allow_installations: schemas/* boolean */.zMY().default(true).describe('whether installations may be scheduled on it'),
    version: version.optional(),
    masters: machines.optional(),
    nodes: machines.optional(),
    ami: machineImage.optional(),
    cluster_role: roleName.describe('the role of an EKS cluster, by its name in the account').optional(),
    node_role: roleName.describe("the role of an EKS cluster's nodes, by its name in the account").optional(),
});

;// CONCATENATED MODULE: ./src/core/ledger/schema/contacts.js



// The limits are those of PutAlternateContact.
const contact = schemas/* strictObject */.rej({
    name: text_text({ is: 'a name', hint: 'Shorten it.', max: 64 }),
    title: text_text({ is: 'a title', hint: 'Shorten it.', max: 50 }),
    email: values_email,
    phone: text_text({
        is: 'a telephone number',
        hint: 'Write it like "+1 555 0100".',
        max: 25,
        pattern: /^[\s0-9()+-]+$/,
    }),
});
/** The alternate contacts of an AWS account. */
const contacts = schemas/* strictObject */.rej({
    billing: contact.optional(),
    operations: contact.optional(),
    security: contact.optional(),
});

;// CONCATENATED MODULE: ./src/core/ledger/schema/one-of.js
/** For `.check` of an object: exactly one of two keys is written. */
function oneOf(a, b) {
    return ({ value, issues }) => {
        const written = [a, b].filter((key) => value[key] !== undefined);
        if (written.length === 1)
            return;
        const message = written.length === 0 ? `lacks ${a} or ${b}` : `has both ${a} and ${b}`;
        issues.push({ code: 'custom', message, params: { hint: `Write ${a} or ${b}.` }, input: value });
    };
}
/** The same rule for the JSON Schema. */
function oneOfSchema(a, b) {
    return { oneOf: [{ required: [a] }, { required: [b] }] };
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/account.js






const owner = schemas/* strictObject */.rej({
    team: text_text({
        is: "a GitHub team's name in the repository's organization",
        hint: 'Write its slug, like cloud, without the organization.',
        max: 100,
        pattern: /^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$/,
    }).optional(),
    user: text_text({
        is: "a GitHub user's name",
        hint: 'Write it like octocat, without @.',
        max: 39,
        pattern: /^[A-Za-z0-9](-?[A-Za-z0-9])*$/,
    }).optional(),
})
    .check(oneOf('team', 'user'))
    .meta({
    description: 'who answers for the account: {team: cloud} or {user: octocat}',
    ...oneOfSchema('team', 'user'),
});
const account_network = schemas/* strictObject */.rej({
    pool: values_name.describe('the pool that gives it a block').optional(),
    subnet: cidr.describe('the very block it gets: an aligned block of one pool').optional(),
    nat: schemas/* enum */.k5n(['per-zone', 'single']).describe('NAT gateways: one in each zone, or one for all').optional(),
    ipv6: text_text({
        is: 'none, amazon or the id of an IPAM pool',
        hint: 'Write none, amazon, or an id like ipam-pool-0123456789abcdef0.',
        max: 64,
        pattern: /^(none|amazon|ipam-pool-[0-9a-f]{8,17})$/,
    }).optional(),
})
    .check(oneOf('pool', 'subnet'))
    .meta({ description: '{pool: default}, or {subnet: 10.0.4.0/24} to pin a block', ...oneOfSchema('pool', 'subnet') });
const access = schemas/* strictObject */.rej({
    group: line.describe('a group of IAM Identity Center').optional(),
    user: line.describe('a user of IAM Identity Center, by user name').optional(),
    permission_set: text_text({
        is: "a permission set's name",
        hint: 'Write it like AdministratorAccess.',
        max: 32,
        pattern: /^[\w+=,.@-]+$/,
    }),
})
    .check(oneOf('group', 'user'))
    .meta(oneOfSchema('group', 'user'));
const account_close = schemas/* strictObject */.rej({
    ignore: schemas/* array */.YOg(schemas/* strictObject */.rej({ resource: line, reason: line }))
        .max(100)
        .describe('resources of others that may be lost when the account is closed'),
});
/**
 * `state/accounts/<name>.yaml`: an AWS account that somebody wants.
 *
 * A later key has no default here: a default would change the digest of every account's inputs, and so owe an apply to all.
 */
const account = schemas/* strictObject */.rej({
    name: values_name,
    owner,
    email: values_email.describe('needed where the factory has no pattern').optional(),
    unit: unit.describe("the organizational unit it ends in; the factory's where absent").optional(),
    tags: tags.default({}),
    network: schemas/* union */.KCZ([schemas/* literal */.euz('none'), account_network])
        .describe('{pool: default}, {subnet: 10.0.4.0/24} to pin a block, or none for an account without a network'),
    access: schemas/* array */.YOg(access).max(100).default([]),
    lifecycle: schemas/* enum */.k5n(['present', 'clean', 'closed'])
        .default('present')
        .describe('clean: infrastructure gone, account and block kept; closed: the account is closed as well, for good'),
    protected: schemas/* boolean */.zMY().default(false).describe('refuses to clean, close or replace it'),
    account_id: accountId.describe('adopts an existing account').optional(),
    product: text_text({
        is: "a Service Catalog product's id",
        hint: 'Write it like prod-abcdefghijklm.',
        max: 100,
        pattern: /^prod-[a-z0-9]+$/,
    }).optional(),
    contacts: contacts.optional(),
    close: account_close.optional(),
    cluster: cluster.describe('a cluster that is requested, once, of the cloud provisioner').optional(),
});

;// CONCATENATED MODULE: ./src/core/ledger/schema/app.js



// The limits are the Apps plugin's; a leading dot would hide the file.
const id = text_text({
    is: "an app's id: 3 to 32 letters, digits, hyphens, underscores and dots",
    hint: 'Write it like com.example.hello, as in the manifest.',
    min: 3,
    max: 32,
    pattern: /^[A-Za-z0-9_-][A-Za-z0-9._-]+$/,
});
const app_version = text_text({
    is: 'a version of at most 10 letters, digits, hyphens, underscores and dots',
    hint: 'Write it like 1.0.0, as in the manifest.',
    max: 10,
    pattern: /^[A-Za-z0-9._-]+$/,
});
const deployment = schemas/* strictObject */.rej({
    account: values_name,
    server: label.describe('a server of organization.yaml').optional(),
    version: app_version,
    bundle: text_text({
        is: 'where the bundle lies: s3://, https://, release: or artifact:',
        hint: 'Write it like s3://bundles/hello-1.0.0.zip.',
        max: 1024,
        pattern: /^((s3|https):\/\/[A-Za-z0-9.-]+\/[^\s"'<>\\]+|release:[^\s:"'<>\\]+\/[\w.+-]+|artifact:\d{1,19}\/[^\s:"'<>\\|*?]+)$/,
    }),
    sha256: text_text({
        is: 'the SHA-256 of the bundle: 64 hexadecimal digits',
        hint: 'Take it from `sha256sum BUNDLE`.',
        min: 64,
        max: 64,
        pattern: /^[0-9a-f]{64}$/,
    }),
    install: schemas/* boolean */.zMY().default(false).describe('whether it is installed on the server, not only listed'),
    env: schemas/* record */.g1P(text_text({
        is: "an environment variable's name",
        hint: 'Write it like LOG_LEVEL.',
        max: 128,
        pattern: /^[A-Za-z]\w+$/,
    }), text_text({ is: "an environment variable's value", hint: 'Shorten it.', min: 0, max: 2048 }))
        .default({}),
});
/** `state/apps/<id>.yaml`: where an app runs, and in which version. */
const app = schemas/* strictObject */.rej({ id, deployments: schemas/* array */.YOg(deployment).max(1000) });

;// CONCATENATED MODULE: ./src/core/ledger/schema/organization.js




const organizationItself = schemas/* strictObject */.rej({
    name: label.describe('example marks the sample ledger that ships: workflows stay quiet on it'),
    management_account: accountId,
    partition: schemas/* enum */.k5n(['aws', 'aws-us-gov', 'aws-cn', 'aws-eusc']).default('aws'),
    region: region.describe('where Organizations, IAM Identity Center and Control Tower are'),
    never: schemas/* array */.YOg(accountId).max(1000).default([]).describe('accounts that no workflow may touch'),
});
const automation = schemas/* strictObject */.rej({
    account: accountId,
    roles: schemas/* strictObject */.rej({ read: roleName, write: roleName, apps: roleName, bundles: roleName }),
})
    .describe('the account whose OIDC provider trusts this repository, and the roles its jobs start from');
const product = text_text({
    is: "a Service Catalog product's id",
    hint: 'Write it like prod-abcdefghijklm.',
    max: 100,
    pattern: /^prod-[a-z0-9]+$/,
});
const factory = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['organizations', 'service-catalog']),
    email: emailPattern.optional(),
    unit: unit.describe('where accounts go that name no unit; with service-catalog also its managed unit'),
    suspended_unit: unit.optional(),
    product: product.optional(),
    auto_enroll: schemas/* boolean */.zMY()
        .describe('Control Tower enrolls accounts that are moved into the unit: creation waits for that')
        .optional(),
    sso: schemas/* strictObject */.rej({ email: values_email, first_name: line, last_name: line }).optional(),
});
const roles = schemas/* strictObject */.rej({
    factory: roleName.default('genesis-factory'),
    factory_reader: roleName.default('genesis-factory-reader'),
    bootstrap: roleName.default('OrganizationAccountAccessRole'),
    provisioning: roleName.default('MattermostAccountProvisioningRole'),
    reader: roleName.default('GenesisReaderRole'),
    apps: roleName.default('GenesisAppsRole'),
    external_id: externalId.optional(),
})
    .describe('roles in the other accounts');
const hub = schemas/* strictObject */.rej({
    region: region,
    core_account: accountId,
    share_role: roleName,
    reader_role: roleName,
    transit_gateway: text_text({
        is: "a transit gateway's id",
        hint: 'Write it like tgw-0123456789abcdef0.',
        max: 21,
        pattern: /^tgw-[0-9a-f]{8,17}$/,
    }),
    resource_share: text_text({
        is: 'the id of a resource share: the end of its ARN',
        hint: 'Write only what follows resource-share/, in quotes where it is all digits.',
        max: 64,
        pattern: /^[0-9a-f][0-9a-f-]+$/,
    }),
    accept: schemas/* enum */.k5n(['auto', 'manual']).default('auto').describe('whether the gateway accepts attachments by itself'),
    routes: schemas/* array */.YOg(route).max(100).default([]).describe('networks reached through the transit gateway'),
    dns_servers: schemas/* array */.YOg(address).max(4).default([]),
    zones: schemas/* array */.YOg(text_text({ is: "an availability zone's letter", hint: 'Write it like a.', max: 1, pattern: /^[a-z]$/ }))
        .min(2)
        .max(4)
        .describe('availability zones, one private and one public subnet in each'),
});
const organization_network = schemas/* strictObject */.rej({
    environment: label,
    nat: schemas/* enum */.k5n(['per-zone', 'single']).default('per-zone'),
    teleport_cidrs: schemas/* array */.YOg(ipv4Cidr).max(100).default([]),
    vpn_cidrs: schemas/* array */.YOg(ipv4Cidr).max(100).default([]),
    cnc_cidrs: schemas/* array */.YOg(ipv4Cidr).max(100).default([]),
    gitlab_cidrs: schemas/* array */.YOg(ipv4Cidr).max(100).default([]),
    database: schemas/* strictObject */.rej({
        family: text_text({
            is: "a family of Aurora PostgreSQL's parameter groups",
            hint: 'Write it like aurora-postgresql16.',
            max: 64,
            pattern: /^aurora-postgresql[0-9]+(\.[0-9]+)?$/,
        }).default('aurora-postgresql16'),
        postgresql: schemas/* boolean */.zMY().default(true),
        mysql: schemas/* boolean */.zMY().default(false),
    })
        .prefault({}),
    provisioner_url: url.nullable().default(null),
});
/** The names are those of IAM's UpdateAccountPasswordPolicy. */
const passwordPolicy = schemas/* strictObject */.rej({
    minimum_password_length: schemas/* int */.Whr().min(6).max(128).optional(),
    require_symbols: schemas/* boolean */.zMY().optional(),
    require_numbers: schemas/* boolean */.zMY().optional(),
    require_uppercase_characters: schemas/* boolean */.zMY().optional(),
    require_lowercase_characters: schemas/* boolean */.zMY().optional(),
    allow_users_to_change_password: schemas/* boolean */.zMY().optional(),
    max_password_age: schemas/* int */.Whr().min(1).max(1095).optional(),
    password_reuse_prevention: schemas/* int */.Whr().min(1).max(24).optional(),
    hard_expiry: schemas/* boolean */.zMY().optional(),
});
const baseline = schemas/* strictObject */.rej({
    alias: schemas/* boolean */.zMY().default(false),
    contacts: contacts.default({}),
    default_vpcs: schemas/* strictObject */.rej({ remove_in: schemas/* array */.YOg(region).max(50) }).default({ remove_in: [] }),
    s3_block_public: schemas/* boolean */.zMY().default(false),
    ebs_encryption: schemas/* boolean */.zMY().default(false),
    password_policy: passwordPolicy.default({}),
    quarantine_policy: text_text({
        is: "a service control policy's id",
        hint: 'Write it like p-examplepolicyid111.',
        max: 130,
        pattern: /^p-[0-9A-Za-z_]{8,128}$/,
    })
        .nullable()
        .default(null),
})
    .describe('what every account gets before its network');
const server = schemas/* strictObject */.rej({ site_url: url, bucket: bucket, region: region, execute_role: roleName });
const webhook = schemas/* strictObject */.rej({
    name: label.describe('its address and key are in the secret GENESIS_WEBHOOKS'),
    format: schemas/* enum */.k5n(['genesis', 'mattermost']).default('genesis'),
});
const ignoredDrift = schemas/* strictObject */.rej({
    account: values_name,
    address: text_text({
        is: "a resource's address in Terraform",
        hint: 'Write it like module.network.aws_vpc.this.',
        max: 512,
    }),
    reason: line,
    until: date,
});
/** `state/organization.yaml`: where accounts are made and which credentials make them. */
const organization = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    organization: organizationItself,
    automation,
    factory,
    roles: roles.prefault({}),
    hubs: schemas/* record */.g1P(label, hub).describe('one per region in use'),
    network: organization_network,
    terraform: schemas/* strictObject */.rej({ state_bucket: bucket, region: region }),
    baseline: baseline.prefault({}),
    servers: schemas/* record */.g1P(label, server).default({}).describe('Mattermost servers that apps are listed on'),
    webhooks: schemas/* array */.YOg(webhook).max(50).default([]),
    drift: schemas/* strictObject */.rej({ ignore: schemas/* array */.YOg(ignoredDrift).max(1000).default([]) }).prefault({}),
    approval: schemas/* strictObject */.rej({
        self: schemas/* boolean */.zMY().describe('who brought something in may approve it by its digest: for one person alone'),
    })
        .prefault({ self: false }),
});
/** The hub of a name; a pool may well name one `constructor`, which every object has. */
function hubOf({ hubs }, name) {
    return Object.hasOwn(hubs, name) ? hubs[name] : undefined;
}

;// CONCATENATED MODULE: ./src/core/ledger/schema/peering.js


/** `state/peerings/<a>--<b>.yaml`: a VPC peering between the networks of two accounts, in alphabetical order. */
const peering = schemas/* strictObject */.rej({
    accounts: schemas/* tuple */.PVZ([values_name, values_name]).describe('two accounts, in alphabetical order'),
    dns: schemas/* boolean */.zMY().default(false).describe("whether each side resolves the other's private names"),
});

;// CONCATENATED MODULE: ./src/core/ledger/schema/pool.js


/** `state/pools/<name>.yaml`: a parent network, cut into blocks of one size that accounts claim. */
const pool = schemas/* strictObject */.rej({
    name: values_name,
    hub: label.describe('the hub of organization.yaml whose region and transit gateway its networks use'),
    parent: cidr.describe('the network that is cut into blocks; fixed once a block is claimed'),
    split_range: schemas/* int */.Whr()
        .min(0)
        .max(128)
        .describe('prefix length of the blocks, such as 24; fixed once a block is claimed'),
    strategy: schemas/* enum */.k5n(['hashed', 'first-fit']).default('hashed').describe('how a free block is chosen'),
    quarantine_days: schemas/* int */.Whr()
        .min(0)
        .max(3650)
        .default(30)
        .describe('days for which a block rests after its account was deleted'),
});

;// CONCATENATED MODULE: ./src/core/ledger/ledger.js









/**
 * Reads a ledger from a tree, as far as it can be read.
 *
 * @param folder The ledger's folder in the tree; other folders are not looked at.
 * @returns The ledger, and all problems of single files. Those between files are found by `checkLedger`.
 */
function readLedger(tree, folder = 'state') {
    const { files, organizationFile, strays } = sortFiles(tree, folder);
    const found = { problems: strays, unreadable: new Set() };
    const accounts = readFolder(files.accounts, account, ({ name }) => name, { found, touches: (name) => [name] });
    const claims = readClaims(files.subnets, found);
    const users = poolUsers({ accounts, claims });
    const ledger = {
        folder,
        organization: readOrganization(organizationFile, folder, found),
        pools: readFolder(files.pools, pool, ({ name }) => name, { found, touches: (name) => users.get(name) ?? [] }),
        accounts,
        claims,
        peerings: readFolder(files.peerings, peering, (value) => value.accounts.join('--'), {
            found,
            touches: (name) => name.split('--'),
        }),
        apps: readFolder(files.apps, app, ({ id }) => id, { found, touches: () => [] }),
        unreadable: found.unreadable,
    };
    return { ledger, problems: found.problems };
}
function sortFiles(tree, folder) {
    const files = {
        pools: new Map(),
        accounts: new Map(),
        subnets: new Map(),
        peerings: new Map(),
        apps: new Map(),
    };
    const strays = [];
    let organizationFile;
    for (const file of tree.values()) {
        if (!file.path.startsWith(`${folder}/`))
            continue;
        const role = roleOf(file.path.slice(folder.length + 1));
        if ('message' in role)
            strays.push(flawProblem(file.path, role, []));
        else if (role.is === 'organization')
            organizationFile = file;
        else if (role.is !== 'beside')
            files[role.is].set(role.name, file);
    }
    return { files, organizationFile, strays };
}
function readOrganization(file, folder, found) {
    if (file)
        return readEntry(file, readYaml(file, organization), undefined, found);
    const flaw = {
        line: 1,
        column: 1,
        message: 'this file is missing',
        hint: 'Write it; docs/ledger.md has an example.',
    };
    found.problems.push(flawProblem(`${folder}/organization.yaml`, flaw));
    return undefined;
}
function readFolder(files, schema, keyOf, { found, touches }) {
    const entries = new Map();
    for (const [name, file] of files) {
        const entry = readEntry(file, named(readYaml(file, schema), name, keyOf), touches(name), found);
        if (entry)
            entries.set(name, entry);
    }
    return entries;
}
function readClaims(files, found) {
    const entries = new Map();
    for (const [name, file] of files) {
        const read = readClaim(file, name);
        const account = 'flaws' in read ? claimant(file) : undefined;
        const entry = readEntry(file, read, account ? [account] : [], found);
        if (entry)
            entries.set(entry.value.subnet, entry);
    }
    return entries;
}
function readEntry({ path }, read, accounts, { problems, unreadable }) {
    if (!('flaws' in read))
        return { ...read, file: path };
    unreadable.add(path);
    problems.push(...read.flaws.map((flaw) => flawProblem(path, flaw, accounts)));
    return undefined;
}
/** A file's name is the key of what it holds: so one thing can't be written in two files. */
function named(read, name, keyOf) {
    if ('flaws' in read || keyOf(read.value) === name)
        return read;
    const key = keyOf(read.value);
    const message = `this file is named ${name}.yaml, but it is about ${key}`;
    return { flaws: [{ ...read.at([]), message, hint: `Name it ${key}.yaml, or mend what it says.` }] };
}
/** The accounts that a wrong pool holds back, by pool: those that name it or hold a block of it. */
function poolUsers({ accounts, claims }) {
    const users = new Map();
    const add = (pool, account) => users.set(pool, (users.get(pool) ?? new Set()).add(account));
    for (const { value } of claims.values())
        add(value.pool, value.account);
    for (const [name, { value }] of accounts)
        if (value.network !== 'none' && value.network.pool)
            add(value.network.pool, name);
    return new Map([...users].map(([pool, names]) => [pool, [...names].sort()]));
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(3477);
;// CONCATENATED MODULE: ./src/core/ledger/schema/status.js


// What was observed, on the branch genesis-status. Unknown keys are no error: a newer version wrote them.
/** The states are those of Mattermost Genesis; others read them by these names. */
const ACCOUNT_STATES = [
    'creation-requested',
    'creation-failed',
    'provisioning-requested',
    'provisioning-failed',
    'refresh-metadata',
    'stable',
    'deletion-requested',
    'deletion-failed',
    'deleted',
];
const time = iso/* datetime */.w$();
const ids = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const applied = schemas/* object */.Ikc({ inputs: schemas/* string */.YjP(), module: schemas/* string */.YjP(), commit: schemas/* string */.YjP() });
const error = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), hint: schemas/* string */.YjP().optional(), at: time.optional() });
const accountStatus = schemas/* object */.Ikc({
    account_id: schemas/* string */.YjP()
        .regex(/^\d{12}$/)
        .optional(),
    email: schemas/* string */.YjP().optional(),
    state: schemas/* enum */.k5n(ACCOUNT_STATES),
    since: time.optional(),
    created: time.optional(),
    deleted: time.optional(),
    request_id: schemas/* string */.YjP().optional(),
    provisioned_product: schemas/* string */.YjP().optional(),
    subnet: cidr.optional(),
    applied: applied.optional(),
    approved: schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), run: schemas/* string */.YjP(), module: schemas/* string */.YjP().optional() }).optional(),
    network: ids.nullable().optional(),
    cluster: schemas/* string */.YjP().nullable().optional(),
    /** A change of the account's e-mail that waits for its one-time password. */
    email_update: schemas/* object */.Ikc({ email: schemas/* string */.YjP(), at: time }).nullable().optional(),
    /** Changes of state that a webhook was not told of yet; they are sent again by the next report. */
    undelivered: schemas/* array */.YOg(schemas/* object */.Ikc({ webhook: schemas/* string */.YjP(), old_state: schemas/* string */.YjP(), new_state: schemas/* string */.YjP(), at: time }))
        .optional(),
    error: error.nullable().optional(),
});
/** Of a peering; it goes the way of an account. `network` has its id, null once it is gone. */
const peeringStatus = accountStatus.pick({
    state: true,
    since: true,
    deleted: true,
    applied: true,
    approved: true,
    network: true,
    error: true,
});
const appStatus = schemas/* object */.Ikc({
    accounts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        version: schemas/* string */.YjP(),
        sha256: schemas/* string */.YjP(),
        functions: schemas/* array */.YOg(schemas/* string */.YjP()),
        at: time,
        /** Digest of what the ledger wanted. */
        inputs: schemas/* string */.YjP().optional(),
        /** The last commit of main whose ledger was seen to want just what was deployed. */
        commit: schemas/* string */.YjP().optional(),
    })),
});

;// CONCATENATED MODULE: ./src/core/ledger/status.js





/** The status of a repository in which nothing was done yet. */
const EMPTY_STATUS = {
    accounts: new Map(),
    peerings: new Map(),
    apps: new Map(),
    unreadable: new Set(),
};
/**
 * Reads the tree of the branch `genesis-status`. A record that can't be read is a problem of its account alone.
 * Keys that this version doesn't know are kept: a newer version wrote them.
 */
function readStatus(tree) {
    const problems = [];
    const accounts = readRecords(tree, 'accounts', accountStatus.loose(), { problems, touches: (name) => [name] });
    const peerings = readRecords(tree, 'peerings', peeringStatus.loose(), {
        problems,
        touches: (name) => name.split('--'),
    });
    const apps = readRecords(tree, 'apps', appStatus.loose(), { problems, touches: () => [] });
    const unreadable = new Set(problems.filter(({ file }) => file.startsWith('accounts/')).flatMap((problem) => problem.accounts ?? []));
    return { status: { accounts, peerings, apps, unreadable }, problems };
}
/** @throws UserError where one of these files is there and can't be read: writing it anew would lose what it says. */
function refuseUnreadable(files, problems, branch) {
    const broken = files.filter((path) => problems.some(({ file }) => file === path));
    if (broken.length === 0)
        return;
    throw new UserError(`${broken.join(', ')} on ${branch} can't be read.`, {
        hint: 'Mend it, or put an earlier version back.',
    });
}
function readRecords(tree, folder, schema, { problems, touches }) {
    const records = new Map();
    for (const file of tree.values()) {
        const name = recordName(file, folder);
        if (name === undefined)
            continue;
        const read = readYaml(file, schema);
        if ('value' in read)
            records.set(name, read.value);
        else
            problems.push(...read.flaws.map((flaw) => flawProblem(file.path, flaw, touches(name))));
    }
    return records;
}
function recordName({ path }, folder) {
    const name = path.startsWith(`${folder}/`) && path.endsWith('.yaml') ? path.slice(folder.length + 1, -'.yaml'.length) : '';
    return name && !name.includes('/') ? name : undefined;
}
const ORDER = Object.keys({ ...accountStatus.shape, ...peeringStatus.shape, ...appStatus.shape });
/** The YAML of a record. The same record gives the same text, whatever the order of its keys, so that nothing new is no commit. */
function renderStatus(record) {
    const known = ORDER.filter((key) => key in record);
    const others = Object.keys(record)
        .filter((key) => !ORDER.includes(key))
        .sort();
    const entries = [...known, ...others].map((key) => [key, status_sorted(record[key])]);
    // Quoted also where YAML 1.1 would read something else: people look at these files with other tools.
    return stringify(Object.fromEntries(entries), { lineWidth: 0, compat: 'yaml-1.1' });
}
function status_sorted(value) {
    if (Array.isArray(value))
        return value.map(status_sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, status_sorted(inner)]));
}

;// CONCATENATED MODULE: ./src/core/ledger/snapshot.js




/**
 * Reads the ledger at base, as it would be merged, and the status.
 *
 * @throws UserError where a revision doesn't exist.
 */
async function readSnapshot(git, view) {
    const commit = await commitOf(git, view.base);
    const [base, status, terraform, merge] = await Promise.all([
        git.tree(commit, [view.ledger]).then((tree) => readLedger(tree, view.ledger)),
        statusOf(git, view['status-branch']),
        git.treeId(commit, 'terraform'),
        view.head ? merged(git, commit, view.head, view.ledger) : undefined,
    ]);
    const next = merge?.read ?? base;
    return {
        commit,
        head: merge?.head,
        base: base.ledger,
        next: next.ledger,
        problems: [...next.problems, ...status.problems],
        conflicts: merge?.conflicts ?? [],
        status: status.status,
        terraform: terraform ?? '',
    };
}
/**
 * The organization as main has it: where credentials go is never read from a pull request.
 *
 * @throws UserError where main's ledger has no readable organization.yaml.
 */
function organizationOf({ base }) {
    if (base.organization)
        return base.organization.value;
    throw new UserError(`${base.folder}/organization.yaml is missing or can't be read.`, {
        hint: 'Run `genesis check`: it says what is wrong with it.',
    });
}
/** The digest of what all accounts share, as base has it. */
function moduleOf(snapshot) {
    return moduleDigest(snapshot.terraform, organizationOf(snapshot));
}
/**
 * The commit that a pull request's revision stands for; fetched, since it isn't among what a checkout of main has.
 *
 * @throws UserError where there is no such revision.
 */
async function headOf(git, revision) {
    if (!(await git.revision(revision)))
        await git.fetch([revision]);
    return commitOf(git, revision);
}
async function merged(git, base, revision, folder) {
    const head = await headOf(git, revision);
    const { tree, conflicts } = await git.mergeTree(base, head);
    return { head, conflicts, read: readLedger(await git.tree(tree, [folder]), folder) };
}
async function statusOf(git, branch) {
    const tip = await git.remoteTip(branch);
    return readStatus(tip ? await git.tree(tip, ['accounts', 'peerings', 'apps']) : new Map());
}
async function commitOf(git, revision) {
    const commit = await git.revision(revision);
    if (commit)
        return commit;
    throw new problem/* UserError */.y(`The repository has no revision ${JSON.stringify(revision)}.`, {
        hint: 'Check out with fetch-depth: 0, or mend the input.',
    });
}

;// CONCATENATED MODULE: ./src/core/request/form.js
// GitHub makes an issue of a form's answers: for each question a heading `### <its label>`, then the answer. Anybody may
// edit that text afterwards, so nothing of it is trusted.
/** The questions of .github/ISSUE_TEMPLATE/account.yml: their labels by their ids, in the order of the form. */
const QUESTIONS = {
    name: 'Name',
    owner: 'Owner',
    email: 'E-mail',
    unit: 'Organizational unit',
    network: 'Network',
    access: 'Access',
    reason: 'Reason',
};
/** What GitHub writes for a question that was left empty. */
const EMPTY = '_No response_';
const IDS = Object.keys(QUESTIONS);
const REQUIRED = ['name', 'owner', 'reason'];
/** Answers of several lines. */
const FREE = ['access', 'reason'];
/**
 * Reads the answers out of an issue's text, and says which are missing.
 *
 * The reason comes last and is free text: whatever stands behind its heading belongs to it, headings included.
 */
function parseForm(body) {
    const found = sections(body);
    const answers = Object.fromEntries(IDS.map((id) => [id, answerOf(found.get(id) ?? [])]));
    const lost = IDS.filter((id) => !found.has(id));
    const empty = REQUIRED.filter((id) => found.has(id) && answers[id] === '');
    const long = IDS.filter((id) => !FREE.includes(id) && answers[id].includes('\n'));
    for (const id of long)
        answers[id] = answers[id].replace(/\n.*/s, '');
    return {
        answers,
        faults: [
            ...lost.map((question) => ({
                question,
                message: 'this heading is missing',
                hint: `Put a line "### ${QUESTIONS[question]}" back, and the answer below it.`,
            })),
            ...empty.map((question) => ({ question, message: 'there is no answer', hint: 'Write one below the heading.' })),
            ...long.map((question) => ({ question, message: 'this has several lines', hint: 'Write one line.' })),
        ],
    };
}
/** The lines below each heading; of a heading that is there twice, the first counts. */
function sections(body) {
    const found = new Map();
    let current;
    for (const line of body.split(/\r\n|\r|\n/)) {
        const id = current === 'reason' ? undefined : headed(line);
        if (id && !found.has(id)) {
            current = id;
            found.set(id, []);
        }
        else if (current)
            found.get(current)?.push(line);
    }
    return found;
}
function headed(line) {
    const label = /^### (.*\S)\s*$/.exec(line)?.[1];
    return label === undefined ? undefined : IDS.find((id) => QUESTIONS[id] === label);
}
function answerOf(lines) {
    const text = lines.join('\n').trim();
    return text === EMPTY ? '' : text;
}

// EXTERNAL MODULE: ./src/core/render/markdown.js
var markdown = __webpack_require__(3905);
;// CONCATENATED MODULE: ./src/core/render/request.js


/** What our comment on an issue begins with. */
const REQUEST_MARKER = '<!-- genesis:request -->';
/** The comment on the issue: what came of it, or what to change. */
function requestComment(state) {
    return `${REQUEST_MARKER}\n${blocksOf(state)
        .map((block) => (0,markdown/* rendered */.gj)(block))
        .join('\n\n')}\n`;
}
function blocksOf(state) {
    switch (state.is) {
        case 'proposed':
            return [
                (0,markdown/* paragraph */.FY)(`Proposed in #${state.pullRequest}: ${words(state.proposed)}.`),
                (0,markdown/* paragraph */.FY)('A person reviews it; merging closes this issue. To change an answer, edit this issue: the pull request follows.'),
            ];
        case 'wrong':
            return [
                (0,markdown/* paragraph */.FY)('**This can not be proposed yet.** Please edit this issue; it is looked at again at once.'),
                faultsTable(state.faults),
                ...(state.pullRequest === undefined
                    ? []
                    : [(0,markdown/* paragraph */.FY)(`#${state.pullRequest} still has the answers before this edit.`)]),
            ];
        case 'not-allowed':
            return [
                (0,markdown/* paragraph */.FY)(`This repository is public, and ${(0,markdown/* code */.aY)(state.author)} can't write to it: nothing is proposed, or anybody could claim addresses.`),
                (0,markdown/* paragraph */.FY)('Somebody who can write may open the same request.'),
            ];
    }
}
function words({ name, subnet }) {
    return `account ${(0,markdown/* code */.aY)(name)}${subnet === undefined ? ', without a network' : ` with the block ${(0,markdown/* code */.aY)(subnet)}`}`;
}
function faultsTable(faults) {
    const rows = faults.map(({ question, message, hint }) => [
        question === undefined ? '' : QUESTIONS[question],
        (0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(message, 1000)),
        (0,markdown/* inert */.tJ)((0,markdown/* shortened */.vI)(hint ?? '', 1000)),
    ]);
    return (0,markdown/* table */.tp)([{ title: 'Answer' }, { title: 'What is wrong' }, { title: 'How to mend it' }], rows);
}
/** The pull request of a request, and its commit's message. */
function requestProposal({ name, reason, subnet }, { number, author }) {
    const title = `Add the account ${name}`;
    const blocks = [
        (0,markdown/* paragraph */.FY)(`Closes #${number}`),
        (0,markdown/* paragraph */.FY)(`${(0,markdown/* code */.aY)(author)} asks for it${subnet === undefined ? '' : `; the block ${(0,markdown/* code */.aY)(subnet)} is claimed`}:`),
        (0,markdown/* fence */.EU)('text', reason.split('\n')),
        (0,markdown/* paragraph */.FY)(`Made from the answers in #${number}. When they are edited, what is on this branch is replaced.`),
    ];
    const body = `${blocks.map((block) => (0,markdown/* rendered */.gj)(block)).join('\n\n')}\n`;
    return { title, body, message: `${title}\n\nAsked for in #${number}.\n` };
}

;// CONCATENATED MODULE: ./src/core/aws/account-order.js
/** The tag that says which account of the ledger an AWS account is; its value is the account's name. */
const ACCOUNT_TAG = 'genesis:account';
/** The tag that says who answers for the account: `team/cloud` or `user/octocat`. */
const OWNER_TAG = 'genesis:owner';
/** The account's e-mail: its own, or the factory's pattern with its name; undefined where the ledger has neither. */
function accountEmail(account, { factory }) {
    // The e-mail of an account that was there before is whatever it is.
    return account.email ?? (account.account_id ? undefined : factory.email?.replace('{name}', account.name));
}
/** Where the account belongs and how it is tagged; the tag `genesis:account` is what later runs know it by. */
function accountOrder(account, organization) {
    return {
        name: account.name,
        email: accountEmail(account, organization),
        unit: account.unit ?? organization.factory.unit,
        tags: { ...account.tags, [ACCOUNT_TAG]: account.name, [OWNER_TAG]: ownerOf(account) },
    };
}
function ownerOf({ owner: { team, user } }) {
    return team === undefined ? `user/${user}` : `team/${team}`;
}

;// CONCATENATED MODULE: ./src/core/check/finding.js

/** An error at a place of the ledger, holding back the accounts given. `undefined` holds back all of them. */
function errorAt({ entry, path }, accounts, wording) {
    const place = { file: entry.file, ...entry.at(path) };
    return { ...place, severity: 'error', ...wording, ...(accounts && { accounts }) };
}
function warningAt({ entry, path }, accounts, wording) {
    return { file: entry.file, ...entry.at(path), severity: 'warning', ...wording, accounts };
}
/** A fault of CIDR arithmetic in the form of a problem: its reason as a clause, about the value at `subject`. */
function faultWording(subject, { reason, hint }) {
    return { message: `${subject}: ${reason.replace(/\.$/, '')}`, hint };
}
/** A name that leads nowhere: the one that was meant, or else another way to mend it. */
function unknownName(name, known, wording) {
    const meant = closest(name, [...known]);
    return meant ? { ...wording, hint: `Did you mean ${meant}?` } : wording;
}

;// CONCATENATED MODULE: ./src/core/check/accounts.js



/** Every account that is to be made has an e-mail that AWS takes: its own, or by the factory's pattern. */
function accountHasEmail({ ledger }) {
    const organization = ledger.organization?.value;
    if (!organization)
        return [];
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const email = accountEmail(entry.value, organization);
        if (email === undefined && entry.value.account_id)
            return [];
        if (email === undefined) {
            const message = `${name} has no e-mail`;
            return [
                errorAt({ entry, path: [] }, [name], {
                    message,
                    hint: 'Add email, or give the factory a pattern in organization.yaml.',
                }),
            ];
        }
        const fault = values_email.safeParse(email).error?.issues[0]?.message;
        if (fault === undefined)
            return [];
        const message = `the e-mail ${email}, made by the factory's pattern, ${fault}`;
        return [errorAt({ entry, path: ['name'] }, [name], { message, hint: 'Add email, or shorten the name.' })];
    });
}
/** What is protected is neither cleaned nor closed. */
function protectedStays({ ledger }) {
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const { lifecycle, protected: isProtected } = entry.value;
        if (!isProtected || lifecycle === 'present')
            return [];
        const message = `${name} is protected and can't be ${lifecycle === 'clean' ? 'cleaned' : 'closed'}`;
        const hint = 'Take protected away in a pull request of its own first.';
        return [errorAt({ entry, path: ['lifecycle'] }, [name], { message, hint })];
    });
}
/** The unit of suspended accounts is for closed ones alone. */
function unitIsForWork({ ledger }) {
    const suspended = ledger.organization?.value.factory.suspended_unit;
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const { unit } = entry.value;
        if (suspended === undefined || unit === undefined || !`${unit}/`.startsWith(`${suspended}/`))
            return [];
        const message = `${unit} is where closed accounts go`;
        return [
            errorAt({ entry, path: ['unit'] }, [name], {
                message,
                hint: 'Name another unit; lifecycle: closed moves it there.',
            }),
        ];
    });
}
/** Only Service Catalog knows products, and each of its accounts needs one. */
function productIsKnown({ ledger }) {
    const factory = ledger.organization?.value.factory;
    if (!factory)
        return [];
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const { product, account_id } = entry.value;
        if (factory.kind === 'organizations' && product !== undefined) {
            const message = 'product has no effect: the factory is organizations';
            return [warningAt({ entry, path: ['product'] }, [name], { message, hint: 'Delete it.' })];
        }
        if (factory.kind === 'organizations' || product || factory.product || account_id)
            return [];
        const message = `${name} has no product to be made from`;
        return [
            errorAt({ entry, path: [] }, [name], {
                message,
                hint: 'Add product, or give the factory one in organization.yaml.',
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./src/core/addresses/blocks.js
// A parent network cut into blocks of one size, counted from 0. Blocks are computed from their index, never listed.


// Indexes are plain numbers, exact up to 2^53 and fit for JSON. IPv6 /12 in /64, a whole registry's worth, just fits.
const MOST_BITS = 52;
/** What is wrong with the size of a pool's blocks; `undefined` when it will do. */
function blocks_spaceFault({ parent, splitPrefix }) {
    const { prefix, family } = parent;
    const most = Math.min(addressBits(family), prefix + MOST_BITS);
    if (Number.isInteger(splitPrefix) && splitPrefix >= prefix && splitPrefix <= most)
        return undefined;
    return {
        reason: `${cidr_text_formatCidr(parent)} can't be split in /${splitPrefix}.`,
        hint: `Choose a split range from ${prefix} (one block) to ${most}${most < addressBits(family) ? ` (2^${MOST_BITS} blocks)` : ''}.`,
    };
}
/** How many blocks there are. */
function blocks_blockCount({ parent, splitPrefix }) {
    return 2 ** (splitPrefix - parent.prefix);
}
/** The block of an index. Throws a RangeError for one that isn't there. */
function blocks_blockAt(space, index) {
    const { parent, splitPrefix } = space;
    if (!(index >= 0 && index < blocks_blockCount(space))) {
        throw new RangeError(`${cidr_text_formatCidr(parent)} in /${splitPrefix} has no block ${index}.`);
    }
    const block = { family: parent.family, prefix: splitPrefix };
    return { ...block, start: parent.start + BigInt(index) * addressCount(block) };
}
/** The index of the block that a network inside the parent lies in, or starts in. `undefined` outside the parent. */
function indexOf({ parent, splitPrefix }, cidr) {
    if (!contains(parent, cidr))
        return undefined;
    return Number((cidr.start - parent.start) / addressCount({ family: parent.family, prefix: splitPrefix }));
}
/** Whether a network is one of the blocks: inside the parent and of the blocks' size. */
function isBlock({ parent, splitPrefix }, cidr) {
    return cidr.prefix === splitPrefix && contains(parent, cidr);
}

;// CONCATENATED MODULE: ./src/core/check/context.js



function contextOf(ledger, status) {
    const spaces = new Map();
    for (const [name, { value }] of ledger.pools) {
        const space = { parent: parse_cidr_toCidr(value.parent), splitPrefix: value.split_range };
        if (!blocks_spaceFault(space))
            spaces.set(name, space);
    }
    const claims = [...ledger.claims.values()].map((entry) => ({
        ...entry.value,
        entry,
        cidr: parse_cidr_toCidr(entry.value.subnet),
    }));
    const users = poolUsers(ledger);
    const usersOf = (pool) => users.get(pool) ?? [];
    return { ledger, status, spaces, usersOf, claims, claimsOf: Map.groupBy(claims, ({ account }) => account) };
}
/** Whether a file is there, readable or not: what can't be read isn't called missing as well. */
function isThere(ledger, folder, name) {
    return ledger[folder].has(name) || ledger.unreadable.has(`${ledger.folder}/${folder}/${name}.yaml`);
}
/** Whether status says for sure that the account was closed. */
function isDeleted(status, account) {
    return status.accounts.get(account)?.state === 'deleted';
}
/** What the account wants of a network; `undefined` where it wants none, or none any more. */
function wantedNetwork({ network, lifecycle }) {
    return network === 'none' || lifecycle === 'closed' ? undefined : network;
}

;// CONCATENATED MODULE: ./src/core/check/apps.js


/** An app is deployed to accounts that exist and stay. */
function appHasAccounts({ ledger }) {
    return [...ledger.apps.values()].flatMap((entry) => entry.value.deployments.flatMap(({ account }, index) => {
        const spot = { entry, path: ['deployments', index, 'account'] };
        if (!isThere(ledger, 'accounts', account)) {
            const hint = `Add ${ledger.folder}/accounts/${account}.yaml, or delete the deployment.`;
            const wording = { message: `there is no account ${account}`, hint };
            return [errorAt(spot, [account], unknownName(account, ledger.accounts.keys(), wording))];
        }
        if (ledger.accounts.get(account)?.value.lifecycle !== 'closed')
            return [];
        return [
            errorAt(spot, [account], { message: `${account} is to be closed`, hint: 'Delete the deployment first.' }),
        ];
    }));
}
/** An app is listed on servers that organization.yaml knows. */
function appHasServers({ ledger }) {
    const servers = ledger.organization?.value.servers;
    if (!servers)
        return [];
    return [...ledger.apps.values()].flatMap((entry) => entry.value.deployments.flatMap(({ account, server, install }, index) => {
        if (server === undefined && !install)
            return [];
        const path = ['deployments', index, server === undefined ? 'install' : 'server'];
        if (server === undefined) {
            return [
                errorAt({ entry, path }, [account], {
                    message: 'install needs a server',
                    hint: 'Add server, or delete install.',
                }),
            ];
        }
        if (Object.hasOwn(servers, server))
            return [];
        const known = Object.keys(servers);
        const hint = `Write one of ${known.join(', ')}, or add it to organization.yaml.`;
        const wording = unknownName(server, known, { message: `organization.yaml has no server ${server}`, hint });
        return [errorAt({ entry, path }, [account], wording)];
    }));
}
/** One version of an app in an account and on a server: a server lists one, an account's record holds one. */
function appIsDeployedOnce({ ledger }) {
    return [...ledger.apps.values()].flatMap((entry) => {
        const seen = new Set();
        return entry.value.deployments.flatMap(({ account, server = '' }, index) => {
            const key = JSON.stringify([account, server]);
            if (!seen.has(key)) {
                seen.add(key);
                return [];
            }
            const message = `this app is deployed to ${account} twice`;
            return [errorAt({ entry, path: ['deployments', index] }, [account], { message, hint: 'Keep one of the two.' })];
        });
    });
}

;// CONCATENATED MODULE: ./src/core/addresses/overlaps.js

/**
 * Finds networks that overlap, in O(n log n): pairs of the larger one and the one inside it (equals in their order in
 * the list). Each network is paired with its nearest surrounding one only, so there are fewer pairs than networks, and
 * still every network that overlaps another is in at least one pair.
 * To carry something along, give objects that are networks and more: `{ ...cidr, file }`.
 */
function findOverlaps(networks) {
    const pairs = [];
    // Sorted, a network is followed by all it contains: those around the current one form a stack.
    const around = [];
    for (const network of [...networks].sort(compareCidrs)) {
        let outer = around.at(-1);
        while (outer && !contains(outer, network)) {
            around.pop();
            outer = around.at(-1);
        }
        if (outer)
            pairs.push([outer, network]);
        around.push(network);
    }
    return pairs;
}

;// CONCATENATED MODULE: ./src/core/check/claims.js








/** Claims aren't written by hand: whatever is wrong with one, this mends it. */
function claimAnew(account) {
    return `Delete this file in the pull request that added it; \`genesis subnet claim --account ${account}\` claims anew.`;
}
/** A claim is a block of a pool that exists. */
function claimIsBlock({ ledger, spaces, claims }) {
    return claims.flatMap((claim) => {
        const { entry, pool, account, subnet, cidr } = claim;
        if (!isThere(ledger, 'pools', pool)) {
            return [
                errorAt({ entry, path: ['pool'] }, [account], {
                    message: `there is no pool ${pool}`,
                    hint: claimAnew(account),
                }),
            ];
        }
        const space = spaces.get(pool);
        if (!space || isBlock(space, cidr))
            return [];
        const message = `subnet ${subnet} is not a block of the pool ${pool} (${spaceText(space)})`;
        return [errorAt({ entry, path: ['subnet'] }, [account], { message, hint: claimAnew(account) })];
    });
}
/** A claim's account exists, or existed and its block rests. */
function claimHasAccount({ ledger, status, claims }) {
    return claims.flatMap(({ entry, account }) => {
        if (isThere(ledger, 'accounts', account) || isDeleted(status, account) || status.unreadable.has(account))
            return [];
        const hint = `Add ${ledger.folder}/accounts/${account}.yaml, or delete the claim in the pull request that added it.`;
        return [errorAt({ entry, path: ['account'] }, [account], { message: `there is no account ${account}`, hint })];
    });
}
/** An account holds one block. */
function claimIsOnly({ claimsOf }) {
    return [...claimsOf].flatMap(([account, claims]) => {
        const [first, ...others] = claims;
        return others.map(({ entry }) => {
            const message = `${account} holds two blocks: this and ${first?.subnet}`;
            return errorAt({ entry, path: ['account'] }, [account], {
                message,
                hint: 'Delete the claim that was added last.',
            });
        });
    });
}
/** A network that was applied stays on its block, or Terraform would build it anew elsewhere. */
function claimIsAsApplied({ ledger, status, claims }) {
    return claims.flatMap(({ entry, account, subnet }) => {
        const record = status.accounts.get(account);
        if (!record?.subnet || record.subnet === subnet || record.state === 'deleted')
            return [];
        const message = `${account} has its network on ${record.subnet}, not on ${subnet}`;
        const hint = `Put ${ledger.folder}/subnets/${claimFileName(parse_cidr_toCidr(record.subnet))} back, and delete this file.`;
        return [errorAt({ entry, path: ['subnet'] }, [account], { message, hint })];
    });
}
/** No address is in two claims. */
function claimsAreApart({ claims }) {
    return findOverlaps(claims.map((claim) => ({ ...claim.cidr, claim }))).map(([{ claim: outer }, { claim: inner }]) => {
        const message = `subnet ${inner.subnet} overlaps ${outer.subnet}, which ${outer.account} holds`;
        const accounts = [...new Set([outer.account, inner.account])];
        return errorAt({ entry: inner.entry, path: ['subnet'] }, accounts, {
            message,
            hint: 'Delete the claim that was added last.',
        });
    });
}
/** No claim is where the status knows the network of another account, whose own claim is gone. */
function claimIsFree({ status, claims, claimsOf }) {
    const inUse = [...status.accounts].flatMap(([account, { state, subnet }]) => subnet && state !== 'deleted' && !claimsOf.has(account) ? [{ account, subnet, cidr: parse_cidr_toCidr(subnet) }] : []);
    if (inUse.length === 0)
        return [];
    return claims.flatMap(({ entry, account, subnet, cidr }) => {
        const other = inUse.find((one) => one.account !== account && overlaps(one.cidr, cidr));
        if (!other)
            return [];
        const message = `subnet ${subnet} overlaps ${other.subnet}, where ${other.account} has its network`;
        return [errorAt({ entry, path: ['subnet'] }, [account], { message, hint: claimAnew(account) })];
    });
}
/** A claim is what its account asks for: of the pool it names, or the very block. */
function claimIsWanted({ ledger, claims }) {
    return claims.flatMap((claim) => {
        const network = ledger.accounts.get(claim.account)?.value.network;
        if (network === undefined)
            return [];
        const wrong = unwanted(network, claim);
        if (!wrong)
            return [];
        const { path, message } = wrong;
        const hint = `Let ${ledger.folder}/accounts/${claim.account}.yaml say what is claimed, or delete the claim in the pull request that added it.`;
        return [errorAt({ entry: claim.entry, path }, [claim.account], { message, hint })];
    });
}
function unwanted(network, claim) {
    const { account, pool, subnet } = claim;
    if (network === 'none')
        return { path: ['account'], message: `${account} asks for no network, but this is its claim` };
    if (network.pool && network.pool !== pool) {
        return { path: ['pool'], message: `${account} asks for a block of the pool ${network.pool}, not of ${pool}` };
    }
    if (network.subnet && network.subnet !== subnet) {
        return { path: ['subnet'], message: `${account} asks for ${network.subnet}, not for ${subnet}` };
    }
    return undefined;
}
function spaceText({ parent, splitPrefix }) {
    return `${cidr_text_formatCidr(parent)} in /${splitPrefix}`;
}

;// CONCATENATED MODULE: ./src/core/check/clusters.js

/** A cluster has a network to be in, and somebody who makes it. */
function clusterCanBeMade({ ledger, status }) {
    const organization = ledger.organization?.value;
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const { cluster, network, lifecycle } = entry.value;
        // One that was requested is the provisioner's.
        if (!cluster || lifecycle !== 'present' || status.accounts.get(name)?.cluster)
            return [];
        const spot = { entry, path: ['cluster'] };
        if (network === 'none') {
            const hint = 'Give it a network, or delete cluster.';
            return [errorAt(spot, [name], { message: `${name} has no network for a cluster to be in`, hint })];
        }
        if (organization && organization.network.provisioner_url === null) {
            const message = 'nobody makes clusters: network.provisioner_url in organization.yaml is null';
            const hint = "Write the cloud provisioner's address there, or delete cluster.";
            return [errorAt(spot, [name], { message, hint })];
        }
        const lacks = lacksOf(cluster);
        const message = `an EKS cluster lacks ${lacks.join(', ')}`;
        return lacks.length > 0 ? [errorAt(spot, [name], { message, hint: `Add ${lacks.join(', ')}.` })] : [];
    });
}
/** What the provisioner refuses a request without (mattermost-cloud, model/cluster_request.go). */
function lacksOf(cluster) {
    if (cluster.provisioner !== 'eks')
        return [];
    return ['ami', 'cluster_role', 'node_role'].filter((key) => cluster[key] === undefined);
}

;// CONCATENATED MODULE: ./src/core/aws/reserved.js
/** Accounts in which the organization itself lives: what each is, by id. Nobody adopts, changes or closes them. */
function reservedAccounts({ organization: itself, automation, hubs }) {
    return new Map([
        ...itself.never.map((id) => [id, "one of organization.yaml's `never`"]),
        ...Object.entries(hubs).map(([hub, { core_account }]) => [core_account, `the core account of the hub ${hub}`]),
        [automation.account, 'the account of the automation'],
        [itself.management_account, 'the management account'],
    ]);
}

;// CONCATENATED MODULE: ./src/core/check/identity.js
// An AWS account is one ledger's account: by its id, by its e-mail, for good.



/** No two accounts share an e-mail, however it is capitalized. */
function emailIsOwn(context) {
    const organization = context.ledger.organization?.value;
    if (!organization)
        return [];
    const keyOf = (account) => accountEmail(account, organization)?.toLowerCase();
    return shared(context, keyOf).map(({ entry, key, holder }) => {
        const path = entry.value.email ? ['email'] : ['name'];
        const message = `the e-mail ${key} belongs to ${holder}`;
        return errorAt({ entry, path }, [entry.value.name], {
            message,
            hint: 'An AWS account needs an e-mail of its own: write another.',
        });
    });
}
/** No two accounts adopt one AWS account. */
function adoptedOnce(context) {
    const idOf = ({ account_id, name }) => account_id ?? context.status.accounts.get(name)?.account_id;
    return shared(context, idOf).map(({ entry, key, holder }) => {
        const message = `the AWS account ${key} is ${holder}'s`;
        return errorAt({ entry, path: ['account_id'] }, [entry.value.name], {
            message,
            hint: 'Let one file of the two adopt it.',
        });
    });
}
// These sort behind every date.
const UNDATED = 'known, but not since when';
const UNKNOWN = 'not known yet';
/** Accounts that have the same key as another; the holder is the one that was there first, as far as status knows. */
function shared({ ledger, status }, keyOf) {
    const groups = Map.groupBy(ledger.accounts.values(), ({ value }) => keyOf(value));
    const since = ({ value: { name } }) => {
        const record = status.accounts.get(name);
        return `${record ? (record.created ?? UNDATED) : UNKNOWN} ${name}`;
    };
    const inOrder = (a, b) => (since(a) < since(b) ? -1 : 1);
    return [...groups].flatMap(([key, entries]) => {
        if (key === undefined || entries.length === 1)
            return [];
        const [first, ...others] = entries.sort(inOrder);
        return others.map((entry) => ({ entry, key, holder: first?.value.name }));
    });
}
/** An account that was made isn't exchanged for another one. */
function adoptionHolds({ ledger, status }) {
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const made = status.accounts.get(name)?.account_id;
        const { account_id } = entry.value;
        if (!made || !account_id || made === account_id)
            return [];
        const message = `account_id is ${account_id}, but ${name} is the AWS account "${made}"`;
        return [
            errorAt({ entry, path: ['account_id'] }, [name], {
                message,
                hint: 'Delete account_id, or adopt the other account by a file of its own.',
            }),
        ];
    });
}
/** Nobody adopts or closes what the organization itself lives in. */
function outOfReach({ ledger, status }) {
    const organization = ledger.organization?.value;
    const reserved = organization ? reservedAccounts(organization) : new Map();
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const id = entry.value.account_id ?? status.accounts.get(name)?.account_id;
        const what = id === undefined ? undefined : reserved.get(id);
        if (what === undefined)
            return [];
        const message = `the AWS account ${id} is ${what}: it can't be an account of the ledger`;
        return [
            errorAt({ entry, path: ['account_id'] }, [name], {
                message,
                hint: 'Adopt another account, or delete this file.',
            }),
        ];
    });
}
/** What was closed stays closed: AWS never takes its e-mail again, and its state and records are under its name. */
function closedStaysClosed({ ledger, status }) {
    const organization = ledger.organization?.value;
    const tombs = [...status.accounts].filter(([, { state }]) => state === 'deleted');
    // One that was closed before it was made has used up no e-mail.
    const used = tombs.filter(([, { account_id }]) => account_id !== undefined);
    const byEmail = new Map(used.flatMap(([name, { email }]) => (email ? [[email.toLowerCase(), name]] : [])));
    return [...ledger.accounts].flatMap(([name, entry]) => {
        if (entry.value.lifecycle !== 'closed' && status.accounts.get(name)?.state === 'deleted') {
            const message = `${name} was closed, and a closed account doesn't come back`;
            return [errorAt({ entry, path: ['name'] }, [name], { message, hint: 'Take another name and e-mail.' })];
        }
        const email = organization && accountEmail(entry.value, organization);
        const owner = email && byEmail.get(email.toLowerCase());
        if (!owner || owner === name)
            return [];
        const path = entry.value.email ? ['email'] : ['name'];
        const message = `the e-mail ${email} was ${owner}'s, which is closed: AWS never takes it again`;
        return [errorAt({ entry, path }, [name], { message, hint: 'Write another e-mail.' })];
    });
}

;// CONCATENATED MODULE: ./src/core/check/networks.js







/** The pool that an account names exists. */
function accountPoolExists({ ledger }) {
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const pool = wantedNetwork(entry.value)?.pool;
        if (pool === undefined || isThere(ledger, 'pools', pool))
            return [];
        const pools = [...ledger.pools.keys()];
        const hint = `Write one of ${pools.slice(0, 10).join(', ')}, or add ${ledger.folder}/pools/${pool}.yaml.`;
        const wording = unknownName(pool, pools, { message: `there is no pool ${pool}`, hint });
        return [errorAt({ entry, path: ['network', 'pool'] }, [name], wording)];
    });
}
/** A pinned block is a block of one pool, and nobody else's. */
function pinIsBlock(context) {
    const { ledger } = context;
    const pins = new Map();
    return [...ledger.accounts].flatMap(([name, entry]) => {
        const subnet = wantedNetwork(entry.value)?.subnet;
        if (subnet === undefined)
            return [];
        const other = ledger.claims.get(subnet)?.value.account ?? pins.get(subnet);
        if (!pins.has(subnet))
            pins.set(subnet, name);
        const spot = { entry, path: ['network', 'subnet'] };
        if (other !== undefined && other !== name) {
            const message = `${subnet} belongs to ${other}`;
            return [errorAt(spot, [name], { message, hint: 'Pin another block, or name a pool.' })];
        }
        const wrong = unaligned(parse_cidr_toCidr(subnet), context);
        return wrong ? [errorAt(spot, [name], wrong)] : [];
    });
}
function unaligned(pin, { ledger, spaces }) {
    if ([...spaces.values()].some((space) => isBlock(space, pin)))
        return undefined;
    const unknown = [...ledger.unreadable].some((path) => path.startsWith(`${ledger.folder}/pools/`));
    if (unknown || spaces.size < ledger.pools.size)
        return undefined;
    const around = [...spaces].find(([, space]) => contains(space.parent, pin));
    if (!around)
        return { message: `${cidr_text_formatCidr(pin)} lies in no pool`, hint: 'Pin a block of a pool, or name a pool.' };
    const [pool, space] = around;
    const fitting = cidr_text_formatCidr(blocks_blockAt(space, indexOf(space, pin) ?? 0));
    return {
        message: `${cidr_text_formatCidr(pin)} is not a block of the pool ${pool}`,
        hint: `Its blocks are /${space.splitPrefix}, such as ${fitting}.`,
    };
}
/**
 * An account that wants a network has a claim. A warning while it has no network yet: in a pull request the claim comes
 * after the file. A network without its claim is an error: another block would mean another network.
 */
function accountHasClaim({ ledger, status, claimsOf }) {
    return [...ledger.accounts].flatMap(([name, entry]) => {
        if (!wantedNetwork(entry.value) || claimsOf.has(name))
            return [];
        const spot = { entry, path: ['network'] };
        const subnet = status.accounts.get(name)?.subnet;
        if (subnet) {
            const message = `${name} has its network on ${subnet}, but its claim is gone`;
            const hint = `Put ${ledger.folder}/subnets/${claimFileName(parse_cidr_toCidr(subnet))} back.`;
            return [errorAt(spot, [name], { message, hint })];
        }
        const message = `${name} has no block yet`;
        const hint = `The plan workflow claims one for its pull request; by hand: \`genesis subnet claim --account ${name}\`.`;
        return [warningAt(spot, [name], { message, hint })];
    });
}

;// CONCATENATED MODULE: ./src/core/check/organization.js


/** Account Factory asks for the user of single sign-on. */
function factoryIsComplete({ ledger }) {
    const entry = ledger.organization;
    if (entry?.value.factory.kind !== 'service-catalog' || entry.value.factory.sso)
        return [];
    const message = 'factory.sso is missing: Account Factory asks for it';
    return [
        errorAt({ entry, path: ['factory'] }, undefined, { message, hint: 'Add sso: {email, first_name, last_name}.' }),
    ];
}
/** A hub names each zone once, and a webhook's name leads to one secret. */
function namedOnce({ ledger }) {
    const entry = ledger.organization;
    if (!entry)
        return [];
    const { hubs, webhooks } = entry.value;
    const zones = Object.entries(hubs).flatMap(([hub, { zones: letters }]) => repeated(letters).map((index) => ({ path: ['hubs', hub, 'zones', index], text: `the zone ${letters[index]}` })));
    const names = repeated(webhooks.map(({ name }) => name)).map((index) => ({
        path: ['webhooks', index, 'name'],
        text: `the webhook ${webhooks[index]?.name}`,
    }));
    return [...zones, ...names].map(({ path, text }) => errorAt({ entry, path }, undefined, { message: `${text} is there twice`, hint: 'Keep one of the two.' }));
}
function repeated(values) {
    return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
/** Drift is ignored in accounts that exist. */
function ignoredDriftIsOfAccounts({ ledger }) {
    const entry = ledger.organization;
    return (entry?.value.drift.ignore ?? []).flatMap(({ account }, index) => {
        if (!entry || isThere(ledger, 'accounts', account))
            return [];
        const wording = { message: `there is no account ${account}`, hint: 'Delete the entry.' };
        const spot = { entry, path: ['drift', 'ignore', index, 'account'] };
        return [warningAt(spot, [], unknownName(account, ledger.accounts.keys(), wording))];
    });
}

;// CONCATENATED MODULE: ./src/core/check/peerings.js



/** A peering joins two accounts, named in alphabetical order so that it can't be written twice. */
function peeringIsPair({ ledger }) {
    return [...ledger.peerings.values()].flatMap((entry) => {
        const [a, b] = entry.value.accounts;
        if (a < b)
            return [];
        const wording = a === b
            ? { message: `${a} can't be peered with itself`, hint: 'Name two accounts, or delete the file.' }
            : {
                message: 'accounts are not in alphabetical order',
                hint: `Write [${b}, ${a}] and name the file ${b}--${a}.yaml.`,
            };
        return [errorAt({ entry, path: ['accounts'] }, peerings_touched(entry), wording)];
    });
}
/** Both accounts of a peering have, and keep, a network. */
function peeringHasNetworks({ ledger }) {
    return [...ledger.peerings.values()].flatMap((entry) => entry.value.accounts.flatMap((name, index) => {
        const spot = { entry, path: ['accounts', index] };
        if (!isThere(ledger, 'accounts', name)) {
            const hint = `Add ${ledger.folder}/accounts/${name}.yaml, or delete this file.`;
            const wording = { message: `there is no account ${name}`, hint };
            return [errorAt(spot, peerings_touched(entry), unknownName(name, ledger.accounts.keys(), wording))];
        }
        const account = ledger.accounts.get(name)?.value;
        if (!account || (account.network !== 'none' && account.lifecycle === 'present'))
            return [];
        const why = account.network === 'none'
            ? 'has no network'
            : `is to be ${account.lifecycle === 'clean' ? 'cleaned' : 'closed'}`;
        return [
            errorAt(spot, [name], {
                message: `${name} ${why}, so it can't be peered`,
                hint: 'Delete this file: peerings go first.',
            }),
        ];
    }));
}
/** AWS refuses to peer networks that overlap. */
function peeringIsApart({ ledger, claimsOf }) {
    return [...ledger.peerings.values()].flatMap((entry) => {
        const [a, b] = entry.value.accounts;
        const [mine, theirs] = [claimsOf.get(a)?.[0], claimsOf.get(b)?.[0]];
        if (a === b || !mine || !theirs || !overlaps(mine.cidr, theirs.cidr))
            return [];
        const message = `${mine.subnet} of ${a} and ${theirs.subnet} of ${b} overlap: AWS doesn't peer them`;
        return [
            errorAt({ entry, path: ['accounts'] }, peerings_touched(entry), {
                message,
                hint: 'Delete this file, or give one of the accounts another block.',
            }),
        ];
    });
}
function peerings_touched({ value }) {
    return [...new Set(value.accounts)];
}

;// CONCATENATED MODULE: ./src/core/addresses/network-size.js
// AWS: a VPC's IPv4 block, and each subnet's, is between /16 and /28.
const LARGEST_VPC = 16;
const SMALLEST_SUBNET = 28;
/**
 * Why a network of this IPv4 prefix length can't be built in so many zones (one or more); `undefined` when it can.
 * Its lower half is private, its upper half public, and each half is cut by the next power of two, a subnet per zone.
 */
function networkFault(prefix, zones) {
    const smallest = smallestNetwork(zones);
    if (prefix < LARGEST_VPC) {
        return {
            reason: `A network of /${prefix} is too large: AWS allows a VPC a /${LARGEST_VPC} at most.`,
            hint: `Use a block from /${LARGEST_VPC} to /${smallest}.`,
        };
    }
    if (prefix <= smallest)
        return undefined;
    const needs = `${zones === 1 ? 'one zone needs' : `${zones} zones need`} ${2 * zones} subnets`;
    return {
        reason: `A network of /${prefix} is too small: ${needs}, each a /${SMALLEST_SUBNET} or larger.`,
        hint: `Use a /${smallest} or larger${zones > 2 ? ` (/${smallestNetwork(2)} with two zones)` : ''}.`,
    };
}
function smallestNetwork(zones) {
    return SMALLEST_SUBNET - 1 - Math.ceil(Math.log2(zones));
}

;// CONCATENATED MODULE: ./src/core/check/pools.js







/** A pool's hub is one of organization.yaml's. */
function poolHasHub({ ledger, usersOf }) {
    const hubs = ledger.organization?.value.hubs;
    if (!hubs)
        return [];
    return [...ledger.pools].flatMap(([name, entry]) => {
        const { hub } = entry.value;
        if (Object.hasOwn(hubs, hub))
            return [];
        const known = Object.keys(hubs);
        const hint = `Write one of ${known.join(', ')}, or add the hub to organization.yaml.`;
        const wording = unknownName(hub, known, { message: `organization.yaml has no hub ${hub}`, hint });
        return [errorAt({ entry, path: ['hub'] }, usersOf(name), wording)];
    });
}
/** A pool can be cut as it says. */
function poolSplits({ ledger, usersOf }) {
    return [...ledger.pools].flatMap(([name, entry]) => {
        const fault = blocks_spaceFault({ parent: parse_cidr_toCidr(entry.value.parent), splitPrefix: entry.value.split_range });
        return fault ? [errorAt({ entry, path: ['split_range'] }, usersOf(name), faultWording('split_range', fault))] : [];
    });
}
/** A pool's blocks are large enough for the subnets of a network: one private and one public in each zone of its hub. */
function poolFitsNetworks({ ledger, spaces, usersOf }) {
    return [...spaces].flatMap(([name, { parent, splitPrefix }]) => {
        const entry = ledger.pools.get(name);
        if (!entry)
            return [];
        const spot = { entry, path: ['split_range'] };
        if (parent.family === 6) {
            const message = `networks can't be built on the pool ${name}: a VPC needs a block of IPv4`;
            return [warningAt(spot, [], { message, hint: 'For IPv6, write ipv6: amazon or an IPAM pool in the account.' })];
        }
        const organization = ledger.organization?.value;
        const zones = organization && hubOf(organization, entry.value.hub)?.zones.length;
        const fault = zones === undefined ? undefined : networkFault(splitPrefix, zones);
        return fault ? [errorAt(spot, usersOf(name), faultWording('split_range', fault))] : [];
    });
}
/** No address is in two pools. */
function poolsAreApart({ ledger, usersOf }) {
    const parents = [...ledger.pools].map(([name, entry]) => ({ ...parse_cidr_toCidr(entry.value.parent), name, entry }));
    return findOverlaps(parents).map(([outer, inner]) => {
        const accounts = [outer, inner].flatMap(({ name }) => usersOf(name));
        const message = `parent ${cidr_text_formatCidr(inner)} overlaps ${cidr_text_formatCidr(outer)} of the pool ${outer.name}`;
        return errorAt({ entry: inner.entry, path: ['parent'] }, accounts, {
            message,
            hint: 'Give the newer of the two pools other addresses.',
        });
    });
}

;// CONCATENATED MODULE: ./src/core/check/ledger.js










const ledger_RULES = [
    factoryIsComplete,
    namedOnce,
    ignoredDriftIsOfAccounts,
    poolHasHub,
    poolSplits,
    poolFitsNetworks,
    poolsAreApart,
    accountHasEmail,
    emailIsOwn,
    productIsKnown,
    unitIsForWork,
    protectedStays,
    closedStaysClosed,
    adoptedOnce,
    adoptionHolds,
    outOfReach,
    accountPoolExists,
    pinIsBlock,
    accountHasClaim,
    clusterCanBeMade,
    claimIsBlock,
    claimHasAccount,
    claimIsOnly,
    claimIsWanted,
    claimIsAsApplied,
    claimIsFree,
    claimsAreApart,
    peeringIsPair,
    peeringHasNetworks,
    peeringIsApart,
    appHasAccounts,
    appHasServers,
    appIsDeployedOnce,
];
/**
 * What is wrong between the files of a ledger, and between it and the status. `readLedger` has found what is wrong in
 * single files; what couldn't be read is passed over here, never called missing.
 */
function checkLedger(ledger, status) {
    const context = contextOf(ledger, status);
    return ledger_RULES.flatMap((rule) => rule(context));
}

;// CONCATENATED MODULE: ./src/core/check/change.js

/** Whether an account is over, and so may leave the ledger: main asked to close it, and it was closed. */
function isOver({ base, status }, account) {
    const lifecycle = base.accounts.get(account)?.value.lifecycle;
    const gone = lifecycle === undefined && !base.unreadable.has(`${base.folder}/accounts/${account}.yaml`);
    return (lifecycle === 'closed' || gone) && isDeleted(status, account);
}
/** The files of a folder that are there but can't be read, by their name without `.yaml`. */
function unreadableIn({ folder, unreadable }, inside) {
    const start = `${folder}/${inside}/`;
    const files = [...unreadable].filter((path) => path.startsWith(start));
    return files.map((file) => ({ file, name: file.slice(start.length, -'.yaml'.length) }));
}
/** An error about a file that the step deletes. */
function removalError(file, accounts, wording) {
    return { file, line: 1, column: 1, severity: 'error', ...wording, accounts };
}

;// CONCATENATED MODULE: ./src/core/check/account-changes.js




/** An account's file is removed only when the account is closed; so is a file that can't be read, but for its name. */
function accountIsKept(change) {
    const { base, next } = change;
    const readable = [...base.accounts].map(([name, { file }]) => ({ name, file }));
    const broken = unreadableIn(base, 'accounts').filter(({ name }) => values_name.safeParse(name).success);
    return [...readable, ...broken].flatMap(({ name, file }) => {
        if (isThere(next, 'accounts', name) || isOver(change, name))
            return [];
        const message = `the account ${name} is removed, but it isn't closed`;
        const hint = 'Put the file back. To close it, write lifecycle: closed, and remove the file when its status is deleted.';
        return [removalError(file, [name], { message, hint })];
    });
}
/** There is no way back from closed. */
function closedIsFinal(change) {
    return changedAccounts(change).flatMap(({ name, before, after }) => {
        if (before.lifecycle !== 'closed' || after.value.lifecycle === 'closed')
            return [];
        const message = `${name} is to be closed, and can't go back to ${after.value.lifecycle}`;
        return [
            errorAt({ entry: after, path: ['lifecycle'] }, [name], {
                message,
                hint: 'Write lifecycle: closed. A new account needs another name and e-mail.',
            }),
        ];
    });
}
/** Protection is taken away by a step of its own, so that nobody takes it away in passing. */
function protectionIsLiftedFirst(change) {
    return changedAccounts(change).flatMap(({ name, before, after }) => {
        const { lifecycle, protected: isProtected } = after.value;
        // What is protected still is an error of the ledger itself.
        if (!before.protected || isProtected || lifecycle === before.lifecycle || lifecycle === 'present')
            return [];
        const message = `${name} is protected on main, and can't be ${lifecycle === 'clean' ? 'cleaned' : 'closed'}`;
        return [
            errorAt({ entry: after, path: ['lifecycle'] }, [name], {
                message,
                hint: 'Merge protected: false first, in a pull request of its own.',
            }),
        ];
    });
}
/** What is taken over was somebody's already: it is protected until a person has seen that it is the right one. */
function adoptedIsProtected({ base, next, status }) {
    return [...next.accounts].flatMap(([name, entry]) => {
        const { account_id: id, protected: isProtected } = entry.value;
        const isKnown = base.accounts.get(name)?.value.account_id === id || status.accounts.get(name)?.account_id === id;
        if (!id || isProtected || isKnown)
            return [];
        const message = `${name} adopts the AWS account ${id}, and isn't protected`;
        return [
            errorAt({ entry, path: ['account_id'] }, [name], {
                message,
                hint: 'Add protected: true; take it away later, in a pull request of its own.',
            }),
        ];
    });
}
/** A claimed account stays in its pool and on its block: a network can't be moved to other addresses. */
function claimedNetworkHolds(change) {
    const claims = new Map([...change.base.claims.values()].map(({ value }) => [value.account, value]));
    return changedAccounts(change).flatMap(({ name, after }) => {
        const claim = claims.get(name);
        const path = claim && movedKey(after.value.network, claim);
        if (!claim || !path)
            return [];
        const message = `${name} holds ${claim.subnet} of the pool ${claim.pool}, and can't move`;
        const hint = `Write network: {pool: ${claim.pool}}, or lifecycle: clean to take the network down.`;
        return [errorAt({ entry: after, path }, [name], { message, hint })];
    });
}
function movedKey(network, claim) {
    if (network === 'none')
        return ['network'];
    if (network.pool !== undefined && network.pool !== claim.pool)
        return ['network', 'pool'];
    return network.subnet !== undefined && network.subnet !== claim.subnet ? ['network', 'subnet'] : undefined;
}
/**
 * A network keeps its IPv6. It can't be changed in place: subnets hold the block that the VPC would give up, and the
 * provider takes one of IPAM only as the VPC is made. What has none can get Amazon's.
 */
function madeIpv6Holds(change) {
    return changedAccounts(change).flatMap(({ name, before, after }) => {
        const isMade = Boolean(change.status.accounts.get(name)?.network);
        const [from, to] = [ipv6Of(before.network), ipv6Of(after.value.network)];
        // An account that gives its network up altogether is another rule's.
        if (!isMade || to === undefined || from === undefined || from === to)
            return [];
        if (from === 'none' && to === 'amazon')
            return [];
        const message = `${name} has a network with ipv6: ${from}, which can't become ${to}`;
        const others = from === 'none' ? ', or ipv6: amazon' : '';
        const hint = `Write ipv6: ${from}${others}. For another, take the network down first, by lifecycle: clean in a pull request of its own.`;
        return [errorAt({ entry: after, path: ['network', 'ipv6'] }, [name], { message, hint })];
    });
}
function ipv6Of(network) {
    return network === 'none' ? undefined : (network.ipv6 ?? 'none');
}
function changedAccounts({ base, next }) {
    return [...next.accounts].flatMap(([name, after]) => {
        const before = base.accounts.get(name)?.value;
        return before ? [{ name, before, after }] : [];
    });
}

;// CONCATENATED MODULE: ./src/core/check/claim-changes.js





/** A claim is removed only when its account is closed: until then the addresses are in use. */
function claimIsKept(change) {
    return removedClaims(change).flatMap(({ file, value: { subnet, account } }) => {
        if (isOver(change, account))
            return [];
        const message = `the claim of ${account} on ${subnet} is removed, but the account isn't closed`;
        return [
            removalError(file, [account], {
                message,
                hint: 'Put the file back: an account keeps its block until it is closed.',
            }),
        ];
    });
}
/** A claim that can't be read may be removed, unless a network is known to be on its block. */
function unreadableClaimIsKept({ base, next, status }) {
    const alive = [...status.accounts].filter(([, { state }]) => state !== 'deleted');
    const networks = new Map(alive.map(([account, { subnet }]) => [subnet, account]));
    const remaining = new Set([...next.unreadable, ...[...next.claims.values()].map(({ file }) => file)]);
    return unreadableIn(base, 'subnets').flatMap(({ name, file }) => {
        const block = claimFromFileName(`${name}.yaml`);
        const account = 'reason' in block ? undefined : networks.get(cidr_text_formatCidr(block));
        if (account === undefined || remaining.has(file))
            return [];
        const message = `the claim on a block is removed that ${account} has its network on`;
        return [removalError(file, [account], { message, hint: 'Put the file back, and mend it.' })];
    });
}
/** A claim never changes hands. */
function claimIsUntouched({ base, next }) {
    return [...next.claims].flatMap(([subnet, after]) => {
        const before = base.claims.get(subnet)?.value;
        if (!before || (before.account === after.value.account && before.pool === after.value.pool))
            return [];
        const message = `${subnet} belongs to ${before.account} on main`;
        const accounts = [...new Set([before.account, after.value.account])];
        const hint = `Put the file back; \`genesis subnet claim --account ${after.value.account}\` claims a free block.`;
        return [errorAt({ entry: after, path: ['account'] }, accounts, { message, hint })];
    });
}
/** A step claims for the accounts that it adds or changes, or for those that main left without a block. */
function claimsAreOwn(change) {
    const { base, next } = change;
    const held = new Set([...base.claims.values()].map(({ value }) => value.account));
    return addedClaims(change).flatMap((entry) => {
        const { account, subnet } = entry.value;
        const before = base.accounts.get(account)?.value;
        const after = next.accounts.get(account)?.value;
        if (!before || !held.has(account) || hash_digest(before) !== hash_digest(after))
            return [];
        const message = `${subnet} is claimed for ${account}, which has a block and isn't changed here`;
        return [errorAt({ entry, path: ['account'] }, [account], { message, hint: 'Delete this file.' })];
    });
}
/** Git could take a claim that goes and one that comes for a renamed one, and carry a change of the one into the other. */
function claimsGoOneWay(change) {
    const removed = removedClaims(change);
    const added = addedClaims(change);
    if (removed.length === 0)
        return [];
    return added.map((entry) => {
        const message = 'one pull request both adds and removes claims';
        const hint = `Put ${removed[0]?.file} back, and remove it in a pull request of its own.`;
        return errorAt({ entry, path: [] }, [entry.value.account], { message, hint });
    });
}
function removedClaims({ base, next }) {
    return [...base.claims]
        .filter(([subnet, { file }]) => !next.claims.has(subnet) && !next.unreadable.has(file))
        .map(([, entry]) => entry);
}
function addedClaims({ base, next }) {
    return [...next.claims]
        .filter(([subnet, { file }]) => !base.claims.has(subnet) && !base.unreadable.has(file))
        .map(([, entry]) => entry);
}

;// CONCATENATED MODULE: ./src/core/check/pool-changes.js




// Two aligned blocks of one pool are the same or apart only while nobody cuts the pool anew.
const pool_changes_FIXED = ['parent', 'split_range', 'hub'];
/** A pool of which blocks are claimed keeps its parent, its split range and its hub. */
function claimedPoolHolds({ base, next }) {
    const claimed = new Set([...base.claims.values()].map(({ value }) => value.pool));
    const usersOf = poolUsers(base);
    return [...base.pools].flatMap(([name, before]) => {
        if (!claimed.has(name))
            return [];
        const users = usersOf.get(name) ?? [];
        if (!isThere(next, 'pools', name)) {
            const message = `the pool ${name} is removed, but blocks of it are claimed`;
            return [removalError(before.file, users, { message, hint: 'Put the file back.' })];
        }
        const after = next.pools.get(name);
        if (!after)
            return [];
        return pool_changes_FIXED.filter((key) => after.value[key] !== before.value[key]).map((key) => {
            const message = `${key} of the pool ${name} can't change: blocks of it are claimed`;
            const hint = `Write ${key}: ${before.value[key]}, and add another pool for what is new.`;
            return errorAt({ entry: after, path: [key] }, users, { message, hint });
        });
    });
}

;// CONCATENATED MODULE: ./src/core/check/transitions.js



const transitions_RULES = [
    accountIsKept,
    closedIsFinal,
    adoptedIsProtected,
    protectionIsLiftedFirst,
    claimedNetworkHolds,
    madeIpv6Holds,
    claimedPoolHolds,
    claimIsKept,
    unreadableClaimIsKept,
    claimIsUntouched,
    claimsAreOwn,
    claimsGoOneWay,
];
/**
 * What may not become of a ledger: a good ledger and a good ledger after it can make a bad step.
 *
 * @param base Where it comes from: main's tip for a pull request, the commit last applied for an apply.
 * @param next Where it goes: the tree that would be merged, or main's tip.
 * @param status What is known of the accounts; an account it doesn't know is not known to be deleted.
 */
function checkTransitions(base, next, status) {
    const change = { base, next, status };
    return transitions_RULES.flatMap((rule) => rule(change));
}

;// CONCATENATED MODULE: ./src/core/claims/main-claims.js
// What main says about addresses. A branch's claims are judged by it alone: a branch can't vouch for its own pools.





/**
 * Reads pools and claims from main's tree; accounts, of which there are many, only by name.
 *
 * @param status The tree of the status branch; of its records, only those of accounts without a claim are read.
 */
function readMainClaims(tree, folder, status) {
    const within = (name) => [...tree].filter(([path]) => path.startsWith(`${folder}/${name}/`));
    const { ledger, problems } = readLedger(new Map([...within('pools'), ...within('subnets')]), folder);
    const claims = [...ledger.claims.values()].map(({ value }) => ({ ...parse_cidr_toCidr(value.subnet), claim: value }));
    const main = { pools: new Map(), faults: new Map() };
    for (const { file, message } of problems) {
        const name = /^pools\/(.*)\.yaml$/.exec(file.slice(folder.length + 1))?.[1];
        if (name)
            main.faults.set(name, { reason: `Pool ${name} can't be read on main: ${message}.`, hint: `Mend ${file} first.` });
    }
    for (const [name, { value, file }] of ledger.pools) {
        const space = { parent: parse_cidr_toCidr(value.parent), splitPrefix: value.split_range };
        const fault = blocks_spaceFault(space);
        if (fault)
            main.faults.set(name, { reason: `Pool ${name} is of no use: ${fault.reason}`, hint: `Mend ${file} first.` });
        else
            main.pools.set(name, { ...space, name, strategy: value.strategy });
    }
    const holders = new Map(claims.map(({ claim }) => [claim.account, claim]));
    return {
        ...main,
        folder,
        claims,
        holders,
        inUse: blocksInUse(status, holders),
        accounts: new Set(within('accounts').map(([path]) => path.slice(`${folder}/accounts/`.length, -'.yaml'.length))),
    };
}
function blocksInUse(status, holders) {
    const unclaimed = [...status].filter(([path]) => {
        const [, account] = /^accounts\/(.*)\.yaml$/.exec(path) ?? [];
        return account !== undefined && !holders.has(account);
    });
    const { accounts } = readStatus(new Map(unclaimed)).status;
    return new Map([...accounts].flatMap(([account, { state, subnet }]) => subnet && state !== 'deleted' ? [[account, parse_cidr_toCidr(subnet)]] : []));
}
/** Blocks that are others' by the status. */
function inUseByOthers({ inUse }, account) {
    return [...inUse].flatMap(([other, block]) => (other === account ? [] : [block]));
}
/** The pool an account asks for a block of; for a pinned block the one it lies in. */
function poolOf(network, main) {
    if (network.pool)
        return main.pools.get(network.pool) ?? main.faults.get(network.pool) ?? missing(network.pool);
    if (!network.subnet)
        return { reason: 'The network names no pool.', hint: 'Write network: {pool: default}.' };
    const pinned = parse_cidr_toCidr(network.subnet);
    const around = [...main.pools.values()].find(({ parent }) => contains(parent, pinned));
    return (around ?? { reason: `No pool on main contains ${network.subnet}.`, hint: 'Pin a block of a pool, or name a pool.' });
}
function missing(pool) {
    return { reason: `Main has no pool ${pool}.`, hint: "Merge the pool first: a branch's own pools are not trusted." };
}
/** Whether main would take the claim: a block of the pool it names, and nobody else's. */
function isTenable(claim, main) {
    const block = parse_cidr_toCidr(claim.subnet);
    const pool = main.pools.get(claim.pool);
    if (!pool || !isBlock(pool, block))
        return false;
    const others = main.claims.filter((other) => other.claim.account !== claim.account);
    return ![...others, ...inUseByOthers(main, claim.account)].some((other) => overlaps(other, block));
}

;// CONCATENATED MODULE: ./src/core/addresses/pool-space.js
// What is free and what is taken in a pool, as runs of block indexes: their number grows with the claims, not the pool.


/**
 * Works out the taken blocks. `taken` may hold networks of any size: a larger one takes every block in it, a smaller
 * one the block around it, one outside the pool none.
 */
function takenBlocks(space, taken) {
    const found = [];
    for (const cidr of taken) {
        const run = runOf(space, cidr);
        if (run)
            found.push(run);
    }
    found.sort((a, b) => a.first - b.first);
    const runs = [];
    for (const run of found) {
        const before = runs.at(-1);
        if (before && run.first <= before.last + 1)
            before.last = Math.max(before.last, run.last);
        else
            runs.push(run);
    }
    return { space, runs };
}
function runOf(space, cidr) {
    if (contains(cidr, space.parent))
        return { first: 0, last: blocks_blockCount(space) - 1 };
    const first = indexOf(space, cidr);
    if (first === undefined)
        return undefined;
    return { first, last: first + 2 ** Math.max(0, space.splitPrefix - cidr.prefix) - 1 };
}
/** The first free index from `index` on, going round at the end. `undefined` when nothing is free. */
function nextFree({ space, runs }, index) {
    const past = afterRun(runs, index);
    if (past < blocks_blockCount(space))
        return past;
    const first = afterRun(runs, 0);
    return first < blocks_blockCount(space) ? first : undefined;
}
/** Whether nothing takes the block. */
function isFree({ runs }, index) {
    return afterRun(runs, index) === index;
}
/** The index itself when it is free, else the one behind the run it is in. */
function afterRun(runs, index) {
    let [low, high] = [0, runs.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (runs[middle].last < index)
            low = middle + 1;
        else
            high = middle;
    }
    const run = runs[low];
    return run && run.first <= index ? run.last + 1 : index;
}
/** One page of free blocks in order: `limit` at most, after the first `offset`. Costs no more than page and claims. */
function freeBlocks(page) {
    const { space, runs } = takenBlocks(page, page.taken);
    const blocks = [];
    let [from, skip] = [0, page.offset];
    for (const { first, last } of [...runs, { first: blockCount(space), last: Number.POSITIVE_INFINITY }]) {
        for (let index = from + skip; index < first && blocks.length < page.limit; index++) {
            blocks.push(blockAt(space, index));
        }
        skip = Math.max(0, skip - (first - from));
        from = last + 1;
    }
    return blocks;
}
/** Counts a pool's blocks. The claim of a block that rests may be in `taken` or not: the block counts as resting. */
function pool_space_poolUse(pool) {
    const asleep = pool.resting ?? [];
    const taken = countTaken(takenBlocks(pool, [...pool.taken, ...asleep]));
    const resting = countTaken(takenBlocks(pool, asleep));
    const blocks = blocks_blockCount(pool);
    return { blocks, claimed: taken - resting, resting, free: blocks - taken };
}
function countTaken({ runs }) {
    return runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

;// CONCATENATED MODULE: ./src/core/addresses/allocate.js
// Allocation is pure: the same pool, claims and account give the same block.





// As many places are tried before the walk: with 95 % of a pool taken, all but 2 in a million requests find one.
const HOPS = 256;
/** Chooses a free block, or says why there is none: the pool exhausted; the pinned block outside, uneven or taken. */
function allocate(request) {
    const blocks = takenBlocks(request, [...request.taken, ...(request.resting ?? [])]);
    if (request.pinned)
        return pinFault(request.pinned, request, blocks) ?? request.pinned;
    const index = nextFree(blocks, request.strategy === 'hashed' ? hashedIndex(request.name, blocks) : 0);
    return index === undefined ? exhausted(request) : blocks_blockAt(request, index);
}
/**
 * Where the name's walk to a free block begins. It hops by a stride of the name's own as long as it lands on a taken
 * block: walking at once would bring every request that hashes into a long taken run to the same block behind it.
 */
function hashedIndex(name, blocks) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(name).digest();
    const count = blocks_blockCount(blocks.space);
    // The count is a power of two, so an odd stride would visit every block before it comes back.
    const stride = Number((digest.readBigUInt64BE(8) | 1n) % BigInt(count));
    let index = Number(digest.readBigUInt64BE(0) % BigInt(count));
    for (let hop = 0; hop < HOPS && !isFree(blocks, index); hop++)
        index = (index + stride) % count;
    return index;
}
function pinFault(pinned, request, blocks) {
    const text = cidr_text_formatCidr(pinned);
    const index = indexOf(request, pinned);
    if (index === undefined) {
        return {
            reason: `${text} does not lie in pool ${poolText(request)}.`,
            hint: 'Pin a block of the pool, or leave the choice to it.',
        };
    }
    if (!isBlock(request, pinned)) {
        const fitting = cidr_text_formatCidr(blocks_blockAt(request, index));
        return {
            reason: `${text} is not a block of pool ${poolText(request)}.`,
            hint: `Pin a /${request.splitPrefix}, such as ${fitting}.`,
        };
    }
    if (isFree(blocks, index))
        return undefined;
    const next = nextFree(blocks, index);
    if (next === undefined)
        return exhausted(request);
    const rests = request.resting?.some((cidr) => overlaps(cidr, pinned));
    return {
        reason: `${text} in pool ${request.pool} is ${rests ? 'resting since its account was deleted' : 'taken'}.`,
        hint: `Pin another block (${cidr_text_formatCidr(blocks_blockAt(request, next))} is free), or leave the choice to the pool.`,
    };
}
function exhausted(request) {
    const { blocks, claimed, resting } = pool_space_poolUse(request);
    return {
        reason: `Pool ${poolText(request)} is exhausted: of its ${blocks} blocks, ${claimed} are taken and ${resting} rest after their accounts were deleted.`,
        hint: `Add a pool and name it in the account's file${resting ? ', or wait until resting blocks are released (quarantine_days)' : ''}.`,
    };
}
function poolText({ pool, parent, splitPrefix }) {
    return `${pool} (${cidr_text_formatCidr(parent)} in /${splitPrefix})`;
}

;// CONCATENATED MODULE: ./src/core/claims/new-claims.js







function asks(entry) {
    return entry.value.network !== 'none' && entry.value.lifecycle !== 'closed';
}
/** Gives each account that has no block one, in the order of names; says why where that can't be. */
function makeClaims(request) {
    const { main, kept } = request;
    const taken = [...main.claims, ...request.taken];
    const holdings = [];
    const write = new Map();
    const problems = [];
    for (const asker of request.askers.sort((a, b) => (a.value.name < b.value.name ? -1 : 1))) {
        const merged = main.holders.get(asker.value.name);
        const own = merged ?? kept.find(({ account }) => account === asker.value.name);
        if (own) {
            holdings.push({ ...own, how: merged ? 'merged' : 'kept' });
            continue;
        }
        const claim = choose(asker, { ...request, taken });
        if ('reason' in claim) {
            problems.push(problemOf(claim, asker));
            continue;
        }
        const block = parse_cidr_toCidr(claim.subnet);
        taken.push(block);
        write.set(`${main.folder}/subnets/${claimFileName(block)}`, renderClaim(claim));
        holdings.push({ ...claim, how: 'new' });
    }
    return { holdings, write, problems };
}
function choose({ value }, { main, taken, avoid }) {
    const { name, network } = value;
    const pool = poolOf(network, main);
    if ('reason' in pool)
        return pool;
    // A network that is there already stays where it is, also where its claim was lost.
    const pinned = network.subnet === undefined ? main.inUse.get(name) : parse_cidr_toCidr(network.subnet);
    const others = [...taken, ...inUseByOthers(main, name)];
    const claimed = pinned ? others : [...others, ...avoid];
    const block = allocate({ ...pool, pool: pool.name, name, taken: claimed, pinned });
    if (!('reason' in block))
        return { subnet: cidr_text_formatCidr(block), pool: pool.name, account: name };
    if (pinned || !avoid.some((other) => contains(pool.parent, other)))
        return block;
    return { reason: `${block.reason} Some are claimed in other open pull requests.`, hint: block.hint };
}
function problemOf({ reason, hint }, { value, file, at }) {
    const place = at(['network', value.network.subnet === undefined ? 'pool' : 'subnet']);
    return { file, ...place, severity: 'error', message: reason, hint, accounts: [value.name] };
}

;// CONCATENATED MODULE: ./src/core/claims/claims.js
// Which claims a branch needs. Git is the lock: a claim is a file named by its block, so of two branches that claim one
// block only one merges. What is decided here makes the other choose again.






/**
 * Decides on the claims of the accounts that a branch adds or changes. Claims that main takes are kept, others are made
 * anew, those of accounts that don't ask any more go. The same request gives the same decision.
 */
function claims_decideClaims({ main, branch: files, avoid = [], accounts }) {
    const { ledger, problems } = readLedger(new Map([...files.changed, ...files.added]), main.folder);
    const branch = readBranch(ledger, files);
    const isWanted = (account) => !accounts || (account !== undefined && accounts.includes(account));
    const kept = keptClaims(branch, main);
    const others = branch.claims.filter(({ value }) => isWanted(value.account) && !kept.includes(value));
    const gone = others.filter(({ value }) => isToGo(value, branch, main));
    const made = makeClaims({
        askers: [...branch.askers.values()].filter(({ value }) => isWanted(value.name)),
        main,
        kept,
        taken: branch.claims.filter((entry) => !gone.includes(entry)).map(({ value }) => parse_cidr_toCidr(value.subnet)),
        avoid,
    });
    const broken = brokenClaims(branch).filter(({ account }) => isWanted(account));
    return {
        ...made,
        lost: others.map(({ value }) => value).filter(({ account }) => branch.askers.has(account)),
        remove: [...gone, ...broken].map(({ file }) => file).filter((file) => !made.write.has(file)),
        problems: [
            ...problems.filter((problem) => isOfAccount(problem, branch) && problem.accounts?.some(isWanted)),
            ...(accounts ?? []).flatMap((name) => strangerProblem(name, branch) ?? []),
            ...made.problems,
        ],
    };
}
function readBranch(ledger, files) {
    const claims = [...ledger.claims.values()].filter(({ file }) => files.added.has(file));
    return {
        folder: ledger.folder,
        ledger,
        files,
        askers: new Map([...ledger.accounts].filter((named) => asks(named[1]))),
        claims: claims.sort((a, b) => compareCidrs(parse_cidr_toCidr(a.value.subnet), parse_cidr_toCidr(b.value.subnet))),
    };
}
/** Claims of the branch that main would take: one an account, as the account's file wants it, and apart from each other. */
function keptClaims({ claims, askers }, main) {
    const kept = [];
    for (const { value: claim } of claims) {
        const asker = askers.get(claim.account);
        const merged = main.holders.get(claim.account) ?? claim;
        const collides = kept.some(({ account, subnet }) => account === claim.account || overlaps(parse_cidr_toCidr(subnet), parse_cidr_toCidr(claim.subnet)));
        const isOurs = asker && isWished(claim, asker) && merged.subnet === claim.subnet;
        if (isOurs && !collides && isTenable(claim, main))
            kept.push(claim);
    }
    return kept;
}
function isWished({ pool, subnet }, { value: { network } }) {
    return (network.pool ?? pool) === pool && (network.subnet ?? subnet) === subnet;
}
/**
 * Whether a claim that isn't kept leaves the branch. The claim of a pinned block stays, for its author to decide; that of
 * an account which main has and the branch doesn't touch is for the check to judge.
 */
function isToGo({ account, subnet }, branch, main) {
    const asker = branch.askers.get(account);
    if (asker)
        return asker.value.network.subnet !== subnet;
    // What a file that can't be read asks for is unknown, which isn't the same as nothing.
    return branch.ledger.accounts.has(account) || !(main.accounts.has(account) || touchesAccount(branch, account));
}
/** Claims that the branch adds and nobody can read, with the account they seem to be of. */
function brokenClaims({ ledger, files, folder }) {
    return [...ledger.unreadable].flatMap((path) => {
        const file = path.startsWith(`${folder}/subnets/`) && files.added.get(path);
        return file ? [{ file: path, account: claimant(file) }] : [];
    });
}
function touchesAccount({ files, folder }, account) {
    const file = `${folder}/accounts/${account}.yaml`;
    return files.added.has(file) || files.changed.has(file);
}
function isOfAccount({ file }, { folder }) {
    return file.startsWith(`${folder}/accounts/`);
}
function strangerProblem(account, branch) {
    if (touchesAccount(branch, account))
        return undefined;
    return {
        file: `${branch.folder}/accounts/${account}.yaml`,
        line: 1,
        column: 1,
        severity: 'error',
        message: `The branch neither adds nor changes account ${account}.`,
        hint: 'Name accounts of the branch, or none to mean all of them.',
        accounts: [account],
    };
}

;// CONCATENATED MODULE: ./src/core/ledger/file-text.js

const ACCOUNT_KEYS = [
    'name',
    'owner',
    'email',
    'unit',
    'network',
    'access',
    'account_id',
    'protected',
    'product',
];
const POOL_KEYS = (/* unused pure expression or super */ null && (['name', 'hub', 'parent', 'split_range']));
/** The text of a new account's file; what isn't given isn't in it. */
function accountText(account) {
    return fileText('account', ACCOUNT_KEYS, account);
}
/** The text of a new pool's file. */
function file_text_poolText(pool) {
    return fileText('pool', POOL_KEYS, pool);
}
/** A value as it stands behind its key, in one line. */
function inlineText(value) {
    return (0,dist/* stringify */.As)(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
}
function fileText(schema, keys, values) {
    const lines = keys.filter((key) => values[key] !== undefined).map((key) => `${key}: ${inlineText(values[key])}`);
    return [`# yaml-language-server: $schema=../schema/${schema}.json`, ...lines, ''].join('\n');
}

;// CONCATENATED MODULE: ./src/core/request/account.js
/** GitHub takes 65,536 characters in a pull request's text, and a reviewer fewer. */
const LONGEST_REASON = 4000;
/**
 * What the answers ask for, in the words of an account's file. Whether the values are right is for the ledger's check
 * to say; a fault is what can't be put into words of the file, and then something harmless stands there.
 *
 * @param pools Names of the pools there are: where there is one, it needn't be named.
 */
function account_accountOf(answers, pools) {
    const { name, owner, email, unit, reason } = answers;
    const faults = [];
    if (reason.length > LONGEST_REASON) {
        const message = `this has ${reason.length} characters, at most ${LONGEST_REASON} fit`;
        faults.push({ question: 'reason', message, hint: 'Shorten it.' });
    }
    const access = accessOf(answers.access, faults);
    const account = {
        ...{ name, owner: account_ownerOf(owner), network: account_networkOf(answers.network, pools, faults) },
        email: email || undefined,
        unit: unit || undefined,
        access: access.length > 0 ? access : undefined,
    };
    return { account, faults };
}
/** `@octocat` is a person; `cloud` and `@organization/cloud` are a team. */
function account_ownerOf(answer) {
    const team = /^@?[^/]*\/(.*)$/s.exec(answer)?.[1];
    if (team !== undefined)
        return { team };
    return answer.startsWith('@') ? { user: answer.slice(1) } : { team: answer };
}
function account_networkOf(answer, pools, faults) {
    if (/^none$/i.test(answer))
        return 'none';
    // Neither is in a pool's name, and any network has one of them.
    if (/[/:]/.test(answer))
        return { subnet: answer };
    if (answer !== '')
        return { pool: answer };
    const [only, ...others] = pools;
    if (only !== undefined && others.length === 0)
        return { pool: only };
    const hint = only === undefined ? 'There is no pool yet: write none.' : `Write none, or one of ${pools.join(', ')}.`;
    faults.push({ question: 'network', message: 'it has to be said which pool gives the block', hint });
    return 'none';
}
/** `Developers: PowerUserAccess` a line, `user octavia: ReadOnlyAccess` for a person. */
function accessOf(answer, faults) {
    const lines = answer.split('\n').map((line) => line.trim());
    return lines.filter(Boolean).flatMap((line) => {
        const [, user, name = '', permission_set = ''] = /^(user\s+)?(.*\S)\s*:\s*(\S.*)$/i.exec(line) ?? [];
        if (name)
            return [user ? { user: name, permission_set } : { group: name, permission_set }];
        const message = `this line names no permission set: ${line}`;
        faults.push({ question: 'access', message, hint: 'Write it like Developers: PowerUserAccess.' });
        return [];
    });
}

;// CONCATENATED MODULE: ./src/core/request/propose.js








/** Makes an account's files of a form's answers. The same request gives the same files. */
function proposeAccount(request) {
    const { main } = request;
    const { answers, faults: missing } = parseForm(request.body);
    const { account, faults } = account_accountOf(answers, [...main.pools.keys()]);
    const { name } = account;
    // What has no good name can't name a file either; everything else about it is still looked at.
    const path = `${main.folder}/accounts/${values_name.safeParse(name).success ? name : 'request'}.yaml`;
    const text = accountText(account);
    const found = [...missing, ...faults];
    const asked = (question) => found.some((fault) => fault.question === question);
    const checked = checkedFiles(request, { path, text });
    for (const fault of checked.faults)
        if (!fault.question || !asked(fault.question))
            found.push(fault);
    return { name, reason: answers.reason, files: checked.files, subnet: checked.subnet, faults: unique(found) };
}
function checkedFiles(request, file) {
    const { tree, main, held } = request;
    const nothing = { files: new Map(), subnet: undefined };
    if (tree.has(file.path)) {
        const hint = 'Take another name; to change the account that is there, open a pull request of its file.';
        return { ...nothing, faults: [{ question: 'name', message: 'there is an account of this name', hint }] };
    }
    const own = new Map([[file.path, treeFile(file.path, file.text)]]);
    const flaws = readLedger(own, main.folder).problems.filter((problem) => problem.file === file.path);
    if (flaws.length > 0)
        return { ...nothing, faults: flaws.map((problem) => propose_faultOf(problem, file)) };
    const branch = { added: new Map([...held, ...own]), changed: new Map() };
    const decision = claims_decideClaims({ main, branch, avoid: request.avoid });
    const files = new Map([[file.path, file.text], ...claimFiles(decision, held)]);
    const unclaimed = decision.problems.map((problem) => propose_faultOf(problem, file));
    const others = newProblems(request, files).map((problem) => propose_faultOf(problem, file));
    // An account that can't get a block has none: that is the same news again.
    const news = unclaimed.length > 0 ? others.filter(({ question }) => question !== 'network') : others;
    return { files, subnet: decision.holdings[0]?.subnet, faults: [...unclaimed, ...news] };
}
/** Claims that are made, and those that were made before and are kept. */
function claimFiles({ write, remove }, held) {
    const kept = [...held.values()].filter(({ path }) => !remove.includes(path));
    return new Map([...kept.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]), ...write]);
}
/** What would be wrong with main's ledger because of these files. */
function newProblems({ tree, main: { folder }, status }, files) {
    const added = [...files].map(([path, text]) => [path, treeFile(path, text)]);
    const [before, after] = [readLedger(tree, folder), readLedger(new Map([...tree, ...added]), folder)];
    const identity = ({ file, message }) => `${file}\0${message}`;
    const known = new Set([...before.problems, ...checkLedger(before.ledger, status)].map(identity));
    const found = [
        ...after.problems,
        ...checkLedger(after.ledger, status),
        ...checkTransitions(before.ledger, after.ledger, status),
    ];
    return found.filter((problem) => problem.severity === 'error' && !known.has(identity(problem)));
}
const KEYS = {
    name: 'name',
    owner: 'owner',
    email: 'email',
    unit: 'unit',
    network: 'network',
    access: 'access',
};
/** People know questions, not lines of a file; the file has a key a line. */
function propose_faultOf({ file, line, message, hint }, { path, text }) {
    const key = file === path ? text.split('\n')[line - 1]?.split(':')[0] : undefined;
    return { question: key === undefined ? undefined : KEYS[key], message, hint };
}
function unique(faults) {
    const seen = new Map(faults.map((fault) => [`${fault.question}\0${fault.message}`, fault]));
    return [...seen.values()];
}
function treeFile(path, text) {
    return { path, mode: '100644', bytes: new TextEncoder().encode(text) };
}

;// CONCATENATED MODULE: ./src/core/render/pools.js




const BAR_LENGTH = 20;
/** How full each pool is, or undefined without pools. Pools whose numbers make no sense are left to the problems. */
function poolsTable(ledger, status) {
    const rows = [...ledger.pools.values()].flatMap(({ value }) => {
        const use = useOf(value, ledger, status);
        return use ? [row(value, use)] : [];
    });
    if (rows.length === 0)
        return undefined;
    const numbers = ['Claimed', 'Resting', 'Free'].map((title) => ({ title, number: true }));
    return table([{ title: 'Pool' }, { title: 'Parent' }, { title: 'Blocks' }, { title: 'Use' }, ...numbers], rows);
}
/** A bar of twenty characters: claimed, resting, free. What is there at all shows, however little of the pool it is. */
function pools_bar({ blocks, claimed, resting }) {
    const length = (count) => (count === 0 ? 0 : Math.max(1, Math.floor((count / blocks) * BAR_LENGTH)));
    const full = Math.min(length(claimed), BAR_LENGTH - (resting > 0 ? 1 : 0));
    const half = Math.min(length(resting), BAR_LENGTH - full);
    return '█'.repeat(full) + '▒'.repeat(half) + '░'.repeat(BAR_LENGTH - full - half);
}
function useOf(pool, ledger, status) {
    const parent = parseCidr(pool.parent);
    if ('reason' in parent || spaceFault({ parent, splitPrefix: pool.split_range }))
        return undefined;
    const claims = [...ledger.claims.values()].filter(({ value }) => value.pool === pool.name);
    const blocks = claims.flatMap(({ value }) => {
        const cidr = parseCidr(value.subnet);
        return 'reason' in cidr ? [] : [{ cidr, rests: status.accounts.get(value.account)?.state === 'deleted' }];
    });
    return poolUse({
        parent,
        splitPrefix: pool.split_range,
        taken: blocks.map(({ cidr }) => cidr),
        resting: blocks.filter(({ rests }) => rests).map(({ cidr }) => cidr),
    });
}
function row({ name, parent, split_range }, use) {
    const share = (use.claimed + use.resting) / use.blocks;
    // Neither "0 %" of a pool in use nor "100 %" of one with a block left.
    const percent = share > 0 && share < 0.01 ? '< 1' : `${Math.floor(share * 100)}`;
    const numbers = [use.claimed, use.resting, use.free].map((count) => count.toLocaleString('en-US'));
    return [
        code(name),
        code(parent),
        `${use.blocks.toLocaleString('en-US')} of /${split_range}`,
        `${code(pools_bar(use))} ${percent} %`,
        ...numbers,
    ];
}

;// CONCATENATED MODULE: ./src/core/render/claims.js






const HOW = { merged: 'has it on main', kept: 'has it in this branch', new: '**claimed now**' };
/** The message of the commit that carries out a decision. */
function claims_claimMessage({ holdings, lost }) {
    const made = holdings.filter(({ how }) => how === 'new');
    const [first] = made;
    const title = made.length === 1 && first
        ? `Claim ${first.subnet} for ${first.account}`
        : made.length > 1
            ? `Claim ${made.length} blocks`
            : 'Remove claims that nobody needs';
    const claims = made.length > 1 ? made.map(({ account, subnet }) => `${account}: ${subnet}`) : [];
    const reasons = lost.map(({ account, subnet }) => `${subnet} can't be ${account}'s any more.`);
    const body = [...claims, ...reasons].join('\n');
    return body ? `${title}\n\n${body}\n` : `${title}\n`;
}
/** Who got which block of which pool, and how full the pools are; for the job summary. */
function claimsSummary({ branch, number }, decision, main) {
    const where = number === undefined ? `branch ${code(branch)}` : `pull request #${number}`;
    const { holdings, problems } = decision;
    const blocks = [
        paragraph(`## Blocks for ${where}`),
        holdings.length > 0 ? holdingsTable(decision) : paragraph('No account of it asks for a block.'),
        ...poolsBlock(decision, main),
        ...(problems.length > 0 ? [paragraph(`### ${counted(problems.length, 'problem')}`), problemsTable(problems)] : []),
    ];
    return `${blocks.map((block) => rendered(block)).join('\n\n')}\n`;
}
/** Why nothing was claimed for the pull request of a fork. */
function forkSummary(number) {
    const text = `Pull request #${number} comes from a fork: claims can't be committed to its branch. It is looked at with the claims it brings; for more, push the branch to this repository and open the pull request from there.`;
    return `## No blocks claimed\n\n${text}\n`;
}
/** Which pull requests need their claims made anew, and why; for the job summary. */
function lostSummary(lost, later) {
    if (lost.length === 0)
        return 'No open pull request lost a claim or conflicts with main.\n';
    const rows = lost.map(({ number, blocks, conflicts }) => [
        `#${number}`,
        blocks.map(code).join(', '),
        conflicts.slice(0, 10).map(code).join(', ') + (conflicts.length > 10 ? `, and ${conflicts.length - 10} more` : ''),
    ]);
    const found = table([{ title: 'Pull request' }, { title: 'Blocks it lost' }, { title: 'Conflicts' }], rows);
    const more = later > 0 ? `\n${counted(later, 'more pull request')} will be looked at in the next run.\n` : '';
    return `## Claims to be made anew\n\n${rendered(found)}\n${more}`;
}
function holdingsTable({ holdings, lost }) {
    const columns = [{ title: 'Account' }, { title: 'Block' }, { title: 'Pool' }, { title: '' }];
    const rows = holdings.map(({ account, subnet, pool, how }) => {
        const before = how === 'new' ? lost.filter((claim) => claim.account === account).map((claim) => code(claim.subnet)) : [];
        const instead = before.length > 0 ? `, in place of ${before.join(', ')}` : '';
        return [code(account), code(subnet), code(pool), `${HOW[how]}${instead}`];
    });
    return table(columns, rows);
}
/** The pools that were asked, with what the branch claims. */
function poolsBlock({ holdings }, main) {
    const names = new Set(holdings.map(({ pool }) => pool));
    const pools = [...main.pools.values()].filter(({ name }) => names.has(name));
    if (pools.length === 0)
        return [];
    const taken = [...main.claims, ...holdings.map(({ subnet }) => toCidr(subnet))];
    const columns = [{ title: 'Pool' }, { title: 'Parent' }, { title: 'Use' }, { title: 'Free', number: true }];
    const row = (pool) => {
        const use = poolUse({ ...pool, taken });
        return [
            code(pool.name),
            code(formatCidr(pool.parent)),
            code(bar(use)),
            `${use.free.toLocaleString('en-US')} of ${use.blocks.toLocaleString('en-US')}`,
        ];
    };
    return [table(columns, pools.map(row))];
}

;// CONCATENATED MODULE: ./actions/allocate-cidr/main-view.js


/** Reads the pools and claims of a revision, and the status; throws a UserError where there is no such revision. */
async function readMain(git, view) {
    const { ledger, base: revision, 'status-branch': branch } = view;
    const base = await git.revision(revision);
    if (!base)
        throw new problem/* UserError */.y(`Input base: the repository has no revision ${JSON.stringify(revision)}.`);
    const tip = await git.remoteTip(branch);
    const status = tip ? await git.tree(tip, ['accounts']) : new Map();
    return { base, main: readMainClaims(await git.tree(base, [ledger]), ledger, status) };
}
/**
 * Fetches the commits of pull requests, all at once and by Git: GitHub's API would take a request for each.
 *
 * @returns Commits by number.
 */
async function fetchHeads(git, pullRequests) {
    const refs = new Map(pullRequests.map(({ number }) => [`refs/pull/${number}/head`, number]));
    const found = await git.remoteRefs([...refs.keys()]);
    if (found.size > 0)
        await git.fetch([...found.keys()]);
    return new Map([...found].map(([ref, commit]) => [refs.get(ref), commit]));
}
/** What a branch did since it left main; throws a UserError for one that never did. */
async function main_view_branchChanges(git, { base, main }, head) {
    const ancestor = await git.mergeBase(base, head);
    if (!ancestor)
        throw new UserError(`Commit ${head} has no history in common with ${base}.`);
    return git.changes(ancestor, head, [`${main.folder}/accounts`, `${main.folder}/subnets`]);
}

;// CONCATENATED MODULE: ./actions/allocate-cidr/claim.js





/** Claims blocks for the accounts of a branch, with one commit on it; without one where they have theirs. */
async function claimOn(target, view, deps) {
    const { git } = deps;
    const avoid = await claimedElsewhere(target, view, deps);
    let decision;
    const { sha, changed } = await git.commitTo(target.branch, async (tip) => {
        if (!tip.sha)
            throw new UserError(`The repository at origin has no branch ${JSON.stringify(target.branch)}.`);
        const branch = await branchChanges(git, view, tip.sha);
        decision = decideClaims({ main: view.main, branch, avoid, accounts: view.accounts });
        const removed = decision.remove.map((file) => [file, null]);
        return { files: new Map([...decision.write, ...removed]), message: claimMessage(decision) };
    });
    if (!decision)
        throw new Error('Nothing was decided');
    for (const { account, subnet, how } of decision.holdings)
        deps.log(`${account}: ${subnet} (${how})`);
    return { decision, sha, changed };
}
/**
 * Blocks that other pull requests claim. Those of forks don't count, or anybody could reserve a whole pool by opening one.
 * This only saves conflicts: a claim missed here is found when the branches are merged.
 */
async function claimedElsewhere(target, { main }, { git, openPullRequests }) {
    const others = (await openPullRequests()).filter(({ number, branch, fork }) => !fork && number !== target.number && branch !== target.branch);
    const heads = await fetchHeads(git, others);
    const names = new Set((await git.names([...heads.values()], `${main.folder}/subnets`)).flat());
    for (const claim of main.claims)
        names.delete(claimFileName(claim));
    return [...names].map(claimFromFileName).filter((block) => !('reason' in block));
}

;// CONCATENATED MODULE: ./actions/report/sticky.js
/**
 * Brings our comments on a pull request to the texts given: updates in place, adds what is missing, deletes what is too
 * much. What is the same already costs no write, and nobody a notification.
 *
 * @param marker What our comments begin with. Others may quote it, so the author counts as well.
 * @param isNews Whether the texts are worth a first comment; where one is there already, it is kept up to date anyway.
 */
async function keepComments(github, issue, marker, { texts, isNews }) {
    const [author, all] = await Promise.all([github.login(), github.comments(issue)]);
    // GraphQL leaves the ending off some bots' names that REST shows.
    const isOwn = (comment) => author === undefined ? comment.isBot : [author, `${author}[bot]`].includes(comment.author);
    const own = all.filter((comment) => comment.body.startsWith(marker) && isOwn(comment));
    if (own.length === 0 && !isNews)
        return;
    for (const [index, text] of texts.entries()) {
        const comment = own[index];
        if (!comment)
            await github.createComment(issue, text);
        else if (plain(comment.body) !== plain(text))
            await github.updateComment(comment.id, text);
    }
    for (const comment of own.slice(texts.length))
        await github.deleteComment(comment.id);
}
/** GitHub may keep other line ends and fewer spaces at the end than it was given. */
const plain = (body) => body.replaceAll('\r\n', '\n').trimEnd();

;// CONCATENATED MODULE: ./actions/request-account/run.js






const MAIN = 'main';
const NOTHING = { proposed: false, account: '', subnet: '', pullRequest: undefined, summary: '' };
/**
 * Makes a pull request of an issue's answers, or says in one comment what to change. Everything is read anew, so that
 * whichever run comes last leaves things as the issue then says.
 */
async function run(inputs, deps) {
    const issue = await deps.issue(inputs.issue);
    const reason = whyNot(issue, inputs.label);
    if (reason !== undefined)
        return { ...NOTHING, summary: `#${issue.number} ${reason}: nothing is done.\n` };
    if (!(await deps.mayAsk(issue.author)))
        return tell(issue, { is: 'not-allowed', author: issue.author }, deps);
    const branch = `genesis/request-${issue.number}`;
    const proposed = await run_commit(issue, branch, inputs, deps);
    const open = await deps.proposals.pullRequestOf(branch, MAIN);
    if (proposed.faults.length > 0) {
        return tell(issue, { is: 'wrong', faults: proposed.faults, pullRequest: open?.number }, deps);
    }
    const { message: _, ...text } = requestProposal(proposed, issue);
    const { number } = open ?? (await deps.proposals.createPullRequest(branch, MAIN, text));
    if (open && (open.title !== text.title || open.body !== text.body)) {
        await deps.proposals.updatePullRequest(number, text);
    }
    const told = await tell(issue, { is: 'proposed', pullRequest: number, proposed }, deps);
    return { ...told, proposed: true, account: proposed.name, subnet: proposed.subnet ?? '', pullRequest: number };
}
/** Why an issue is none of ours; undefined for one that is. */
function whyNot({ isPullRequest, isOpen, labels }, label) {
    if (isPullRequest)
        return 'is a pull request';
    if (!isOpen)
        return 'is closed';
    return labels.includes(label) ? undefined : `doesn't bear the label ${label}`;
}
async function tell(issue, state, { comments }) {
    const text = requestComment(state);
    await keepComments(comments, issue.number, REQUEST_MARKER, { texts: [text], isNews: true });
    return { ...NOTHING, summary: text.replace(`${REQUEST_MARKER}\n`, '') };
}
/** Commits the account's files on main's tip; none where the answers are wrong, or the branch has just these. */
async function run_commit(issue, branch, inputs, deps) {
    const { git } = deps;
    const { ledger: folder } = inputs;
    const view = await readMain(git, inputs);
    const [snapshot, tree, avoid] = await Promise.all([
        readSnapshot(git, { ...inputs, base: view.base }),
        git.tree(view.base, [folder]),
        claimedElsewhere({ branch }, view, deps),
    ]);
    let proposed;
    await git.commitTo(branch, async ({ sha }) => {
        const { held, added } = await onBranch(git, view, sha);
        const { main } = view;
        proposed = proposeAccount({ body: issue.body, main, tree, status: snapshot.status, held, avoid });
        const { faults, files } = proposed;
        if (faults.length > 0 || (added && isSame(added, files)))
            return undefined;
        return { files, message: requestProposal(proposed, issue).message };
    }, { onto: view.base });
    if (!proposed)
        throw new Error('Nothing was decided');
    for (const file of proposed.files.keys())
        deps.log(`${branch}: ${file}`);
    return proposed;
}
/** What the branch holds: its claims, and all that it adds where that is all it does. */
async function onBranch(git, view, sha) {
    const ancestor = sha && (await git.mergeBase(view.base, sha));
    if (!sha || !ancestor)
        return { held: new Map() };
    const { added, changed, removed } = await git.changes(ancestor, sha);
    const isClaim = (path) => path.startsWith(`${view.main.folder}/subnets/`);
    const held = new Map([...added].filter(([path]) => isClaim(path)));
    return changed.size + removed.length === 0 ? { held, added } : { held };
}
function isSame(tree, files) {
    const text = (path) => new TextDecoder().decode(tree.get(path)?.bytes);
    return tree.size === files.size && [...files].every(([path, wanted]) => text(path) === wanted);
}

;// CONCATENATED MODULE: ./actions/request-account/wire.js






/** Runs the use case with Git and GitHub. */
async function start(inputs, { env, log, output, summary }) {
    const { GITHUB_REPOSITORY: home = '', GITHUB_API_URL: apiUrl } = env;
    if (!inputs.token)
        throw new problem/* UserError */.y('Input token is missing; it is needed to read the issue and to answer it.');
    const github = openGitHub({ token: inputs.token, repository: home, apiUrl, log });
    const plain = ({ number, state, head }) => {
        return { number, state, branch: head.branch, fork: head.repository !== home };
    };
    const git = jobGit(inputs, { env, log });
    const done = await run(inputs, {
        ...openIssues(github.request),
        git: inputs.signed ? openCommits(git, github, { repository: home, log }) : git,
        comments: github,
        proposals: github,
        openPullRequests: async () => (await github.openPullRequests()).map(plain),
        log,
    });
    for (const name of ['proposed', 'account', 'subnet'])
        output(name, done[name]);
    output('pull-request', String(done.pullRequest ?? ''));
    await summary(done.summary);
}


/***/ })

};
