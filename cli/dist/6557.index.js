export const id = 6557;
export const ids = [6557];
export const modules = {

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ deployBundle),
  H: () => (/* binding */ isChanged)
});

// EXTERNAL MODULE: ./src/core/apps/names.js
var names = __webpack_require__(8234);
// EXTERNAL MODULE: ./src/core/aws/arn.js
var arn = __webpack_require__(1952);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(8630);
;// CONCATENATED MODULE: ./actions/deploy-app/assets.js

/** S3 takes thousands of writes a second (S3 user guide, performance); a runner's cores are kept busy by this many. */
const ASSETS_AT_ONCE = 16;
/**
 * Tells which assets are to be stored.
 *
 * @param listing What is stored under the app's prefix, as far as anybody looked.
 */
async function owedAssets(assets, listing, objects) {
    const isStored = async (asset, { size, etag }) => size === asset.size && (etag === asset.md5 || isSame(asset, await objects.head(asset.key)));
    const differing = await each(assets, async (asset) => {
        const found = listing.get(asset.key);
        return found && !(await isStored(asset, found)) ? [asset] : [];
    });
    return { missing: assets.filter(({ key }) => !listing.has(key)), differing };
}
/**
 * Stores assets where nothing is stored yet, and leaves alone what is.
 *
 * @returns Those of which something is stored: nobody had looked, or somebody stored it meanwhile.
 */
function addAssets(assets, objects) {
    return each(assets, async (asset) => ((await objects.put(asset, { onlyNew: true })) === 'exists' ? [asset] : []));
}
/** Those of which something else is stored. */
function differingAssets(assets, objects) {
    return each(assets, async (asset) => (isSame(asset, await objects.head(asset.key)) ? [] : [asset]));
}
/** Stores assets, whatever is stored in their places. */
async function replaceAssets(assets, objects) {
    await each(assets, async (asset) => {
        await objects.put(asset);
        return [];
    });
}
/** An entity tag is the MD5 of what was stored, but not in a bucket with keys of one's own; there the digest is asked for. */
function isSame({ md5, sha256 }, found) {
    return found !== undefined && (found.etag === md5 || found.sha256 === sha256);
}
/** All calls have ended before one failure is told: nothing goes on behind a deploy's back. */
async function each(assets, work) {
    const limit = (0,p_limit/* default */.A)(ASSETS_AT_ONCE);
    const all = await Promise.allSettled(assets.map((asset) => limit(() => work(asset))));
    return all.flatMap((one) => {
        if (one.status === 'rejected')
            throw one.reason;
        return one.value;
    });
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./src/core/apps/function-changes.js
/** Compares a function with how it is to be: what is equal isn't written again. */
function functionChanges(wanted, actual) {
    const { memory, timeout, layers, vpc } = wanted;
    const environment = { ...actual.environment, ...wanted.environment };
    const plain = { handler: wanted.handler, runtime: wanted.runtime, role: wanted.role, memory, timeout, layers };
    const differing = Object.entries({ ...plain, environment }).filter(([key, value]) => value !== undefined && !same(value, actual[key]));
    const isElsewhere = vpc && !same(sorted(vpc), sorted(actual.vpc));
    const configuration = Object.fromEntries([...differing, ...(isElsewhere ? [['vpc', vpc]] : [])]);
    const isOther = wanted.architecture !== undefined && wanted.architecture !== actual.architecture;
    const tags = Object.fromEntries(Object.entries(wanted.tags).filter(([key, value]) => actual.tags[key] !== value));
    const words = [
        ...(wanted.sha256 !== actual.sha256 ? ['code'] : []),
        ...(isOther ? ['architecture'] : []),
        ...Object.keys(configuration),
        ...(Object.keys(tags).length > 0 ? ['tags'] : []),
    ];
    return { code: wanted.sha256 !== actual.sha256 || isOther, configuration, tags, words };
}
/** The order of a list matters (layers), that of keys doesn't. */
function same(one, other) {
    const text = (value) => JSON.stringify(isRecord(value) ? Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)) : value);
    return text(one) === text(other);
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const sorted = ({ subnets, groups }) => ({ subnets: subnets.toSorted(), groups: groups.toSorted() });

;// CONCATENATED MODULE: ./actions/deploy-app/functions.js




/** Lambda takes about 15 changing calls a second from an account (Lambda quotas page). */
const AT_ONCE = 5;
/** Larger archives go through S3: in a request they are Base64, and take several times their size in memory. */
const LARGEST_IN_REQUEST = 5 * 1024 * 1024;
/** A new function, or a change of one, takes seconds; with a VPC a minute or two. */
const PATIENCE = 5 * 60_000;
/** A role can be assumed some seconds after it was made (IAM is eventually consistent). */
const ROLE_PATIENCE = 60_000;
/**
 * What differs in functions that are there already.
 *
 * @throws UserError naming all of them, where they may not be updated.
 */
