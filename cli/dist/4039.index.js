export const id = 4039;
export const ids = [4039];
export const modules = {

/***/ 4039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployApp: () => (/* binding */ deployApp),
  generateTerraformData: () => (/* binding */ generateTerraformData),
  validateApp: () => (/* binding */ validateApp)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./actions/deploy-app/deploy.js + 3 modules
var deploy = __webpack_require__(220);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
;// CONCATENATED MODULE: ./src/core/apps/bundle-source.js

/** How many names an error shows. */
const MOST_NAMES = 20;
const PATTERNS = {
    s3: /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([^\s"'<>\\]+)$/,
    release: /^release:([^\s:]+)\/([\w.+-]+)$/,
    // GitHub takes no names of artifacts with a slash in them.
    artifact: /^artifact:(\d{1,19})\/([^\s"'<>\\:|*?/]+)(?:\/([^\s"'<>\\]+))?$/,
    https: /^https:\/\/[A-Za-z0-9.-]+(:\d+)?\/[^\s"'<>\\]+$/,
};
/**
 * Reads where a bundle lies: a path, `s3://bucket/key`, `https://…`, `release:TAG/ASSET` or `artifact:RUN/NAME/FILE`.
 *
 * @throws UserError for what looks like an address and is none of these.
 */
function bundleSource(text) {
    const [, bucket, key] = PATTERNS.s3.exec(text) ?? [];
    if (bucket && key)
        return { kind: 's3', bucket, key };
    const [, tag, asset] = PATTERNS.release.exec(text) ?? [];
    if (tag && asset)
        return { kind: 'release', tag, asset };
    const [, run, name, file] = PATTERNS.artifact.exec(text) ?? [];
    if (run && name)
        return { kind: 'artifact', run, name, file };
    if (PATTERNS.https.test(text))
        return { kind: 'https', url: text };
    if (/^[a-z0-9]+:/i.test(text)) {
        throw new problem/* UserError */.y(`${JSON.stringify(text)} is no place where a bundle can lie.`, {
            hint: 'Write a path in the repository, s3://bucket/key, https://…, release:TAG/ASSET or artifact:RUN/NAME/FILE.',
        });
    }
    return { kind: 'file', path: text };
}
/** What there is in place of what was looked for, as a hint; nothing where there is nothing. */
function whatItHas(names) {
    const all = [...new Set(names)];
    const more = all.length > MOST_NAMES ? ` and ${all.length - MOST_NAMES} more` : '';
    return all.length > 0 ? `It has ${all.slice(0, MOST_NAMES).join(', ')}${more}.` : '';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/core/aws/failed-call.js
var failed_call = __webpack_require__(4147);
;// CONCATENATED MODULE: ./src/edge/download.js





/** More than any app has; a stranger's server must not fill the disk. */
const MOST_BYTES = 2 * 2 ** 30;
/** A server that says nothing for so long has nothing to say. */
const TIMEOUT = 5 * 60_000;
/** Streams an object of S3 into a file. */
async function downloadObject({ bucket, key }, file, { credentials, region, pathStyle }) {
    const { GetObjectCommand, S3Client } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(5888), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
    const settings = { credentials, region, forcePathStyle: pathStyle, followRegionRedirects: true };
    const client = (0,failed_call/* namingCalls */.Q)('s3', new S3Client(settings));
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key })).catch((cause) => {
        const isMissing = cause.name === 'NoSuchKey' || cause.name === 'NoSuchBucket';
        if (isMissing)
            throw new problem/* UserError */.y(`There is no s3://${bucket}/${key}.`, { hint: 'Mend the place of the bundle.' });
        if (cause instanceof problem/* UserError */.y)
            throw cause;
        throw new Error(`s3://${bucket}/${key} could not be read.`, { cause });
    });
    if (Body)
        await (0,external_node_stream_promises_.pipeline)(Body, bounded(), (0,external_node_fs_.createWriteStream)(file));
}
/**
 * Streams what an address answers into a file. Redirects are followed, as for the assets of releases.
 *
 * @param headers Only of the first request: where it redirects to another host, they don't go along (fetch's own rule for
 * `authorization`).
 */
async function downloadUrl(url, file, headers = {}) {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT) }).catch((cause) => {
        throw new problem/* UserError */.y(`${url} can't be reached.`, { hint: 'Mend the place of the bundle.' }, { cause });
    });
    if (!answer.ok || !answer.body) {
        throw new problem/* UserError */.y(`${url} answers ${answer.status}.`, { hint: 'Mend the place of the bundle.' });
    }
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(answer.body), bounded(), (0,external_node_fs_.createWriteStream)(file));
}
function bounded() {
    let size = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _, done) {
            size += chunk.length;
            done(size > MOST_BYTES ? new problem/* UserError */.y(`The bundle has more than ${MOST_BYTES / 2 ** 30} GiB.`) : null, chunk);
        },
    });
}

