export const id = 2356;
export const ids = [2356];
export const modules = {

/***/ 5377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var _src_core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8890);


/**
 * Asks a person to go on.
 *
 * @throws UserError where the answer isn't yes, or nobody is there to ask.
 */
async function confirm(question, { err }) {
    if (process.stdin.isTTY !== true) {
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('Nobody is there to say yes.', { hint: 'Read what would be done, and add --yes.' });
    }
    err(`${question} Only yes goes on: `);
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin });
    const answer = await lines.question('').finally(() => lines.close());
    if (answer.trim() !== 'yes')
        throw new _src_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('Nothing was done.');
}


/***/ }),

/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ namingCalls)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);

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
        if (cause instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
            throw cause;
        const message = `AWS call ${service}:${commandName.replace(/Command$/, '')} failed.`;
        throw Object.assign(new Error(message, { cause }), { name: cause.name });
    }));
    return client;
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

/***/ 3348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
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


/***/ }),

/***/ 4263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DONE_OUTSIDE),
/* harmony export */   R: () => (/* binding */ planDiff)
/* harmony export */ });
/* harmony import */ var _terraform_tfvars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5956);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3905);


// A plan as a diff: GitHub colors lines by their first character, so what goes is red and what comes is green.
/** What loses something comes first; nobody should have to scroll for it. */
const ORDER = ['destroy', 'replace', 'forget', 'change', 'import', 'move', 'add'];
const SIGNS = {
    destroy: { sign: '-', word: 'is destroyed' },
    replace: { sign: '-/+', word: 'is replaced: destroyed and made anew' },
    forget: { sign: '-', word: 'is forgotten by Terraform, and stays in AWS' },
    change: { sign: '!', word: 'changes' },
    import: { sign: '+', word: 'is imported' },
    move: { sign: ' ', word: 'moves to this address' },
    add: { sign: '+' },
};
/** For what somebody did already. */
const DONE_OUTSIDE = {
    ...SIGNS,
    destroy: { sign: '-', word: 'was deleted' },
    change: { sign: '!', word: 'was changed' },
};
/** All changes of a plan, or undefined where it has none. */
function planDiff(plan, signs = SIGNS) {
    const common = commonTags(plan.resources);
    const sorted = ORDER.flatMap((action) => plan.resources.filter((resource) => resource.action === action));
    const resources = sorted.map((resource) => without(common, resource));
    const firstNew = resources.findIndex(({ action }) => action === 'add');
    const lines = resources.flatMap((resource, index) => {
        const told = index === firstNew ? commonLines(common) : [];
        const isNext = index > 0 && (told.length > 0 || isApart(resources[index - 1], resource));
        return [...(isNext ? [''] : []), ...told, ...resourceLines(resource, signs)];
    });
    if (plan.resources_left_out)
        lines.push('', `… and ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(plan.resources_left_out, 'resource')} more`);
    if (plan.outputs > 0)
        lines.push(...(lines.length > 0 ? [''] : []), `! ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(plan.outputs, 'output')} changed`);
    return lines.length > 0 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)('diff', [...placeholderLines(resources), ...lines]) : undefined;
}
/** Nobody should take the stand-in of an id for a mistake, or for somebody's account. */
function placeholderLines(resources) {
    const isUsed = resources.some(({ fields }) => fields.some(({ after }) => after?.includes(_terraform_tfvars_js__WEBPACK_IMPORTED_MODULE_0__/* .OFFLINE_ACCOUNT_ID */ .w)));
    return isUsed ? [`# ${_terraform_tfvars_js__WEBPACK_IMPORTED_MODULE_0__/* .OFFLINE_ACCOUNT_ID */ .w} stands for the id that AWS will give the account`, ''] : [];
}
/** The tags that every new resource with tags gets, as by the provider's default_tags; told once for all of them. */
function commonTags(resources) {
    // Of one whose fields are cut it isn't known which tags it has.
    const tagged = resources.filter(({ action, fields, fields_left_out: cut }) => {
        return action === 'add' && (cut || fields.some(({ path }) => /^tags(_all)?\b/.test(path)));
    });
    const [first, ...others] = tagged.map(({ fields }) => fields.filter(({ path }) => /^tags_all\b/.test(path)));
    if (!first || others.length === 0)
        return [];
    return first.filter((tag) => others.every((tags) => tags.some((other) => isSame(tag, other))));
}
function without(common, resource) {
    if (resource.action !== 'add')
        return resource;
    return { ...resource, fields: resource.fields.filter((field) => !common.some((tag) => isSame(tag, field))) };
}
function commonLines(common) {
    if (common.length === 0)
        return [];
    const width = widthOf(common);
    return [
        '# Every new resource below that has tags has these',
        ...common.flatMap((tag) => fieldLines(tag, true, width)),
        '',
    ];
}
const isSame = (a, b) => a.path === b.path && a.after === b.after;
/** Names alone stand close together; what has fields has air around it. */
function isApart(before, resource) {
    return before !== undefined && before.fields.length + resource.fields.length > 0;
}
function resourceLines({ address, action, fields, fields_left_out }, signs) {
    const { sign, word } = signs[action];
    const width = widthOf(fields);
    const lines = [
        `${sign} ${oneLine(address)}${word ? ` ${word}` : ''}`,
        ...fields.flatMap((field) => fieldLines(field, action === 'add' || action === 'import', width)),
    ];
    return fields_left_out ? [...lines, `      … and ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(fields_left_out, 'field')} more`] : lines;
}
const widthOf = (fields) => Math.min(28, Math.max(0, ...fields.map(({ path }) => path.length)));
function fieldLines(field, isNew, width) {
    const name = oneLine(field.path).padEnd(width);
    const forces = field.forces_replacement ? '  # forces the replacement' : '';
    const after = `+     ${name} = ${oneLine(field.after ?? 'null')}${forces}`;
    return isNew ? [after] : [`-     ${name} = ${oneLine(field.before ?? 'null')}`, after];
}
/** A line break in a value would start a line that could be taken for one of the plan's. */
const oneLine = (text) => text.replace(/\r\n|[\r\n]/g, ' ');


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ backendFrom),
/* harmony export */   f: () => (/* binding */ isTried)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);