function refuseChanges(wishes, update) {
    const differing = wishes.flatMap(({ wanted, actual }) => {
        const words = actual ? changesOf(wanted, actual).words : [];
        return words.length > 0 && !update ? [`${wanted.name} is there already, with another ${words.join(', ')}.`] : [];
    });
    if (differing.length > 0)
        throw new problem/* UserError */.y(differing.join('\n'), { hint: 'Set `update` to change it.' });
}
/** Makes functions, or changes what differs in them, and waits until all can be invoked. */
async function ensureFunctions(wishes, update, deps) {
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    const all = await Promise.allSettled(wishes.map((wish) => limit(() => ensureFunction(wish, update, deps))));
    // All calls have ended before one failure is told: nothing goes on behind a deploy's back.
    return all.map((one) => {
        if (one.status === 'rejected')
            throw one.reason;
        return one.value;
    });
}
/** What would be done to functions. */
function foreseen(wishes) {
    return wishes.map(({ wanted, actual }) => {
        if (!actual)
            return { name: wanted.name, outcome: 'created', changes: [] };
        const { words: changes } = changesOf(wanted, actual);
        return { name: wanted.name, outcome: changes.length > 0 ? 'updated' : 'unchanged', changes };
    });
}
async function ensureFunction(wish, update, deps) {
    const { wanted, code } = wish;
    const { name } = wanted;
    const made = wish.actual ?? (await create(wanted, code, deps));
    if (!wish.actual && made !== 'exists') {
        await settled(name, made, deps);
        deps.log(`${name}: created`);
        return { name, outcome: 'created', changes: [] };
    }
    const there = made === 'exists' ? await deps.functions.find(name) : made;
    const actual = await settled(name, there, deps);
    refuseChanges([{ ...wish, actual }], update);
    const changes = changesOf(wanted, actual);
    if (changes.words.length === 0)
        return { name, outcome: 'unchanged', changes: [] };
    await change(wish, actual, changes, deps);
    deps.log(`${name}: updated (${changes.words.join(', ')})`);
    return { name, outcome: 'updated', changes: changes.words };
}
/** Code goes before settings: a handler that is in the new code only must not be asked of the old. */
async function change(wish, actual, changes, deps) {
    const { wanted, code } = wish;
    const { name, architecture } = wanted;
    if (changes.code) {
        const sent = await codeFor(code, deps);
        await accepted(wanted, () => deps.functions.updateCode(name, sent, architecture), deps);
        await settled(name, undefined, deps);
    }
    if (Object.keys(changes.configuration).length > 0) {
        await accepted(wanted, () => deps.functions.updateConfiguration(name, changes.configuration), deps);
        await settled(name, undefined, deps);
    }
    if (Object.keys(changes.tags).length > 0)
        await deps.functions.tag(actual.arn, changes.tags);
}
/** An update that failed is made again, though code and settings look as wanted. */
function changesOf(wanted, actual) {
    const changes = functionChanges(wanted, actual);
    if (actual.update !== 'Failed' || changes.words.length > 0)
        return changes;
    return { ...changes, code: true, words: ['update, which failed'] };
}
async function create(wanted, code, deps) {
    const sent = await codeFor(code, deps);
    const made = await accepted(wanted, () => deps.functions.create(wanted, sent), deps);
    if (made === undefined)
        throw new Error(`Lambda made no function ${wanted.name}.`);
    return made;
}
async function codeFor(code, { bucket, objects }) {
    if (code.size <= LARGEST_IN_REQUEST)
        return { bytes: await (0,consumers_.buffer)(await code.read()) };
    const key = `code/${code.sha256}.zip`;
    await objects.put({ ...code, key, type: 'application/zip' });
    return { bucket, key };
}
/** Asks until Lambda takes it: a new role isn't known everywhere at once, and one change waits for the one before. */
async function accepted({ name, role }, ask, deps) {
    const until = deps.now() + PATIENCE;
    const roleUntil = deps.now() + ROLE_PATIENCE;
    for (;;) {
        const answer = await ask();
        if (answer === 'role' && deps.now() > roleUntil) {
            throw new problem/* UserError */.y(`Lambda can't assume the role ${role}, which ${name} is to run as.`, {
                hint: 'Its trust policy has to let lambda.amazonaws.com assume it: `genesis app init --create` mends that.',
            });
        }
        if (answer !== 'role' && answer !== 'busy')
            return answer;
        if (deps.now() > until)
            throw new Error(`Others change the function ${name} all the time.`);
        await deps.sleep(2000);
    }
}
/** Waits until a function is active and its last update done. */
async function settled(name, known, deps) {
    const until = deps.now() + PATIENCE;
    for (let found = known, wait = 250;; wait = Math.min(wait * 2, 5000)) {
        found ??= await deps.functions.find(name);
        if (!found)
            throw new Error(`The function ${name} is gone: somebody deleted it meanwhile.`);
        if (found.state === 'Failed') {
            throw new problem/* UserError */.y(`The function ${name} could not be made: ${found.reason}`, {
                hint: 'Delete it, and deploy again.',
            });
        }
        if (found.update === 'Failed' && !known)
            throw new problem/* UserError */.y(`The update of ${name} failed: ${found.reason}`);
        if (found.state !== 'Pending' && found.update !== 'InProgress')
            return found;
        if (deps.now() > until)
            throw new Error(`The function ${name} is not active after ${PATIENCE / 60_000} minutes.`);
        await deps.sleep(wait);
        found = undefined;
    }
}

// EXTERNAL MODULE: ./actions/deploy-app/invoke.js + 1 modules
var invoke = __webpack_require__(5891);
// EXTERNAL MODULE: ./actions/deploy-app/target.js
var deploy_app_target = __webpack_require__(9927);
;// CONCATENATED MODULE: ./actions/deploy-app/deploy.js







/**
 * Deploys an app in three rounds: it looks at what is there; adds functions, assets and what the invoke policy lacks, side
 * by side; and stores the manifest last, so that the app is found only once all of it is there. Assets that differ are
 * replaced between the last two, once all functions were taken: until then the version that is there works as it did. What
 * is as it should be is left alone; whatever a deploy that was killed left undone is done.
 *
 * To look costs a call for each thing. The policy, which is read anyway, tells whether the app was deployed before: only
 * then there is something to look at. What is there all the same is found when it can't be made.
 *
 * @throws UserError for what the user can mend; what can be known before the first change is told before it.
 */
