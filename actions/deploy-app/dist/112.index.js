export const id = 112;
export const ids = [112];
export const modules = {

/***/ 1910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   EF: () => (/* binding */ accountKeys),
/* harmony export */   v2: () => (/* binding */ ambientKeys)
/* harmony export */ });
/* harmony import */ var _src_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1952);
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);
/* harmony import */ var _src_edge_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6513);



/** appsctl's variables for the keys that deploy. */
const KEY = 'MM_APPS_DEPLOY_AWS_ACCESS_KEY';
const SECRET = 'MM_APPS_DEPLOY_AWS_SECRET_KEY';
/**
 * The keys of an app's deployer outside of a ledger: those of appsctl's variables, or what AWS's own chain finds.
 *
 * @throws UserError where only one of the two variables is set.
 */
function ambientKeys({ env, mask, region, log }) {
    const { [KEY]: accessKeyId, [SECRET]: secretAccessKey } = env;
    if (!accessKeyId !== !secretAccessKey)
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${KEY} and ${SECRET} belong together: set both, or none.`);
    if (!accessKeyId || !secretAccessKey) {
        return (0,_src_edge_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .openCredentials */ .ZE)({ region, sessionName: (0,_src_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionOf */ .MC)(env), mask, now: Date.now }).base;
    }
    mask(secretAccessKey);
    log(`The keys of ${KEY} are used. Keys that don't end are better replaced by a role.`);
    return async () => ({ accessKeyId, secretAccessKey });
}
/**
 * The keys of the role that deploys apps to an account of the ledger; for a job that only reads, of the account's reader.
 *
 * @throws UserError where the ledger doesn't have the account, or can't be read there, or it isn't known to be there.
 */
function accountKeys(name, snapshot, organization, job) {
    const { roles } = organization;
    const { id, partition } = placeOf(name, snapshot, organization);
    const credentials = (0,_src_edge_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .jobCredentials */ .KF)(organization, job.role, job);
    const arn = (0,_src_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .roleArn */ .w3)(partition, id, job.role === 'read' ? roles.reader : roles.apps);
    return credentials.assume(arn, { externalId: roles.external_id, onBehalfOf: job.approver });
}
/**
 * Which account of AWS an account of the ledger is.
 *
 * @throws UserError where no app can be deployed there.
 */
function placeOf(name, snapshot, { organization: its }) {
    const account = snapshot.base.accounts.get(name)?.value;
    if (!account)
        throw missing(name, snapshot.base);
    const id = snapshot.status.accounts.get(name)?.account_id ?? account.account_id;
    if (account.lifecycle === 'closed' || id === undefined) {
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`No app is deployed to ${name}: it ${id ? 'is to be closed' : 'was not created yet'}.`);
    }
    const never = [its.management_account, ...its.never];
    if (never.includes(id))
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`No app is deployed to ${name}: organization.yaml keeps ${id} to itself.`);
    return { id, partition: its.partition };
}
function missing(name, { folder, unreadable }) {
    const file = `${folder}/accounts/${name}.yaml`;
    if (!unreadable.has(file)) {
        return new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The ledger has no account ${name}.`, { hint: 'Mend the input `account`.' });
    }
    return new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${file} can't be read.`, { file, hint: '`genesis check` says what is wrong with it.' });
}


/***/ }),

/***/ 112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./src/core/apps/names.js
var apps_names = __webpack_require__(8234);
// EXTERNAL MODULE: ./src/core/aws/arn.js
var aws_arn = __webpack_require__(1952);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
;// CONCATENATED MODULE: ../../node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ../../node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

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
    const limit = pLimit(ASSETS_AT_ONCE);
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
    const limit = pLimit(AT_ONCE);
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

;// CONCATENATED MODULE: ./src/core/apps/invoke-policy.js
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
    const all = invocable(document);
    const isGone = (arn) => arn.startsWith(prefix) && !/[*?]/.test(arn) && !names.has(arn.slice(prefix.length));
    const dropped = all.filter(isGone);
    if (dropped.length === 0)
        return { document, dropped };
    return {
        document: withInvocable(document, all.filter((arn) => !isGone(arn))),
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
    const count = (pattern) => invocable(document).filter((arn) => arn !== pattern && isCovered(arn, [pattern])).length;
    const useful = patterns.filter((pattern) => count(pattern) > 0).toSorted((a, b) => count(b) - count(a));
    for (const pattern of useful) {
        if (!isNearlyFull(left))
            break;
        const kept = invocable(left).filter((arn) => arn !== pattern && !isCovered(arn, [pattern]));
        left = mergeInvokePolicy(withInvocable(left, kept), { functions: [pattern] });
        made.push(pattern);
    }
    return { document: left, made };
}
/** The app's id in a manifest's key; versions hardly ever have underscores, ids may. */
function idOfManifest(key) {
    return /^manifests\/(.+)_[^_]*\.json$/.exec(key)?.[1];
}

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
        const merged = mergeInvokePolicy(seen.document, { functions: [...wanted] });
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
    return deps.policies.write(arn, mergeInvokePolicy(document, { functions }));
}
/** The functions of those versions that were written a short time ago. */
async function recently({ arn }, versions, { policies, now }) {
    const recent = versions.filter(({ created }) => created > now() - RECENT);
    const documents = await Promise.all(recent.map(({ id }) => policies.document(arn, id)));
    return documents.flatMap((document) => (document === undefined ? [] : invocable(document)));
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
    const known = new Set(document === undefined ? [] : invocable(document));
    return invocable(seen.document).filter((arn) => !known.has(arn));
}
/** Whether the policy lets each of the functions be invoked. */
function allowsAll(functions, { document }) {
    const allowed = invocable(document);
    return functions.every((arn) => isCovered(arn, allowed));
}
/** IAM's versions are `v1`, `v2` and so on; one that isn't counts as not following any other. */
const numberOf = (version) => Number(/^v(\d+)$/.exec(version)?.[1] ?? Number.NaN);

;// CONCATENATED MODULE: ./actions/deploy-app/target.js




/**
 * Finds what init has made. It depends on no bundle, so that one can be read meanwhile.
 *
 * @throws UserError naming what is missing.
 */
