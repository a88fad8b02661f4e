export const id = 5400;
export const ids = [5400];
export const modules = {

/***/ 5400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishApp: () => (/* binding */ publishApp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _actions_deploy_app_open_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4480);
/* harmony import */ var _src_edge_bundle_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7022);
/* harmony import */ var _app_surroundings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5852);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9212);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1802);








/** Checks a bundle and stores it, with its SHA-256, where the hourly deployer finds it. One that is there stays as it is. */
async function publishApp(values, terminal) {
    const [bucket, ...more] = values['bundle-bucket'];
    if (bucket === undefined || more.length > 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e('Name one --bundle-bucket to publish to.');
    const { env, log, ...aws } = (0,_app_surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .surroundingsOf */ .Z)(terminal);
    const bundle = await (0,_actions_deploy_app_open_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .openBundle */ .h)(values.bundle, { upgradeRuntime: false, log });
    const { app_id: id, version } = bundle.app.manifest;
    await bundle.close();
    for (const refusal of bundle.refusals)
        log(`Warning: ${refusal}`);
    const key = values.key ?? `${id}_${version}.zip`;
    const objects = (0,_src_edge_bundle_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .openBundleObjects */ .R)({ ...aws, bucket, pathStyle: env.AWS_S3_USE_PATH_STYLE === 'true' });
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(values.bundle);
    const sha256 = await digestOf(values.bundle);
    // To store it again would take the tag away by which it counts as deployed.
    const changed = (await objects.sha256(key)) !== sha256;
    if (changed && !values['dry-run'])
        await objects.upload(key, values.bundle, { size, sha256 });
    (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .printJson */ .Q2)({ app_id: id, version, sha256, bundle: `s3://${bucket}/${key}`, changed }, terminal);
    return 0;
}
async function digestOf(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

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