// What `terraform init` leaves in a root module's `.terraform`: links to providers, a list of modules, and the backend as
// it was configured. One account's differs from another's in the backend alone, so it is made once and written for the
// others. That is Terraform's own format and no promise of it: it is read strictly, of versions it was tried with.
/** What `terraform version` begins with; OpenTofu says its own name. */
const TRIED = /^Terraform v1\.11\.\d+$/m;
const initialized = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(3),
    terraform_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    backend: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), config: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
});
const backends = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    terraform: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ backend: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())) }),
});
/** Whether this Terraform's data folders are as they are understood here. */
function isTried(version) {
    return TRIED.test(version);
}
/**
 * The file `terraform.tfstate` of a data folder, made from another account's. The hash in it stays the other's: where it
 * doesn't fit, Terraform compares the settings themselves.
 *
 * @param model The other account's file.
 * @param wanted The account's own `backend.tf.json`.
 * @returns Undefined where one can't be made of the other: another backend, or a format that isn't understood.
 */
function backendFrom(model, wanted) {
    const made = initialized.safeParse(JSON.parse(model)).data;
    const [type, settings] = Object.entries(backends.parse(JSON.parse(wanted)).terraform.backend)[0] ?? [];
    if (!made || made.backend.type !== type || !hasSameSettings(made.backend.config, settings ?? {}))
        return undefined;
    const backend = { ...made.backend, config: { ...made.backend.config, ...settings } };
    return JSON.stringify({ ...made, backend }, null, 2);
}
/** The same ones are set; what they are set to is what accounts differ in. */
function hasSameSettings(config, wanted) {
    const isSet = (of) => Object.keys(of)
        .filter((key) => of[key] !== null && of[key] !== undefined)
        .sort()
        .join();
    return isSet(config) === isSet(wanted);
}


/***/ }),

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ fieldChanges)
/* harmony export */ });
/** Stands inside a list for an element that isn't known yet. */
const UNKNOWN_ELEMENT = '(known after apply)';
/**
 * The fields that differ, in the order of their names. Maps and objects are looked into; a list or set counts as one
 * field, because the elements of a set have no lasting place, and is sensitive as a whole once a part of it is.
 */
function fieldChanges(change) {
    const { before, before_sensitive, after, after_sensitive, after_unknown } = change;
    return compare([], { value: before ?? null, sensitive: before_sensitive, unknown: false }, { value: after ?? null, sensitive: after_sensitive, unknown: after_unknown });
}
function compare(path, before, after) {
    const sensitive = isSensitive(before) || isSensitive(after);
    if (!sensitive && after.unknown !== true && canLookInto(before, after)) {
        return keysOf(before, after).flatMap((key) => compare([...path, key], child(before, key), child(after, key)));
    }
    if (!isMarked(after.unknown) && sameJson(before.value, after.value))
        return [];
    return [{ path, before: sideOf(before, sensitive), after: sideOf(after, sensitive) }];
}
function sideOf(side, sensitive) {
    if (side.value === null && !isMarked(side.unknown))
        return null;
    if (sensitive)
        return 'sensitive';
    return side.unknown === true ? 'unknown' : { value: withUnknown(side.value, side.unknown) };
}
/** A list with something sensitive in it is sensitive: its elements move, and so would the marks. */
function isSensitive({ value, sensitive }) {
    return sensitive === true || (Array.isArray(value) && isMarked(sensitive));
}
/** Into an object, or into an object and nothing: a created or removed one. */
function canLookInto(before, after) {
    const sides = [before, after];
    return sides.some(isBranch) && sides.every((side) => isBranch(side) || side.value === null);
}
/** An object all of whose fields are unknown has no value yet, only marks. */
function isBranch({ value, unknown }) {
    return isObject(value) || (value === null && isObject(unknown));
}
function keysOf(before, after) {
    const keys = [before.value, after.value, after.unknown].flatMap((part) => (isObject(part) ? Object.keys(part) : []));
    return [...new Set(keys)].sort();
}
function child({ value, sensitive, unknown }, key) {
    return {
        value: isObject(value) ? (value[key] ?? null) : null,
        sensitive: isObject(sensitive) ? sensitive[key] : sensitive,
        unknown: isObject(unknown) ? unknown[key] : unknown,
    };
}
function withUnknown(value, unknown) {
    if (unknown === true)
        return UNKNOWN_ELEMENT;
    if (!isMarked(unknown))
        return value;
    if (Array.isArray(unknown)) {
        const elements = Array.isArray(value) ? value : [];
        return unknown.map((mark, index) => withUnknown(elements[index] ?? null, mark));
    }
    const fields = { ...(isObject(value) ? value : {}) };
    for (const [key, mark] of Object.entries(unknown))
        fields[key] = withUnknown(fields[key] ?? null, mark);
    return fields;
}
function isMarked(marks) {
    if (typeof marks !== 'object' || marks === null)
        return marks === true;
    return Object.values(marks).some(isMarked);
}
/** Both sides come from the same provider's schema, so their keys have the same order. */
const sameJson = (a, b) => JSON.stringify(a) === JSON.stringify(b);
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ WHOLE),
  e: () => (/* binding */ summarize)
});

