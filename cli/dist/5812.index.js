export const id = 5812;
export const ids = [5812];
export const modules = {

/***/ 5852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ surroundingsOf)
/* harmony export */ });
/* harmony import */ var _actions_deploy_app_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1910);
/* harmony import */ var _src_core_apps_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8234);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1802);



/** Where apps are and by which keys, from appsctl's environment variables. */
function surroundingsOf({ err }, env = process.env) {
    const region = env.MM_APPS_AWS_REGION || _src_core_apps_names_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY.region;
    const log = (line) => err(`${(0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line)}\n`);
    // A terminal has nothing that hides secrets; none is printed that wasn't asked for.
    const credentials = (0,_actions_deploy_app_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .ambientKeys */ .v2)({ env, mask: () => { }, log, region });
    return { credentials, region, bucket: env.MM_APPS_S3_BUCKET || _src_core_apps_names_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .zY.bucket, env, log };
}


/***/ }),

/***/ 5812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanApps: () => (/* binding */ cleanApps),
  initApps: () => (/* binding */ initApps),
  testApps: () => (/* binding */ testApps)
});

// EXTERNAL MODULE: ./src/core/aws/arn.js
var aws_arn = __webpack_require__(1952);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
;// CONCATENATED MODULE: ./actions/init-apps/clean.js


/**
 * Removes what init made for a server to get in: keys, user, group or role, and the policy, in the order IAM asks for. What
 * others use too is kept. Functions, their role and the bucket stay, so that apps go on for whoever has other access.
 *
 * @throws UserError where something that init didn't make stands in the way.
 */
async function clean({ policy: name, access, dryRun }, deps) {
    const caller = await deps.identity();
    const arn = `arn:${(0,aws_arn/* partitionOf */.iQ)(caller)}:iam::${(0,aws_arn/* accountOf */.XP)(caller)}:policy/${name}`;
    const versions = await deps.policies.versions(arn);
    const holders = versions && (await deps.users.holders(arn));
    const scene = { arn, holders: holders ?? [], dryRun, ...deps };
    try {
        const server = 'role' in access ? [await removeRole(access.role, scene)] : await removeUser(access, scene);
        return [
            ...server,
            versions ? await removePolicy(name, versions, scene) : { kind: 'policy', name, state: 'absent' },
        ];
    }
    catch (error) {
        if (!/^DeleteConflict/.test(error.name))
            throw error;
        const hint = 'Take away what was added by hand (policies, certificates, a password), and clean again.';
        throw new problem/* UserError */.y('IAM keeps something that is still in use.', { hint }, { cause: error });
    }
}
async function removeUser({ user, group }, scene) {
    const { users } = scene;
    const [keys, groups, members] = await Promise.all([users.keys(user), users.groupsOf(user), users.usersOf(group)]);
    const holdsAsUser = (holder) => 'user' in holder && holder.user === user;
    const userRemoved = await removal({ kind: 'user', name: user }, groups !== undefined, holdsAsUser, scene, async () => {
        for (const key of keys)
            await users.deleteKey(user, key);
        for (const one of groups ?? [])
            await users.removeFromGroup(user, one.name);
        await users.deleteUser(user);
    });
    const others = (members ?? []).filter((one) => one !== user);
    if (others.length > 0) {
        return [userRemoved, { kind: 'group', name: group, state: 'kept', why: `${others.join(', ')} is in it, too` }];
    }
    const holdsAsGroup = (holder) => 'group' in holder && holder.group === group;
    const subject = { kind: 'group', name: group };
    const deleteGroup = () => users.deleteGroup(group);
    return [userRemoved, await removal(subject, members !== undefined, holdsAsGroup, scene, deleteGroup)];
}
async function removeRole(role, scene) {
    const found = await scene.users.role(role);
    const holds = (holder) => 'role' in holder && holder.role === role;
    const deleteRole = () => scene.users.deleteRole(role);
    return removal({ kind: 'server role', name: role }, found !== undefined, holds, scene, deleteRole);
}
async function removePolicy(name, versions, scene) {
    const { arn, holders, policies, users } = scene;
    if (holders.length > 0) {
        const who = holders.map((holder) => Object.entries(holder).flat().join(' '));
        return { kind: 'policy', name, state: 'kept', why: `${who.join(', ')} has it, too` };
    }
    return removal({ kind: 'policy', name }, true, () => false, scene, async () => {
        for (const { id, isDefault } of versions)
            if (!isDefault)
                await policies.remove(arn, id);
        await users.deletePolicy(arn);
    });
}
/** @param holds Whether it is this one that has the policy, which is taken from it first. */
async function removal(subject, isThere, holds, scene, act) {
    if (!isThere)
        return { ...subject, state: 'absent' };
    const [holding, others] = [scene.holders.filter(holds), scene.holders.filter((holder) => !holds(holder))];
    scene.holders = others;
    if (scene.dryRun)
        return { ...subject, state: 'would be removed' };
    for (const holder of holding)
        await scene.users.detach(scene.arn, holder);
    await act();
    return { ...subject, state: 'removed' };
}

// EXTERNAL MODULE: ./src/core/git/github-refusals.js
var github_refusals = __webpack_require__(3285);
;// CONCATENATED MODULE: ./src/edge/github-secrets.js

/** A job's own token may not write secrets: it takes an App's token, or a person's. */
const PERMISSION = 'environments: write';
/** The secrets of one environment of a repository. */
function github_secrets_openGitHubSecrets({ token, repository, environment, apiUrl }) {
    const [owner = '', repo = ''] = repository.split('/');
    const here = { owner, repo, environment_name: environment };
    const base = '/repos/{owner}/{repo}/environments/{environment_name}/secrets';
    const client = async () => {
        const [{ getOctokit }, { retry }] = await Promise.all([__webpack_require__.e(/* import() */ 1738).then(__webpack_require__.bind(__webpack_require__, 1738)), __webpack_require__.e(/* import() */ 4491).then(__webpack_require__.bind(__webpack_require__, 4491))]);
        const baseUrl = apiUrl === undefined ? {} : { baseUrl: apiUrl };
        const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
        return getOctokit(token, { ...baseUrl, log: quiet, retry: { doNotRetry: FINAL } }, retry);
    };
    const ask = async (what, call) => {
        try {
            return await call();
        }
        catch (error) {
            throw explained(error, `${what} of the environment ${environment}`, PERMISSION);
        }
    };
    return {
        /**
         * The key by which secrets are sealed. Asking for it shows whether the environment is there, and the token good for it.
         *
         * @throws UserError where GitHub refuses the token.
         */
        publicKey: () => ask('tell the key of the secrets', async () => {
            const { data } = await (await client()).request(`GET ${base}/public-key`, here);
            return { id: data.key_id, key: data.key };
        }),
        /** Writes a secret, sealed so that only GitHub can read it. */
        write: (name, value, { id, key }) => ask(`write the secret ${name}`, async () => {
            const secret = { secret_name: name, encrypted_value: await sealed(value, key), key_id: id };
            await (await client()).request(`PUT ${base}/{secret_name}`, { ...here, ...secret });
        }),
    };
}
/** GitHub takes LibSodium's sealed boxes, in base64 (REST API, encrypting secrets). */
async function sealed(value, key) {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 9724).then(__webpack_require__.bind(__webpack_require__, 9724));
    await sodium.ready;
    const box = sodium.crypto_box_seal(sodium.from_string(value), sodium.from_base64(key, sodium.base64_variants.ORIGINAL));
    return sodium.to_base64(box, sodium.base64_variants.ORIGINAL);
}