async function deployBundle(bundle, settings, deps, target) {
    if (bundle.refusals.length > 0)
        throw new problem/* UserError */.y(bundle.refusals.join('\n'));
    const { role, policy } = target ?? (await (0,deploy_app_target/* openTarget */.A)(settings, deps));
    const arns = bundle.functions.map(({ awsName }) => functionArn(awsName, role, settings.region));
    const isKnown = !policy || (0,invoke/* allowsAll */.Iq)(arns, policy);
    const seen = await look(bundle, role, { isKnown, settings, deps });
    refuseChanges(seen.wishes, settings.update);
    const work = { ...seen, bundle, arns, policy, settings, deps };
    const done = settings.dryRun ? foresee(work) : await make(work);
    const { app_id: id, version, display_name: displayName } = bundle.app.manifest;
    return {
        ...{ id, version, displayName, sha256: bundle.sha256, dryRun: settings.dryRun, executeRole: role },
        functions: done.functions.map((one, index) => ({ ...one, arn: arns[index] ?? '' })),
        assets: { stored: done.stored.map(({ key }) => key), unchanged: bundle.assets.length - done.stored.length },
        policy: policy && { arn: policy.arn, changed: done.isPolicyChanged },
        manifest: { key: bundle.app.manifestKey, changed: !seen.isManifestSet },
    };
}
/** @param how `isKnown` tells whether the app is likely to have been deployed before. */
async function look(bundle, role, { isKnown, settings, deps }) {
    const { functions, objects } = deps;
    const { app_id: id, version } = bundle.app.manifest;
    const isLookedAt = isKnown || settings.dryRun;
    const isListed = isLookedAt || bundle.assets.length > ASSETS_AT_ONCE;
    const [wishes, listing, manifest] = await Promise.all([
        Promise.all(bundle.functions.map(async (one) => {
            const wanted = wantedFunction(one, role, settings);
            return { wanted, code: one, actual: isLookedAt ? await functions.find(wanted.name) : undefined };
        })),
        isListed ? objects.list((0,names/* assetKey */.e7)(id, version, '')) : new Map(),
        isLookedAt ? objects.head(bundle.app.manifestKey) : undefined,
    ]);
    const assets = await owedAssets(bundle.assets, listing, objects);
    return { wishes, assets, isManifestSet: isSame(bundle.manifest, manifest) };
}
function foresee({ wishes, assets, policy, arns }) {
    const stored = [...assets.missing, ...assets.differing];
    return { functions: foreseen(wishes), stored, isPolicyChanged: policy !== undefined && !(0,invoke/* allowsAll */.Iq)(arns, policy) };
}
async function make({ wishes, assets, isManifestSet, bundle, arns, policy, settings, deps }) {
    const { objects } = deps;
    const [functions, isPolicyChanged, met] = await allEnded([
        ensureFunctions(wishes, settings.update, { ...deps, bucket: settings.bucket }),
        policy ? (0,invoke/* allowInvoking */.R_)(arns, policy, policyDeps(deps)) : false,
        addAssets(assets.missing, objects),
    ]);
    const replaced = [...assets.differing, ...(await differingAssets(met, objects))];
    await replaceAssets(replaced, objects);
    const manifest = { ...bundle.manifest, key: bundle.app.manifestKey, type: 'application/json' };
    if (!isManifestSet)
        await objects.put(manifest);
    const stored = [...assets.missing.filter((one) => !met.includes(one)), ...replaced];
    return { functions, stored, isPolicyChanged };
}
/** All have ended before one failure is told: nothing goes on behind a deploy's back. */
async function allEnded(works) {
    await Promise.allSettled(works);
    return Promise.all(works);
}
/** Whether anything was changed, or would be. */
function isChanged({ functions, assets, policy, manifest }) {
    const isFunctionChanged = functions.some(({ outcome }) => outcome !== 'unchanged');
    return isFunctionChanged || assets.stored.length > 0 || policy?.changed === true || manifest.changed;
}
function wantedFunction(one, role, settings) {
    const { memory, timeout, architecture, layers, vpc, env: environment, tags } = settings;
    const { awsName: name, handler, runtime } = one;
    const sha256 = Buffer.from(one.sha256, 'hex').toString('base64');
    return { name, handler, runtime, role, sha256, environment, memory, timeout, architecture, layers, vpc, tags };
}
/** Functions are in the account of the role they run as (Lambda passes no role of another one). */
function functionArn(name, role, region) {
    return `arn:${(0,arn/* partitionOf */.iQ)(role)}:lambda:${region}:${(0,arn/* accountOf */.XP)(role)}:function:${name}`;
}
function policyDeps(deps) {
    const keys = async (prefix) => (await deps.objects.list(prefix)).keys();
    return { ...deps, functionNames: deps.functions.names, keys };
}


/***/ }),

/***/ 5891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R_: () => (/* binding */ allowInvoking),
  Iq: () => (/* binding */ allowsAll),
  T4: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./src/core/apps/invoke-policy.js
var invoke_policy = __webpack_require__(7491);
;// CONCATENATED MODULE: ./src/core/apps/policy-room.js

/** IAM counts a managed policy's characters without white space (IAM quotas page). */
const LONGEST_POLICY = 6144;
/** From here on room is made: others write into the same policy, and the next app is to fit as well. */
const NEARLY_FULL = LONGEST_POLICY - 512;
/** Whether a policy is so long that room has to be made in it. */
function isNearlyFull(document) {
    return lengthOf(document) > NEARLY_FULL;
}
/** Whether IAM takes a policy of this length. */
function fits(document) {
    return lengthOf(document) <= LONGEST_POLICY;
}
const lengthOf = (document) => document.replaceAll(/\s/g, '').length;
/** Leaves out functions that are gone. What is elsewhere, or a pattern, stays: of that nothing is known. */
function withoutGone(document, { prefix, names }) {
    const all = (0,invoke_policy/* invocable */.e1)(document);
    const isGone = (arn) => arn.startsWith(prefix) && !/[*?]/.test(arn) && !names.has(arn.slice(prefix.length));
    const dropped = all.filter(isGone);
    if (dropped.length === 0)
        return { document, dropped };
    return {
        document: (0,invoke_policy/* withInvocable */.AE)(document, all.filter((arn) => !isGone(arn))),
        dropped,
    };
}
/**
 * Puts one pattern in the place of each app's functions, the app with the most of them first, until there is room.
 *
 * @param ids Of the apps there are. Only theirs become patterns: a guess from a name could let others be invoked.
 */