// EXTERNAL MODULE: ./src/core/terraform/field-changes.js
var field_changes = __webpack_require__(2086);
;// CONCATENATED MODULE: ./src/core/terraform/long-values.js
// A value longer than a line, as people are shown it. Cut from its start, a policy that opens a bucket in its last
// statement would read the same before and after; so it is shown where it differs.
/** So many characters are read as one line. */
const LINE = 200;
/** How much of what is the same stands before a difference. */
const CONTEXT = 40;
/** Deeper than any policy; what is hostile goes deeper than the stack. */
const MOST_LEVELS = 20;
/** What isn't in a document, which may have a `null` as well. */
const NONE = '(none)';
/**
 * A field as lines that fit. A long list or JSON document becomes one field for each of its parts that differ, by their
 * paths; any other long text is shown around its first difference. What differs never reads the same.
 *
 * @param field Both sides whole, rendered as JSON.
 * @param longest So many characters of a text are shown.
 */
function fittingFields(field, longest) {
    const { before, after } = field;
    if (Math.max(before?.length ?? 0, after?.length ?? 0) <= LINE)
        return [field];
    const leaves = leavesOf(before, after);
    if (leaves.length === 0)
        return [aroundDifference(field, longest)];
    const text = (value, whole) => {
        if (value !== undefined)
            return JSON.stringify(value);
        return whole === null ? null : NONE;
    };
    return leaves.flatMap((leaf) => {
        const path = `${field.path}${renderSteps(leaf.path)}`;
        return fittingFields({ ...field, path, before: text(leaf.before, before), after: text(leaf.after, after) }, longest);
    });
}
/** As Terraform writes what is within something: `["genesis:account"]`, `[0].from_port`. */
function renderSteps(path) {
    return path.map((key) => (/^[A-Za-z_][\w-]*$/.test(String(key)) ? `.${key}` : `[${JSON.stringify(key)}]`)).join('');
}
/** None where the two aren't documents that can be read so, or say the same in other words. */
function leavesOf(before, after) {
    const [old, young] = [documentOf(before), documentOf(after)];
    const isReadable = (isAbsent(before) || old !== undefined) && (isAbsent(after) || young !== undefined);
    const leaves = isReadable ? differences([], old, young) : [];
    // A path as long as a text would make lines of any length.
    const isLegible = ({ path }) => path.length > 0 && path.length < MOST_LEVELS && renderSteps(path).length <= LINE;
    return leaves.every(isLegible) ? leaves : [];
}
const isAbsent = (text) => text === null || text === NONE;
function differences(path, before, after) {
    if (textOf(before) === textOf(after))
        return [];
    if (path.length >= MOST_LEVELS || !canLookInto(path, before, after))
        return [{ path, before, after }];
    return children(before, after).flatMap(([key, old, young]) => differences([...path, key], old, young));
}
/** Of what comes or goes as a whole a short part is one line. */
function canLookInto(path, before, after) {
    if (before !== undefined && after !== undefined) {
        return isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after);
    }
    const one = before ?? after;
    return isBranch(one) && (path.length === 0 || textOf(one).length > LINE);
}
function children(before, after) {
    if (Array.isArray(before ?? after))
        return long_values_elements((before ?? []), (after ?? []));
    const [old, young] = [before, after].map((side) => new Map(Object.entries(side ?? {})));
    return [...new Set([...old.keys(), ...young.keys()])].map((key) => [key, old.get(key), young.get(key)]);
}
/** Without those that are the same at both ends: an element more in the middle doesn't change all that follow it. */
function long_values_elements(before, after) {
    const [old, young] = [before.map(textOf), after.map(textOf)];
    const most = Math.min(old.length, young.length);
    let start = 0;
    while (start < most && old[start] === young[start])
        start += 1;
    let end = 0;
    while (end < most - start && old.at(-1 - end) === young.at(-1 - end))
        end += 1;
    const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
    const count = Math.max(gone.length, come.length);
    return Array.from({ length: count }, (_, index) => [start + index, gone[index], come[index]]);
}
/** The list or object that a rendered value is, or that is written in it as text. */
function documentOf(text) {
    const value = parsed(text ?? '');
    const document = typeof value === 'string' ? faithful(value) : value;
    return isBranch(document) ? document : undefined;
}
/** Not where parsing loses something, a name given twice or a digit: it would differ, and nobody would see it. */
function faithful(text) {
    const value = parsed(text);
    return value !== undefined && skeleton(text) === skeleton(textOf(value)) ? value : undefined;
}
/** All but the texts, which parsing leaves as they are. */
const skeleton = (text) => text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '""').replace(/\s/g, '');
/** Undefined where it isn't JSON, or nested so deeply that it can't be written again. */
function parsed(text) {
    try {
        const value = JSON.parse(text);
        JSON.stringify(value);
        return value;
    }
    catch {
        return undefined;
    }
}
const textOf = (value) => JSON.stringify(value) ?? '';
const isBranch = (value) => typeof value === 'object' && value !== null;
/** Both sides from the same place on, so that the first difference is in what is shown. */
function aroundDifference(field, longest) {
    const [before, after] = [[...(field.before ?? '')], [...(field.after ?? '')]];
    const found = before.findIndex((character, index) => character !== after[index]);
    const first = found < 0 ? before.length : found;
    const start = first < longest - CONTEXT ? 0 : first - CONTEXT;
    const cut = (text) => {
        const shown = text.slice(start, start + longest).join('');
        return `${start > 0 ? '…' : ''}${shown}${text.length > start + longest ? '…' : ''}`;
    };
    return { ...field, before: field.before && cut(before), after: field.after && cut(after) };
}