// EXTERNAL MODULE: ./src/core/aws/failed-call.js
var failed_call = __webpack_require__(4147);
;// CONCATENATED MODULE: ./src/edge/secrets-manager.js


/** AWS Secrets Manager of one account and region. */
function secrets_manager_openSecretsManager({ credentials, region }) {
    const client = once(async () => {
        const { SecretsManager } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(5494)]).then(__webpack_require__.t.bind(__webpack_require__, 5494, 19));
        return namingCalls('secretsmanager', new SecretsManager({ credentials, region }));
    });
    return {
        /** Whether there is a secret of this name or ARN. */
        async isThere(id) {
            try {
                await (await client()).describeSecret({ SecretId: id });
                return true;
            }
            catch (error) {
                if (error.name === 'ResourceNotFoundException')
                    return false;
                throw error;
            }
        },
        async create(name, description, value) {
            await (await client()).createSecret({ Name: name, Description: description, SecretString: value });
        },
        /** Gives a secret a new value; the one before is kept by AWS as `AWSPREVIOUS`. */
        async write(id, value) {
            await (await client()).putSecretValue({ SecretId: id, SecretString: value });
        },
    };
}

;// CONCATENATED MODULE: ./actions/init-apps/keepers.js



/** The variables a Mattermost server has its keys in. */
const NAMES = { id: 'MM_APPS_AWS_ACCESS_KEY', secret: 'MM_APPS_AWS_SECRET_KEY' };
/** Keeps a key in the secrets of an environment of GitHub. */
function gitHubKeeper(options) {
    const secrets = openGitHubSecrets(options);
    return {
        place: `the secrets of the environment ${options.environment} of ${options.repository}`,
        check: async () => void (await secrets.publicKey()),
        async keep(key) {
            const sealing = await secrets.publicKey();
            await secrets.write(NAMES.id, key.id, sealing);
            await secrets.write(NAMES.secret, key.secret, sealing);
        },
    };
}
/** Keeps a key in AWS Secrets Manager, as JSON by the names of the server's variables. */
function secretsManagerKeeper(id, aws) {
    const secrets = openSecretsManager(aws);
    let isThere = false;
    return {
        place: `the secret ${id} of AWS Secrets Manager`,
        async check() {
            isThere = await secrets.isThere(id);
            if (!isThere && id.startsWith('arn:'))
                throw new UserError(`There is no secret ${id}.`, { hint: 'Give its name.' });
        },
        async keep(key) {
            const value = JSON.stringify({ [NAMES.id]: key.id, [NAMES.secret]: key.secret });
            if (isThere)
                await secrets.write(id, value);
            else
                await secrets.create(id, 'Access key of a Mattermost server, for its apps', value);
        },
    };
}
/** Hands a key to whoever asked for it in this process. */
function handKeeper(place, take) {
    return {
        place,
        check: async () => { },
        keep: async (key) => take({ [NAMES.id]: key.id, [NAMES.secret]: key.secret }),
    };
}

// EXTERNAL MODULE: ./src/core/once.js
var core_once = __webpack_require__(3348);
;// CONCATENATED MODULE: ./src/edge/app-users.js


/**
 * The IAM users, groups and roles by which Mattermost reads and invokes apps.
 *
 * What is made and there already isn't an error: it is answered with nothing.
 */