function collapsed(document, prefix, ids) {
    const patterns = [...new Set(ids)].map((id) => `${prefix}${id.replaceAll('.', '-')}_*`);
    let left = document;
    const made = [];
    const count = (pattern) => (0,invoke_policy/* invocable */.e1)(document).filter((arn) => arn !== pattern && (0,invoke_policy/* isCovered */.P$)(arn, [pattern])).length;
    const useful = patterns.filter((pattern) => count(pattern) > 0).toSorted((a, b) => count(b) - count(a));
    for (const pattern of useful) {
        if (!isNearlyFull(left))
            break;
        const kept = (0,invoke_policy/* invocable */.e1)(left).filter((arn) => arn !== pattern && !(0,invoke_policy/* isCovered */.P$)(arn, [pattern]));
        left = (0,invoke_policy/* mergeInvokePolicy */.pY)((0,invoke_policy/* withInvocable */.AE)(left, kept), { functions: [pattern] });
        made.push(pattern);
    }
    return { document: left, made };
}
/** The app's id in a manifest's key; versions hardly ever have underscores, ids may. */
function idOfManifest(key) {
    return /^manifests\/(.+)_[^_]*\.json$/.exec(key)?.[1];
}

// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
;// CONCATENATED MODULE: ./actions/deploy-app/invoke.js



/** IAM keeps five versions of a policy (IAM quotas page). */
const MOST_VERSIONS = 5;
/** Deploys side by side that started within this time may have overlooked one another. */
const RECENT = 10 * 60_000;
const ATTEMPTS = 30;
/** Reads the policy's version that holds. Nothing where there is no such policy. */
async function readPolicy(arn, { policies }) {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const versions = await policies.versions(arn);
        const current = versions?.find(({ isDefault }) => isDefault);
        if (!versions || !current)
            return undefined;
        const document = await policies.document(arn, current.id);
        // Others write versions and delete them: one that was listed may be gone when it is read.
        if (document !== undefined)
            return { arn, versions, current, document };
    }
    throw new Error(`The policy ${arn} changes faster than it can be read.`);
}
/**
 * Adds functions to the policy until all of them are in it, whoever else writes it at the same time.
 *
 * IAM takes the last write and has no compare-and-swap, but it counts versions: where the version that was written doesn't
 * follow the one that was read, somebody's came between and was overlooked. Then all recent versions are read, and what
 * they let be invoked is kept. For the same reason none of them is deleted unread. So each writer mends what it
 * overlooked, and one that was alone needs no further call.
 *
 * @returns Whether the policy was changed.
 */
async function allowInvoking(functions, view, deps) {
    let [seen, wanted, changed] = [view, new Set(functions), false];
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        if (attempt > 0)
            for (const arn of await recently(seen, seen.versions, deps))
                wanted.add(arn);
        const merged = (0,invoke_policy/* mergeInvokePolicy */.pY)(seen.document, { functions: [...wanted] });
        if (merged === seen.document)
            return changed;
        const kept = await withRoom(merged, { functions, seen }, deps);
        const id = await replace(seen, kept, deps);
        changed ||= id !== undefined;
        if (id !== undefined && numberOf(id) === numberOf(seen.current.id) + 1)
            return true;
        deps.log(`Others write the policy ${seen.arn}, too: it is read again.`);
        // So many at once would otherwise meet again, and again.
        await deps.sleep(100 + deps.random() * 300 * (attempt + 1));
        seen = (await readPolicy(seen.arn, deps)) ?? seen;
    }
    throw new Error(`The policy ${view.arn} never came to rest: too many others write it. Deploy again later.`);
}
/** Writes the next version; where there are five, the oldest goes, and what it was the last to know goes into the next. */
async function replace({ arn, versions }, document, deps) {
    const oldest = versions.findLast(({ isDefault }) => !isDefault);
    if (versions.length < MOST_VERSIONS || !oldest)
        return deps.policies.write(arn, document);
    const functions = await recently({ arn }, [oldest], deps);
    await deps.policies.remove(arn, oldest.id);
    return deps.policies.write(arn, (0,invoke_policy/* mergeInvokePolicy */.pY)(document, { functions }));
}
/** The functions of those versions that were written a short time ago. */
async function recently({ arn }, versions, { policies, now }) {
    const recent = versions.filter(({ created }) => created > now() - RECENT);
    const documents = await Promise.all(recent.map(({ id }) => policies.document(arn, id)));
    return documents.flatMap((document) => (document === undefined ? [] : (0,invoke_policy/* invocable */.e1)(document)));
}
/** Makes room in a policy that nears IAM's limit, and says how. */
async function withRoom(document, { functions, seen }, deps) {
    const [first] = functions;
    if (!isNearlyFull(document) || first === undefined)
        return document;
    const prefix = first.slice(0, first.lastIndexOf(':') + 1);
    const spared = [...functions, ...(await newcomers(seen, deps))].map((arn) => arn.slice(prefix.length));
    const names = new Set([...(await deps.functionNames()), ...spared]);
    const { document: smaller, dropped } = withoutGone(document, { prefix, names });
    if (dropped.length > 0)
        deps.log(`The invoke policy is nearly full: ${dropped.length} functions that are gone are left out.`);
    if (!isNearlyFull(smaller))
        return smaller;
    const ids = [...(await deps.keys('manifests/'))].flatMap((key) => idOfManifest(key) ?? []);
    const { document: smallest, made } = collapsed(smaller, prefix, ids);
    for (const pattern of made)
        deps.log(`The invoke policy is nearly full: it now has ${pattern} for all functions of that app.`);
    if (fits(smallest))
        return smallest;
    throw new problem/* UserError */.y(`The invoke policy has no room left: IAM takes ${LONGEST_POLICY} characters.`, {
        hint: 'Remove versions of apps that nobody uses, or set up another policy.',
    });
}
/** Functions that came into the policy a short time ago: a deploy side by side may be about to make them. */
async function newcomers(seen, { policies, now }) {
    const old = seen.versions.find(({ created }) => created <= now() - RECENT);
    const document = old && (old.id === seen.current.id ? seen.document : await policies.document(seen.arn, old.id));
    const known = new Set(document === undefined ? [] : (0,invoke_policy/* invocable */.e1)(document));
    return (0,invoke_policy/* invocable */.e1)(seen.document).filter((arn) => !known.has(arn));
}
/** Whether the policy lets each of the functions be invoked. */
function allowsAll(functions, { document }) {
    const allowed = (0,invoke_policy/* invocable */.e1)(document);
    return functions.every((arn) => (0,invoke_policy/* isCovered */.P$)(arn, allowed));
}
/** IAM's versions are `v1`, `v2` and so on; one that isn't counts as not following any other. */
const numberOf = (version) => Number(/^v(\d+)$/.exec(version)?.[1] ?? Number.NaN);