;// CONCATENATED MODULE: ./src/edge/github-files.js


/** GitHub answers within seconds, or not at all. */
const github_files_TIMEOUT = 60_000;
/** What the token is shown to GitHub by. */
function authorized({ token }) {
    return token ? { authorization: `Bearer ${token}` } : {};
}
/**
 * The address of a release's asset; with `accept: application/octet-stream` it answers the file.
 *
 * @throws UserError naming the assets that there are.
 */
async function releaseAsset({ tag, asset }, from) {
    const { assets = [] } = await ask(`releases/tags/${encodeURIComponent(tag)}`, 'contents: read', from);
    const found = assets.find(({ name }) => name === asset);
    if (found)
        return found.url;
    throw new problem/* UserError */.y(`The release ${tag} has no asset ${asset}.`, {
        hint: whatItHas(assets.map(({ name: one }) => one)) || 'Is there such a release, and may the token read it?',
    });
}
/**
 * The address of an artifact of a workflow run, which redirects to the zip archive that GitHub keeps of it. Where attempts
 * of the run left several of that name, it is the newest.
 *
 * @throws UserError where there is none, or where it has expired.
 */
async function runArtifact({ run, name }, from) {
    const list = async (query) => {
        const path = `actions/runs/${run}/artifacts?per_page=100${query}`;
        return (await ask(path, 'actions: read', from)).artifacts ?? [];
    };
    const [found] = (await list(`&name=${encodeURIComponent(name)}`)).toSorted((a, b) => b.created_at.localeCompare(a.created_at));
    if (!found) {
        throw new problem/* UserError */.y(`The run ${run} has no artifact ${name}.`, {
            hint: whatItHas((await list('')).map((one) => one.name)) ||
                'Is there such a run in this repository, and did it keep an artifact?',
        });
    }
    if (found.expired) {
        throw new problem/* UserError */.y(`The artifact ${name} of the run ${run} has expired${on(found)}: GitHub no longer has it.`, {
            hint: 'Run its workflow again, or keep bundles where they stay: in a release or in S3.',
        });
    }
    return found.archive_download_url;
}
const on = ({ expires_at: at }) => (at ? ` on ${at.slice(0, 10)}` : '');
/** @returns The answer; an empty one where there is nothing, or nothing that the token may see. */
async function ask(path, permission, from) {
    const url = `${from.api}/repos/${from.repository}/${path}`;
    const answer = await fetch(url, { headers: authorized(from), signal: AbortSignal.timeout(github_files_TIMEOUT) }).catch((cause) => {
        throw new problem/* UserError */.y(`${from.api} can't be reached.`, {}, { cause });
    });
    if (answer.ok)
        return (await answer.json());
    if (answer.status === 404)
        return {};
    throw new problem/* UserError */.y(`GitHub answers ${answer.status} to GET ${url}.`, {
        ...([401, 403].includes(answer.status) && { hint: `The token needs \`${permission}\`.` }),
    });
}

// EXTERNAL MODULE: ./src/core/apps/archive.js
var apps_archive = __webpack_require__(760);
// EXTERNAL MODULE: ./src/edge/zip.js
var zip = __webpack_require__(572);
;// CONCATENATED MODULE: ./actions/deploy-app/unpack-artifact.js








/**
 * Takes the bundle out of an artifact as GitHub serves it: packed into a zip archive, unless it was uploaded as it is. What
 * has the SHA-256 that the bundle has to have is the bundle itself. It may be gone from where it was afterwards.
 *
 * @throws UserError where the archive is hostile, or it isn't clear which of its files is meant.
 */