function openAppUsers({ credentials, region }) {
    const iam = (0,core_once/* once */.O)(async () => {
        const { IAM } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(9240)]).then(__webpack_require__.t.bind(__webpack_require__, 9240, 19));
        return (0,failed_call/* namingCalls */.Q)('iam', new IAM({ credentials, region }));
    });
    return { ...users(iam), ...groups(iam), ...roles(iam), ...policies(iam), ...keys(iam) };
}
function users(iam) {
    return {
        /** The groups a user is in; nothing where there is no such user. */
        async groupsOf(user) {
            const found = await absent(async () => (await iam()).listGroupsForUser({ UserName: user }));
            return found?.Groups?.map(({ GroupName: name = '', Arn: arn = '' }) => ({ name, arn }));
        },
        async createUser(name) {
            return (await there(async () => (await iam()).createUser({ UserName: name })))?.User?.Arn;
        },
        async addToGroup(user, group) {
            await (await iam()).addUserToGroup({ UserName: user, GroupName: group });
        },
        async removeFromGroup(user, group) {
            await absent(async () => (await iam()).removeUserFromGroup({ UserName: user, GroupName: group }));
        },
        async deleteUser(name) {
            await absent(async () => (await iam()).deleteUser({ UserName: name }));
        },
    };
}
function groups(iam) {
    return {
        /** Names of the managed policies of a group; nothing where there is no such group. */
        async policiesOf(group) {
            const found = await absent(async () => (await iam()).listAttachedGroupPolicies({ GroupName: group }));
            return found?.AttachedPolicies?.map(({ PolicyName = '' }) => PolicyName);
        },
        /** Names of a group's users; nothing where there is no such group. */
        async usersOf(group) {
            const found = await absent(async () => (await iam()).getGroup({ GroupName: group }));
            return found?.Users?.map(({ UserName = '' }) => UserName);
        },
        async createGroup(name) {
            return (await there(async () => (await iam()).createGroup({ GroupName: name })))?.Group?.Arn;
        },
        async deleteGroup(name) {
            await absent(async () => (await iam()).deleteGroup({ GroupName: name }));
        },
    };
}
function roles(iam) {
    return {
        /** A role with what is attached to it; nothing where there is no such role. */
        async role(name) {
            const client = await iam();
            const [found, attached] = await Promise.all([
                absent(() => client.getRole({ RoleName: name })),
                absent(() => client.listAttachedRolePolicies({ RoleName: name })),
            ]);
            if (!found?.Role || !attached)
                return undefined;
            const { Arn: arn = '', AssumeRolePolicyDocument: trust = '' } = found.Role;
            const names = (attached.AttachedPolicies ?? []).map(({ PolicyName = '' }) => PolicyName);
            return { arn, trust: decodeURIComponent(trust), policies: names };
        },
        async createRole(name, trust, description) {
            const role = { RoleName: name, AssumeRolePolicyDocument: trust, Description: description };
            return (await there(async () => (await iam()).createRole(role)))?.Role?.Arn;
        },
        async setTrust(name, trust) {
            await (await iam()).updateAssumeRolePolicy({ RoleName: name, PolicyDocument: trust });
        },
        async deleteRole(name) {
            await absent(async () => (await iam()).deleteRole({ RoleName: name }));
        },
    };
}
function policies(iam) {
    return {
        async createPolicy(name, document) {
            const wanted = { PolicyName: name, PolicyDocument: document };
            return (await there(async () => (await iam()).createPolicy(wanted)))?.Policy?.Arn;
        },
        async attach(policy, to) {
            if ('group' in to)
                await (await iam()).attachGroupPolicy({ GroupName: to.group, PolicyArn: policy });
            else if ('role' in to)
                await (await iam()).attachRolePolicy({ RoleName: to.role, PolicyArn: policy });
            else
                await (await iam()).attachUserPolicy({ UserName: to.user, PolicyArn: policy });
        },
        async detach(policy, from) {
            const client = await iam();
            await absent(() => {
                if ('group' in from)
                    return client.detachGroupPolicy({ GroupName: from.group, PolicyArn: policy });
                if ('role' in from)
                    return client.detachRolePolicy({ RoleName: from.role, PolicyArn: policy });
                return client.detachUserPolicy({ UserName: from.user, PolicyArn: policy });
            });
        },
        /** Who holds a policy; nothing where there is no such policy. */
        async holders(policy) {
            const found = await absent(async () => (await iam()).listEntitiesForPolicy({ PolicyArn: policy }));
            if (!found)
                return undefined;
            return [
                ...(found.PolicyGroups ?? []).map(({ GroupName: group = '' }) => ({ group })),
                ...(found.PolicyRoles ?? []).map(({ RoleName: role = '' }) => ({ role })),
                ...(found.PolicyUsers ?? []).map(({ UserName: user = '' }) => ({ user })),
            ];
        },
        async deletePolicy(arn) {
            await absent(async () => (await iam()).deletePolicy({ PolicyArn: arn }));
        },
    };
}
function keys(iam) {
    return {
        /** Ids of a user's access keys: two at most (IAM quotas page). Empty where there is no such user. */
        async keys(user) {
            const found = await absent(async () => (await iam()).listAccessKeys({ UserName: user }));
            return (found?.AccessKeyMetadata ?? []).map(({ AccessKeyId = '' }) => AccessKeyId);
        },
        async createKey(user) {
            const { AccessKey: made } = await (await iam()).createAccessKey({ UserName: user });
            if (!made?.AccessKeyId || !made.SecretAccessKey)
                throw new Error(`No access key came for ${user}.`);
            return { id: made.AccessKeyId, secret: made.SecretAccessKey };
        },
        async deleteKey(user, id) {
            await absent(async () => (await iam()).deleteAccessKey({ UserName: user, AccessKeyId: id }));
        },
    };
}
const absent = (ask) => expecting('NoSuchEntity', ask);
const there = (ask) => expecting('EntityAlreadyExists', ask);
/** IAM's own names of errors have `Exception` behind them in some SDKs' models, and not in others. */
async function expecting(name, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error.name === name || error.name === `${name}Exception`)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/edge/bucket-access.js



/** The one region that CreateBucket is not told (S3 API reference, LocationConstraint). */
const UNNAMED = 'us-east-1';
/** Whether a bucket is there, and who gets in. */
function openBucketAccess({ bucket: Bucket, region, credentials, pathStyle }) {
    const s3 = (0,core_once/* once */.O)(async () => {
        const { S3 } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(5888), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
        return (0,failed_call/* namingCalls */.Q)('s3', new S3({ region, credentials, forcePathStyle: pathStyle }));
    });
    return {
        /**
         * The bucket's policy, which is empty text where it has none; nothing where there is no such bucket.
         *
         * @throws UserError where the bucket is somebody else's, or in another region.
         */
        async policy() {
            try {
                return (await (await s3()).getBucketPolicy({ Bucket })).Policy ?? '';
            }
            catch (error) {
                const { name } = error;
                if (name === 'NoSuchBucketPolicy')
                    return '';
                if (name === 'NoSuchBucket')
                    return undefined;
                if (name !== 'PermanentRedirect' && name !== 'MethodNotAllowed')
                    throw error;
                const wrong = name === 'PermanentRedirect' ? `isn't in ${region}` : 'is of another account';
                throw new problem/* UserError */.y(`The bucket ${Bucket} ${wrong}.`, { hint: 'Name another one, or its region.' });
            }
        },
        /** Makes the bucket. S3 itself encrypts all that is stored (S3 user guide, default encryption), in every bucket. */
        async create() {
            const where = region === UNNAMED ? {} : { LocationConstraint: region };
            const CreateBucketConfiguration = region === UNNAMED ? {} : { CreateBucketConfiguration: where };
            try {
                await (await s3()).createBucket({ Bucket, ...CreateBucketConfiguration });
            }
            catch (error) {
                if (error.name !== 'BucketAlreadyExists')
                    throw error;
                throw new problem/* UserError */.y(`The bucket ${Bucket} is of another account.`, { hint: 'Choose another name.' });
            }
        },
        /** Closes the bucket to the public, by the public access block and a policy of its own. */
        async close(policy) {
            const PublicAccessBlockConfiguration = {
                BlockPublicAcls: true,
                IgnorePublicAcls: true,
                BlockPublicPolicy: true,
                RestrictPublicBuckets: true,
            };
            await (await s3()).putPublicAccessBlock({ Bucket, PublicAccessBlockConfiguration });
            // The policy comes last: where it is there, the block is as well.
            await (await s3()).putBucketPolicy({ Bucket, Policy: policy });
        },
    };
}

// EXTERNAL MODULE: ./src/edge/bundle-objects.js
var bundle_objects = __webpack_require__(7022);
;// CONCATENATED MODULE: ./src/edge/caller.js

/** The ARN of whose keys these are. It tells the partition and the account. */
async function callerArn({ credentials, region, }) {
    const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    const client = (0,failed_call/* namingCalls */.Q)('sts', new STSClient({ credentials, region }));
    return (await client.send(new GetCallerIdentityCommand({}))).Arn ?? '';
}

