export const id = 129;
export const ids = [129];
export const modules = {

/***/ 1129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./src/core/apps/names.js
var apps_names = __webpack_require__(8234);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
;// CONCATENATED MODULE: ./src/core/aws/arn.js
/** The ARN of an IAM role; `partition` is `aws` or another, such as `aws-cn`, as organization.yaml says. */
function arn_roleArn(partition, account, role) {
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
function arn_jobRoleArn({ organization, automation }, role) {
    return arn_roleArn(organization.partition, automation.account, automation.roles[role]);
}
/** The name of the sessions of the job these variables of GitHub's runner belong to. */
function arn_sessionOf(env, approver) {
    return sessionName(env.GITHUB_REPOSITORY ?? 'genesis', env.GITHUB_RUN_ID ?? 'local', approver);
}

;// CONCATENATED MODULE: ./src/edge/credentials.js


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
function credentials_jobCredentials(organization, role, { env, idToken, mask, approver }) {
    return openCredentials({
        region: organization.organization.region,
        jobRole: role && idToken && { arn: jobRoleArn(organization, role), idToken },
        account: organization.automation.account,
        sessionName: sessionOf(env, approver),
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
    throw new problem/* UserError */.y(`The AWS credentials of the surroundings are of account ${Account} (${Arn}), not of ${account}.`, {
        hint: 'Use credentials of the account of the automation (`automation.account` in organization.yaml), or the input `job-role`.',
    });
}
/** The SDK's own words, such as "Could not load credentials from any providers", don't say what to do. */
function tellKeyless(cause) {
    if (cause.name !== 'CredentialsProviderError')
        throw cause;
    const hint = 'Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. In a job, take credentials in a step before this one.';
    throw new problem/* UserError */.y(`AWS doesn't know who you are: ${cause.message}`, { hint }, { cause });
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
        ...(onBehalfOf ? { SourceIdentity: sourceIdentity(onBehalfOf) } : {}),
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
    if (accountOf(got) !== accountOf(arn))
        throw new Error(`Keys were asked for ${arn}, and came for ${got || 'nobody'}.`);
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration,
    };
}

;// CONCATENATED MODULE: ./actions/deploy-app/keys.js



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
        throw new problem/* UserError */.y(`${KEY} and ${SECRET} belong together: set both, or none.`);
    if (!accessKeyId || !secretAccessKey) {
        return openCredentials({ region, sessionName: arn_sessionOf(env), mask, now: Date.now }).base;
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
    const credentials = jobCredentials(organization, job.role, job);
    const arn = roleArn(partition, id, job.role === 'read' ? roles.reader : roles.apps);
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
        throw new UserError(`No app is deployed to ${name}: it ${id ? 'is to be closed' : 'was not created yet'}.`);
    }
    const never = [its.management_account, ...its.never];
    if (never.includes(id))
        throw new UserError(`No app is deployed to ${name}: organization.yaml keeps ${id} to itself.`);
    return { id, partition: its.partition };
}
function missing(name, { folder, unreadable }) {
    const file = `${folder}/accounts/${name}.yaml`;
    if (!unreadable.has(file)) {
        return new UserError(`The ledger has no account ${name}.`, { hint: 'Mend the input `account`.' });
    }
    return new UserError(`${file} can't be read.`, { file, hint: '`genesis check` says what is wrong with it.' });
}

;// CONCATENATED MODULE: ./actions/init-apps/clean.js


/**
 * Removes what init made for a server to get in: keys, user, group or role, and the policy, in the order IAM asks for. What
 * others use too is kept. Functions, their role and the bucket stay, so that apps go on for whoever has other access.
 *
 * @throws UserError where something that init didn't make stands in the way.
 */
async function clean_clean({ policy: name, access, dryRun }, deps) {
    const caller = await deps.identity();
    const arn = `arn:${partitionOf(caller)}:iam::${accountOf(caller)}:policy/${name}`;
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

// EXTERNAL MODULE: ./actions/init-apps/inputs.js + 2 modules
var init_apps_inputs = __webpack_require__(6866);
;// CONCATENATED MODULE: ./src/core/git/github-refusals.js

// What GitHub's answers mean that aren't a success.
/** Answers that are the same when asked again. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 422, 451, 501];
/** There is no such thing, or no such question at this GitHub. */
const ABSENT = (/* unused pure expression or super */ null && ([404, 501]));
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

;// CONCATENATED MODULE: ./src/edge/github-secrets.js

/** A job's own token may not write secrets: it takes an App's token, or a person's. */
const PERMISSION = 'environments: write';
/** The secrets of one environment of a repository. */
function openGitHubSecrets({ token, repository, environment, apiUrl }) {
    const [owner = '', repo = ''] = repository.split('/');
    const here = { owner, repo, environment_name: environment };
    const base = '/repos/{owner}/{repo}/environments/{environment_name}/secrets';
    const client = async () => {
        const [{ getOctokit }, { retry }] = await Promise.all([__webpack_require__.e(/* import() */ 738).then(__webpack_require__.bind(__webpack_require__, 1738)), __webpack_require__.e(/* import() */ 491).then(__webpack_require__.bind(__webpack_require__, 4491))]);
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
    const { default: sodium } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 9724));
    await sodium.ready;
    const box = sodium.crypto_box_seal(sodium.from_string(value), sodium.from_base64(key, sodium.base64_variants.ORIGINAL));
    return sodium.to_base64(box, sodium.base64_variants.ORIGINAL);
}

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

;// CONCATENATED MODULE: ./src/edge/secrets-manager.js


/** AWS Secrets Manager of one account and region. */
function openSecretsManager({ credentials, region }) {
    const client = once(async () => {
        const { SecretsManager } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(494)]).then(__webpack_require__.t.bind(__webpack_require__, 5494, 19));
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
                throw new problem/* UserError */.y(`There is no secret ${id}.`, { hint: 'Give its name.' });
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

;// CONCATENATED MODULE: ./src/edge/app-users.js


/**
 * The IAM users, groups and roles by which Mattermost reads and invokes apps.
 *
 * What is made and there already isn't an error: it is answered with nothing.
 */
function openAppUsers({ credentials, region }) {
    const iam = once(async () => {
        const { IAM } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(240)]).then(__webpack_require__.t.bind(__webpack_require__, 9240, 19));
        return namingCalls('iam', new IAM({ credentials, region }));
    });
    return { ...users(iam), ...groups(iam), ...roles(iam), ...policies(iam), ...keys(iam) };
}
function users(iam) {
    return {
        /** The groups a user is in; nothing where there is no such user. */
        async groupsOf(user) {
            const found = await app_users_absent(async () => (await iam()).listGroupsForUser({ UserName: user }));
            return found?.Groups?.map(({ GroupName: name = '', Arn: arn = '' }) => ({ name, arn }));
        },
        async createUser(name) {
            return (await there(async () => (await iam()).createUser({ UserName: name })))?.User?.Arn;
        },
        async addToGroup(user, group) {
            await (await iam()).addUserToGroup({ UserName: user, GroupName: group });
        },
        async removeFromGroup(user, group) {
            await app_users_absent(async () => (await iam()).removeUserFromGroup({ UserName: user, GroupName: group }));
        },
        async deleteUser(name) {
            await app_users_absent(async () => (await iam()).deleteUser({ UserName: name }));
        },
    };
}
function groups(iam) {
    return {
        /** Names of the managed policies of a group; nothing where there is no such group. */
        async policiesOf(group) {
            const found = await app_users_absent(async () => (await iam()).listAttachedGroupPolicies({ GroupName: group }));
            return found?.AttachedPolicies?.map(({ PolicyName = '' }) => PolicyName);
        },
        /** Names of a group's users; nothing where there is no such group. */
        async usersOf(group) {
            const found = await app_users_absent(async () => (await iam()).getGroup({ GroupName: group }));
            return found?.Users?.map(({ UserName = '' }) => UserName);
        },
        async createGroup(name) {
            return (await there(async () => (await iam()).createGroup({ GroupName: name })))?.Group?.Arn;
        },
        async deleteGroup(name) {
            await app_users_absent(async () => (await iam()).deleteGroup({ GroupName: name }));
        },
    };
}
function roles(iam) {
    return {
        /** A role with what is attached to it; nothing where there is no such role. */
        async role(name) {
            const client = await iam();
            const [found, attached] = await Promise.all([
                app_users_absent(() => client.getRole({ RoleName: name })),
                app_users_absent(() => client.listAttachedRolePolicies({ RoleName: name })),
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
            await app_users_absent(async () => (await iam()).deleteRole({ RoleName: name }));
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
            await app_users_absent(() => {
                if ('group' in from)
                    return client.detachGroupPolicy({ GroupName: from.group, PolicyArn: policy });
                if ('role' in from)
                    return client.detachRolePolicy({ RoleName: from.role, PolicyArn: policy });
                return client.detachUserPolicy({ UserName: from.user, PolicyArn: policy });
            });
        },
        /** Who holds a policy; nothing where there is no such policy. */
        async holders(policy) {
            const found = await app_users_absent(async () => (await iam()).listEntitiesForPolicy({ PolicyArn: policy }));
            if (!found)
                return undefined;
            return [
                ...(found.PolicyGroups ?? []).map(({ GroupName: group = '' }) => ({ group })),
                ...(found.PolicyRoles ?? []).map(({ RoleName: role = '' }) => ({ role })),
                ...(found.PolicyUsers ?? []).map(({ UserName: user = '' }) => ({ user })),
            ];
        },
        async deletePolicy(arn) {
            await app_users_absent(async () => (await iam()).deletePolicy({ PolicyArn: arn }));
        },
    };
}
function keys(iam) {
    return {
        /** Ids of a user's access keys: two at most (IAM quotas page). Empty where there is no such user. */
        async keys(user) {
            const found = await app_users_absent(async () => (await iam()).listAccessKeys({ UserName: user }));
            return (found?.AccessKeyMetadata ?? []).map(({ AccessKeyId = '' }) => AccessKeyId);
        },
        async createKey(user) {
            const { AccessKey: made } = await (await iam()).createAccessKey({ UserName: user });
            if (!made?.AccessKeyId || !made.SecretAccessKey)
                throw new Error(`No access key came for ${user}.`);
            return { id: made.AccessKeyId, secret: made.SecretAccessKey };
        },
        async deleteKey(user, id) {
            await app_users_absent(async () => (await iam()).deleteAccessKey({ UserName: user, AccessKeyId: id }));
        },
    };
}
const app_users_absent = (ask) => expecting('NoSuchEntity', ask);
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
    const s3 = once(async () => {
        const { S3 } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
        return namingCalls('s3', new S3({ region, credentials, forcePathStyle: pathStyle }));
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/edge/bundle-objects.js





/** Objects of a bucket as whole files and by their tags; also of the bucket of apps, where versions are taken away. */
function openBundleObjects({ bucket: Bucket, region, credentials, pathStyle }) {
    const s3 = once(async () => {
        const { S3 } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
        const unchunked = { requestChecksumCalculation: 'WHEN_REQUIRED' };
        return namingCalls('s3', new S3({ region, credentials, forcePathStyle: pathStyle, ...unchunked }));
    });
    return {
        /** All objects under a prefix, page after page. */
        list: (prefix = '') => told(Bucket, async () => {
            const { paginateListObjectsV2 } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(299)]).then(__webpack_require__.t.bind(__webpack_require__, 8299, 19));
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
            await (0,promises_.pipeline)(Body, (0,external_node_fs_.createWriteStream)(file));
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
            await (await s3()).putObject({ Bucket, Key: key, Body: (0,external_node_fs_.createReadStream)(file), ...about });
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
        throw new problem/* UserError */.y(`There is no bucket ${bucket}.`, { hint: 'Make it first, or name another one.' }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/edge/caller.js

/** The ARN of whose keys these are. It tells the partition and the account. */
async function callerArn({ credentials, region, }) {
    const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__, 2811, 19));
    const client = namingCalls('sts', new STSClient({ credentials, region }));
    return (await client.send(new GetCallerIdentityCommand({}))).Arn ?? '';
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
            const found = await invoke_policy_absent(async () => (await client()).send(new GetRoleCommand({ RoleName: name })));
            return found?.Role?.Arn;
        },
        /** A policy's versions, the newest first; nothing where there is no such policy. */
        async versions(arn) {
            const { ListPolicyVersionsCommand } = await sdk();
            const found = await invoke_policy_absent(async () => (await client()).send(new ListPolicyVersionsCommand({ PolicyArn: arn })));
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
            const found = await invoke_policy_absent(async () => (await client()).send(new GetPolicyVersionCommand(request)));
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
                await invoke_policy_absent(async () => (await client()).send(new DeletePolicyVersionCommand(request)));
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
async function invoke_policy_absent(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error.name === 'NoSuchEntityException')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/edge/lambda-call.js


/** Functions of one account and region, as those who use them see them, and their end. */
function openLambdaCalls({ credentials, region }) {
    const client = once(async () => {
        const { Lambda } = await Promise.all(/* import() */[__webpack_require__.e(777), __webpack_require__.e(988)]).then(__webpack_require__.t.bind(__webpack_require__, 7988, 19));
        return namingCalls('lambda', new Lambda({ credentials, region }));
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
        if (id !== undefined && invoke_numberOf(id) === invoke_numberOf(seen.current.id) + 1)
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
const invoke_numberOf = (version) => Number(/^v(\d+)$/.exec(version)?.[1] ?? Number.NaN);

;// CONCATENATED MODULE: ./actions/deploy-app/target.js




/**
 * Finds what init has made. It depends on no bundle, so that one can be read meanwhile.
 *
 * @throws UserError naming what is missing.
 */
async function openTarget(settings, deps) {
    const asked = roleOf(settings, deps);
    // The policy is in the account of the role; where that is known, nobody waits for the role's answer.
    const place = settings.account ?? asked.then((arn) => ({ id: accountOf(arn), partition: partitionOf(arn) }));
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
    return `arn:${partitionOf(role)}:lambda:${region}:${accountOf(role)}:function:${name}`;
}
function policyDeps(deps) {
    const keys = async (prefix) => (await deps.objects.list(prefix)).keys();
    return { ...deps, functionNames: deps.functions.names, keys };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
const TIMEOUT = 60_000;
const PLUGIN = 'plugins/com.mattermost.apps/api/v1';
/** What Node calls failures of TLS: certificates that aren't trusted, have expired or are somebody else's. */
const TLS = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;
/** The Apps plugin of a Mattermost server. */
function mattermost_openMattermost({ siteUrl, token }) {
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
            return new UserError(`${base} answers by sending us to ${to}.`, {
                hint: 'Write the site URL as the server has it.',
            });
        }
        if (status === 401)
            return new UserError(`${base} doesn't know the token.`, { hint: 'Make a new one for a system admin.' });
        if (status === 403) {
            return new UserError(`The token's user may not change apps on ${base}.`, { hint: 'Use one of a system admin.' });
        }
        const reason = reasonOf(text);
        if (answer.ok || (status === 404 && !reason))
            return withoutPlugin();
        return new UserError(`${base} answered ${status}: ${reason ?? text}`);
    }
    async function withoutPlugin() {
        const ping = await ask(`${PLUGIN}/ping`);
        const isThere = ping.status !== 404 && !(await ping.text()).trimStart().startsWith('<');
        return isThere
            ? new UserError(`The Apps plugin of ${base} is too old for this.`, { hint: 'Update it to 1.0 or later.' })
            : new UserError(`${base} has no Apps plugin, or it is disabled.`, {
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
        return new UserError(`The certificate of ${base} isn't trusted (${code}).`, { hint }, options);
    }
    const hint = 'Is the site URL right, and can it be reached from here?';
    return new UserError(`${base} can't be reached (${code}).`, { hint }, options);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./src/core/apps/archive.js
/** More entries than any app has; a directory of millions takes memory before anything is unpacked. */
const MOST_ENTRIES = 10_000;
/** A function comes with its libraries: as many entries as a zip archive has without the extensions of Zip64. */
const MOST_FUNCTION_ENTRIES = 65_535;
const MIB = 1024 * 1024;
/** All of a bundle, unpacked. */
const LARGEST_TOTAL = 1024 * MIB;
/** Above this size, text packed a hundred times smaller is no text but a bomb. */
const BOMB = { size: 10 * MIB, ratio: 100 };
/** Lambda takes no function that is larger unpacked (Lambda quotas page, deployment package). */
const LARGEST_FUNCTION = 250 * MIB;
/** What is wrong with a bundle's entries, whatever they are for. All of it, each in a sentence. */
function archiveProblems(entries) {
    const problems = entries.flatMap((entry) => entryProblems(entry).map((problem) => `${shown(entry.name)} ${problem}.`));
    const doubles = [...Map.groupBy(entries, ({ name }) => name)].filter(([, group]) => group.length > 1);
    problems.push(...doubles.map(([name]) => `${shown(name)} is in the bundle more than once: pack it once.`));
    const total = sum(entries);
    if (total > LARGEST_TOTAL) {
        problems.push(`The bundle has ${mebibytes(total)} unpacked; at most ${mebibytes(LARGEST_TOTAL)} are taken.`);
    }
    return problems;
}
/** What is wrong with the archive of a function; what is in it is Lambda's own matter, but for its size. */
function functionProblems(name, entries) {
    const total = sum(entries);
    const problems = [
        entries.length === 0 && 'is an empty archive',
        total > LARGEST_FUNCTION && `has ${mebibytes(total)} unpacked; Lambda takes ${mebibytes(LARGEST_FUNCTION)}`,
        entries.some(isBomb) && 'has an entry that unpacks to more than a hundred times its size',
        entries.some(({ name: inner }) => leavesFolder(inner)) && 'has entries that leave its folder',
    ];
    return problems.filter((problem) => problem !== false).map((problem) => `${shown(name)} ${problem}.`);
}
function entryProblems(entry) {
    const { name, isDirectory, isLink, isEncrypted, isReadable } = entry;
    const problem = nameProblem(isDirectory ? name.replace(/\/$/, '') : name);
    return [
        ...(problem ? [problem] : []),
        ...(isLink ? ['is a link: pack the file itself'] : []),
        ...(isEncrypted ? ['is encrypted: pack it without a password'] : []),
        ...(!isReadable && !isEncrypted ? ['is packed by an unknown method: pack it with zip (deflate)'] : []),
        ...(isBomb(entry) ? ['unpacks to more than a hundred times its size'] : []),
    ];
}
/** Why a name isn't taken: it could mean a place outside of the app's own. */
function nameProblem(name) {
    if (name.includes('\\'))
        return 'has a backslash in its name: write slashes';
    if (/^(\/|[A-Za-z]:)/.test(name))
        return 'has an absolute name: pack it by a relative one';
    if (/\p{Cc}/u.test(name))
        return 'has control characters in its name';
    if (name.split('/').some((part) => part === '..' || part === '.' || part === '')) {
        return 'has empty parts, "." or ".." in its name: it could leave its folder';
    }
    return undefined;
}
/** In a function's archive any other name is fine: `zip -r` adds folders, and Windows writes backslashes. */
function leavesFolder(name) {
    return /^([/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes('..');
}
const isBomb = ({ size, packed }) => size > BOMB.size && size > packed * BOMB.ratio;
const sum = (entries) => entries.reduce((total, { size }) => total + size, 0);
const mebibytes = (bytes) => `${Math.ceil(bytes / MIB)} MiB`;
/** A name as it may be shown: quoted, bounded, and without what moves a terminal's cursor. */
function shown(name) {
    const text = JSON.stringify(name.length > 120 ? `${name.slice(0, 117)}...` : name);
    return text.replaceAll(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '?');
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
        ...manifest_functionProblems(functions, manifest.functions),
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
function manifest_functionProblems(given, functions) {
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
        const hint = inside ? `pack ${shown(inside.name)} without its folder` : 'add it';
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
    const problems = [...archiveProblems(entries), ...manifestEntryProblems(entries)];
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
        `Function ${shown(name)}: AWS makes no functions for ${shown(runtime)} any more. Use ${replacement}${remedy}.`,
    ];
}
function illegalName(name, awsName) {
    const isPlain = /^[A-Za-z0-9_ -]+$/.test(name);
    const remedy = isPlain
        ? `Shorten the function's name, so that id, version and name have at most ${apps_names/* LONGEST_NAME */.B6 - 2} characters`
        : 'Name the function by letters, digits, hyphens and underscores only';
    return `Function ${shown(name)} would be called ${shown(awsName)}, a name that Lambda doesn't take. ${remedy}.`;
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
    problems.push(...left.map((file) => `${shown(file)} belongs to no function of the manifest: add the function, or leave it out.`));
    return { found, problems };
}
function archiveProblem(name, candidates) {
    if (candidates.length === 0)
        return `Function ${shown(name)} has no archive: add ${shown(`${name}.zip`)} to the bundle.`;
    return `Function ${shown(name)} has ${candidates.length} archives (${candidates.map(shown).join(', ')}): leave one.`;
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
        return [`${sources.map(shown).join(' and ')} would both be ${shown(to)} in ${group[0]?.in}: rename one.`];
    });
}
/** S3 takes keys of up to 1,024 bytes of UTF-8 (S3 user guide, object keys). */
function longKeys(assets) {
    const long = assets.filter(({ key }) => Buffer.byteLength(key) > 1024);
    return long.map(({ entry }) => `${shown(entry)} has too long a name for S3: shorten it.`);
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
async function openZip(file, name, most = MOST_ENTRIES) {
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
    const written = (0,promises_.pipeline)(packed, (0,external_node_fs_.createWriteStream)(file));
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

;// CONCATENATED MODULE: ./actions/deploy-app/open-bundle.js















/** How many parts are unpacked at once: there are few cores, and each takes some memory. */
const open_bundle_AT_ONCE = 4;
/**
 * Reads a bundle. Assets stay in the archive and are unpacked again when they are read; functions are unpacked into a
 * folder of their own, since they are archives that have to be looked into. No file is in memory as a whole.
 *
 * @throws UserError with all that is wrong with the bundle.
 */
async function open_bundle_openBundle(file, options) {
    if (!(await (0,external_node_fs_promises_.stat)(file).catch(() => undefined))?.isFile()) {
        throw new problem/* UserError */.y(`There is no bundle ${shown(file)}.`, { hint: 'Name a zip file.' });
    }
    const archive = await openZip(file, external_node_path_.basename(file));
    const folder = await (0,external_node_fs_promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'genesis-app-'));
    const close = async () => {
        archive.close();
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
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
        options.log(`${shown(name)} is no part of an app: it is ignored.`);
    const limit = pLimit(open_bundle_AT_ONCE);
    const tell = (name) => (error) => {
        problems.push(...(error instanceof problem/* UserError */.y ? [error.message] : [`${shown(name)} can't be unpacked: ${error.message}.`]));
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
    await (0,promises_.pipeline)(await archive.read(one.archive), (0,external_node_fs_.createWriteStream)(file));
    const inner = await openZip(file, shown(one.archive), MOST_FUNCTION_ENTRIES);
    try {
        const problems = functionProblems(one.archive, inner.entries);
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
        throw new problem/* UserError */.y(`${shown(name)} has no program ${shown(handler)}, which the manifest names as its handler.`);
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
        openMattermost,
    };
}

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

;// CONCATENATED MODULE: ./actions/init-apps/parts.js




/** The bucket, closed to strangers. `policy` is its policy as it was read; nothing where there is no bucket. */
function bucketPart(name, { policy, anyArn }, bucket) {
    const closed = async (there) => closedBucketPolicy(there || undefined, name, partitionOf(await anyArn()));
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
    const wanted = async (document) => mergeInvokePolicy(document, { bucket: { name: bucket, partition: partitionOf(await anyArn()) } });
    const arn = async () => {
        if (made)
            return made;
        const known = await anyArn();
        return `arn:${partitionOf(known)}:iam::${accountOf(known)}:policy/${name}`;
    };
    return {
        arn,
        part: {
            kind: 'policy',
            name,
            look: async () => readPolicy(await arn(), { policies }),
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
        policies: openInvokePolicies({ credentials, region }),
        identity: () => callerArn({ credentials, region }),
    };
}
/** What taking a version away needs of AWS. */
function openVersions(policy, { credentials, region, bucket, env, log }) {
    const policies = openInvokePolicies({ credentials, region });
    return {
        objects: openBundleObjects({ bucket, region, credentials, pathStyle: isPathStyle(env) }),
        removeFunction: openLambdaCalls({ credentials, region }).remove,
        async readPolicy() {
            const caller = await callerArn({ credentials, region });
            return readPolicy(`arn:${partitionOf(caller)}:iam::${accountOf(caller)}:policy/${policy}`, { policies });
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
    const objects = openBundleObjects({ bucket, region, credentials, pathStyle: isPathStyle(env) });
    return {
        read: objects.read,
        keys: async (prefix) => (await objects.list(prefix)).map(({ key }) => key),
        invoke: openLambdaCalls({ credentials, region }).invoke,
        async deploy() {
            if (bundle === undefined)
                throw new problem/* UserError */.y('The test deploy needs the bundle of the sample app.');
            const opened = await open_bundle_openBundle(bundle, { upgradeRuntime: false, log });
            const settings = { region, bucket, executeRole, policy, update: true, env: {}, tags: {}, dryRun: false };
            const rest = {
                memory: undefined,
                timeout: undefined,
                architecture: undefined,
                layers: undefined,
                vpc: undefined,
            };
            return deployBundle(opened, { ...settings, ...rest }, openDeploy(surroundings)).finally(opened.close);
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
    const there = invocable(document);
    const kept = there.filter((arn) => !functions.some((name) => arn.endsWith(`:function:${name}`)));
    return kept.length === there.length || kept.length === 0 ? document : withInvocable(document, kept);
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
        policyArn: (arn) => `arn:${partitionOf(arn)}:iam::aws:policy/service-role/${BASIC_EXECUTION}`,
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

// EXTERNAL MODULE: ./src/core/render/markdown.js
var markdown = __webpack_require__(3905);
;// CONCATENATED MODULE: ./actions/init-apps/summary.js


// What the action's modes did, for the job summary.
function initSummary({ findings, keyId }, { region, bucket }) {
    const isFine = isReady(findings);
    const rows = findings.map(({ kind, name, state, lacks }) => [kind, (0,markdown/* code */.aY)(name), state, (0,markdown/* inert */.tJ)(lacks.join(', '))]);
    const variables = [
        ...(keyId ? [`MM_APPS_AWS_ACCESS_KEY (${keyId})`, 'MM_APPS_AWS_SECRET_KEY'] : []),
        `MM_APPS_AWS_REGION=${region}`,
        `MM_APPS_S3_BUCKET=${bucket}`,
    ];
    return page(isFine ? 'All that apps need is there' : 'Something that apps need is missing or differs', grid(['', 'Name', 'State', 'What was wrong'], rows), ...(isFine ? [`The Mattermost server needs ${variables.map(markdown/* code */.aY).join(', ')}. Restart it with them.`] : []));
}
function trialSummary(results) {
    const failed = results.filter(({ fault }) => fault !== undefined).length;
    const rows = results.map(({ test, fault }) => [test, (0,markdown/* inert */.tJ)(fault ?? 'passed')]);
    return page(failed > 0 ? `${failed} of ${results.length} tests failed` : 'All tests passed', grid(['Test', ''], rows));
}
function removalSummary(removals) {
    const rows = removals.map(({ kind, name, state, why = '' }) => [kind, (0,markdown/* code */.aY)(name), state, (0,markdown/* inert */.tJ)(why)]);
    return page('What init made for the server', grid(['', 'Name', 'State', 'Why'], rows), 'Functions, their role, and the bucket stay.');
}
function versionSummary({ appId, version, dryRun }, removed) {
    const rows = removed.functions.map((name) => [(0,markdown/* code */.aY)(name)]);
    return page(`${(0,markdown/* inert */.tJ)(appId)} ${(0,markdown/* code */.aY)(version)} ${dryRun ? 'would be removed' : 'is removed'}`, grid(['Function'], rows), `Besides: its manifest and ${removed.assets} assets${removed.policy ? ', and what the policy said of it' : ''}.`);
}
const grid = (titles, rows) => (0,markdown/* rendered */.gj)((0,markdown/* table */.tp)(titles.map((title) => ({ title })), rows));
const page = (title, ...parts) => `${[(0,markdown/* rendered */.gj)((0,markdown/* paragraph */.FY)(`### ${title}`)), ...parts].join('\n\n')}\n`;

;// CONCATENATED MODULE: ./src/core/apps/sample.js

// appsctl's test app: its own tests look for these names and these answers.
const ID = 'hello-serverless';
const VERSION = 'v1.2.0';
/** appsctl's four tests. */
const TRIALS = ['deploy', 's3', 'list', 'lambda'];
const SAMPLE = {
    id: ID,
    version: VERSION,
    asset: { key: (0,apps_names/* assetKey */.e7)(ID, VERSION, 'test.txt'), text: 'static pong' },
    manifest: { key: (0,apps_names/* manifestKey */.Rn)(ID, VERSION), prefix: 'manifests/hello' },
    function: (0,apps_names/* functionName */.AQ)(ID, VERSION, 'hello-serverless'),
};
/** A call of an app as the Apps plugin sends it to a function: a request like API Gateway's. */
function ping() {
    const call = { path: '/ping' };
    return { path: '/ping', httpMethod: 'POST', headers: {}, body: JSON.stringify(call) };
}
/** What is wrong with the sample's answer to a ping; nothing where it is the right one. */
function wrongPong(answer) {
    try {
        const { statusCode, body } = JSON.parse(answer);
        if (statusCode === 200 && JSON.parse(body).text === 'PONG')
            return undefined;
    }
    catch {
        // Told below, as any other answer.
    }
    return `it answered ${answer.slice(0, 200)} where PONG was expected`;
}

;// CONCATENATED MODULE: ./src/core/work/told.js

/**
 * What a result tells of an error. A person reads it far from the job's log, so all that lies under it is told as well:
 * what AWS said is at the very end of the chain.
 */
function told_told(error) {
    const { hint, file, line } = error instanceof problem/* UserError */.y ? error.at : {};
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
            causes.push(told_textOf(cause));
    }
    return causes.length > 0 ? `${error.message} (${causes.join(': ')})` : error.message;
}
/** AWS's name for an error, such as AccessDeniedException, is what a person searches for; a cause of a cause has it too. */
function told_textOf({ name, message, cause }) {
    const isNamed = cause === undefined && name !== 'Error' && name !== 'UserError' && !message.includes(name);
    return `${isNamed ? `${name}: ` : ''}${cause === undefined ? message : message.replace(/\.$/, '')}`;
}

;// CONCATENATED MODULE: ./actions/init-apps/trial.js



/** Runs the tests one after the other, deploying first; one that fails doesn't stop the others. */
async function tryApps(tests, deps) {
    const results = [];
    for (const test of TRIALS.filter((one) => tests.includes(one))) {
        const fault = await BY_NAME[test](deps).then(() => undefined, (error) => told_told(error));
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
        const { key, text } = SAMPLE.asset;
        const found = await read(key);
        if (found === undefined)
            throw new problem/* UserError */.y(`There is no ${key}.`, DEPLOY_FIRST);
        if (found.trimEnd() !== text)
            throw new problem/* UserError */.y(`${key} holds something else than "${text}".`);
    },
    async list({ keys }) {
        const { prefix, key } = SAMPLE.manifest;
        if (!(await keys(prefix)).includes(key))
            throw new problem/* UserError */.y(`${key} isn't listed under ${prefix}.`, DEPLOY_FIRST);
    },
    async lambda({ invoke }) {
        const { failed, answer } = await invoke(SAMPLE.function, ping());
        const fault = failed ? `it failed: ${answer.slice(0, 200)}` : wrongPong(answer);
        if (fault)
            throw new problem/* UserError */.y(`${SAMPLE.function} was called, and ${fault}.`);
    },
};

;// CONCATENATED MODULE: ./actions/init-apps/wire.js











/**
 * Does what the mode says, by the keys of the surroundings: an administrator's where something is made or removed. No role
 * of the ledger may make users and keys, or could make itself an administrator by them.
 */
async function start(inputs, context) {
    const { env, log, mask, output } = context;
    const region = inputs.region ?? (env.MM_APPS_AWS_REGION || apps_names/* DEFAULTS */.zY.region);
    const bucket = inputs.bucket ?? (env.MM_APPS_S3_BUCKET || apps_names/* DEFAULTS */.zY.bucket);
    const surroundings = { credentials: ambientKeys({ env, mask, log, region }), region, bucket, env, log };
    output('region', region);
    output('bucket', bucket);
    await MODES[inputs.mode](inputs, surroundings, context);
}
const MODES = { init: wire_init, test, clean: remove, 'remove-version': removeOne };
async function wire_init(inputs, surroundings, { log, mask, output, summary }) {
    const settings = { ...inputs, ...surroundings, executeRole: inputs['execute-role'], access: (0,init_apps_inputs/* accessOf */.YK)(inputs) };
    const keeper = inputs['create-access-key'] ? keeperOf(inputs, surroundings, output) : undefined;
    const done = await run({ settings, keeper }, { ...openAccess(surroundings), mask, log });
    output('results', JSON.stringify(done.findings));
    output('ready', isReady(done.findings));
    if (done.keyId)
        output('access-key-id', done.keyId);
    await summary(initSummary(done, surroundings));
    if (isReady(done.findings))
        return;
    throw new problem/* UserError */.y('Something that apps need is missing or differs; the job summary says what.', {
        hint: 'Set `create: true` to make and mend it.',
    });
}
async function test(inputs, surroundings, { output, summary }) {
    const names = { executeRole: inputs['execute-role'], policy: inputs.policy, bundle: inputs.bundle };
    const tests = inputs.tests;
    const results = await tryApps(tests, openTrial(names, surroundings));
    const failed = results.filter(({ fault }) => fault !== undefined);
    output('results', JSON.stringify(results));
    output('ready', failed.length === 0);
    await summary(trialSummary(results));
    if (failed.length > 0)
        throw new problem/* UserError */.y(`Failed: ${failed.map(({ test: name }) => name).join(', ')}.`);
}
async function remove(inputs, surroundings, { output, summary }) {
    const { policy, 'dry-run': dryRun } = inputs;
    const results = await clean_clean({ policy, access: (0,init_apps_inputs/* accessOf */.YK)(inputs), dryRun }, openAccess(surroundings));
    output('results', JSON.stringify(results));
    await summary(removalSummary(results));
}
async function removeOne(inputs, surroundings, { output, summary }) {
    const { 'app-id': appId = '', version = '', policy, 'dry-run': dryRun } = inputs;
    const settings = { appId, version, dryRun };
    const removed = await removeVersion(settings, openVersions(policy, surroundings));
    output('results', JSON.stringify(removed));
    await summary(versionSummary(settings, removed));
}
function keeperOf(inputs, { credentials, region, env }, output) {
    const { 'github-token': token = '', 'github-repository': repository = '', secret = '' } = inputs;
    const environment = inputs['github-environment'] ?? '';
    if (inputs['access-key-to'] === 'github') {
        return gitHubKeeper({ token, repository, environment, apiUrl: env.GITHUB_API_URL });
    }
    if (inputs['access-key-to'] === 'secrets-manager')
        return secretsManagerKeeper(secret, { credentials, region });
    return handKeeper('outputs of this step', (names) => {
        output('access-key', names.MM_APPS_AWS_ACCESS_KEY ?? '');
        output('secret-key', names.MM_APPS_AWS_SECRET_KEY ?? '');
    });
}


/***/ })

};