// EXTERNAL MODULE: ./src/core/terraform/plan.js
var terraform_plan = __webpack_require__(7071);
;// CONCATENATED MODULE: ./src/core/terraform/plan-summary.js



const BOUNDED = { resources: 200, fields: 30, characters: LINE };
/** For who approves a plan where it is made, with nowhere else to look, and for what is compared before it is shown. */
const WHOLE = { resources: Infinity, fields: Infinity, characters: Infinity };
/** What a plan would do, without sensitive values: those only say that they change. */
function summarize(plan, limits = BOUNDED) {
    const { resources, outputs } = (0,terraform_plan/* effects */.z)(plan);
    const managed = resources.filter(({ mode }) => mode === 'managed');
    const count = (...actions) => managed.filter(({ change }) => actions.includes(mainAction(change))).length;
    return {
        add: count('add'),
        change: count('change'),
        replace: count('replace'),
        destroy: count('destroy'),
        import: managed.filter(({ change }) => change.importing).length,
        move: managed.filter(isMoved).length,
        forget: count('forget'),
        outputs: outputs.length,
        resources: managed.slice(0, limits.resources).map((resource) => plannedResource(resource, limits)),
        ...leftOut('resources_left_out', managed.length - limits.resources),
    };
}
function plannedResource(resource, limits) {
    const { address, deposed, type, change } = resource;
    const fields = shownFields(change).flatMap((field) => fittingFields(field, limits.characters));
    return {
        address: deposed ? `${address} (deposed ${deposed})` : address,
        type,
        action: mainAction(change),
        fields: fields.slice(0, limits.fields),
        ...leftOut('fields_left_out', fields.length - limits.fields),
    };
}
/** The one word for a resource; a resource that is moved or imported and changed as well is changed. */
function mainAction({ actions, importing }) {
    if (actions.includes('create'))
        return actions.length > 1 ? 'replace' : 'add';
    if (actions.includes('update'))
        return 'change';
    if (actions.includes('delete'))
        return 'destroy';
    if (actions.includes('forget'))
        return 'forget';
    return importing ? 'import' : 'move';
}
function isMoved({ address, previous_address }) {
    return previous_address !== undefined && previous_address !== address;
}
/** All that a change changes; of what is added only what is known and not empty; of what goes nothing but its name. */
function shownFields(change) {
    const action = mainAction(change);
    if (action === 'destroy' || action === 'forget')
        return [];
    const changes = (0,field_changes/* fieldChanges */.w)(change);
    const shown = action === 'add' ? changes.filter(({ after }) => after !== 'unknown' && !isEmpty(after)) : changes;
    return withoutEchoes(shown).map((field) => ({
        path: renderSteps(field.path).replace(/^\./, ''),
        before: renderSide(field.before),
        after: renderSide(field.after),
        ...(isForcing(field, change) ? { forces_replacement: true } : {}),
    }));
}
/** AWS's provider repeats each of `tags` in `tags_all`; what is left there are the provider's own. */
function withoutEchoes(fields) {
    const text = ({ path, before, after }) => JSON.stringify([path, before, after]);
    const own = new Set(fields.filter(({ path }) => path[0] === 'tags').map(text));
    return fields.filter((field) => {
        return field.path[0] !== 'tags_all' || !own.has(text({ ...field, path: ['tags', ...field.path.slice(1)] }));
    });
}
/** The two paths may stop at different depths: a list is one field here, and its element is named there. */
function isForcing({ path }, { replace_paths = [] }) {
    return replace_paths.some((forcing) => path.every((key, index) => index >= forcing.length || forcing[index] === key));
}
function isEmpty(side) {
    return typeof side === 'object' && ['null', '""', '[]', '{}'].includes(JSON.stringify(side?.value ?? null));
}
function renderSide(side) {
    if (side === null)
        return null;
    if (side === 'sensitive')
        return '(sensitive value)';
    if (side === 'unknown')
        return '(known after apply)';
    return JSON.stringify(side.value);
}
function leftOut(key, count) {
    return count > 0 ? { [key]: count } : {};
}


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   z: () => (/* binding */ effects)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);

const marks = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY().optional();
const change = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    actions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['no-op', 'create', 'read', 'update', 'delete', 'forget'])),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    after_unknown: marks,
    before_sensitive: marks,
    after_sensitive: marks,
    replace_paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]))).optional(),
    importing: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish(),
});
const resourceChange = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    address: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    previous_address: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['managed', 'data']),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    provider_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    deposed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Why; `replace_by_request` where the plan was asked to replace it. */
    action_reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    change,
});
const stateResource = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() }).optional(),
});
/** Resources as they are in a state; modules are nested. */
const stateModule = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    resources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stateResource).optional(),
    get child_modules() {
        return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stateModule).optional();
    },
});
const plan = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    format_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^1\./, 'only major version 1 is understood'),
    terraform_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    variables: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() })).default({}),
    resource_changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(resourceChange).default([]),
    /** What was changed outside of Terraform: `before` is what the state says, `after` what is there. */
    resource_drift: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(resourceChange).default([]),
    output_changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), change).default({}),
    /** What the state knew, as it was found when it was looked at again. */
    prior_state: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ values: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ root_module: stateModule.optional() }).optional() }).optional(),
    errored: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false, 'planning failed, so the plan is a part of what would be done').optional(),
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true, 'parts are deferred, so the plan is a part of what would be done').optional(),
});
/**
 * Reads the text of `terraform show -json` on a saved plan.
 *
 * @throws Error when it is no plan, of an unknown format, or not the whole of what would be done. The text is never
 * repeated in it: sensitive values are in there in clear.
 */