// EXTERNAL MODULE: ./src/edge/invoke-policy.js
var invoke_policy = __webpack_require__(6826);
;// CONCATENATED MODULE: ./src/edge/lambda-call.js


/** Functions of one account and region, as those who use them see them, and their end. */
function openLambdaCalls({ credentials, region }) {
    const client = (0,core_once/* once */.O)(async () => {
        const { Lambda } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(7988)]).then(__webpack_require__.t.bind(__webpack_require__, 7988, 19));
        return (0,failed_call/* namingCalls */.Q)('lambda', new Lambda({ credentials, region }));
    });
    return {
        /** Calls a function and waits. @returns Its answer, JSON; `failed` where the function threw. */
        async invoke(name, payload) {
            const Payload = Buffer.from(JSON.stringify(payload));
            const { FunctionError, Payload: answer } = await (await client()).invoke({ FunctionName: name, Payload });
            return { failed: FunctionError !== undefined, answer: Buffer.from(answer ?? []).toString() };
        },
        /** @returns Whether there was one. */
        async remove(name) {
            try {
                await (await client()).deleteFunction({ FunctionName: name });
                return true;
            }
            catch (error) {
                if (error.name === 'ResourceNotFoundException')
                    return false;
                throw error;
            }
        },
    };
}

// EXTERNAL MODULE: ./actions/deploy-app/deploy.js + 3 modules
var deploy = __webpack_require__(220);
// EXTERNAL MODULE: ./actions/deploy-app/invoke.js + 1 modules
var invoke = __webpack_require__(5891);
// EXTERNAL MODULE: ./actions/deploy-app/open.js + 3 modules
var deploy_app_open = __webpack_require__(3976);
// EXTERNAL MODULE: ./actions/deploy-app/open-bundle.js + 1 modules
var open_bundle = __webpack_require__(4480);
;// CONCATENATED MODULE: ./src/core/apps/access.js
// The documents by which a bucket is closed to strangers, and by which Lambda and a Mattermost server become roles. What
// others wrote into one of them stays: a statement is added where what it says isn't there yet.
/** Lets functions write their logs. */
const BASIC_EXECUTION = 'AWSLambdaBasicExecutionRole';
/** AWS's own policies that let functions write their logs; the second one lets them into a VPC besides. */
const EXECUTION_POLICIES = [BASIC_EXECUTION, 'AWSLambdaVPCAccessExecutionRole'];
/**
 * A bucket's policy by which nobody gets in without TLS or without AWS credentials, whatever lists of access or other
 * statements say: a denial wins over all of them.
 *
 * @param document The policy's JSON; nothing where the bucket has none.
 * @returns The new JSON, which is `document` itself where nothing is missing.
 */
function closedBucketPolicy(document, bucket, partition) {
    const arn = `arn:${partition}:s3:::${bucket}`;
    const everything = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [arn, `${arn}/*`] };
    return withStatements(document, [
        { Sid: 'DenyInsecureTransport', ...everything, Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        // Known for every request (IAM user guide, aws:PrincipalType).
        { Sid: 'DenyAnonymous', ...everything, Condition: { StringEquals: { 'aws:PrincipalType': 'Anonymous' } } },
    ]);
}
/** A role's trust policy by which Lambda may assume it for a function; `document` itself where it may already. */
function trustingLambda(document) {
    return withStatements(document, [
        { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ]);
}
/** A role's trust policy by which a Mattermost server may assume it; `document` itself where it may already. */
function trustingServer(document, { principals, externalId }) {
    const [only = '', ...more] = principals;
    return withStatements(document, [
        {
            Sid: 'MattermostServer',
            Effect: 'Allow',
            // AWS answers a list of one as the one.
            Principal: { AWS: more.length > 0 ? principals : only },
            Action: 'sts:AssumeRole',
            ...(externalId && { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }),
        },
    ]);
}
function withStatements(document, wanted) {
    const { Version = '2012-10-17', Statement = [] } = JSON.parse(document ?? '{}');
    const there = [Statement].flat();
    const missing = wanted.filter((one) => !there.some((other) => says(other, one)));
    if (missing.length === 0 && document !== undefined)
        return document;
    // One of the same Sid said something else; a document has no two of one Sid.
    const kept = there.filter(({ Sid }) => Sid === undefined || !missing.some((one) => one.Sid === Sid));
    return JSON.stringify({ Version, Statement: [...kept, ...missing] });
}
/** Whether a statement says the same, whatever its Sid, and whether single values are in lists. */
function says(there, wanted) {
    const { Sid: _there, ...left } = there;
    const { Sid: _wanted, ...right } = wanted;
    return canonical(left) === canonical(right);
}
function canonical(value) {
    if (Array.isArray(value))
        return value.length === 1 ? canonical(value[0]) : `[${value.map(canonical).sort()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
    return `{${entries.sort()}}`;
}

// EXTERNAL MODULE: ./src/core/apps/invoke-policy.js
var apps_invoke_policy = __webpack_require__(7491);
;// CONCATENATED MODULE: ./actions/init-apps/parts.js




/** The bucket, closed to strangers. `policy` is its policy as it was read; nothing where there is no bucket. */
function bucketPart(name, { policy, anyArn }, bucket) {
    const closed = async (there) => closedBucketPolicy(there || undefined, name, (0,aws_arn/* partitionOf */.iQ)(await anyArn()));
    return {
        kind: 'bucket',
        name,
        look: async () => (policy === undefined ? undefined : { there: policy }),
        async make() {
            await bucket.create();
            await bucket.close(await closed());
            return true;
        },
        async lacks({ there }) {
            return there === (await closed(there)) ? [] : ["isn't closed to requests without TLS or credentials"];
        },
        mend: async ({ there }) => bucket.close(await closed(there)),
    };
}
/** The policy by which servers read what lies in the bucket; functions are added to it when they are deployed. */
function policyPart({ policy: name, bucket, anyArn }, { users, policies }) {
    let made;
    const wanted = async (document) => (0,apps_invoke_policy/* mergeInvokePolicy */.pY)(document, { bucket: { name: bucket, partition: (0,aws_arn/* partitionOf */.iQ)(await anyArn()) } });
    const arn = async () => {
        if (made)
            return made;
        const known = await anyArn();
        return `arn:${(0,aws_arn/* partitionOf */.iQ)(known)}:iam::${(0,aws_arn/* accountOf */.XP)(known)}:policy/${name}`;
    };
    return {
        arn,
        part: {
            kind: 'policy',
            name,
            look: async () => (0,invoke/* readPolicy */.T4)(await arn(), { policies }),
            async make() {
                made = await users.createPolicy(name, await wanted());
                return made !== undefined;
            },
            async lacks({ document }) {
                return document === (await wanted(document)) ? [] : [`doesn't let the bucket ${bucket} be read`];
            },
            mend: async (view) => writeVersion(view, await wanted(view.document), policies),
        },
    };
}
/** Writes the next version of a policy. IAM keeps five of them: the oldest makes room for a sixth. */
async function writeVersion({ arn, versions }, document, policies) {
    if (await policies.write(arn, document))
        return;
    const oldest = versions.findLast(({ isDefault }) => !isDefault);
    if (oldest)
        await policies.remove(arn, oldest.id);
    if (!(await policies.write(arn, document)))
        throw new Error(`The policy ${arn} is written by others just now.`);
}
/** The group that holds the policy. */
function groupPart(name, { policy, policyArn }, users) {
    const attach = async () => users.attach(await policyArn(), { group: name });
    return {
        kind: 'group',
        name,
        look: () => users.policiesOf(name),
        async make() {
            if ((await users.createGroup(name)) === undefined)
                return false;
            await attach();
            return true;
        },
        lacks: (attached) => (attached.includes(policy) ? [] : [`doesn't have the policy ${policy}`]),
        mend: attach,
    };
}
/**
 * The user that a server is, in the group.
 *
 * @param first Its groups, where somebody has looked already.
 * @param group Ends once there is a group.
 */