async function unpackArtifact(packed, target, wanted) {
    if (wanted.file === undefined && (await sha256Of(packed)) === wanted.sha256)
        return (0,promises_.rename)(packed, target);
    const archive = await (0,zip/* openZip */.Q)(packed, `The artifact ${wanted.name}`);
    try {
        const problems = (0,apps_archive/* archiveProblems */.$d)(archive.entries);
        if (problems.length > 0)
            throw new problem/* UserError */.y(problems.join('\n'));
        const names = archive.entries.filter(({ isDirectory }) => !isDirectory).map(({ name }) => name);
        const chosen = choose(names, wanted);
        await (0,external_node_stream_promises_.pipeline)(await archive.read(chosen), (0,external_node_fs_.createWriteStream)(target)).catch((cause) => {
            throw new problem/* UserError */.y(`${(0,apps_archive/* shown */.SP)(chosen)} can't be unpacked: ${cause.message}.`, {}, { cause });
        });
    }
    finally {
        archive.close();
    }
}
function choose(names, { run, name, file }) {
    const [first] = names;
    if (file === undefined && first !== undefined && names.length === 1)
        return first;
    if (file !== undefined && names.includes(file))
        return file;
    const has = whatItHas(names.map(apps_archive/* shown */.SP)) || 'It is empty.';
    if (file !== undefined)
        throw new problem/* UserError */.y(`The artifact ${name} has no ${(0,apps_archive/* shown */.SP)(file)}.`, { hint: has });
    throw new problem/* UserError */.y(`The artifact ${name} has ${names.length} files: which of them is the bundle?`, {
        hint: `${has} Write artifact:${run}/${name}/FILE. Where the artifact itself is the bundle, give its own SHA-256.`,
    });
}
async function sha256Of(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./actions/deploy-app/fetch-bundle.js









/** Why somebody has to say what such a bundle has to be. */
const DOUBTS = {
    https: 'its server could answer anything',
    artifact: "runs make artifacts of anybody's pull requests",
};
/**
 * Has the bundle on disk, wherever it lies.
 *
 * @returns The file's path.
 * @throws UserError where it isn't there, or nobody said the SHA-256 of one that anybody could have made.
 */
async function fetchBundle(place, options) {
    const source = bundleSource(place);
    if (source.kind === 'file')
        return source.path;
    const { sha256, env, log } = options;
    if (DOUBTS[source.kind] && sha256 === undefined) {
        throw new problem/* UserError */.y(`Say which SHA-256 ${place} has to have: ${DOUBTS[source.kind]}.`, {
            hint: 'Give `sha256`: sha256sum BUNDLE.',
        });
    }
    const file = external_node_path_.join(env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), `genesis-bundle-${(0,external_node_crypto_.randomUUID)()}.zip`);
    log(`Fetching ${place}`);
    await download(source, file, options);
    return file;
}
async function download(source, file, options) {
    const { credentials, region, env, sha256 } = options;
    switch (source.kind) {
        case 's3':
            return downloadObject(source, file, { credentials, region, pathStyle: env.AWS_S3_USE_PATH_STYLE === 'true' });
        case 'https':
            return downloadUrl(source.url, file);
        case 'release': {
            const from = ownRepository(options);
            const headers = { ...authorized(from), accept: 'application/octet-stream' };
            return downloadUrl(await releaseAsset(source, from), file, headers);
        }
        case 'artifact': {
            const from = ownRepository(options);
            const packed = `${file}.artifact`;
            await downloadUrl(await runArtifact(source, from), packed, authorized(from));
            return unpackArtifact(packed, file, { ...source, sha256 }).finally(() => (0,promises_.rm)(packed, { force: true }));
        }
    }
}
function ownRepository({ env, token }) {
    const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository } = env;
    if (repository)
        return { api, repository, token };
    throw new problem/* UserError */.y('Releases and artifacts are of the repository of the job: there is none here.', {
        hint: 'Set GITHUB_REPOSITORY to owner/name.',
    });
}

// EXTERNAL MODULE: ./actions/deploy-app/keys.js
var keys = __webpack_require__(1910);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./actions/deploy-app/memory.js

/**
 * Has the memory of what passes through freed often. The bytes of files lie beside V8's heap, and are let go when the young
 * part of it is collected; a part that has grown to its full size is collected after a hundred MiB of them only. Has to be
 * called before the heap grows: first of all.
 *
 * @param node The version of Node: the V8 of those before 24 doesn't know the second flag, and says so on standard error.
 */
function freeOften(node = process.versions.node, set = external_node_v8_.setFlagsFromString) {
    set('--semi-space-growth-factor=1');
    if (Number.parseInt(node, 10) >= 24)
        set('--scavenger-max-new-space-capacity-mb=1');
}

// EXTERNAL MODULE: ./actions/deploy-app/open.js + 3 modules
var deploy_app_open = __webpack_require__(3976);
// EXTERNAL MODULE: ./actions/deploy-app/open-bundle.js + 1 modules
var open_bundle = __webpack_require__(4480);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./actions/deploy-app/target.js
var target = __webpack_require__(9927);
;// CONCATENATED MODULE: ./actions/deploy-app/run.js




/**
 * Deploys a bundle, lists the app on a Mattermost server, and installs it there where that is asked for.
 *
 * @throws UserError where the bundle isn't the one that was meant, or is none; and what deployBundle and the server throw.
 */