function readPlan(text) {
    const parsed = plan.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data;
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`This plan can't be used: ${faults.join('; ')}`);
}
/** What the plan would do: without the resources and outputs that stay as they are. */
function effects(of) {
    return {
        resources: of.resource_changes.filter(hasEffect),
        outputs: Object.entries(of.output_changes).filter(([, { actions }]) => !isNoOp(actions)),
    };
}
/** An unchanged resource still counts when state takes it over or knows it by another address from now on. */
function hasEffect({ address, previous_address, change: { actions, importing } }) {
    return !isNoOp(actions) || Boolean(importing) || (previous_address ?? address) !== address;
}
const isNoOp = (actions) => actions.every((action) => action === 'no-op');
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // JSON.parse repeats a part of the text in its message, and there are secrets in it.
        throw new Error("This plan can't be used: Terraform's answer isn't JSON");
    }
}


/***/ }),

/***/ 4456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ offlineEnvironment),
/* harmony export */   p: () => (/* binding */ onlineEnvironment)
/* harmony export */ });
const MACHINE = /^(PATH|HOME|USER|TMPDIR|LANG|LC_\w+|TZ|SSL_CERT_(FILE|DIR)|(HTTPS?|NO)_PROXY|(https?|no)_proxy|RUNNER_TRACKING_ID)$/;
const TERRAFORM = /^(TF_(CLI_CONFIG_FILE|PLUGIN_CACHE_DIR|TOKEN_\w+|PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE)|GOGC)$/;
const AWS = /^AWS_(CA_BUNDLE|ENDPOINT_URL(_\w+)?|S3_USE_PATH_STYLE|USE_(FIPS|DUALSTACK)_ENDPOINT|MAX_ATTEMPTS|RETRY_MODE)$/;
const ALWAYS = {
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
    CHECKPOINT_DISABLE: '1',
    // Where keys are missing Terraform must fail, not become the machine it runs on.
    AWS_EC2_METADATA_DISABLED: 'true',
};
/** Measured on the AWS provider: 20 to 25 % less CPU for 0.2 GB more memory. */
const GOGC = '400';
/** Nobody listens at the discard port of the own machine, so a call to AWS that shouldn't be made fails at once. */
const NOWHERE = 'http://127.0.0.1:9';
/** The environment for Terraform with the keys of the job's role, from which its providers assume theirs. */
function onlineEnvironment(inherited, keys) {
    return {
        ...kept(inherited, [MACHINE, TERRAFORM, AWS]),
        AWS_ACCESS_KEY_ID: keys.accessKeyId,
        AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
        ...(keys.sessionToken ? { AWS_SESSION_TOKEN: keys.sessionToken } : {}),
    };
}
/** The environment for a plan that reaches no AWS: no keys, and no address where they would be asked for. */
function offlineEnvironment(inherited) {
    return { ...kept(inherited, [MACHINE, TERRAFORM]), AWS_ENDPOINT_URL: NOWHERE };
}
function kept(inherited, patterns) {
    const entries = Object.entries(inherited).filter((entry) => entry[1] !== undefined && patterns.some((pattern) => pattern.test(entry[0])));
    return { GOGC, ...Object.fromEntries(entries), ...ALWAYS };
}


/***/ }),

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ StalePlan),
/* harmony export */   j: () => (/* binding */ Interrupted)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8890);

/** Nothing was done: the plan was made from a state that is another one by now. */
class StalePlan extends _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
}
/** A program was stopped, or not started, because the job is being cancelled. */
class Interrupted extends Error {
    constructor(what) {
        super(`${what} was interrupted`);
        this.name = 'Interrupted';
    }
}


/***/ }),

/***/ 5956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ terraformVariables),
/* harmony export */   w: () => (/* binding */ OFFLINE_ACCOUNT_ID)
/* harmony export */ });
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1952);
/* harmony import */ var _ledger_schema_organization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7500);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8890);
/* harmony import */ var _work_due_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8173);




/** What `terraform/account` puts in place of the id of an account that doesn't exist yet. */
const OFFLINE_ACCOUNT_ID = '000000000000';
/**
 * What the ledger says of one account's network, as variables of `terraform/account`.
 *
 * @throws UserError when the account has no claim yet, or its pool or hub isn't there. The check tells the same with its
 * place; this is for whoever provisions without checking.
 */