function userPart({ user: name, group }, { first, group: groupFound }, users) {
    let known = first;
    const join = async () => {
        await groupFound;
        await users.addToGroup(name, group);
    };
    return {
        kind: 'user',
        name,
        async look() {
            const found = known ?? (await users.groupsOf(name));
            known = undefined;
            return found;
        },
        async make() {
            if ((await users.createUser(name)) === undefined)
                return false;
            await join();
            return true;
        },
        lacks: (groups) => (groups.some((one) => one.name === group) ? [] : [`isn't in the group ${group}`]),
        mend: join,
    };
}

;// CONCATENATED MODULE: ./actions/init-apps/open.js













/** What init and clean need of AWS. */
function openAccess({ credentials, region, bucket, env }) {
    return {
        bucket: openBucketAccess({ bucket, region, credentials, pathStyle: isPathStyle(env) }),
        users: openAppUsers({ credentials, region }),
        policies: (0,invoke_policy/* openInvokePolicies */.N)({ credentials, region }),
        identity: () => callerArn({ credentials, region }),
    };
}
/** What taking a version away needs of AWS. */
function openVersions(policy, { credentials, region, bucket, env, log }) {
    const policies = (0,invoke_policy/* openInvokePolicies */.N)({ credentials, region });
    return {
        objects: (0,bundle_objects/* openBundleObjects */.R)({ bucket, region, credentials, pathStyle: isPathStyle(env) }),
        removeFunction: openLambdaCalls({ credentials, region }).remove,
        async readPolicy() {
            const caller = await callerArn({ credentials, region });
            return (0,invoke/* readPolicy */.T4)(`arn:${(0,aws_arn/* partitionOf */.iQ)(caller)}:iam::${(0,aws_arn/* accountOf */.XP)(caller)}:policy/${policy}`, { policies });
        },
        writePolicy: (view, document) => writeVersion(view, document, policies),
        log,
    };
}
/**
 * What the tests need of AWS. The server's own keys, in MM_APPS_AWS_ACCESS_KEY and _SECRET_KEY, show what the server may;
 * without them the tests show only that apps are there.
 */
function openTrial({ executeRole, policy, bundle }, surroundings) {
    const { region, bucket, env, log } = surroundings;
    const credentials = serverKeys(surroundings);
    const objects = (0,bundle_objects/* openBundleObjects */.R)({ bucket, region, credentials, pathStyle: isPathStyle(env) });
    return {
        read: objects.read,
        keys: async (prefix) => (await objects.list(prefix)).map(({ key }) => key),
        invoke: openLambdaCalls({ credentials, region }).invoke,
        async deploy() {
            if (bundle === undefined)
                throw new problem/* UserError */.y('The test deploy needs the bundle of the sample app.');
            const opened = await (0,open_bundle/* openBundle */.h)(bundle, { upgradeRuntime: false, log });
            const settings = { region, bucket, executeRole, policy, update: true, env: {}, tags: {}, dryRun: false };
            const rest = {
                memory: undefined,
                timeout: undefined,
                architecture: undefined,
                layers: undefined,
                vpc: undefined,
            };
            return (0,deploy/* deployBundle */.Q)(opened, { ...settings, ...rest }, (0,deploy_app_open/* openDeploy */.w)(surroundings)).finally(opened.close);
        },
        log,
    };
}
function serverKeys({ env, credentials, log }) {
    const { MM_APPS_AWS_ACCESS_KEY: accessKeyId, MM_APPS_AWS_SECRET_KEY: secretAccessKey } = env;
    if (accessKeyId && secretAccessKey)
        return async () => ({ accessKeyId, secretAccessKey });
    log('MM_APPS_AWS_ACCESS_KEY and MM_APPS_AWS_SECRET_KEY are not set: what the server itself may do is not tested.');
    return credentials;
}
const isPathStyle = (env) => env.AWS_S3_USE_PATH_STYLE === 'true';

// EXTERNAL MODULE: ./src/core/apps/names.js
var apps_names = __webpack_require__(8234);
;// CONCATENATED MODULE: ./actions/init-apps/remove-version.js



/**
 * Takes one version of an app away: its functions, what the policy says of them, its assets, and its manifest last, which
 * names them: a run that was killed is finished by the next.
 *
 * @throws UserError where there is no such version.
 */