/***/ }),

/***/ 3976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ openDeploy),
  d: () => (/* binding */ openDeps)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./src/core/aws/failed-call.js
var failed_call = __webpack_require__(4147);
// EXTERNAL MODULE: ./src/core/once.js
var once = __webpack_require__(3348);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
;// CONCATENATED MODULE: ./src/edge/app-bucket.js




/** Up to this size an object is sent from memory, where the SDK can send it again by itself. */
const SMALL = 256 * 1024;
const ATTEMPTS = 4;
/** The bucket in which Mattermost finds apps: their assets, manifests and code. Objects are private. */
function openAppBucket({ bucket, region, credentials, pathStyle, sleep }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(5888), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
    const client = (0,once/* once */.O)(async () => {
        // Else each stream is sent in signed chunks; over TLS nothing is gained by that.
        const unchunked = { requestChecksumCalculation: 'WHEN_REQUIRED' };
        const settings = { region, credentials, forcePathStyle: pathStyle, ...unchunked };
        return (0,failed_call/* namingCalls */.Q)('s3', new (await sdk()).S3Client(settings));
    });
    async function send({ key, type, size, sha256 }, body, onlyNew) {
        const { PutObjectCommand } = await sdk();
        const about = {
            ContentType: type,
            ContentLength: size,
            Metadata: { sha256 },
            ...(onlyNew && { IfNoneMatch: '*' }),
        };
        await (await client()).send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ...about }));
        return undefined;
    }
    return {
        /** Loads the client, which takes longer than a call: best done while another one is waited for. */
        prepare: async () => void (await client()),
        /** Sizes and entity tags of all objects under a prefix, by key. */
        list: (prefix) => inBucket(bucket, async () => {
            const { paginateListObjectsV2 } = await sdk();
            const found = new Map();
            for await (const page of paginateListObjectsV2({ client: await client() }, { Bucket: bucket, Prefix: prefix })) {
                for (const { Key = '', Size = 0, ETag = '' } of page.Contents ?? []) {
                    found.set(Key, { size: Size, etag: ETag.replaceAll('"', '') });
                }
            }
            return found;
        }),
        /** An object's entity tag, and the digest it was stored with; nothing where there is no such object. */
        head: (key) => inBucket(bucket, async () => {
            const { HeadObjectCommand } = await sdk();
            try {
                const { ETag = '', Metadata } = await (await client()).send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
                return { etag: ETag.replaceAll('"', ''), sha256: Metadata?.sha256 };
            }
            catch (error) {
                if (error.name === 'NotFound')
                    return undefined;
                throw error;
            }
        }),
        /**
         * Stores an object. One that is no small one is read while it is sent, and read again where that failed.
         *
         * @param how With `onlyNew` an object that is there already is left as it is.
         */
        put: (object, { onlyNew = false } = {}) => inBucket(bucket, async () => {
            for (let attempt = 1;; attempt += 1) {
                const body = object.size <= SMALL ? await (0,consumers_.buffer)(await object.read()) : await object.read();
                try {
                    return await send(object, body, onlyNew);
                }
                catch (error) {
                    if (!Buffer.isBuffer(body))
                        body.destroy();
                    if (onlyNew && isThere(error))
                        return 'exists';
                    if (Buffer.isBuffer(body) || attempt === ATTEMPTS || !isPassing(error))
                        throw error;
                    await sleep(250 * 2 ** attempt);
                }
            }
        }),
    };
}
/** S3's answers to a conditional write where there is an object, or somebody is just storing one (S3 user guide). */
const isThere = ({ name }) => ['PreconditionFailed', 'ConditionalRequestConflict'].includes(name);
/** Whether what failed may go well the next time: throttled, out of order, or cut. */
function isPassing({ cause }) {
    const status = cause?.$metadata?.httpStatusCode;
    return status === undefined || status === 429 || status >= 500;
}
async function inBucket(bucket, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error.name !== 'NoSuchBucket')
            throw error;
        const hint = 'Run `genesis app init --create`, or name another bucket.';
        throw new problem/* UserError */.y(`There is no bucket ${bucket}.`, { hint }, { cause: error });
    }
}

// EXTERNAL MODULE: ./src/edge/invoke-policy.js
var invoke_policy = __webpack_require__(6826);
;// CONCATENATED MODULE: ./src/edge/lambda.js