async function openTarget(settings, deps) {
    const asked = roleOf(settings, deps);
    // The policy is in the account of the role; where that is known, nobody waits for the role's answer.
    const place = settings.account ?? asked.then((arn) => ({ id: (0,aws_arn/* accountOf */.XP)(arn), partition: (0,aws_arn/* partitionOf */.iQ)(arn) }));
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
    throw new problem/* UserError */.y(`There is no role ${executeRole} that the functions could run as.`, {
        hint: 'Run `genesis app init --create`, or name another one by execute-role.',
    });
}
async function policyOf({ policy, bucket }, { id, partition }, deps) {
    if (policy === undefined)
        return undefined;
    const arn = policy.startsWith('arn:') ? policy : `arn:${partition}:iam::${id}:policy/${policy}`;
    const view = await readPolicy(arn, deps);
    if (!view) {
        throw new problem/* UserError */.y(`There is no policy ${arn} by which functions could be invoked.`, {
            hint: 'Run `genesis app init --create`, or name another one by policy.',
        });
    }
    warnOfBucket(view, { name: bucket, partition }, deps.log);
    return view;
}
function warnOfBucket({ arn, document }, bucket, log) {
    if (mergeInvokePolicy(document, { bucket }) === document)
        return;
    log(`${arn} doesn't let the server read the bucket ${bucket.name}: \`genesis app init --create\` mends that.`);
}

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
    const { role, policy } = target ?? (await openTarget(settings, deps));
    const arns = bundle.functions.map(({ awsName }) => functionArn(awsName, role, settings.region));
    const isKnown = !policy || allowsAll(arns, policy);
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
        isListed ? objects.list((0,apps_names/* assetKey */.e7)(id, version, '')) : new Map(),
        isLookedAt ? objects.head(bundle.app.manifestKey) : undefined,
    ]);
    const assets = await owedAssets(bundle.assets, listing, objects);
    return { wishes, assets, isManifestSet: isSame(bundle.manifest, manifest) };
}
function foresee({ wishes, assets, policy, arns }) {
    const stored = [...assets.missing, ...assets.differing];
    return { functions: foreseen(wishes), stored, isPolicyChanged: policy !== undefined && !allowsAll(arns, policy) };
}
async function make({ wishes, assets, isManifestSet, bundle, arns, policy, settings, deps }) {
    const { objects } = deps;
    const [functions, isPolicyChanged, met] = await allEnded([
        ensureFunctions(wishes, settings.update, { ...deps, bucket: settings.bucket }),
        policy ? allowInvoking(arns, policy, policyDeps(deps)) : false,
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
    return `arn:${(0,aws_arn/* partitionOf */.iQ)(role)}:lambda:${region}:${(0,aws_arn/* accountOf */.XP)(role)}:function:${name}`;
}
function policyDeps(deps) {
    const keys = async (prefix) => (await deps.objects.list(prefix)).keys();
    return { ...deps, functionNames: deps.functions.names, keys };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
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
;// CONCATENATED MODULE: ./src/core/aws/failed-call.js

/**
 * Has a client of the AWS SDK say which call failed: AWS's own words, such as "You don't have permissions to access this
 * resource.", often don't. They become the cause. The error keeps AWS's name for it, by which callers tell what they
 * expect. A fault of the user, such as having no keys, is told as it is: no call was made.
 *
 * @param service The service as in an IAM action, such as `organizations`.
 * @returns The same client.
 */
function namingCalls(service, client) {
    client.middlewareStack.add((next, { commandName = '' }) => (input) => next(input).catch((cause) => {
        if (cause instanceof problem/* UserError */.y)
            throw cause;
        const message = `AWS call ${service}:${commandName.replace(/Command$/, '')} failed.`;
        throw Object.assign(new Error(message, { cause }), { name: cause.name });
    }));
    return client;
}

;// CONCATENATED MODULE: ./src/edge/download.js





/** More than any app has; a stranger's server must not fill the disk. */
const MOST_BYTES = 2 * 2 ** 30;
/** A server that says nothing for so long has nothing to say. */
const TIMEOUT = 5 * 60_000;
/** Streams an object of S3 into a file. */
async function downloadObject({ bucket, key }, file, { credentials, region, pathStyle }) {
    const { GetObjectCommand, S3Client } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
    const settings = { credentials, region, forcePathStyle: pathStyle, followRegionRedirects: true };
    const client = namingCalls('s3', new S3Client(settings));
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
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/edge/zip.js






/**
 * Reads the directory of a zip archive. Names are as they were packed, hostile ones too: what is done with them is for
 * the caller to decide.
 *
 * @param name What the archive is called in errors.
 * @param most How many entries it may have.
 * @throws UserError where the file is no zip archive, or its directory is broken or too long.
 */
async function openZip(file, name, most = apps_archive/* MOST_ENTRIES */.V0) {
    const { openPromise, getFileNameLowLevel } = await __webpack_require__.e(/* import() */ 171).then(__webpack_require__.t.bind(__webpack_require__, 171, 19));
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false, decodeStrings: false }).catch((error) => {
        throw unreadable(name, error);
    });
    try {
        if (zip.entryCount > most) {
            throw new problem/* UserError */.y(`${name} has more than ${most} entries.`, { hint: 'Leave out what no app needs.' });
        }
        const found = await directory(zip, (entry) => getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true));
        const byName = new Map(found.map(([one, { name: key }]) => [key, one]));
        return {
            entries: found.map(([, entry]) => entry),
            read: async (key) => {
                const entry = byName.get(key);
                if (!entry)
                    throw new Error(`${name} has no ${key}.`);
                return checked(await zip.openReadStreamPromise(entry), entry.crc32);
            },
            close: () => zip.close(),
        };
    }
    catch (error) {
        zip.close();
        throw error instanceof problem/* UserError */.y ? error : unreadable(name, error);
    }
}
/** The bytes as they come; the library compares their number with the directory, and this their checksum. */
function checked(packed, wanted) {
    let sum = 0;
    const check = new external_node_stream_.Transform({
        transform(chunk, _, next) {
            sum = external_node_zlib_.crc32(chunk, sum);
            next(null, chunk);
        },
        flush: (end) => end(sum === wanted ? null : new Error('its checksum is another one than the archive says')),
    });
    // What goes wrong in the archive comes out of the stream that is read.
    return (0,external_node_stream_.pipeline)(packed, check, () => { });
}
async function directory(zip, nameOf) {
    const entries = [];
    for await (const entry of zip.eachEntry()) {
        entries.push([entry, described(entry, nameOf(entry))]);
    }
    return entries;
}
/** The file's type in Unix's mode bits, which zip keeps in the upper half of the attributes. */
const TYPE = { mask: 0o170000, file: 0o100000, folder: 0o040000 };
function described(entry, name) {
    const type = (entry.externalFileAttributes >>> 16) & TYPE.mask;
    return {
        name,
        size: entry.uncompressedSize,
        packed: entry.compressedSize,
        isDirectory: name.endsWith('/'),
        isLink: ![0, TYPE.file, TYPE.folder].includes(type),
        isEncrypted: entry.isEncrypted(),
        isReadable: entry.compressionMethod === 0 || entry.compressionMethod === 8,
    };
}
function unreadable(name, cause) {
    return new problem/* UserError */.y(`${name} can't be read as a zip archive: ${cause.message.replace(/\.$/, '')}.`, { hint: 'Pack it anew.' }, { cause });
}
/** Zip has no earlier time. With one time for all, the same files give the same archive. */
const EPOCH = new Date(1980, 0, 1);
/**
 * Packs files into an archive. The same files in the same order give the same bytes; on every machine only where they are
 * stored, since how small zlib packs depends on the processor.
 */
async function writeZip(file, files) {
    const { ZipFile: Writer } = await __webpack_require__.e(/* import() */ 800).then(__webpack_require__.t.bind(__webpack_require__, 3800, 19));
    const zip = new Writer();
    const packed = zip.outputStream;
    zip.on('error', (error) => packed.destroy(error));
    const written = (0,external_node_stream_promises_.pipeline)(packed, (0,external_node_fs_.createWriteStream)(file));
    for await (const { name, content, isExecutable, isStored } of files) {
        const mode = isExecutable ? 0o100755 : 0o100644;
        const options = { mtime: EPOCH, mode, forceDosTimestamp: true, compress: !isStored };
        if (Buffer.isBuffer(content))
            zip.addBuffer(content, name, options);
        else
            zip.addReadStream(content, name, options);
    }
    zip.end();
    await written;
}

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
    const archive = await openZip(packed, `The artifact ${wanted.name}`);
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

// EXTERNAL MODULE: ./actions/deploy-app/inputs.js + 1 modules
var deploy_app_inputs = __webpack_require__(6937);
// EXTERNAL MODULE: ./actions/deploy-app/keys.js
var keys = __webpack_require__(1910);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/core/once.js
/** Asks when first wanted, and keeps the answer for all who want it. What failed is asked again. */
function once(ask) {
    let answer;
    return () => {
        answer ??= ask().catch((error) => {
            answer = undefined;
            throw error;
        });
        return answer;
    };
}

;// CONCATENATED MODULE: ./src/edge/app-bucket.js




/** Up to this size an object is sent from memory, where the SDK can send it again by itself. */
const SMALL = 256 * 1024;
const app_bucket_ATTEMPTS = 4;
/** The bucket in which Mattermost finds apps: their assets, manifests and code. Objects are private. */
function openAppBucket({ bucket, region, credentials, pathStyle, sleep }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
    const client = once(async () => {
        // Else each stream is sent in signed chunks; over TLS nothing is gained by that.
        const unchunked = { requestChecksumCalculation: 'WHEN_REQUIRED' };
        const settings = { region, credentials, forcePathStyle: pathStyle, ...unchunked };
        return namingCalls('s3', new (await sdk()).S3Client(settings));
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
                    if (Buffer.isBuffer(body) || attempt === app_bucket_ATTEMPTS || !isPassing(error))
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

;// CONCATENATED MODULE: ./src/edge/invoke-policy.js


/** IAM's managed policies with their versions, and the roles that functions run as. */
function openInvokePolicies({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(240)]).then(__webpack_require__.t.bind(__webpack_require__, 9240, 19));
    const client = once(async () => namingCalls('iam', new (await sdk()).IAMClient({ credentials, region })));
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
            return versions?.toSorted((a, b) => invoke_policy_numberOf(b.id) - invoke_policy_numberOf(a.id));
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
const invoke_policy_numberOf = (version) => Number(version.slice(1));
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

;// CONCATENATED MODULE: ./src/edge/lambda.js



/** Lambda throttles calls that change functions at 15 a second (Lambda quotas page); a client waits and tries again. */
const lambda_ATTEMPTS = 8;
/** Functions of one account in one region. */
function openLambda({ credentials, region }) {
    const sdk = () => Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(988)]).then(__webpack_require__.t.bind(__webpack_require__, 7988, 19));
    const client = once(async () => namingCalls('lambda', new (await sdk()).LambdaClient({ credentials, region, maxAttempts: lambda_ATTEMPTS })));
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
const mattermost_TIMEOUT = 60_000;
const PLUGIN = 'plugins/com.mattermost.apps/api/v1';
/** What Node calls failures of TLS: certificates that aren't trusted, have expired or are somebody else's. */
const TLS = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;
/** The Apps plugin of a Mattermost server. */
function openMattermost({ siteUrl, token }) {
    const base = siteUrl.replace(/\/+$/, '');
    async function ask(path, init = {}) {
        try {
            const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
            const signal = AbortSignal.timeout(mattermost_TIMEOUT);
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

;// CONCATENATED MODULE: ./src/core/apps/manifest.js
/** Larger manifests aren't read by the Apps plugin. */
const LARGEST_MANIFEST = 1024 * 1024;
/** More than any app has; each is looked for among all archives. */
const MOST_FUNCTIONS = 500;
const NAME = /^[A-Za-z0-9._-]*$/;
/** Permissions that mean nothing without another one. */
const NEEDS = {
    remote_webhooks: 'act_as_bot',
    remote_oauth2: 'act_as_user',
    user_joined_channel_notification: 'act_as_bot',
};
/**
 * Reads an app's manifest.
 *
 * @returns The manifest as far as it could be read, and all that is wrong with it, each in a sentence.
 */
function readManifest(text) {
    let fields;
    try {
        fields = JSON.parse(text);
    }
    catch (error) {
        return { manifest: undefined, problems: [`manifest.json is no JSON: ${error.message}.`] };
    }
    if (!isObject(fields))
        return { manifest: undefined, problems: ['manifest.json is no JSON object.'] };
    const lambda = isObject(fields.aws_lambda) ? fields.aws_lambda : undefined;
    const functions = Array.isArray(lambda?.functions) ? lambda.functions : [];
    const manifest = {
        app_id: textOf(fields.app_id),
        version: textOf(fields.version),
        display_name: textOf(fields.display_name),
        icon: textOf(fields.icon) || undefined,
        functions: functions.filter(isObject).map(functionOf),
    };
    const problems = [
        ...wordProblems(fields),
        ...appProblems(manifest),
        ...addressProblems(fields.homepage_url),
        ...functionProblems(functions, manifest.functions),
        ...permissionProblems(fields.requested_permissions),
    ];
    return { manifest, problems: problems.map((problem) => `manifest.json: ${problem}.`) };
}
/** A number or a list in the place of a text isn't taken for one. */
function wordProblems(fields) {
    const texts = ['app_id', 'version', 'display_name', 'homepage_url', 'icon'];
    const bad = texts.filter((name) => fields[name] !== undefined && typeof fields[name] !== 'string');
    return bad.map((name) => `${name} is no text`);
}
function appProblems({ app_id, version, display_name, icon }) {
    const parts = (icon ?? '').split('/');
    const isCleanIcon = !icon || !(icon.includes('\\') || parts.some((part) => ['', '.', '..'].includes(part)));
    const problems = [
        (app_id.length < 3 || app_id.length > 32 || !NAME.test(app_id)) &&
            'app_id has to be 3 to 32 letters, digits, hyphens, underscores and dots',
        (version.length > 10 || !NAME.test(version)) &&
            'version has to be at most 10 letters, digits, hyphens, underscores and dots',
        display_name === '' && 'display_name is missing',
        !isCleanIcon && 'icon has to be a relative path below static, such as icon.png',
    ];
    return problems.filter((problem) => problem !== false);
}
function addressProblems(address) {
    const isAddress = typeof address === 'string' && /^https?:\/\/[^/]/i.test(address) && URL.canParse(address);
    return isAddress ? [] : ['homepage_url has to be an http or https address'];
}
function functionProblems(given, functions) {
    if (given.length === 0)
        return ['aws_lambda.functions needs at least one function'];
    if (given.length > MOST_FUNCTIONS)
        return [`aws_lambda.functions has more than ${MOST_FUNCTIONS} functions`];
    const strange = given.length - functions.length;
    const empty = functions.flatMap((one, index) => {
        const missing = Object.entries(one).filter(([, value]) => value === '');
        return missing.map(([field]) => `aws_lambda.functions[${index}]${one.name && ` (${one.name})`} lacks ${field}`);
    });
    const names = functions.map(({ name }) => name);
    const doubles = new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index));
    return [
        ...(strange > 0 ? ['aws_lambda.functions has entries that are no objects'] : []),
        ...empty,
        ...[...doubles].map((name) => `aws_lambda.functions has ${JSON.stringify(name)} more than once`),
    ];
}
function permissionProblems(permissions) {
    if (permissions === undefined || permissions === null)
        return [];
    if (!Array.isArray(permissions))
        return ['requested_permissions is no list'];
    const lacking = Object.entries(NEEDS).filter(([one, other]) => permissions.includes(one) && !permissions.includes(other));
    return lacking.map(([one, other]) => `requested_permissions: ${one} needs ${other}`);
}
function functionOf(fields) {
    const { path, name, handler, runtime } = fields;
    return { path: textOf(path), name: textOf(name), handler: textOf(handler), runtime: textOf(runtime) };
}
const textOf = (value) => (typeof value === 'string' ? value : '');
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./src/core/apps/runtimes.js
/**
 * Runtimes for which Lambda creates no functions any more, and what to use in their place
 * (Lambda runtimes page, "Deprecated runtimes": those whose date "Block function create" has passed).
 */
const RETIRED = new Map([
    ['go1.x', 'provided.al2023'],
    ['provided', 'provided.al2023'],
    ...['nodejs', 'nodejs4.3', 'nodejs4.3-edge', 'nodejs6.10', 'nodejs8.10'].map(by('nodejs24.x')),
    ...['nodejs10.x', 'nodejs12.x', 'nodejs14.x'].map(by('nodejs24.x')),
    ...['python2.7', 'python3.6', 'python3.7'].map(by('python3.13')),
    ...['ruby2.5', 'ruby2.7'].map(by('ruby3.4')),
    ...['dotnetcore1.0', 'dotnetcore2.0', 'dotnetcore2.1', 'dotnetcore3.1', 'dotnet5.0'].map(by('dotnet8')),
    ['java8', 'java21'],
]);
/** The runtime that Go programs run on since go1.x is gone: the program has to be called `bootstrap`. */
const GO_SUCCESSOR = { runtime: 'provided.al2023', handler: 'bootstrap' };
/** What to use in place of a runtime that is gone; nothing for one that Lambda still takes, or that isn't known here. */
function replacementOf(runtime) {
    return RETIRED.get(runtime);
}
function by(replacement) {
    return (runtime) => [runtime, replacement];
}

;// CONCATENATED MODULE: ./src/core/apps/bundle.js




const MANIFEST = 'manifest.json';
const STATIC = 'static/';
/** What a bundle's entries are for. Directories are for nothing. */
function partsOf(entries) {
    const names = entries.filter(({ isDirectory }) => !isDirectory).map(({ name }) => name);
    const assets = names.filter((name) => name.startsWith(STATIC));
    const archives = names.filter((name) => !name.startsWith(STATIC) && /\.(zip|jar)$/.test(name));
    const used = new Set([MANIFEST, ...assets, ...archives]);
    return { archives, assets, ignored: names.filter((name) => !used.has(name)) };
}
/** What keeps a manifest from being read at all, or nothing. */
function manifestEntryProblems(entries) {
    const entry = entries.find(({ name, isDirectory }) => name === MANIFEST && !isDirectory);
    if (!entry) {
        const inside = entries.find(({ name }) => name.endsWith(`/${MANIFEST}`));
        const hint = inside ? `pack ${(0,apps_archive/* shown */.SP)(inside.name)} without its folder` : 'add it';
        return [`The bundle has no ${MANIFEST} at its root: ${hint}.`];
    }
    return entry.size > LARGEST_MANIFEST ? [`${MANIFEST} has more than 1 MiB.`] : [];
}
/**
 * Works out what a bundle holds. Nothing of it needs AWS.
 *
 * @param text The manifest; nothing where it couldn't be read.
 * @returns The app where nothing is wrong with it, and all that is wrong, each in a sentence.
 */
function readApp(entries, text) {
    const problems = [...(0,apps_archive/* archiveProblems */.$d)(entries), ...manifestEntryProblems(entries)];
    if (text === undefined)
        return { app: undefined, problems };
    const { manifest, problems: faults } = readManifest(text);
    problems.push(...faults);
    if (!manifest)
        return { app: undefined, problems };
    const { app_id: id, version } = manifest;
    const parts = partsOf(entries);
    const matched = matchArchives(manifest.functions, parts.archives);
    const assets = parts.assets.map((entry) => {
        const file = entry.slice(STATIC.length);
        return { file, entry, key: (0,apps_names/* assetKey */.e7)(id, version, file) };
    });
    const functions = matched.found.map(({ archive, ...one }) => ({
        ...one,
        archive,
        awsName: (0,apps_names/* functionName */.AQ)(id, version, one.name),
    }));
    const names = functions.map(({ awsName, name }) => ({ in: 'Lambda', to: awsName, from: name }));
    const keys = assets.map(({ key, file }) => ({ in: 'S3', to: key, from: file }));
    problems.push(...matched.problems, ...collisions(names), ...collisions(keys), ...longKeys(assets));
    const app = { manifest, manifestKey: (0,apps_names/* manifestKey */.Rn)(id, version), functions, assets };
    return { app: problems.length === 0 ? app : undefined, problems };
}
/** What Lambda would refuse of a valid bundle, with the remedy; the names themselves are the Apps plugin's. */
function lambdaProblems(app) {
    return [...illegalNames(app), ...app.functions.flatMap(({ name, runtime }) => retired(name, runtime))];
}
/** Which functions have names that Lambda doesn't take, and which part of them to change. */
function illegalNames({ functions }) {
    const illegal = functions.filter(({ awsName }) => !(0,apps_names/* isLegalName */.FM)(awsName));
    return illegal.map(({ name, awsName }) => illegalName(name, awsName));
}
function retired(name, runtime) {
    const replacement = replacementOf(runtime);
    if (replacement === undefined)
        return [];
    const remedy = runtime === 'go1.x' ? ', or set upgrade-runtime, which packs the function anew for it' : '';
    return [
        `Function ${(0,apps_archive/* shown */.SP)(name)}: AWS makes no functions for ${(0,apps_archive/* shown */.SP)(runtime)} any more. Use ${replacement}${remedy}.`,
    ];
}
function illegalName(name, awsName) {
    const isPlain = /^[A-Za-z0-9_ -]+$/.test(name);
    const remedy = isPlain
        ? `Shorten the function's name, so that id, version and name have at most ${apps_names/* LONGEST_NAME */.B6 - 2} characters`
        : 'Name the function by letters, digits, hyphens and underscores only';
    return `Function ${(0,apps_archive/* shown */.SP)(name)} would be called ${(0,apps_archive/* shown */.SP)(awsName)}, a name that Lambda doesn't take. ${remedy}.`;
}
/** Finds each function's archive: by its exact base name, or else by the one name that ends so, as appsctl does. */
function matchArchives(functions, archives) {
    const problems = [];
    const exact = new Map(functions.map(({ name }) => [name, archives.filter((one) => baseName(one) === name)]));
    const claimed = new Set([...exact.values()].flat());
    const found = functions.flatMap((one) => {
        if (one.name === '')
            return [];
        const direct = exact.get(one.name) ?? [];
        const candidates = direct.length > 0 ? direct : archives.filter((file) => stem(file).endsWith(one.name) && !claimed.has(file));
        const [archive, ...others] = candidates;
        if (archive !== undefined && others.length === 0) {
            claimed.add(archive);
            return [{ ...one, archive }];
        }
        problems.push(archiveProblem(one.name, candidates));
        for (const file of candidates)
            claimed.add(file);
        return [];
    });
    const left = archives.filter((file) => !claimed.has(file));
    problems.push(...left.map((file) => `${(0,apps_archive/* shown */.SP)(file)} belongs to no function of the manifest: add the function, or leave it out.`));
    return { found, problems };
}
function archiveProblem(name, candidates) {
    if (candidates.length === 0)
        return `Function ${(0,apps_archive/* shown */.SP)(name)} has no archive: add ${(0,apps_archive/* shown */.SP)(`${name}.zip`)} to the bundle.`;
    return `Function ${(0,apps_archive/* shown */.SP)(name)} has ${candidates.length} archives (${candidates.map(apps_archive/* shown */.SP).join(', ')}): leave one.`;
}
const stem = (file) => file.replace(/\.(zip|jar)$/, '');
const baseName = (file) => stem(file.slice(file.lastIndexOf('/') + 1));
/** Two things that would get one name: the second would overwrite the first. */
function collisions(names) {
    const groups = Map.groupBy(names, ({ to }) => to);
    return [...groups].flatMap(([to, group]) => {
        const sources = [...new Set(group.map(({ from }) => from))];
        if (sources.length < 2)
            return [];
        return [`${sources.map(apps_archive/* shown */.SP).join(' and ')} would both be ${(0,apps_archive/* shown */.SP)(to)} in ${group[0]?.in}: rename one.`];
    });
}
/** S3 takes keys of up to 1,024 bytes of UTF-8 (S3 user guide, object keys). */
function longKeys(assets) {
    const long = assets.filter(({ key }) => Buffer.byteLength(key) > 1024);
    return long.map(({ entry }) => `${(0,apps_archive/* shown */.SP)(entry)} has too long a name for S3: shorten it.`);
}

;// CONCATENATED MODULE: ./src/core/apps/content-types.js
/** Types of what apps ship as assets, by the end of their names (IANA's registry of media types). */
const TYPES = {
    css: 'text/css; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    gif: 'image/gif',
    htm: 'text/html; charset=utf-8',
    html: 'text/html; charset=utf-8',
    ico: 'image/vnd.microsoft.icon',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json',
    md: 'text/markdown; charset=utf-8',
    mp3: 'audio/mpeg',
    mp4: 'video/mp4',
    pdf: 'application/pdf',
    png: 'image/png',
    svg: 'image/svg+xml',
    ttf: 'font/ttf',
    txt: 'text/plain; charset=utf-8',
    wasm: 'application/wasm',
    webp: 'image/webp',
    woff: 'font/woff',
    woff2: 'font/woff2',
    xml: 'application/xml',
};
/** The media type of a file; of what isn't known, S3's own default. */
function contentType(file) {
    const end = /\.([A-Za-z0-9]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
    return Object.hasOwn(TYPES, end) ? TYPES[end] : 'application/octet-stream';
}

;// CONCATENATED MODULE: ./actions/deploy-app/open-bundle.js















/** How many parts are unpacked at once: there are few cores, and each takes some memory. */
const open_bundle_AT_ONCE = 4;
/**
 * Reads a bundle. Assets stay in the archive and are unpacked again when they are read; functions are unpacked into a
 * folder of their own, since they are archives that have to be looked into. No file is in memory as a whole.
 *
 * @throws UserError with all that is wrong with the bundle.
 */
async function openBundle(file, options) {
    if (!(await (0,promises_.stat)(file).catch(() => undefined))?.isFile()) {
        throw new problem/* UserError */.y(`There is no bundle ${(0,apps_archive/* shown */.SP)(file)}.`, { hint: 'Name a zip file.' });
    }
    const archive = await openZip(file, external_node_path_.basename(file));
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'genesis-app-'));
    const close = async () => {
        archive.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    try {
        return { ...(await read(file, archive, folder, options)), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function read(file, archive, folder, options) {
    const problems = [];
    const manifest = await manifestOf(archive, problems);
    const found = readApp(archive.entries, manifest?.toString('utf8'));
    problems.push(...found.problems);
    if (!found.app || !manifest || problems.length > 0)
        throw new problem/* UserError */.y(problems.join('\n'));
    const app = options.upgradeRuntime ? upgraded(found.app) : found.app;
    for (const name of partsOf(archive.entries).ignored)
        options.log(`${(0,apps_archive/* shown */.SP)(name)} is no part of an app: it is ignored.`);
    const limit = pLimit(open_bundle_AT_ONCE);
    const tell = (name) => (error) => {
        problems.push(...(error instanceof problem/* UserError */.y ? [error.message] : [`${(0,apps_archive/* shown */.SP)(name)} can't be unpacked: ${error.message}.`]));
        return [];
    };
    const assets = app.assets.map((asset) => limit(() => assetOf(asset, archive).catch(tell(asset.entry))));
    const functions = app.functions.map((one, index) => limit(() => open_bundle_functionOf(one, found.app?.functions[index] ?? one, archive, external_node_path_.join(folder, `${index}`)).catch(tell(one.archive))));
    const done = { assets: (await Promise.all(assets)).flat(), functions: (await Promise.all(functions)).flat() };
    if (problems.length > 0)
        throw new problem/* UserError */.y(problems.join('\n'));
    return {
        ...done,
        app,
        manifest: await contentOf(async () => external_node_stream_.Readable.from([manifest])),
        refusals: lambdaProblems(app),
        sha256: (await contentOf(async () => (0,external_node_fs_.createReadStream)(file))).sha256,
    };
}
async function manifestOf(archive, problems) {
    const isSound = manifestEntryProblems(archive.entries).length === 0;
    if (!isSound)
        return undefined;
    try {
        return await (0,consumers_.buffer)(await archive.read(MANIFEST));
    }
    catch (error) {
        problems.push(`${MANIFEST} can't be unpacked: ${error.message}.`);
        return undefined;
    }
}
async function assetOf(asset, archive) {
    const content = await contentOf(() => archive.read(asset.entry));
    return [{ ...asset, ...content, type: contentType(asset.file) }];
}
/** @param packed The function as the bundle has it; where `one` differs from it, it is packed anew. */
async function open_bundle_functionOf(one, packed, archive, file) {
    await (0,external_node_stream_promises_.pipeline)(await archive.read(one.archive), (0,external_node_fs_.createWriteStream)(file));
    const inner = await openZip(file, (0,apps_archive/* shown */.SP)(one.archive), apps_archive/* MOST_FUNCTION_ENTRIES */.gZ);
    try {
        const problems = (0,apps_archive/* functionProblems */.Ru)(one.archive, inner.entries);
        if (problems.length > 0)
            throw new problem/* UserError */.y(problems.join('\n'));
        const isSame = one.runtime === packed.runtime;
        if (!isSame)
            await repack(inner, packed, `${file}.new`);
        return [{ ...one, ...(await contentOf(async () => (0,external_node_fs_.createReadStream)(isSame ? file : `${file}.new`))) }];
    }
    finally {
        inner.close();
    }
}
/** Functions for go1.x, as its successor wants them. */
function upgraded(app) {
    const functions = app.functions.map((one) => (one.runtime === 'go1.x' ? { ...one, ...GO_SUCCESSOR } : one));
    return { ...app, functions };
}
/** The same archive, in which the program that is the handler is called `bootstrap`. */
async function repack(archive, { archive: name, handler }, target) {
    const files = archive.entries.filter(({ isDirectory }) => !isDirectory);
    if (!files.some((entry) => entry.name === handler)) {
        throw new problem/* UserError */.y(`${(0,apps_archive/* shown */.SP)(name)} has no program ${(0,apps_archive/* shown */.SP)(handler)}, which the manifest names as its handler.`);
    }
    async function* packed() {
        for (const entry of files) {
            const isProgram = entry.name === handler;
            const content = await archive.read(entry.name);
            yield { name: isProgram ? GO_SUCCESSOR.handler : entry.name, content, isExecutable: isProgram };
        }
    }
    await writeZip(target, packed());
}
async function contentOf(read) {
    const [sha256, md5] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('md5')];
    let size = 0;
    for await (const chunk of await read()) {
        size += chunk.length;
        sha256.update(chunk);
        md5.update(chunk);
    }
    return { size, sha256: sha256.digest('hex'), md5: md5.digest('hex'), read };
}

;// CONCATENATED MODULE: ./actions/deploy-app/open.js






/** What a deploy needs of AWS. */
function openDeploy({ credentials, region, bucket, env, log }) {
    const wait = (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds);
    const pathStyle = env.AWS_S3_USE_PATH_STYLE === 'true';
    return {
        functions: openLambda({ credentials, region }),
        objects: openAppBucket({ bucket, region, credentials, pathStyle, sleep: wait }),
        policies: openInvokePolicies({ credentials, region }),
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
        openBundle: async () => openBundle(await file(), { upgradeRuntime, log: surroundings.log }),
        openMattermost: openMattermost,
    };
}

;// CONCATENATED MODULE: ./actions/deploy-app/run.js




/**
 * Deploys a bundle, lists the app on a Mattermost server, and installs it there where that is asked for.
 *
 * @throws UserError where the bundle isn't the one that was meant, or is none; and what deployBundle and the server throw.
 */
async function run({ settings, site, sha256, agree }, deps) {
    const server = site && deps.openMattermost(site);
    const found = Promise.all([openTarget(settings, deps), server?.check()]);
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
        const deployed = await deployBundle(bundle, settings, deps, target);
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
const run_ATTEMPTS = 6;
async function install(server, id, { log, sleep }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await server.install(id);
        }
        catch (error) {
            const isEarly = /AccessDenied|not authorized to perform: lambda/.test(error.message);
            if (!isEarly || attempt === run_ATTEMPTS)
                throw error;
            log(`The server may not invoke ${id} yet: it is asked again.`);
            await sleep(5000);
        }
    }
}

// EXTERNAL MODULE: ./actions/deploy-app/settings.js
var deploy_app_settings = __webpack_require__(6719);
// EXTERNAL MODULE: ./src/core/render/markdown.js
var markdown = __webpack_require__(3905);
;// CONCATENATED MODULE: ./actions/deploy-app/summary.js


/** What a deploy did, or would do, for the job summary. */
function deploymentSummary(done) {
    const rows = done.functions.map(({ name, outcome, changes }) => [
        (0,markdown/* code */.aY)(name),
        (0,markdown/* inert */.tJ)(changes.length > 0 ? `${outcome}: ${changes.join(', ')}` : outcome),
    ]);
    return [
        (0,markdown/* rendered */.gj)((0,markdown/* paragraph */.FY)(`### ${(0,markdown/* inert */.tJ)(done.displayName)} ${(0,markdown/* code */.aY)(done.version)} ${verdict(done)}`)),
        (0,markdown/* rendered */.gj)((0,markdown/* table */.tp)([{ title: 'Function' }, { title: done.dryRun ? 'Would be' : 'Was' }], rows)),
        (0,markdown/* rendered */.gj)((0,markdown/* paragraph */.FY)(...facts(done).map((fact) => `- ${fact}`))),
    ]
        .join('\n\n')
        .concat('\n');
}
function verdict(done) {
    if (!isChanged(done))
        return done.dryRun ? 'is deployed as it is' : 'was deployed before: nothing was changed';
    return done.dryRun ? 'would be deployed' : 'is deployed';
}
function facts({ id, sha256, assets, policy, manifest, listed, installed, dryRun, executeRole }) {
    return [
        `${(0,markdown/* counted */.hS)(assets.stored.length, 'asset')} ${dryRun ? 'to store' : 'stored'}, ${assets.unchanged} unchanged`,
        ...(policy ? [`invoke policy ${(0,markdown/* code */.aY)(policy.arn)}: ${policy.changed ? 'functions added' : 'unchanged'}`] : []),
        `manifest ${(0,markdown/* code */.aY)(manifest.key)}: ${manifest.changed ? 'stored' : 'unchanged'}`,
        `functions run as ${(0,markdown/* code */.aY)(executeRole)}`,
        `SHA-256 of the bundle: ${(0,markdown/* code */.aY)(sha256)}`,
        ...(listed && !installed ? [`listed; install it in Mattermost by ${(0,markdown/* code */.aY)(`/apps install listed ${id}`)}`] : []),
        ...(installed ? ['listed and installed'] : []),
    ];
}

;// CONCATENATED MODULE: ./actions/deploy-app/wire.js








/** Deploys with the ledger's keys and servers where the inputs name them, and else with what the surroundings hold. */
async function start(inputs, context) {
    const { output, summary } = context;
    const done = inputs.results && inputs.account ? await handedOver(inputs, context) : await deploy(inputs, context);
    output('app-id', done.id);
    output('version', done.version);
    output('sha256', done.sha256);
    output('functions', JSON.stringify(done.functions.map(({ name }) => name)));
    output('changed', isChanged(done));
    await summary(deploymentSummary(done));
}
// What reads the ledger and writes results takes as long to load as some calls of AWS: it is loaded where it is needed.
/** Deploys, and hands over to other jobs what was done. */
async function handedOver(inputs, context) {
    const { handOver, handOverFailure } = await Promise.all(/* import() */[__webpack_require__.e(477), __webpack_require__.e(369)]).then(__webpack_require__.bind(__webpack_require__, 6369));
    const done = await deploy(inputs, context).catch(async (error) => {
        await handOverFailure(inputs, error);
        throw error;
    });
    await handOver(inputs, done);
    return done;
}
async function deploy(inputs, context) {
    const { env, log, mask } = context;
    const isOfLedger = inputs.account !== undefined || inputs.server !== undefined;
    const ledger = isOfLedger ? await (await Promise.all(/* import() */[__webpack_require__.e(477), __webpack_require__.e(889), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 1075))).byLedger(inputs, context) : undefined;
    const given = (0,deploy_app_inputs/* givenBy */.ny)(inputs, ledger?.account?.vpc);
    if (given.token)
        mask(given.token);
    const { settings: plain, site } = (0,deploy_app_settings/* resolveSettings */.M)(given, env, ledger?.server);
    const settings = { ...plain, account: ledger?.account?.place };
    const credentials = ledger?.account?.keys ?? (0,keys/* ambientKeys */.v2)({ env, mask, log, region: settings.region });
    const { sha256, token } = inputs;
    const fetching = { credentials: ledger?.own ?? credentials, region: settings.region, env, log };
    const file = () => fetchBundle(inputs.bundle, { ...fetching, sha256, token });
    const deps = openDeps(file, inputs['upgrade-runtime'], { ...settings, credentials, env, log });
    return run({ settings, site, sha256, agree: ledger?.account?.agree }, deps);
}


/***/ }),

/***/ 1952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ jobRoleArn),
/* harmony export */   Eq: () => (/* binding */ sourceIdentity),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   w3: () => (/* binding */ roleArn)
/* harmony export */ });
/* unused harmony export sessionName */
/** The ARN of an IAM role; `partition` is `aws` or another, such as `aws-cn`, as organization.yaml says. */
function roleArn(partition, account, role) {
    return `arn:${partition}:iam::${account}:role/${role}`;
}
/**
 * The name of a job's sessions in CloudTrail: which repository, which run, and who approved it where a person did.
 * STS takes 2 to 64 letters, digits and `=,.@-_`; what doesn't fit is replaced or cut.
 */