async function run({ settings, site, sha256, agree }, deps) {
    const server = site && deps.openMattermost(site);
    const found = Promise.all([(0,target/* openTarget */.A)(settings, deps), server?.check()]);
    // What is wrong with the bundle is told first; what AWS and the server answer meanwhile is looked at after it.
    found.catch(() => { });
    const bundle = await deps.openBundle();
    try {
        if (sha256 !== undefined && sha256 !== bundle.sha256) {
            throw new problem/* UserError */.y(`The bundle is another one than was meant: its SHA-256 is ${bundle.sha256}, not ${sha256}.`);
        }
        const { app_id: app, version } = bundle.app.manifest;
        agree?.({ app, version, sha256: bundle.sha256 });
        const [target] = await found;
        const deployed = await (0,deploy/* deployBundle */.Q)(bundle, settings, deps, target);
        if (settings.dryRun || !site || !server)
            return { ...deployed, listed: false, installed: false };
        await server.list(JSON.parse(await (0,consumers_.text)(await bundle.manifest.read())));
        deps.log(`${deployed.id} is listed on ${site.siteUrl}.`);
        if (site.install)
            await install(server, deployed.id, deps);
        return { ...deployed, listed: true, installed: site.install };
    }
    finally {
        await bundle.close();
    }
}
/** IAM tells all of AWS of a changed policy within seconds; until then the server may not invoke the app it installs. */
const ATTEMPTS = 6;
async function install(server, id, { log, sleep }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await server.install(id);
        }
        catch (error) {
            const isEarly = /AccessDenied|not authorized to perform: lambda/.test(error.message);
            if (!isEarly || attempt === ATTEMPTS)
                throw error;
            log(`The server may not invoke ${id} yet: it is asked again.`);
            await sleep(5000);
        }
    }
}

// EXTERNAL MODULE: ./src/core/apps/names.js
var names = __webpack_require__(8234);
;// CONCATENATED MODULE: ./actions/deploy-app/settings.js



/**
 * Puts together what was given, what the ledger says of the Mattermost server, appsctl's environment variables and its
 * defaults, in that order.
 *
 * @returns How to deploy, and where to list the app; nothing where no server is named.
 * @throws UserError with all that is missing.
 */
function resolveSettings(given, env, server) {
    const { install, update, dryRun, tags = {}, memory, timeout, architecture, layers, vpc, policy = names/* DEFAULTS */.zY.policy, } = given;
    const siteUrl = given.siteUrl ?? server?.site_url ?? (env.MM_SERVICESETTINGS_SITEURL || undefined);
    const token = given.token ?? (env.MM_ADMIN_TOKEN || undefined);
    const problems = [
        siteUrl !== undefined && !isAddress(siteUrl) && `The site URL ${(0,apps_archive/* shown */.SP)(siteUrl)} is no http or https address.`,
        siteUrl !== undefined &&
            !token &&
            `There is no token for ${siteUrl}: set MM_ADMIN_TOKEN, or the input mattermost-token.`,
        install &&
            !siteUrl &&
            'To install an app, a server is needed: set MM_SERVICESETTINGS_SITEURL, or the input site-url.',
    ].filter((problem) => problem !== false);
    if (problems.length > 0 && !dryRun)
        throw new problem/* UserError */.y(problems.join('\n'));
    const settings = {
        region: given.region ?? server?.region ?? (env.MM_APPS_AWS_REGION || names/* DEFAULTS */.zY.region),
        bucket: given.bucket ?? server?.bucket ?? (env.MM_APPS_S3_BUCKET || names/* DEFAULTS */.zY.bucket),
        executeRole: given.executeRole ?? server?.execute_role ?? names/* DEFAULTS */.zY.executeRole,
        policy: policy === 'none' ? undefined : policy,
        ...{ update, dryRun, env: given.env, tags, memory, timeout, architecture, layers, vpc },
    };
    return { settings, site: siteUrl && token ? { siteUrl, token, install } : undefined };
}
const isAddress = (text) => /^https?:\/\//i.test(text) && URL.canParse(text);
/**
 * Reads `KEY=VALUE`, one in a line.
 *
 * @throws Error naming the lines that are no such thing; never their values, which may be secret.
 */
function readPairs(text, key) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const pairs = lines
        .map((line) => /^\s*([^=\s]+)\s*=(.*)$/.exec(line))
        .map((pair) => (pair?.[1] && key.test(pair[1]) ? pair : null));
    const bad = pairs.flatMap((pair, index) => (pair ? [] : [index + 1]));
    if (bad.length > 0)
        throw new Error(`has no KEY=VALUE in line ${bad.join(', ')}`);
    return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
}