/** Lambda throttles calls that change functions at 15 a second (Lambda quotas page); a client waits and tries again. */
const lambda_ATTEMPTS = 8;
/** Functions of one account in one region. */
function openLambda({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(7988)]).then(__webpack_require__.t.bind(__webpack_require__, 7988, 19));
    const client = (0,once/* once */.O)(async () => (0,failed_call/* namingCalls */.Q)('lambda', new (await sdk()).LambdaClient({ credentials, region, maxAttempts: lambda_ATTEMPTS })));
    return {
        /** Loads the client, which takes longer than a call: best done while another one is waited for. */
        prepare: async () => void (await client()),
        /** A function as it is, or nothing where there is none of that name. */
        async find(name) {
            const { GetFunctionCommand } = await sdk();
            try {
                const found = await (await client()).send(new GetFunctionCommand({ FunctionName: name }));
                return actual(found.Configuration ?? {}, found.Tags);
            }
            catch (error) {
                if (error.name === 'ResourceNotFoundException')
                    return undefined;
                throw error;
            }
        },
        /** Makes a function; it may be some time until it is active. */
        async create(wanted, code) {
            const { CreateFunctionCommand } = await sdk();
            const { name, role, architecture, tags } = wanted;
            const { Environment, ...settings } = settingsOf(wanted);
            const request = {
                FunctionName: name,
                Role: role,
                Code: codeOf(code),
                ...settings,
                ...(Object.keys(wanted.environment).length > 0 && Environment && { Environment }),
                ...(architecture && { Architectures: [architecture] }),
                ...(Object.keys(tags).length > 0 && { Tags: tags }),
            };
            return refusal(name, async () => actual(await (await client()).send(new CreateFunctionCommand(request)), tags));
        },
        /** Gives a function other code; it goes on with the old until the update is done. */
        async updateCode(name, code, architecture) {
            const { UpdateFunctionCodeCommand } = await sdk();
            const Architectures = architecture && { Architectures: [architecture] };
            const request = { FunctionName: name, ...codeOf(code), ...Architectures };
            return refusal(name, async () => {
                await (await client()).send(new UpdateFunctionCodeCommand(request));
                return undefined;
            });
        },
        /** Changes settings of a function; those that aren't named stay. */
        async updateConfiguration(name, changes) {
            const { UpdateFunctionConfigurationCommand } = await sdk();
            const request = { FunctionName: name, ...settingsOf(changes) };
            return refusal(name, async () => {
                await (await client()).send(new UpdateFunctionConfigurationCommand(request));
                return undefined;
            });
        },
        /** Adds tags to a function, by its ARN. */
        async tag(arn, tags) {
            const { TagResourceCommand } = await sdk();
            await (await client()).send(new TagResourceCommand({ Resource: arn, Tags: tags }));
        },
        /** Names of all functions of the region. */
        async names() {
            const { paginateListFunctions } = await sdk();
            const names = [];
            for await (const page of paginateListFunctions({ client: await client() }, {})) {
                names.push(...(page.Functions ?? []).map(({ FunctionName = '' }) => FunctionName));
            }
            return names;
        },
    };
}
function codeOf(code) {
    return 'bytes' in code ? { ZipFile: code.bytes } : { S3Bucket: code.bucket, S3Key: code.key };
}
function settingsOf(settings) {
    const { handler, runtime, role, environment, memory, timeout, layers, vpc } = settings;
    return {
        ...(handler && { Handler: handler }),
        ...(runtime && { Runtime: runtime }),
        ...(role && { Role: role }),
        ...(environment && { Environment: { Variables: environment } }),
        ...(memory && { MemorySize: memory }),
        ...(timeout && { Timeout: timeout }),
        ...(layers && { Layers: layers }),
        ...(vpc && { VpcConfig: { SubnetIds: vpc.subnets, SecurityGroupIds: vpc.groups } }),
    };
}
function actual(found, tags = {}) {
    const { VpcConfig, Environment } = found;
    return {
        name: found.FunctionName ?? '',
        // The answer to an update names the version, too.
        arn: (found.FunctionArn ?? '').split(':').slice(0, 7).join(':'),
        handler: found.Handler ?? '',
        runtime: found.Runtime ?? '',
        role: found.Role ?? '',
        sha256: found.CodeSha256 ?? '',
        environment: { ...Environment?.Variables },
        memory: found.MemorySize ?? 0,
        timeout: found.Timeout ?? 0,
        architecture: found.Architectures?.[0] ?? 'x86_64',
        layers: (found.Layers ?? []).map(({ Arn = '' }) => Arn),
        vpc: { subnets: VpcConfig?.SubnetIds ?? [], groups: VpcConfig?.SecurityGroupIds ?? [] },
        tags,
        state: found.State ?? 'Active',
        update: found.LastUpdateStatus ?? 'Successful',
        reason: found.LastUpdateStatusReason ?? found.StateReason ?? '',
    };
}
/** Lambda's refusals that are no faults, or whose fault the user can mend. */
async function refusal(name, call) {
    try {
        return await call();
    }
    catch (error) {
        const { name: code, cause } = error;
        const words = cause instanceof Error ? cause.message : '';
        if (code === 'ResourceConflictException')
            return /already exist/i.test(words) ? 'exists' : 'busy';
        if (code !== 'InvalidParameterValueException')
            throw error;
        if (/cannot be assumed by Lambda/i.test(words))
            return 'role';
        throw new problem/* UserError */.y(`Lambda doesn't take the function ${name}: ${words}`, {}, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/edge/mattermost.js

/** Installing an app calls it, which may start its function for the first time. */
const TIMEOUT = 60_000;
const PLUGIN = 'plugins/com.mattermost.apps/api/v1';
/** What Node calls failures of TLS: certificates that aren't trusted, have expired or are somebody else's. */
const TLS = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;
/** The Apps plugin of a Mattermost server. */
function openMattermost({ siteUrl, token }) {
    const base = siteUrl.replace(/\/+$/, '');
    async function ask(path, init = {}) {
        try {
            const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
            const signal = AbortSignal.timeout(TIMEOUT);
            // A redirect would turn the request into one that only reads.
            return await fetch(`${base}/${path}`, { ...init, headers, signal, redirect: 'manual' });
        }
        catch (error) {
            throw unreachable(base, error);
        }
    }
    async function post(path, body) {
        const answer = await ask(`${PLUGIN}/${path}`, { method: 'POST', body: JSON.stringify(body) });
        const text = (await answer.text()).slice(0, 1000);
        // The web app answers for a plugin that isn't there with its own page.
        if (answer.ok && !text.trimStart().startsWith('<'))
            return;
        throw await refused(answer, text);
    }
    async function refused(answer, text) {
        const { status } = answer;
        if (status >= 300 && status < 400) {
            const to = answer.headers.get('location') ?? 'elsewhere';
            return new problem/* UserError */.y(`${base} answers by sending us to ${to}.`, {
                hint: 'Write the site URL as the server has it.',
            });
        }
        if (status === 401)
            return new problem/* UserError */.y(`${base} doesn't know the token.`, { hint: 'Make a new one for a system admin.' });
        if (status === 403) {
            return new problem/* UserError */.y(`The token's user may not change apps on ${base}.`, { hint: 'Use one of a system admin.' });
        }
        const reason = reasonOf(text);
        if (answer.ok || (status === 404 && !reason))
            return withoutPlugin();
        return new problem/* UserError */.y(`${base} answered ${status}: ${reason ?? text}`);
    }
    async function withoutPlugin() {
        const ping = await ask(`${PLUGIN}/ping`);
        const isThere = ping.status !== 404 && !(await ping.text()).trimStart().startsWith('<');
        return isThere
            ? new problem/* UserError */.y(`The Apps plugin of ${base} is too old for this.`, { hint: 'Update it to 1.0 or later.' })
            : new problem/* UserError */.y(`${base} has no Apps plugin, or it is disabled.`, {
                hint: 'Enable com.mattermost.apps in the System Console.',
            });
    }
    return {
        /**
         * Asks who the token is of, which changes nothing: whether the server can be reached and knows the token. What the
         * Apps plugin thinks of it, only the plugin says.
         */
        async check() {
            const answer = await ask('api/v4/users/me');
            if (answer.status === 401 || (answer.status >= 300 && answer.status < 400))
                throw await refused(answer, '');
        },
        /** Lists an app, so that it can be installed; one that is listed gets the new manifest. */
        list: (manifest) => post('update-app-listing', { ...manifest, add_deploys: ['aws_lambda'] }),
        /** Installs a listed app, by its functions in AWS. */
        install: (appId) => post('install-app', { app_id: appId, deploy_type: 'aws_lambda' }),
    };
}
/** The plugin's own words for what is wrong, in JSON like `{"message": …}`; nothing where it was another one who answered. */
function reasonOf(text) {
    try {
        const { message, error } = JSON.parse(text);
        return message ?? error;
    }
    catch {
        return undefined;
    }
}
function unreachable(base, error) {
    const { message = error.name, code = message } = (error.cause ?? {});
    const options = { cause: error };
    if (TLS.test(code)) {
        const hint = 'Mend its certificate, or let NODE_EXTRA_CA_CERTS name the file of the authority that signed it.';
        return new problem/* UserError */.y(`The certificate of ${base} isn't trusted (${code}).`, { hint }, options);
    }
    const hint = 'Is the site URL right, and can it be reached from here?';
    return new problem/* UserError */.y(`${base} can't be reached (${code}).`, { hint }, options);
}

// EXTERNAL MODULE: ./actions/deploy-app/open-bundle.js + 1 modules
var open_bundle = __webpack_require__(4480);
;// CONCATENATED MODULE: ./actions/deploy-app/open.js






/** What a deploy needs of AWS. */
function openDeploy({ credentials, region, bucket, env, log }) {
    const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
    const pathStyle = env.AWS_S3_USE_PATH_STYLE === 'true';
    return {
        functions: openLambda({ credentials, region }),
        objects: openAppBucket({ bucket, region, credentials, pathStyle, sleep: wait }),
        policies: (0,invoke_policy/* openInvokePolicies */.N)({ credentials, region }),
        now: Date.now,
        random: Math.random,
        sleep: wait,
        log,
    };
}
/** What it needs besides: the bundle, by a file that may still have to be fetched, and the server. */
function openDeps(file, upgradeRuntime, surroundings) {
    return {
        ...openDeploy(surroundings),
        openBundle: async () => (0,open_bundle/* openBundle */.h)(await file(), { upgradeRuntime, log: surroundings.log }),
        openMattermost: openMattermost,
    };
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openTarget)
/* harmony export */ });
/* harmony import */ var _src_core_apps_invoke_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7491);
/* harmony import */ var _src_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1952);
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);
/* harmony import */ var _invoke_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5891);




