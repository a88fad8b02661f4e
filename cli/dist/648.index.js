export const id = 648;
export const ids = [648];
export const modules = {

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/core/check/ledger.js + 11 modules
var check_ledger = __webpack_require__(9115);
// EXTERNAL MODULE: ./src/core/check/transitions.js + 5 modules
var transitions = __webpack_require__(1829);
// EXTERNAL MODULE: ./src/core/render/markdown.js
var markdown = __webpack_require__(3905);
;// CONCATENATED MODULE: ./src/core/render/problems.js

/** Errors first, then by place. */
function sortedProblems(problems) {
    const rank = ({ severity }) => (severity === 'error' ? 0 : 1);
    const place = (a, b) => a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
    return [...problems].sort((a, b) => rank(a) - rank(b) || place(a, b));
}
/** "2 errors, 1 warning", or an empty text. */
function problemCounts(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    const parts = [errors && (0,markdown/* counted */.hS)(errors, 'error'), warnings && (0,markdown/* counted */.hS)(warnings, 'warning')];
    return parts.filter(Boolean).join(', ');
}
/** One row a problem: where it is, what is wrong, how to mend it. */
function problemsTable(problems) {
    const columns = [{ title: '' }, { title: 'Where' }, { title: 'What is wrong' }, { title: 'How to mend it' }];
    return table(columns, sortedProblems(problems).map(row));
}
function row({ severity, file, line, column, message, hint }) {
    return [
        severity === 'error' ? '❌' : '⚠️',
        code(shortened(`${file}:${line}:${column}`, 300)),
        inert(shortened(message, 1000)),
        inert(shortened(hint ?? '', 1000)),
    ];
}

// EXTERNAL MODULE: ./cli/checkout.js
var checkout = __webpack_require__(4485);
// EXTERNAL MODULE: ./cli/print.js
var print = __webpack_require__(1802);
;// CONCATENATED MODULE: ./cli/check.js






/**
 * Prints all that is wrong with the ledger, errors first.
 *
 * @returns 1 where there are errors; warnings alone hold back nothing.
 */
async function check(values, terminal) {
    const { ledger, status, problems } = await (0,checkout/* readCheckout */.b$)(values.ledger);
    const found = [...problems, ...(0,check_ledger/* checkLedger */.g)(ledger, status)];
    if (values.base !== undefined) {
        const base = await (0,checkout/* readBase */.wZ)(values.ledger, values.base, (line) => terminal.err(`${line}\n`));
        found.push(...(0,transitions/* checkTransitions */.Z)(base, ledger, status));
    }
    const sorted = sortedProblems(found);
    if (values.json)
        (0,print/* printJson */.Q2)(sorted.map(record), terminal);
    else
        terminal.out(report(sorted, ledger, terminal.color));
    return sorted.some(({ severity }) => severity === 'error') ? 1 : 0;
}
/** One shape for every problem, whatever else is known of it. */
function record({ file, line, column, severity, message, hint = '' }) {
    return { file, line, column, severity, message, hint };
}
function report(problems, ledger, color) {
    const paint = color ? painted : (_, text) => text;
    const blocks = problems.map(({ file, line, column, severity, message, hint }) => {
        const place = paint(1, `${(0,print/* printable */.g$)(file)}:${line}:${column}`);
        const word = paint(severity === 'error' ? 31 : 33, severity);
        return `${place}  ${word}  ${(0,print/* printable */.g$)(message)}\n${hint ? `    ${paint(2, (0,print/* printable */.g$)(hint))}\n` : ''}\n`;
    });
    const isWell = !problems.some(({ severity }) => severity === 'error');
    return `${blocks.join('')}${paint(isWell ? 32 : 31, verdict(problems, ledger, isWell))}\n`;
}
function verdict(problems, { folder, accounts, pools, claims }, isWell) {
    const counts = problemCounts(problems);
    const size = [(0,markdown/* counted */.hS)(accounts.size, 'account'), (0,markdown/* counted */.hS)(pools.size, 'pool'), (0,markdown/* counted */.hS)(claims.size, 'claim')].join(', ');
    if (!isWell)
        return `${counts} in ${(0,print/* printable */.g$)(folder)}`;
    return `${(0,print/* printable */.g$)(folder)} is valid${counts && `, with ${counts}`}: ${size}`;
}
/** Text in one of the terminal's colors or weights (ECMA-48, SGR). */
function painted(code, text) {
    return `\u001b[${code}m${text}\u001b[0m`;
}


/***/ })

};