async function removeVersion(settings, deps) {
    const { appId, version, dryRun } = settings;
    const key = (0,apps_names/* manifestKey */.Rn)(appId, version);
    const manifest = await deps.objects.read(key);
    if (manifest === undefined)
        throw await unknown(settings, deps);
    const functions = functionsOf(manifest).map((name) => (0,apps_names/* functionName */.AQ)(appId, version, name));
    const assets = await deps.objects.list((0,apps_names/* assetKey */.e7)(appId, version, ''));
    const view = await deps.readPolicy();
    const document = view && without(view.document, functions);
    const found = { functions, assets: assets.length, policy: document !== view?.document };
    if (dryRun)
        return found;
    await Promise.all(functions.map((name) => deps.removeFunction(name)));
    if (view && document !== undefined && found.policy)
        await deps.writePolicy(view, document);
    await deps.objects.remove(assets.map((asset) => asset.key));
    await deps.objects.remove([key]);
    deps.log(`${appId} ${version} is gone. Where it is still installed in Mattermost, uninstall it: /apps uninstall ${appId}`);
    return found;
}
async function unknown({ appId, version }, { objects }) {
    const there = await objects.list((0,apps_names/* manifestKey */.Rn)(appId, '').replace(/\.json$/, ''));
    const hint = there.length > 0 ? `There is ${there.map(({ key }) => key).join(', ')}.` : 'None of that app is there.';
    return new problem/* UserError */.y(`There is no version ${version} of ${appId}: the bucket has no ${(0,apps_names/* manifestKey */.Rn)(appId, version)}.`, { hint });
}
/** Names of functions in a manifest; only that is read of it, since what is stored may be of an older form. */
function functionsOf(manifest) {
    try {
        const functions = JSON.parse(manifest).aws_lambda?.functions ?? [];
        return functions.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
    }
    catch (cause) {
        throw new problem/* UserError */.y("The app's stored manifest is no JSON.", { hint: 'Deploy the version again first.' }, { cause });
    }
}
/** IAM takes no statement without resources: the last ones stay, and do no harm. */
function without(document, functions) {
    const there = (0,apps_invoke_policy/* invocable */.e1)(document);
    const kept = there.filter((arn) => !functions.some((name) => arn.endsWith(`:function:${name}`)));
    return kept.length === there.length || kept.length === 0 ? document : (0,apps_invoke_policy/* withInvocable */.AE)(document, kept);
}

;// CONCATENATED MODULE: ./actions/init-apps/access-key.js

/** IAM gives a user no third key (IAM quotas page). */
const MOST_KEYS = 2;
/**
 * Makes an access key for the server's user and hands it over. One that can't be kept is deleted again: nobody would know
 * its secret, and it would stand in the way of the next.
 *
 * @param isNew Whether the user was just made, and so has no keys.
 * @returns The key's id.
 * @throws UserError where the user has two keys already.
 */
async function handOverKey({ user, isNew }, keeper, { users, mask, log }) {
    const there = isNew ? [] : await users.keys(user);
    if (there.length >= MOST_KEYS) {
        throw new problem/* UserError */.y(`The user ${user} has two access keys, and IAM gives no third: ${there.join(', ')}.`, {
            hint: 'Delete the one that no server uses: aws iam delete-access-key.',
        });
    }
    const key = await users.createKey(user);
    mask(key.secret);
    try {
        await keeper.keep(key);
    }
    catch (error) {
        await users.deleteKey(user, key.id);
        throw new Error(`The access key could not be kept in ${keeper.place}; it was deleted again.`, { cause: error });
    }
    log(`The access key ${key.id} is in ${keeper.place}.`);
    return key.id;
}

;// CONCATENATED MODULE: ./actions/init-apps/part.js
/** Finds out whether a part is there and as it should be; makes or mends it where that is asked for. */
async function ensure(part, { create, isFresh }) {
    const { kind, name } = part;
    let found = create && isFresh ? undefined : await part.look();
    if (found === undefined && create) {
        if (await part.make())
            return { kind, name, state: 'made', lacks: [] };
        found = await part.look();
    }
    if (found === undefined)
        return { kind, name, state: 'missing', lacks: [] };
    const lacks = await part.lacks(found);
    if (lacks.length === 0)
        return { kind, name, state: 'fine', lacks };
    if (create)
        await part.mend(found);
    return { kind, name, state: create ? 'mended' : 'differs', lacks };
}

;// CONCATENATED MODULE: ./actions/init-apps/role-parts.js


/** The role that functions run as. */
function executeRolePart(name, users) {
    return rolePart({
        kind: 'execute role',
        name,
        description: 'Functions of Mattermost apps run as this role',
        trust: trustingLambda,
        trusted: 'Lambda',
        policies: EXECUTION_POLICIES,
        policyArn: (arn) => `arn:${(0,aws_arn/* partitionOf */.iQ)(arn)}:iam::aws:policy/service-role/${BASIC_EXECUTION}`,
    }, undefined, users);
}
/**
 * The role that a Mattermost server assumes, in place of a user with an access key.
 *
 * @param first The role, where somebody has looked already.
 */
function serverRolePart({ role: name, ...server }, { first, policy, policyArn }, users) {
    const wanted = {
        kind: 'server role',
        name,
        description: 'A Mattermost server assumes this role to read and invoke apps',
        trust: (document) => trustingServer(document, server),
        trusted: server.principals.join(', '),
        policies: [policy],
        policyArn,
    };
    return rolePart(wanted, first, users).part;
}
function rolePart(wanted, first, users) {
    const { kind, name, trust, policies } = wanted;
    let [known, arn] = [first, first?.arn];
    const attach = async (to) => users.attach(await wanted.policyArn(to), { role: name });
    const isTrusting = (role) => trust(role.trust) === role.trust;
    const isAllowed = (role) => role.policies.some((one) => policies.includes(one));
    const part = {
        kind,
        name,
        async look() {
            const found = known ?? (await users.role(name));
            known = undefined;
            arn = found?.arn;
            return found;
        },
        async make() {
            arn = await users.createRole(name, trust(undefined), wanted.description);
            if (arn === undefined)
                return false;
            await attach(arn);
            return true;
        },
        lacks: (role) => [
            ...(isTrusting(role) ? [] : [`can't be assumed by ${wanted.trusted}`]),
            ...(isAllowed(role) ? [] : [`doesn't have the policy ${policies[0]}`]),
        ],
        async mend(role) {
            if (!isTrusting(role))
                await users.setTrust(name, trust(role.trust));
            if (!isAllowed(role))
                await attach(role.arn);
        },
    };
    return { part, arn: () => arn };
}

;// CONCATENATED MODULE: ./actions/init-apps/init.js



/**
 * Finds out whether all that apps need in AWS is there and as it should be, and makes or mends it where asked to.
 *
 * @returns What was found, and what was done about it.
 * @throws UserError where the bucket can't be used.
 */