/**
 * Finds what init has made. It depends on no bundle, so that one can be read meanwhile.
 *
 * @throws UserError naming what is missing.
 */
async function openTarget(settings, deps) {
    const asked = roleOf(settings, deps);
    // The policy is in the account of the role; where that is known, nobody waits for the role's answer.
    const place = settings.account ?? asked.then((arn) => ({ id: (0,_src_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .XP)(arn), partition: (0,_src_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(arn) }));
    const policy = Promise.resolve(place).then((its) => policyOf(settings, its, deps));
    const [role] = await Promise.all([asked, policy, prepared(deps)]);
    return { role, policy: await policy };
}
/** Clients are loaded while the first answer is on its way, once the question is. */
async function prepared({ functions, objects, sleep }) {
    await sleep(5);
    await functions.prepare();
    await objects.prepare();
}
async function roleOf({ executeRole }, { policies }) {
    if (executeRole.startsWith('arn:'))
        return executeRole;
    const arn = await policies.roleArn(executeRole);
    if (arn)
        return arn;
    throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no role ${executeRole} that the functions could run as.`, {
        hint: 'Run `genesis app init --create`, or name another one by execute-role.',
    });
}
async function policyOf({ policy, bucket }, { id, partition }, deps) {
    if (policy === undefined)
        return undefined;
    const arn = policy.startsWith('arn:') ? policy : `arn:${partition}:iam::${id}:policy/${policy}`;
    const view = await (0,_invoke_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T4)(arn, deps);
    if (!view) {
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no policy ${arn} by which functions could be invoked.`, {
            hint: 'Run `genesis app init --create`, or name another one by policy.',
        });
    }
    warnOfBucket(view, { name: bucket, partition }, deps.log);
    return view;
}
function warnOfBucket({ arn, document }, bucket, log) {
    if ((0,_src_core_apps_invoke_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeInvokePolicy */ .pY)(document, { bucket }) === document)
        return;
    log(`${arn} doesn't let the server read the bucket ${bucket.name}: \`genesis app init --create\` mends that.`);
}


/***/ }),

/***/ 7491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ withInvocable),
/* harmony export */   P$: () => (/* binding */ isCovered),
/* harmony export */   e1: () => (/* binding */ invocable),
/* harmony export */   pY: () => (/* binding */ mergeInvokePolicy)
/* harmony export */ });
const INVOKE = 'AllowLambda';
/**
 * Adds to an invoke policy what it lacks, whatever its shape: one statement or many, single values or lists, statements of
 * others. What is there already is neither moved nor taken away.
 *
 * @param document JSON, URL-decoded; nothing stands for a policy that is yet to be made.
 * @returns The policy's new JSON, which is `document` itself where nothing is missing.
 * @throws Error where the document is no policy.
 */