function sessionName(repository, run, approver) {
    const end = clean(approver ? `${run}-${approver}` : run).slice(0, 50);
    return `${clean(repository).slice(0, 63 - end.length)}@${end}`;
}
/** Who is behind a session, as STS takes it: what an approver's login has beside 2 to 64 such characters is replaced. */
function sourceIdentity(login) {
    return clean(login).slice(0, 64).padEnd(2, '-');
}
const clean = (text) => text.replaceAll(/[^\w=,.@-]/g, '-');
/** The account an ARN is of; empty where the text is no ARN. */
function accountOf(arn) {
    return arn.split(':')[4] ?? '';
}
/** The partition an ARN is of: `aws` or another, such as `aws-cn`. */
function partitionOf(arn) {
    return arn.split(':')[1] ?? 'aws';
}
/** The role of the automation account that a job starts from by OIDC. */
function jobRoleArn({ organization, automation }, role) {
    return roleArn(organization.partition, automation.account, automation.roles[role]);
}
/** The name of the sessions of the job these variables of GitHub's runner belong to. */
function sessionOf(env, approver) {
    return sessionName(env.GITHUB_REPOSITORY ?? 'genesis', env.GITHUB_RUN_ID ?? 'local', approver);
}


/***/ }),

/***/ 6513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ jobCredentials),
/* harmony export */   ZE: () => (/* binding */ openCredentials)
/* harmony export */ });
/* unused harmony export callerAccount */
/* harmony import */ var _core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1952);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);