function terraformVariables(ledger, account, reach) {
    const { organization, value, file } = accountAndOrganization(ledger, account);
    const { claim, hub } = whereItGoes(ledger, organization, account, file);
    const { network, roles } = organization;
    const own = value.network === 'none' ? undefined : value.network;
    return {
        account,
        account_id: reach.accountId ?? null,
        offline: reach.accountId === undefined,
        partition: organization.organization.partition,
        region: hub.region,
        environment: network.environment,
        cidr: claim.subnet,
        zones: hub.zones,
        nat: own?.nat ?? network.nat,
        teleport_cidrs: network.teleport_cidrs,
        vpn_cidrs: network.vpn_cidrs,
        cnc_cidrs: network.cnc_cidrs,
        gitlab_cidrs: network.gitlab_cidrs,
        database: network.database,
        ipv6: own?.ipv6 ?? 'none',
        hub: hubVariables(hub, reach),
        roles: {
            provisioning: reach.access === 'write' ? roles.provisioning : roles.reader,
            ...(roles.external_id === undefined ? {} : { external_id: roles.external_id }),
        },
        session_name: reach.sessionName,
        ...(reach.onBehalfOf ? { source_identity: (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceIdentity */ .Eq)(reach.onBehalfOf) } : {}),
        tags: value.tags,
    };
}
function hubVariables(hub, { access }) {
    return {
        core_account: hub.core_account,
        share_role: access === 'write' ? hub.share_role : hub.reader_role,
        transit_gateway: hub.transit_gateway,
        resource_share: hub.resource_share,
        accept: hub.accept,
        routes: hub.routes,
        dns_servers: hub.dns_servers,
    };
}
function accountAndOrganization(ledger, account) {
    const entry = ledger.accounts.get(account);
    if (!entry || !ledger.organization)
        throw new Error(`The ledger has no organization, or no account ${account}`);
    return { value: entry.value, file: entry.file, organization: ledger.organization.value };
}
function whereItGoes(ledger, organization, account, file) {
    const claim = (0,_work_due_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOf */ ._B)(ledger, account);
    if (!claim) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${account} has no claim on an address block.`, {
            file,
            hint: 'allocate-cidr (or `genesis subnet claim`) adds one; it belongs in the same pull request as the account.',
        });
    }
    const pool = ledger.pools.get(claim.pool)?.value;
    const hub = pool && (0,_ledger_schema_organization_js__WEBPACK_IMPORTED_MODULE_0__/* .hubOf */ .r)(organization, pool.hub);
    if (!hub) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${account} holds ${claim.subnet} of the pool ${claim.pool}, which has no hub.`, {
            file,
            hint: `Give ${ledger.folder}/pools/${claim.pool}.yaml a hub that organization.yaml knows.`,
        });
    }
    return { claim, hub };
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


/***/ }),

/***/ 2657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ longProcesses)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6193);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8890);
/* harmony import */ var _core_terraform_terraform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(954);






/** Milliseconds between two looks at what a program said. */
const LOOK = 200;
/**
 * Runs programs to their end. When `signal` aborts, each is asked once to stop, and no other starts: a second request
 * would make Terraform drop what it has in hand, and with it state and lock.
 *
 * @param scratch A folder for what programs print; it may hold secrets, so whoever made it removes it.
 * @returns A function that throws Interrupted where nothing may start any more, a UserError where there is no such program.
 */
function longProcesses(scratch, signal) {
    const running = new Set();
    let count = 0;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(scratch, { recursive: true, mode: 0o700 });
    signal.addEventListener('abort', () => {
        for (const child of running)
            child.kill('SIGINT');
    });
    return async (command) => {
        if (signal.aborted)
            throw new _core_terraform_terraform_js__WEBPACK_IMPORTED_MODULE_5__/* .Interrupted */ .j(command.args[0] ?? command.binary);
        count += 1;
        const output = tail(node_path__WEBPACK_IMPORTED_MODULE_2__.join(scratch, `${count}.out`));
        const errors = tail(node_path__WEBPACK_IMPORTED_MODULE_2__.join(scratch, `${count}.err`));
        const hear = lines(command.onLine ?? (() => { }));
        const look = setInterval(() => command.onLine && hear(output.read()), LOOK);
        try {
            const code = await untilEnd(command, [output.descriptor, errors.descriptor], running);
            if (command.onLine)
                hear(`${output.read()}\n`);
            return { code, stdout: output.read(), stderr: errors.read(), interrupted: signal.aborted };
        }
        finally {
            clearInterval(look);
            output.close();
            errors.close();
        }
    };
}
/**
 * Its own process group, so that a Ctrl-C in a terminal reaches it through us alone, once. Files rather than pipes: a
 * pipe whose reader was killed kills the writer, and Terraform would leave its lock and lose what it had done since.
 */
