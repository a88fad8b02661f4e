export const id = 3641;
export const ids = [3641];
export const modules = {

/***/ 3641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeEdit: () => (/* binding */ proposeEdit),
  _: () => (/* binding */ repositoryOf)
});

;// CONCATENATED MODULE: ./src/core/git/github-repository.js
const URLS = [
    /^(?:https?|git|ssh):\/\/(?:[^@/]+@)?([^/:]+)(?::\d+)?\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/,
    /^(?:[^@/]+@)?([^/:]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/,
];
/** The repository that the URL of a Git remote is of; undefined where it isn't one that GitHub gives out. */
function githubRepository(url) {
    for (const pattern of URLS) {
        const [, host, owner, name] = pattern.exec(url) ?? [];
        if (!host)
            continue;
        const repository = `${owner}/${name}`;
        return host === 'github.com' || host === 'ssh.github.com'
            ? { repository }
            : { repository, apiUrl: `https://${host}/api/v3` };
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
// EXTERNAL MODULE: ./src/edge/folder.js
var folder = __webpack_require__(7960);
// EXTERNAL MODULE: ./src/edge/git.js + 4 modules
var edge_git = __webpack_require__(9123);
// EXTERNAL MODULE: ./src/edge/github.js + 1 modules
var edge_github = __webpack_require__(6271);
// EXTERNAL MODULE: ./cli/checked-edit.js
var checked_edit = __webpack_require__(4357);
;// CONCATENATED MODULE: ./cli/propose.js






const MAIN = 'main';
/**
 * Makes an edit on main's tip and opens a pull request of it; one that is open already is brought up to date. The
 * working directory isn't touched.
 *
 * @throws UserError where there is no clone, no repository at GitHub, or no token.
 */
async function proposeEdit(values, { branch: name, title }, decide, terminal) {
    const checkout = (0,folder/* checkoutOf */.o5)((0,folder/* folderName */.ub)(values.ledger));
    if (!checkout)
        throw new problem/* UserError */.y(`${values.ledger} is in no clone of Git, so there is nothing to propose it to.`);
    const { GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: given } = process.env;
    const token = tokenOf(process.env, values['dry-run']);
    const log = (line) => terminal.err(`${line}\n`);
    const git = (0,edge_git.openGit)({ directory: checkout.root, token, serverUrl, log });
    const main = await git.remoteTip(MAIN);
    if (!main)
        throw new problem/* UserError */.y(`origin has no branch ${MAIN}.`, { hint: 'Push it first.' });
    const tree = await git.tree(main, [checkout.path]);
    const files = await (0,checked_edit/* checkedEdit */.i)(tree, checkout.path, decide, values.ledger);
    const edited = { files: [...files.keys()], changed: files.size > 0 };
    if (values['dry-run'] || files.size === 0)
        return edited;
    const { repository, apiUrl } = await repositoryOf(values.repository, git);
    const branch = `genesis/${name}`;
    await git.commitTo(branch, async () => ({ files, message: `${title}\n` }), { onto: main });
    const github = (0,edge_github/* openGitHub */.o)({ token, repository, apiUrl: given ?? apiUrl, log });
    const open = await github.pullRequestOf(branch, MAIN);
    const { url } = open ?? (await github.createPullRequest(branch, MAIN, { title, body: bodyOf(edited) }));
    return { ...edited, pull_request: url };
}
function tokenOf({ GITHUB_TOKEN, GH_TOKEN }, isDry) {
    const token = GITHUB_TOKEN || GH_TOKEN;
    if (token || isDry)
        return token ?? '';
    throw new problem/* UserError */.y('There is no token for GitHub.', {
        hint: 'Set GITHUB_TOKEN (contents: write, pull-requests: write), for example to the output of `gh auth token`.',
    });
}
/** The repository at GitHub: the one that is named, or where origin is. */
async function repositoryOf(given, git) {
    const named = given ?? process.env.GITHUB_REPOSITORY;
    const url = await git.originUrl();
    const origin = url === undefined ? undefined : githubRepository(url);
    if (named !== undefined)
        return { ...origin, repository: named };
    if (origin)
        return origin;
    throw new problem/* UserError */.y('It is not known which repository at GitHub this is.', {
        hint: 'Name it: --repository owner/name.',
    });
}
function bodyOf({ files }) {
    return [
        'Proposed with the command `genesis`:',
        '',
        ...files.map((file) => `- \`${file}\``),
        '',
        'A comment shows the plan as soon as it is made.',
    ].join('\n');
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

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

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
function issue({ number, title, body, state, user, pull_request: pull, labels }) {
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

// EXTERNAL MODULE: ./src/core/git/github-refusals.js
var github_refusals = __webpack_require__(3285);
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
            throw (0,github_refusals/* explained */.to)(error, what, permission);
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
            const found = await ask('say who the token is', 'contents: read', (client) => client.request('POST /graphql', { query: '{viewer{login}}' }).catch(github_refusals/* absent */.Ge));
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
                const found = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', call).catch(github_refusals/* absent */.Ge);
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
                    .catch(github_refusals/* absent */.Ge);
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
    const [{ getOctokit }, { retry }] = await Promise.all([__webpack_require__.e(/* import() */ 1738).then(__webpack_require__.bind(__webpack_require__, 1738)), __webpack_require__.e(/* import() */ 4491).then(__webpack_require__.bind(__webpack_require__, 4491))]);
    const quiet = { debug: () => { }, info: () => { }, warn: log, error: log };
    const baseUrl = apiUrl === undefined ? {} : { baseUrl: apiUrl };
    return getOctokit(token, { ...baseUrl, log: quiet, retry: { doNotRetry: github_refusals/* FINAL */.XU } }, retry);
}


/***/ })

};