async function init(settings, deps) {
    const { create, access } = settings;
    const { users } = deps;
    const bucketPolicy = await deps.bucket.policy();
    const known = bucketPolicy === undefined && create ? undefined : await lookAtServer(access, users);
    const how = { create, isFresh: known === undefined };
    const role = executeRolePart(settings.executeRole, users);
    const roleFound = ensure(role.part, how);
    // IAM's answers tell the account by the way; only where there were none, AWS is asked for it.
    const anyArn = async () => arnOf(known) ?? (await roleFound.then(role.arn)) ?? deps.identity();
    const policy = policyPart({ ...settings, anyArn }, deps);
    const policyFound = ensure(policy.part, how);
    const policyArn = () => policyFound.then(policy.arn);
    const bucket = bucketPart(settings.bucket, { policy: bucketPolicy, anyArn }, deps.bucket);
    const found = [ensure(bucket, { create, isFresh: false }), roleFound, policyFound];
    if ('role' in access) {
        const server = serverRolePart(access, { first: known, policy: settings.policy, policyArn }, users);
        return Promise.all([...found, ensure(server, how)]);
    }
    const group = ensure(groupPart(access.group, { policy: settings.policy, policyArn }, users), how);
    const user = userPart(access, { first: known, group }, users);
    return Promise.all([...found, group, ensure(user, how)]);
}
/** The groups of the server's user, or the server's role; nothing where it isn't there. */
function lookAtServer(access, users) {
    return 'role' in access ? users.role(access.role) : users.groupsOf(access.user);
}
function arnOf(known) {
    return Array.isArray(known) ? known[0]?.arn : known?.arn;
}

;// CONCATENATED MODULE: ./actions/init-apps/run.js


/**
 * Looks at what apps need, makes and mends it where asked to, and hands over an access key where asked to.
 *
 * @throws UserError before the first change where the key couldn't be kept.
 */
async function run({ settings, keeper }, deps) {
    await keeper?.check();
    const findings = await init(settings, deps);
    for (const { kind, name, state, lacks } of findings)
        deps.log([`${kind} ${name}: ${state}`, ...lacks].join(', '));
    const { access } = settings;
    if (!keeper || 'role' in access)
        return { findings, keyId: undefined };
    const isNew = findings.some(({ kind, state }) => kind === 'user' && state === 'made');
    return { findings, keyId: await handOverKey({ user: access.user, isNew }, keeper, deps) };
}
/** Whether all that was looked at is as it should be by now. */
function isReady(findings) {
    return findings.every(({ state }) => state !== 'missing' && state !== 'differs');
}

// EXTERNAL MODULE: ./src/core/apps/sample.js
var sample = __webpack_require__(6986);
// EXTERNAL MODULE: ./src/core/work/told.js
var told = __webpack_require__(8154);
;// CONCATENATED MODULE: ./actions/init-apps/trial.js



/** Runs the tests one after the other, deploying first; one that fails doesn't stop the others. */
async function tryApps(tests, deps) {
    const results = [];
    for (const test of sample/* TRIALS */.aO.filter((one) => tests.includes(one))) {
        const fault = await BY_NAME[test](deps).then(() => undefined, (error) => (0,told/* told */.E)(error));
        const hint = fault?.hint ? ` ${fault.hint}` : '';
        results.push({ test, ...(fault && { fault: `${fault.message}${hint}` }) });
        deps.log(`${test}: ${fault ? `failed. ${fault.message}${hint}` : 'passed'}`);
    }
    return results;
}
const DEPLOY_FIRST = { hint: 'Deploy the sample app first: the test `deploy` does.' };
const BY_NAME = {
    async deploy({ deploy }) {
        await deploy();
    },
    async s3({ read }) {
        const { key, text } = sample/* SAMPLE */.Xg.asset;
        const found = await read(key);
        if (found === undefined)
            throw new problem/* UserError */.y(`There is no ${key}.`, DEPLOY_FIRST);
        if (found.trimEnd() !== text)
            throw new problem/* UserError */.y(`${key} holds something else than "${text}".`);
    },
    async list({ keys }) {
        const { prefix, key } = sample/* SAMPLE */.Xg.manifest;
        if (!(await keys(prefix)).includes(key))
            throw new problem/* UserError */.y(`${key} isn't listed under ${prefix}.`, DEPLOY_FIRST);
    },
    async lambda({ invoke }) {
        const { failed, answer } = await invoke(sample/* SAMPLE */.Xg.function, (0,sample/* ping */.hU)());
        const fault = failed ? `it failed: ${answer.slice(0, 200)}` : (0,sample/* wrongPong */.gr)(answer);
        if (fault)
            throw new problem/* UserError */.y(`${sample/* SAMPLE */.Xg.function} was called, and ${fault}.`);
    },
};

// EXTERNAL MODULE: ./cli/app-surroundings.js
var app_surroundings = __webpack_require__(5852);
// EXTERNAL MODULE: ./cli/command.js
var command = __webpack_require__(9212);
// EXTERNAL MODULE: ./cli/print.js
var print = __webpack_require__(1802);
;// CONCATENATED MODULE: ./cli/app-users.js










/** Looks at what apps need in AWS, makes it where asked to, and prints what a Mattermost server has to know of it. */
async function initApps(values, terminal) {
    const { create, 'create-access-key': makesKey } = values;
    if (makesKey && (!create || values['server-role'])) {
        throw new command/* UsageError */.e('--create-access-key needs --create, and no --server-role: a role has no key.');
    }
    if (values['server-role'] && values['server-principals'].length === 0) {
        throw new command/* UsageError */.e('--server-role needs --server-principals: who may assume it.');
    }
    const surroundings = (0,app_surroundings/* surroundingsOf */.Z)(terminal);
    const { region, bucket, log } = surroundings;
    let key = {};
    const keeper = handKeeper('what is printed here, and nowhere else', (names) => {
        key = names;
    });
    const { policy, executeRole } = namesOf(values);
    const settings = { create, bucket, policy, executeRole, access: accessOf(values) };
    const deps = { ...openAccess(surroundings), mask: () => { }, log };
    const { findings } = await run({ settings, keeper: makesKey ? keeper : undefined }, deps);
    const ready = isReady(findings);
    const server = { ...key, MM_APPS_AWS_REGION: region, MM_APPS_S3_BUCKET: bucket };
    (0,print/* printJson */.Q2)({ ready, results: findings, ...(ready && { server }) }, terminal);
    if (ready)
        log('Restart the Mattermost server with the variables above.');
    else
        log('Something is missing or differs: --create makes and mends it.');
    return ready ? 0 : 1;
}
/** Runs appsctl's tests: with a bundle all four, without one all but deploy. */
async function testApps({ tests, bundle, policy = apps_names/* DEFAULTS */.zY.policy, ...values }, terminal) {
    if (bundle === undefined && tests.includes('deploy'))
        throw new command/* UsageError */.e('The test deploy needs BUNDLE.');
    const wanted = tests.length > 0 ? tests : ['s3', 'list', 'lambda', ...(bundle ? ['deploy'] : [])];
    const names = { executeRole: values['execute-role'] ?? apps_names/* DEFAULTS */.zY.executeRole, policy, bundle };
    const results = await tryApps(wanted, openTrial(names, (0,app_surroundings/* surroundingsOf */.Z)(terminal)));
    (0,print/* printJson */.Q2)(results.map(({ test, fault }) => ({ test, passed: fault === undefined, ...(fault && { error: fault }) })), terminal);
    return results.some(({ fault }) => fault !== undefined) ? 1 : 0;
}
/** Removes what init made for a server, or one version of an app. */
async function cleanApps(values, terminal) {
    const { policy = apps_names/* DEFAULTS */.zY.policy, 'remove-version': version, 'dry-run': dryRun } = values;
    const surroundings = (0,app_surroundings/* surroundingsOf */.Z)(terminal);
    if (version) {
        (0,print/* printJson */.Q2)(await removeVersion({ ...version, dryRun }, openVersions(policy, surroundings)), terminal);
        return 0;
    }
    const access = accessOf({ ...values, 'server-principals': [], 'external-id': undefined });
    (0,print/* printJson */.Q2)(await clean({ policy, access, dryRun }, openAccess(surroundings)), terminal);
    return 0;
}
function namesOf({ policy = apps_names/* DEFAULTS */.zY.policy, 'execute-role': executeRole = apps_names/* DEFAULTS */.zY.executeRole }) {
    return { policy, executeRole };
}
function accessOf(values) {
    const { user = apps_names/* DEFAULTS */.zY.user, group = apps_names/* DEFAULTS */.zY.group, 'server-role': role } = values;
    if (role === undefined)
        return { user, group };
    return { role, principals: values['server-principals'], externalId: values['external-id'] };
}