/** The audience GitHub's OIDC provider is registered with in AWS (IAM's documentation). */
const AUDIENCE = 'sts.amazonaws.com';
/** Keys are renewed this long before they end, so that a request under way never meets the end. */
const RENEW_BEFORE = 5 * 60_000;
/**
 * The AWS keys of one job. They are fetched when first used and renewed by asking for a new OIDC token: a session made
 * from a role lasts at most one hour (an STS limit on role chaining), a job may take longer.
 */
function openCredentials(options) {
    const { jobRole } = options;
    const base = renewed(options, () => (jobRole ? webIdentity(options, jobRole) : surroundings(options)));
    return {
        base,
        assume: (arn, { from = base, ...more } = {}) => renewed(options, () => assumed(options, from, arn, more)),
    };
}
/** The keys of a job that starts from one of the automation's roles, or from what its surroundings hold. */
function jobCredentials(organization, role, { env, idToken, mask, approver }) {
    return openCredentials({
        region: organization.organization.region,
        jobRole: role && idToken && { arn: (0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .jobRoleArn */ .$A)(organization, role), idToken },
        account: organization.automation.account,
        sessionName: (0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionOf */ .MC)(env, approver),
        mask,
        now: Date.now,
    });
}
/** The account that keys are of. */
async function callerAccount(keys, region) {
    const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    const { Account = '' } = await new STSClient({ region, credentials: keys }).send(new GetCallerIdentityCommand({}));
    return Account;
}
function renewed({ mask, now }, fetch) {
    let keys;
    let end = Number.POSITIVE_INFINITY;
    return () => {
        if (keys && now() < end - RENEW_BEFORE)
            return keys;
        keys = fetch().then((fresh) => {
            mask(fresh.secretAccessKey);
            if (fresh.sessionToken)
                mask(fresh.sessionToken);
            end = fresh.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
            return fresh;
        });
        // A failure is told to whoever asked and isn't kept: the next one who asks tries again.
        keys.catch(() => {
            keys = undefined;
        });
        end = Number.POSITIVE_INFINITY;
        return keys;
    };
}
/** What a person's shell holds may be of any account: what comes next must not be done in the wrong one. */
async function surroundings({ region, account }) {
    const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    const client = new STSClient({ region });
    const keys = (await client.config.credentials().catch(tellKeyless));
    if (account === undefined)
        return keys;
    const { Account, Arn } = await client.send(new GetCallerIdentityCommand({}));
    if (Account === account)
        return keys;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The AWS credentials of the surroundings are of account ${Account} (${Arn}), not of ${account}.`, {
        hint: 'Use credentials of the account of the automation (`automation.account` in organization.yaml), or the input `job-role`.',
    });
}
/** The SDK's own words, such as "Could not load credentials from any providers", don't say what to do. */
function tellKeyless(cause) {
    if (cause.name !== 'CredentialsProviderError')
        throw cause;
    const hint = 'Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. In a job, take credentials in a step before this one.';
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`AWS doesn't know who you are: ${cause.message}`, { hint }, { cause });
}
async function webIdentity({ region, sessionName }, { arn, idToken }) {
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    // The call is made by the token alone: it must not pick up keys from the surroundings.
    const client = new STSClient({ region, credentials: { accessKeyId: '-', secretAccessKey: '-' } });
    const request = { RoleArn: arn, RoleSessionName: sessionName, WebIdentityToken: await idToken(AUDIENCE) };
    return keysOf(arn, () => client.send(new AssumeRoleWithWebIdentityCommand(request)));
}
async function assumed({ region, sessionName }, from, arn, { externalId, onBehalfOf }) {
    const { STSClient, AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    // Asked for here, so that what is wrong with the keys isn't told as a fault of the role.
    const client = new STSClient({ region, credentials: await from() });
    const request = {
        RoleArn: arn,
        RoleSessionName: sessionName,
        ...(externalId ? { ExternalId: externalId } : {}),
        ...(onBehalfOf ? { SourceIdentity: (0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceIdentity */ .Eq)(onBehalfOf) } : {}),
    };
    return keysOf(arn, () => client.send(new AssumeRoleCommand(request)));
}
async function keysOf(arn, ask) {
    const { Credentials, AssumedRoleUser } = await ask().catch((cause) => {
        throw Object.assign(new Error(`The role ${arn} could not be assumed.`, { cause }), { name: cause.name });
    });
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration)
        throw new Error(`No keys came for ${arn}.`);
    const got = AssumedRoleUser?.Arn ?? '';
    if ((0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(got) !== (0,_core_aws_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .XP)(arn))
        throw new Error(`Keys were asked for ${arn}, and came for ${got || 'nobody'}.`);
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration,
    };
}


/***/ })

};