// EXTERNAL MODULE: ./src/core/apps/bundle.js + 1 modules
var apps_bundle = __webpack_require__(5828);
;// CONCATENATED MODULE: ./src/core/apps/terraform-data.js
/** Where the parts of an app go, for Terraform. */
function terraformData({ assets, functions, manifestKey }) {
    return {
        static_files: byName(assets.map(({ file, key }) => [file, { key }])),
        lambda_functions: byName(functions.map(({ name, awsName, handler, runtime }) => [name, { name: awsName, handler, runtime }])),
        manifest_key: manifestKey,
    };
}
function byName(entries) {
    // Made of entries, so that a file called __proto__ is a key like any other.
    return Object.fromEntries(entries.toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
}

// EXTERNAL MODULE: ./cli/print.js
var print = __webpack_require__(1802);
;// CONCATENATED MODULE: ./cli/app.js












/** Prints what a bundle holds; what is wrong with it is the error. */
async function validateApp({ bundle }, terminal) {
    return withBundle(bundle, terminal, ({ app, assets, functions, sha256, refusals }) => {
        warn(refusals, terminal);
        (0,print/* printJson */.Q2)({
            app_id: app.manifest.app_id,
            version: app.manifest.version,
            sha256,
            functions: functions.map(({ name, awsName, archive, runtime, size }) => ({
                name,
                aws_name: awsName,
                archive,
                runtime,
                size,
            })),
            assets: assets.map(({ file, key, size }) => ({ file, key, size })),
            manifest_key: app.manifestKey,
        }, terminal);
    });
}
/** Prints where an app's parts go, as appsctl's `terraform generate-data` does, but on standard output. */
async function generateTerraformData({ bundle }, terminal) {
    return withBundle(bundle, terminal, ({ app }) => {
        warn((0,apps_bundle/* illegalNames */.pp)(app), terminal);
        (0,print/* printJson */.Q2)(terraformData(app), terminal);
    });
}
/** Deploys an app, wherever its bundle lies, by appsctl's environment variables, and prints what was done. */
async function deployApp(values, terminal) {
    freeOften();
    const { bundle: place, sha256, install, update, policy, env } = values;
    const log = (line) => terminal.err(`${(0,print/* printable */.g$)(line)}\n`);
    const given = { install, update, policy, env, executeRole: values['execute-role'], dryRun: values['dry-run'] };
    const { settings, site } = resolveSettings(given, process.env);
    // A terminal has nothing that hides secrets; none is printed.
    const credentials = (0,keys/* ambientKeys */.v2)({ env: process.env, mask: () => { }, log, region: settings.region });
    const surroundings = { ...settings, credentials, env: process.env, log };
    const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN;
    const file = await fetchBundle(place, { ...surroundings, sha256, token });
    const deps = (0,deploy_app_open/* openDeps */.d)(async () => file, values['upgrade-runtime'], surroundings);
    const done = await run({ settings, site, sha256 }, deps).finally(() => file === place || (0,promises_.rm)(file, { force: true }));
    (0,print/* printJson */.Q2)(record(done), terminal);
    if (!done.dryRun)
        log(nextStep(done));
    return 0;
}
function record(done) {
    const { id, version, sha256, dryRun, functions, assets, policy, manifest, executeRole, listed, installed } = done;
    return {
        app_id: id,
        version,
        sha256,
        dry_run: dryRun,
        changed: (0,deploy/* isChanged */.H)(done),
        functions,
        assets,
        invoke_policy: policy ?? null,
        manifest,
        execute_role: executeRole,
        listed,
        installed,
    };
}
function nextStep({ id, displayName, listed, installed }) {
    if (installed)
        return `${displayName} is deployed and installed.`;
    if (listed)
        return `${displayName} is deployed. Install it in Mattermost by: /apps install listed ${id}`;
    return `${displayName} is deployed, and listed on no server: for that, set MM_SERVICESETTINGS_SITEURL and MM_ADMIN_TOKEN.`;
}
async function withBundle(file, { err }, use) {
    freeOften();
    const bundle = await (0,open_bundle/* openBundle */.h)(file, { upgradeRuntime: false, log: (line) => err(`${(0,print/* printable */.g$)(line)}\n`) });
    try {
        use(bundle);
        return 0;
    }
    finally {
        await bundle.close();
    }
}
function warn(lines, { err }) {
    for (const line of lines)
        err(`Warning: ${(0,print/* printable */.g$)(line)}\n`);
}


/***/ })

};