/***/ }),

/***/ 3285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   XU: () => (/* binding */ FINAL),
/* harmony export */   to: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);

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
    return hint ? new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(failure, { hint }, { cause: error }) : new Error(failure, { cause: error });
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


/***/ }),

/***/ 8154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);

/**
 * What a result tells of an error. A person reads it far from the job's log, so all that lies under it is told as well:
 * what AWS said is at the very end of the chain.
 */
function told(error) {
    const { hint, file, line } = error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? error.at : {};
    return {
        message: withCauses(error),
        ...(hint === undefined ? {} : { hint }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
    };
}
function withCauses(error) {
    const causes = [];
    for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
        if (![error.message, ...causes].some((text) => text.includes(cause.message)))
            causes.push(textOf(cause));
    }
    return causes.length > 0 ? `${error.message} (${causes.join(': ')})` : error.message;
}
/** AWS's name for an error, such as AccessDeniedException, is what a person searches for; a cause of a cause has it too. */
function textOf({ name, message, cause }) {
    const isNamed = cause === undefined && name !== 'Error' && name !== 'UserError' && !message.includes(name);
    return `${isNamed ? `${name}: ` : ''}${cause === undefined ? message : message.replace(/\.$/, '')}`;
}


/***/ }),

/***/ 7022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openBundleObjects)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var _core_aws_failed_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4147);
/* harmony import */ var _core_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3348);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8890);





/** Objects of a bucket as whole files and by their tags; also of the bucket of apps, where versions are taken away. */
function openBundleObjects({ bucket: Bucket, region, credentials, pathStyle }) {
    const s3 = (0,_core_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(async () => {
        const { S3 } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(5888), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
        const unchunked = { requestChecksumCalculation: 'WHEN_REQUIRED' };
        return (0,_core_aws_failed_call_js__WEBPACK_IMPORTED_MODULE_2__/* .namingCalls */ .Q)('s3', new S3({ region, credentials, forcePathStyle: pathStyle, ...unchunked }));
    });
    return {
        /** All objects under a prefix, page after page. */
        list: (prefix = '') => told(Bucket, async () => {
            const { paginateListObjectsV2 } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(5888), __webpack_require__.e(8299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
            const found = [];
            for await (const { Contents = [] } of paginateListObjectsV2({ client: await s3() }, { Bucket, Prefix: prefix })) {
                found.push(...Contents.map(({ Key: key = '', Size: size = 0 }) => ({ key, size })));
            }
            return found;
        }),
        /** An object's text; nothing where there is no such object. */
        async read(key) {
            try {
                return await (await (await s3()).getObject({ Bucket, Key: key })).Body?.transformToString();
            }
            catch (error) {
                if (error.name === 'NoSuchKey')
                    return undefined;
                throw error;
            }
        },
        /** Writes an object into a file. @returns The SHA-256 in its metadata, where it has one. */
        download: (key, file) => told(Bucket, async () => {
            const { Body, Metadata } = await (await s3()).getObject({ Bucket, Key: key });
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(Body, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file));
            return Metadata?.sha256;
        }),
        /** The SHA-256 in an object's metadata; nothing where there is no such object, or none in it. */
        async sha256(key) {
            try {
                return (await (await s3()).headObject({ Bucket, Key: key })).Metadata?.sha256;
            }
            catch (error) {
                if (error.name === 'NotFound')
                    return undefined;
                throw error;
            }
        },
        /** Stores a file, with its SHA-256 in the metadata. */
        upload: (key, file, { size, sha256 }) => told(Bucket, async () => {
            const about = { ContentLength: size, ContentType: 'application/zip', Metadata: { sha256 } };
            await (await s3()).putObject({ Bucket, Key: key, Body: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), ...about });
        }),
        tags: (key) => told(Bucket, async () => {
            const { TagSet = [] } = await (await s3()).getObjectTagging({ Bucket, Key: key });
            return Object.fromEntries(TagSet.map(({ Key = '', Value = '' }) => [Key, Value]));
        }),
        /** Sets an object's tags, all of them: S3 can't add one. */
        setTags: (key, tags) => told(Bucket, async () => {
            const TagSet = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
            await (await s3()).putObjectTagging({ Bucket, Key: key, Tagging: { TagSet } });
        }),
        /** Deletes objects; S3 takes a thousand at a time (DeleteObjects). */
        async remove(keys) {
            for (let start = 0; start < keys.length; start += 1000) {
                const Objects = keys.slice(start, start + 1000).map((Key) => ({ Key }));
                const { Errors = [] } = await (await s3()).deleteObjects({ Bucket, Delete: { Objects, Quiet: true } });
                const [first] = Errors;
                if (first)
                    throw new Error(`${first.Key} in the bucket ${Bucket} could not be deleted: ${first.Message}`);
            }
        },
    };
}
/** What a person can mend is said in words. */
async function told(bucket, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error.name !== 'NoSuchBucket')
            throw error;
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`There is no bucket ${bucket}.`, { hint: 'Make it first, or name another one.' }, { cause: error });
    }
}


/***/ })

};