function mergeInvokePolicy(document, { functions = [], bucket }) {
    const { rest, statements } = parsed(document);
    let text = document;
    for (const wanted of [...(bucket ? bucketStatements(bucket) : []), ...functionStatements(functions)]) {
        const index = statements.findIndex(({ Sid }) => Sid === wanted.Sid);
        const merged = withAll(statements[index], wanted);
        if (merged === statements[index])
            continue;
        statements.splice(index < 0 ? statements.length : index, 1, merged);
        text = undefined;
    }
    return text ?? written(rest, statements);
}
/** Patterns and ARNs of functions that the policy lets be invoked. */
function invocable(document) {
    return invokeStatements(parsed(document).statements).flatMap(({ Resource }) => list(Resource));
}
/** The same policy with other functions in place of those it lets be invoked. */
function withInvocable(document, functions) {
    const { rest, statements } = parsed(document);
    const [first] = invokeStatements(statements);
    return written(rest, statements.map((statement) => (statement === first ? { ...statement, Resource: [...functions] } : statement)));
}
/** Whether an ARN is one of `allowed`, or matched by one of them that has `*` or `?` in it. */
function isCovered(arn, allowed) {
    return allowed.some((one) => one === arn || (/[*?]/.test(one) && asPattern(one).test(arn)));
}
function asPattern(resource) {
    const escaped = resource.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
}
const invokeStatements = (statements) => statements.filter(({ Sid }) => Sid === INVOKE);
function functionStatements(functions) {
    if (functions.length === 0)
        return [];
    return [{ Sid: INVOKE, Effect: 'Allow', Action: ['lambda:InvokeFunction'], Resource: [...functions] }];
}
function bucketStatements({ name, partition }) {
    const arn = `arn:${partition}:s3:::${name}`;
    return [
        { Sid: 'AllowS3', Effect: 'Allow', Action: ['s3:GetObject'], Resource: [`${arn}/manifests/*`, `${arn}/static/*`] },
        { Sid: 'AllowS3list', Effect: 'Allow', Action: ['s3:ListBucket'], Resource: [arn] },
    ];
}
/** The statement itself where it has all that is wanted. */
function withAll(found, wanted) {
    if (!found)
        return { ...wanted };
    const action = added(list(found.Action), wanted.Action);
    const resource = added(list(found.Resource), wanted.Resource);
    if (found.Effect === 'Allow' && action.length === 0 && resource.length === 0)
        return found;
    return {
        ...found,
        Effect: 'Allow',
        ...(action.length > 0 && { Action: [...list(found.Action), ...action] }),
        ...(resource.length > 0 && { Resource: [...list(found.Resource), ...resource] }),
    };
}
const added = (there, wanted) => [...new Set(wanted)].filter((one) => !isCovered(one, there));
const list = (value) => (value === undefined ? [] : [value].flat());
function parsed(document) {
    if (document === undefined)
        return { rest: { Version: '2012-10-17' }, statements: [] };
    const { Statement: statements = [], ...rest } = JSON.parse(document);
    const all = [statements].flat();
    if (!all.every((one) => typeof one === 'object' && one !== null)) {
        throw new Error('The invoke policy has statements that are no objects.');
    }
    return { rest, statements: all };
}
function written(rest, statements) {
    return JSON.stringify({ ...rest, Statement: statements });
}


/***/ }),

/***/ 6826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openInvokePolicies)
/* harmony export */ });
/* harmony import */ var _core_aws_failed_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4147);
/* harmony import */ var _core_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3348);


/** IAM's managed policies with their versions, and the roles that functions run as. */
function openInvokePolicies({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(9240)]).then(__webpack_require__.t.bind(__webpack_require__, 9240, 19));
    const client = (0,_core_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(async () => (0,_core_aws_failed_call_js__WEBPACK_IMPORTED_MODULE_0__/* .namingCalls */ .Q)('iam', new (await sdk()).IAMClient({ credentials, region })));
    return {
        /** A role's ARN, or nothing where there is no such role. */
        async roleArn(name) {
            const { GetRoleCommand } = await sdk();
            const found = await absent(async () => (await client()).send(new GetRoleCommand({ RoleName: name })));
            return found?.Role?.Arn;
        },
        /** A policy's versions, the newest first; nothing where there is no such policy. */
        async versions(arn) {
            const { ListPolicyVersionsCommand } = await sdk();
            const found = await absent(async () => (await client()).send(new ListPolicyVersionsCommand({ PolicyArn: arn })));
            const versions = found?.Versions?.map(({ VersionId: id = '', IsDefaultVersion: isDefault = false, CreateDate }) => ({
                id,
                isDefault,
                created: CreateDate?.getTime() ?? 0,
            }));
            return versions?.toSorted((a, b) => numberOf(b.id) - numberOf(a.id));
        },
        /** The JSON of one version, or nothing where it was deleted meanwhile. */
        async document(arn, version) {
            const { GetPolicyVersionCommand } = await sdk();
            const request = { PolicyArn: arn, VersionId: version };
            const found = await absent(async () => (await client()).send(new GetPolicyVersionCommand(request)));
            return found?.PolicyVersion?.Document && decodeURIComponent(found.PolicyVersion.Document);
        },
        /**
         * Adds a version, which holds from now on.
         *
         * @returns Its id; nothing where the policy has five versions already, and one has to go first (IAM quotas page).
         */
        async write(arn, document) {
            const { CreatePolicyVersionCommand } = await sdk();
            const request = { PolicyArn: arn, PolicyDocument: document, SetAsDefault: true };
            try {
                return (await (await client()).send(new CreatePolicyVersionCommand(request))).PolicyVersion?.VersionId ?? '';
            }
            catch (error) {
                if (error.name === 'LimitExceededException')
                    return undefined;
                throw error;
            }
        },
        /** Deletes a version that doesn't hold; it may be gone already. */
        async remove(arn, version) {
            const { DeletePolicyVersionCommand } = await sdk();
            const request = { PolicyArn: arn, VersionId: version };
            try {
                await absent(async () => (await client()).send(new DeletePolicyVersionCommand(request)));
            }
            catch (error) {
                // Meanwhile somebody made it the one that holds.
                if (error.name !== 'DeleteConflictException')
                    throw error;
            }
        },
    };
}
const numberOf = (version) => Number(version.slice(1));
async function absent(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error.name === 'NoSuchEntityException')
            return undefined;
        throw error;
    }
}


/***/ })

};