function untilEnd(command, [out, err], running) {
    const { binary, args, cwd, env } = command;
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(binary, args, { cwd, env, detached: true, stdio: ['ignore', out, err] });
        running.add(child);
        child.once('error', (cause) => {
            running.delete(child);
            reject(new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${binary} could not be started: ${cause.message}`, {}, { cause }));
        });
        child.once('exit', (code) => {
            running.delete(child);
            resolve(code);
        });
    });
}
/** A file that one writes and another reads from the beginning, bit by bit. */
function tail(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'w', 0o600);
    const reader = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_3__.StringDecoder('utf8');
    const buffer = Buffer.alloc(64 * 1024);
    return {
        descriptor,
        /** What was written since the last call. */
        read() {
            const parts = [];
            for (let size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(reader, buffer); size > 0; size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(reader, buffer)) {
                parts.push(decoder.write(buffer.subarray(0, size)));
            }
            return parts.join('');
        },
        close() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(reader);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file);
        },
    };
}
/** Cuts text that comes in pieces into lines. */
function lines(hear) {
    let rest = '';
    return (text) => {
        const parts = (rest + text).split('\n');
        rest = parts.pop() ?? '';
        for (const line of parts)
            if (line !== '')
                hear(line);
    };
}


/***/ }),

/***/ 9354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openTerraform)
});

// EXTERNAL MODULE: ./src/core/terraform/terraform.js
var terraform = __webpack_require__(954);
// EXTERNAL MODULE: ./src/core/problem.js
var problem = __webpack_require__(8890);
;// CONCATENATED MODULE: ./src/core/terraform/terraform-ui.js


/** An error's text is bounded: it travels in results and comments, and a provider may repeat a whole request. */
const LONGEST_ERROR = 4000;
/** Terraform's summary of why it doesn't apply a plan whose state has changed since. */
const STALE = 'Saved plan is stale';
/** What begins isn't among them: a line when it is done, or when it takes long, is enough of a resource. */
const PROGRESS = new Set(['apply_progress', 'apply_complete', 'apply_errored', 'change_summary']);
/** Reads one line; of what isn't meant for people, and of what isn't JSON, nothing is left. */
function readUiLine(line) {
    const { '@message': message = '', type = '', diagnostic } = parse(line);
    if (diagnostic)
        return { diagnostic };
    return PROGRESS.has(type) ? { progress: message.replaceAll(/\s+/g, ' ').trim() } : {};
}
/**
 * What Terraform complains of, as an error that a person can mend.
 *
 * @param command For instance `plan`.
 * @param root Folder of the root module in the repository; the files that Terraform names are seen from there.
 * @param rest What it said outside the UI, used where there is no diagnostic: Terraform crashed, or doesn't know a flag.
 */
function terraformFailure(command, diagnostics, root, rest) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const texts = [...new Set(errors.map(diagnosticText))];
    const range = errors.find((error) => error.range)?.range;
    const message = texts.join('\n') || rest.trim().slice(-LONGEST_ERROR) || 'it said nothing';
    const Failure = errors.some(({ summary }) => summary === STALE) ? terraform/* StalePlan */.X : problem/* UserError */.y;
    return new Failure(`terraform ${command}: ${message.slice(0, LONGEST_ERROR)}`, range ? { file: fromRoot(root, range.filename), line: range.start.line } : {});
}
function diagnosticText({ summary, detail, address }) {
    const text = detail ? `${summary}: ${detail}` : summary;
    return address ? `${address}: ${text}` : text;
}
/** `../modules/network/vpc.tf` seen from `terraform/account` is `terraform/modules/network/vpc.tf`. */
function fromRoot(root, file) {
    const path = [];
    for (const part of `${root}/${file}`.split('/')) {
        if (part === '..')
            path.pop();
        else if (part !== '.')
            path.push(part);
    }
    return path.join('/');
}
function parse(line) {
    try {
        return line.startsWith('{') ? JSON.parse(line) : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/edge/terraform.js


/** Milliseconds without a line after which one says that it still works. */
const QUIET = 5000;
/** As long as a network takes to be made or to go; a lock that nobody holds any more was cleared before. */
const PATIENCE = '-lock-timeout=10m';
/** Terraform itself, one process a command; `version` is what it says of itself. */
function openTerraform(options) {
    const quietly = async (folder, ...args) => (await command(options, folder, args)).stdout;
    const aloud = (folder, [name = '', ...args], fine) => listening(options, folder, [name, '-json', ...args], fine);
    return {
        version: (folder) => quietly(folder, 'version'),
        init: async (folder) => void (await aloud(folder, ['init', '-lockfile=readonly'])),
        import: async (folder, { address, id }) => void (await quietly(folder, 'import', PATIENCE, `-var-file=${folder.name}.tfvars.json`, address, id)),
        forget: async (folder, address) => void (await quietly(folder, 'state', 'rm', PATIENCE, address)),
        async plan(folder, { lock, destroy, replace = [] }) {
            const files = [`-var-file=${folder.name}.tfvars.json`, `-out=${planFile(folder)}`];
            const kind = [...(destroy ? ['-destroy'] : []), ...replace.map((address) => `-replace=${address}`)];
            const args = ['plan', '-detailed-exitcode', ...kind, ...files, lock ? PATIENCE : '-lock=false'];
            return { changed: (await aloud(folder, args, [0, 2])) === 2 };
        },
        show: (folder) => quietly(folder, 'show', '-json', planFile(folder)),
        apply: async (folder) => void (await aloud(folder, ['apply', PATIENCE, planFile(folder)])),
        outputs: async (folder) => openOutputs(await quietly(folder, 'output', '-json')),
        forceUnlock: async (folder, lockId) => void (await quietly(folder, 'force-unlock', '-force', lockId)),
        pushState: async (folder, file) => void (await quietly(folder, 'state', 'push', PATIENCE, file)),
    };
}
const planFile = ({ name }) => `${name}.tfplan`;
/** Runs a command that speaks the machine-readable UI; its progress goes to the log, its complaints into the error. */
async function listening(options, folder, args, fine) {
    const diagnostics = [];
    const voice = speaker(options.log, folder.name, args[0] ?? '');
    const onLine = (line) => {
        const { progress, diagnostic } = readUiLine(line);
        if (progress)
            voice.say(progress);
        if (diagnostic)
            diagnostics.push(diagnostic);
        if (diagnostic?.severity === 'warning')
            voice.say(`warning: ${diagnosticText(diagnostic)}`);
    };
    try {
        return (await command(options, folder, args, { onLine, diagnostics, fine })).code;
    }
    finally {
        voice.end();
    }
}
async function command(options, folder, args, heard) {
    const env = await folder.env();
    const hear = heard ? { onLine: (line) => heard.onLine(withoutSecrets(line, env)) } : {};
    const ended = await options.run({ binary: options.binary, args, cwd: folder.path, env, ...hear });
    const { code, stdout } = ended;
    if (code !== null && (heard?.fine ?? [0]).includes(code))
        return { code, stdout };
    const name = args[0] ?? '';
    if (ended.interrupted)
        throw new terraform/* Interrupted */.j(`terraform ${name}`);
    const rest = withoutSecrets(ended.stderr, env) || `it ended with ${code === null ? 'a signal' : `code ${code}`}`;
    throw terraformFailure(name, heard?.diagnostics ?? [], folder.root, rest);
}
/** Says lines with the account's name before them, and at times that it is still at work: silence looks like a hang. */
function speaker(log, account, name) {
    const began = Date.now();
    let last = began;
    const say = (text) => {
        last = Date.now();
        log(`${account}: ${text}`);
    };
    const still = setInterval(() => {
        if (Date.now() - last >= QUIET)
            say(`terraform ${name} works, ${Math.round((Date.now() - began) / 1000)} s`);
    }, 1000);
    return { say, end: () => clearInterval(still) };
}
/** The job's log masks the keys as well; results and comments don't. */
function withoutSecrets(text, env) {
    const { AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token } = env;
    return [key, token].reduce((clean, secret) => (secret ? clean.replaceAll(secret, '***') : clean), text);
}
function openOutputs(text) {
    const all = Object.entries(JSON.parse(text));
    return Object.fromEntries(all.filter(([, { sensitive }]) => !sensitive).map(([name, { value }]) => [name, value]));
}


/***/ }),

/***/ 2139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ adoptInit),
/* harmony export */   TO: () => (/* binding */ hasErroredState),
/* harmony export */   bp: () => (/* binding */ openWorkFolders),
/* harmony export */   mb: () => (/* binding */ ERRORED_STATE),
/* harmony export */   th: () => (/* binding */ BACKEND),
/* harmony export */   wc: () => (/* binding */ writeImports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_terraform_data_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(873);



/** What Terraform leaves in its folder when it couldn't store the state. */
const ERRORED_STATE = 'errored.tfstate';
/** The file that names the root module's backend, and the folder and file in which Terraform keeps it. */
const BACKEND = 'backend.tf.json';
const DATA = '.terraform';
const INITIALIZED = 'terraform.tfstate';
/** Writes import blocks into a root module's folder: the plans made there import what they name. */
function writeImports(folder, text) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'imports.tf.json'), text);
}
/** Whether Terraform left a state behind in a root module's folder. */
function hasErroredState(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, ERRORED_STATE)).then(() => true, () => false);
}
/**
 * Makes a root module's folder what `terraform init` would, after one that it was run in.
 *
 * @returns False where it can't, as for another root module: nothing is made then, and Terraform has to do it.
 */
async function adoptInit(model, folder) {
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.basename(model) !== node_path__WEBPACK_IMPORTED_MODULE_1__.basename(folder))
        return false;
    const [from, to] = [node_path__WEBPACK_IMPORTED_MODULE_1__.join(model, DATA), node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, DATA)];
    const text = (...file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(...file), 'utf8');
    try {
        const backend = (0,_core_terraform_data_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .backendFrom */ .F)(await text(from, INITIALIZED), await text(folder, BACKEND));
        if (backend === undefined)
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(to, 'modules'), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(from, 'modules', 'modules.json'), node_path__WEBPACK_IMPORTED_MODULE_1__.join(to, 'modules', 'modules.json'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(from, 'providers'), node_path__WEBPACK_IMPORTED_MODULE_1__.join(to, 'providers'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(to, INITIALIZED), backend);
        return true;
    }
    catch {
        // Another format has other files; a real init tells what is wrong, if anything is.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(to, { recursive: true, force: true });
        return false;
    }
}
/**
 * @param parent Where the folders go; on a runner RUNNER_TEMP.
 * @param source The folder `terraform/`: the modules as well as the root module.
 * @param root The root module's folder in it.
 */
async function openWorkFolders(parent, source, root) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
    // mkdtemp makes a folder that only this user can read.
    const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(parent, 'genesis-terraform-'));
    const accounts = node_path__WEBPACK_IMPORTED_MODULE_1__.join(base, 'accounts');
    return {
        scratch: node_path__WEBPACK_IMPORTED_MODULE_1__.join(base, 'output'),
        async make(name, files) {
            const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(accounts, name, root);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(source, node_path__WEBPACK_IMPORTED_MODULE_1__.join(accounts, name), { recursive: true, filter: isCode });
            for (const [file, text] of Object.entries(files))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, file), text);
            return { path: folder, lockFile: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.terraform.lock.hcl'), 'utf8') };
        },
        async remove() {
            const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(accounts).catch(() => []);
            const kept = await Promise.all(names.map((name) => hasErroredState(node_path__WEBPACK_IMPORTED_MODULE_1__.join(accounts, name, root))));
            if (!kept.includes(true))
                return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(base, { recursive: true });
            const done = names.filter((_, index) => !kept[index]);
            await Promise.all(done.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(accounts, name), { recursive: true })));
        },
    };
}
/** What a person's own Terraform left in the checkout isn't code. */
function isCode(file) {
    return !/^(\.terraform|.*\.tfstate(\.backup)?|.*\.tfplan)$/.test(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
}


/***/ })

};
