export const id = 6816;
export const ids = [6816];
export const modules = {

/***/ 6816:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(9300);
const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(5086);
const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(4614);
const { Command: $Command } = __webpack_require__(4614);
exports.$Command = $Command;
exports.__Client = Client;
const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7567);
const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(4561);
const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(9922);
const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(9285);
const { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(5982);
const { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(8039);
const { defaultProvider } = __webpack_require__(7777);
const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2882);
const { streamCollector, NodeHttpHandler } = __webpack_require__(8771);
const { AwsJson1_1Protocol } = __webpack_require__(3628);
const { Sha256 } = __webpack_require__(9362);

const defaultServiceCatalogHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "servicecatalog",
            region: authParameters.region,
        },
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
const defaultServiceCatalogHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = resolveAwsSdkSigV4Config(config);
    return Object.assign(config_0, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? []),
    });
};

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "servicecatalog",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1078.0";
var packageInfo = {
	version: version};

const k = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }];
const _data = {
    conditions: [
        [c, [g]],
        [c, j],
        ["aws.partition", j, d],
        [e, [{ [k]: "UseFIPS" }, b]],
        [e, [{ [k]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [g, i],
        ["https://servicecatalog-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://servicecatalog-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://servicecatalog.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://servicecatalog.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 12, 3,
    1, 4, r + 11,
    2, 5, r + 11,
    3, 8, 6,
    4, 7, r + 10,
    5, r + 8, r + 9,
    4, 10, 9,
    6, r + 6, r + 7,
    5, 11, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 13,
    4, r + 2, r + 3,
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

const cache = new EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

class ServiceCatalogServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, ServiceCatalogServiceException.prototype);
    }
}

class InvalidParametersException extends ServiceCatalogServiceException {
    name = "InvalidParametersException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidParametersException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidParametersException.prototype);
        this.Message = opts.Message;
    }
}
class LimitExceededException extends ServiceCatalogServiceException {
    name = "LimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "LimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceNotFoundException extends ServiceCatalogServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.Message = opts.Message;
    }
}
class DuplicateResourceException extends ServiceCatalogServiceException {
    name = "DuplicateResourceException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "DuplicateResourceException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DuplicateResourceException.prototype);
        this.Message = opts.Message;
    }
}
class InvalidStateException extends ServiceCatalogServiceException {
    name = "InvalidStateException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidStateException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidStateException.prototype);
        this.Message = opts.Message;
    }
}
class TagOptionNotMigratedException extends ServiceCatalogServiceException {
    name = "TagOptionNotMigratedException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "TagOptionNotMigratedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TagOptionNotMigratedException.prototype);
        this.Message = opts.Message;
    }
}
class OperationNotSupportedException extends ServiceCatalogServiceException {
    name = "OperationNotSupportedException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "OperationNotSupportedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, OperationNotSupportedException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceInUseException extends ServiceCatalogServiceException {
    name = "ResourceInUseException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceInUseException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceInUseException.prototype);
        this.Message = opts.Message;
    }
}

const _A = "Active";
const _ABWR = "AssociateBudgetWithResource";
const _ABWRI = "AssociateBudgetWithResourceInput";
const _ABWRO = "AssociateBudgetWithResourceOutput";
const _AC = "ApproximateCount";
const _AI = "AccountId";
const _AIc = "AccountIds";
const _AL = "AcceptLanguage";
const _ALF = "AccessLevelFilter";
const _AP = "ArtifactPath";
const _APS = "AcceptPortfolioShare";
const _APSI = "AcceptPortfolioShareInput";
const _APSO = "AcceptPortfolioShareOutput";
const _APWP = "AssociatePrincipalWithPortfolio";
const _APWPI = "AssociatePrincipalWithPortfolioInput";
const _APWPIs = "AssociateProductWithPortfolioInput";
const _APWPO = "AssociatePrincipalWithPortfolioOutput";
const _APWPOs = "AssociateProductWithPortfolioOutput";
const _APWPs = "AssociateProductWithPortfolio";
const _APl = "AllowedPattern";
const _ARN = "ARN";
const _AS = "AccessStatus";
const _ASAWPA = "AssociateServiceActionWithProvisioningArtifact";
const _ASAWPAI = "AssociateServiceActionWithProvisioningArtifactInput";
const _ASAWPAO = "AssociateServiceActionWithProvisioningArtifactOutput";
const _AT = "AddTags";
const _ATOWR = "AssociateTagOptionWithResource";
const _ATOWRI = "AssociateTagOptionWithResourceInput";
const _ATOWRO = "AssociateTagOptionWithResourceOutput";
const _AV = "AllowedValues";
const _Ac = "Accepted";
const _Acc = "Accounts";
const _Acco = "Account";
const _Act = "Action";
const _Ar = "Arn";
const _At = "Attribute";
const _B = "Branch";
const _BASAWPA = "BatchAssociateServiceActionWithProvisioningArtifact";
const _BASAWPAI = "BatchAssociateServiceActionWithProvisioningArtifactInput";
const _BASAWPAO = "BatchAssociateServiceActionWithProvisioningArtifactOutput";
const _BD = "BudgetDetail";
const _BDSAFPA = "BatchDisassociateServiceActionFromProvisioningArtifact";
const _BDSAFPAI = "BatchDisassociateServiceActionFromProvisioningArtifactInput";
const _BDSAFPAO = "BatchDisassociateServiceActionFromProvisioningArtifactOutput";
const _BN = "BudgetName";
const _Bu = "Budgets";
const _C = "Code";
const _CA = "ConnectionArn";
const _CC = "CreateConstraint";
const _CCI = "CreateConstraintInput";
const _CCO = "CreateConstraintOutput";
const _CD = "ConstraintDetail";
const _CDo = "ConstraintDetails";
const _CDon = "ConstraintDescription";
const _CE = "CausingEntity";
const _CI = "ConstraintId";
const _CO = "CopyOptions";
const _CP = "ConstraintParameters";
const _CPA = "CreateProvisioningArtifact";
const _CPAI = "CreateProvisioningArtifactInput";
const _CPAO = "CreateProvisioningArtifactOutput";
const _CPI = "CopyProductInput";
const _CPIr = "CreatePortfolioInput";
const _CPIre = "CreateProductInput";
const _CPO = "CopyProductOutput";
const _CPOr = "CreatePortfolioOutput";
const _CPOre = "CreateProductOutput";
const _CPPP = "CreateProvisionedProductPlan";
const _CPPPI = "CreateProvisionedProductPlanInput";
const _CPPPO = "CreateProvisionedProductPlanOutput";
const _CPS = "CopyProductStatus";
const _CPSI = "CreatePortfolioShareInput";
const _CPSO = "CreatePortfolioShareOutput";
const _CPSr = "CreatePortfolioShare";
const _CPT = "CopyProductToken";
const _CPo = "ConnectionParameters";
const _CPop = "CopyProduct";
const _CPr = "CreatePortfolio";
const _CPre = "CreateProduct";
const _CS = "ConstraintSummary";
const _CSA = "CreateServiceAction";
const _CSAI = "CreateServiceActionInput";
const _CSAO = "CreateServiceActionOutput";
const _CSP = "CodeStarParameters";
const _CSo = "ConstraintSummaries";
const _CSod = "CodeStar";
const _CT = "CreatedTime";
const _CTO = "CreateTagOption";
const _CTOI = "CreateTagOptionInput";
const _CTOO = "CreateTagOptionOutput";
const _CWD = "CloudWatchDashboard";
const _CWDl = "CloudWatchDashboards";
const _D = "Description";
const _DAWSOA = "DisableAWSOrganizationsAccess";
const _DAWSOAI = "DisableAWSOrganizationsAccessInput";
const _DAWSOAO = "DisableAWSOrganizationsAccessOutput";
const _DBFR = "DisassociateBudgetFromResource";
const _DBFRI = "DisassociateBudgetFromResourceInput";
const _DBFRO = "DisassociateBudgetFromResourceOutput";
const _DC = "DeleteConstraint";
const _DCI = "DeleteConstraintInput";
const _DCIe = "DescribeConstraintInput";
const _DCO = "DeleteConstraintOutput";
const _DCOe = "DescribeConstraintOutput";
const _DCPS = "DescribeCopyProductStatus";
const _DCPSI = "DescribeCopyProductStatusInput";
const _DCPSO = "DescribeCopyProductStatusOutput";
const _DCe = "DescribeConstraint";
const _DN = "DisplayName";
const _DP = "DeletePortfolio";
const _DPA = "DeleteProvisioningArtifact";
const _DPAA = "DescribeProductAsAdmin";
const _DPAAI = "DescribeProductAsAdminInput";
const _DPAAO = "DescribeProductAsAdminOutput";
const _DPAI = "DeleteProvisioningArtifactInput";
const _DPAIe = "DescribeProvisioningArtifactInput";
const _DPAO = "DeleteProvisioningArtifactOutput";
const _DPAOe = "DescribeProvisioningArtifactOutput";
const _DPAe = "DescribeProvisioningArtifact";
const _DPFP = "DisassociatePrincipalFromPortfolio";
const _DPFPI = "DisassociatePrincipalFromPortfolioInput";
const _DPFPIi = "DisassociateProductFromPortfolioInput";
const _DPFPO = "DisassociatePrincipalFromPortfolioOutput";
const _DPFPOi = "DisassociateProductFromPortfolioOutput";
const _DPFPi = "DisassociateProductFromPortfolio";
const _DPI = "DeletePortfolioInput";
const _DPIe = "DeleteProductInput";
const _DPIes = "DescribePortfolioInput";
const _DPIesc = "DescribeProductInput";
const _DPO = "DeletePortfolioOutput";
const _DPOe = "DeleteProductOutput";
const _DPOes = "DescribePortfolioOutput";
const _DPOesc = "DescribeProductOutput";
const _DPP = "DescribeProvisionedProduct";
const _DPPI = "DescribeProvisionedProductInput";
const _DPPIe = "DescribeProvisioningParametersInput";
const _DPPO = "DescribeProvisionedProductOutput";
const _DPPOe = "DescribeProvisioningParametersOutput";
const _DPPP = "DeleteProvisionedProductPlan";
const _DPPPI = "DeleteProvisionedProductPlanInput";
const _DPPPIe = "DescribeProvisionedProductPlanInput";
const _DPPPO = "DeleteProvisionedProductPlanOutput";
const _DPPPOe = "DescribeProvisionedProductPlanOutput";
const _DPPPe = "DescribeProvisionedProductPlan";
const _DPPe = "DescribeProvisioningParameters";
const _DPS = "DeletePortfolioShare";
const _DPSI = "DeletePortfolioShareInput";
const _DPSIe = "DescribePortfolioSharesInput";
const _DPSO = "DeletePortfolioShareOutput";
const _DPSOe = "DescribePortfolioSharesOutput";
const _DPSS = "DescribePortfolioShareStatus";
const _DPSSI = "DescribePortfolioShareStatusInput";
const _DPSSO = "DescribePortfolioShareStatusOutput";
const _DPSe = "DescribePortfolioShares";
const _DPV = "DescribeProductView";
const _DPVI = "DescribeProductViewInput";
const _DPVO = "DescribeProductViewOutput";
const _DPe = "DeleteProduct";
const _DPes = "DescribePortfolio";
const _DPesc = "DescribeProduct";
const _DR = "DescribeRecord";
const _DRE = "DuplicateResourceException";
const _DRI = "DescribeRecordInput";
const _DRO = "DescribeRecordOutput";
const _DSA = "DeleteServiceAction";
const _DSAEP = "DescribeServiceActionExecutionParameters";
const _DSAEPI = "DescribeServiceActionExecutionParametersInput";
const _DSAEPO = "DescribeServiceActionExecutionParametersOutput";
const _DSAFPA = "DisassociateServiceActionFromProvisioningArtifact";
const _DSAFPAI = "DisassociateServiceActionFromProvisioningArtifactInput";
const _DSAFPAO = "DisassociateServiceActionFromProvisioningArtifactOutput";
const _DSAI = "DeleteServiceActionInput";
const _DSAIe = "DescribeServiceActionInput";
const _DSAO = "DeleteServiceActionOutput";
const _DSAOe = "DescribeServiceActionOutput";
const _DSAe = "DescribeServiceAction";
const _DT = "DefinitionType";
const _DTO = "DeleteTagOption";
const _DTOFR = "DisassociateTagOptionFromResource";
const _DTOFRI = "DisassociateTagOptionFromResourceInput";
const _DTOFRO = "DisassociateTagOptionFromResourceOutput";
const _DTOI = "DeleteTagOptionInput";
const _DTOIe = "DescribeTagOptionInput";
const _DTOO = "DeleteTagOptionOutput";
const _DTOOe = "DescribeTagOptionOutput";
const _DTOe = "DescribeTagOption";
const _DTV = "DisableTemplateValidation";
const _DV = "DefaultValues";
const _DVe = "DefaultValue";
const _De = "Definition";
const _Det = "Details";
const _Di = "Distributor";
const _E = "Evaluation";
const _EAWSOA = "EnableAWSOrganizationsAccess";
const _EAWSOAI = "EnableAWSOrganizationsAccessInput";
const _EAWSOAO = "EnableAWSOrganizationsAccessOutput";
const _EC = "ErrorCode";
const _EM = "ErrorMessage";
const _EP = "ExecutionParameter";
const _EPM = "ExecutionParameterMap";
const _EPPP = "ExecuteProvisionedProductPlan";
const _EPPPI = "ExecuteProvisionedProductPlanInput";
const _EPPPO = "ExecuteProvisionedProductPlanOutput";
const _EPPSA = "ExecuteProvisionedProductServiceAction";
const _EPPSAI = "ExecuteProvisionedProductServiceActionInput";
const _EPPSAO = "ExecuteProvisionedProductServiceActionOutput";
const _EPx = "ExecutionParameters";
const _ET = "ExecuteToken";
const _EWRI = "EngineWorkflowResourceIdentifier";
const _Er = "Error";
const _F = "Filters";
const _FR = "FailureReason";
const _FSAA = "FailedServiceActionAssociations";
const _FSAAa = "FailedServiceActionAssociation";
const _G = "Guidance";
const _GAWSOAS = "GetAWSOrganizationsAccessStatus";
const _GAWSOASI = "GetAWSOrganizationsAccessStatusInput";
const _GAWSOASO = "GetAWSOrganizationsAccessStatusOutput";
const _GPPO = "GetProvisionedProductOutputs";
const _GPPOI = "GetProvisionedProductOutputsInput";
const _GPPOO = "GetProvisionedProductOutputsOutput";
const _HDP = "HasDefaultPath";
const _I = "Info";
const _IAPP = "ImportAsProvisionedProduct";
const _IAPPI = "ImportAsProvisionedProductInput";
const _IAPPO = "ImportAsProvisionedProductOutput";
const _IE = "IgnoreErrors";
const _INE = "IsNoEcho";
const _IPAP = "IncludeProvisioningArtifactParameters";
const _IPE = "InvalidParametersException";
const _ISE = "InvalidStateException";
const _IT = "IdempotencyToken";
const _Id = "Id";
const _K = "Key";
const _LAPS = "ListAcceptedPortfolioShares";
const _LAPSI = "ListAcceptedPortfolioSharesInput";
const _LAPSO = "ListAcceptedPortfolioSharesOutput";
const _LBFR = "ListBudgetsForResource";
const _LBFRI = "ListBudgetsForResourceInput";
const _LBFRO = "ListBudgetsForResourceOutput";
const _LCFP = "ListConstraintsForPortfolio";
const _LCFPI = "ListConstraintsForPortfolioInput";
const _LCFPO = "ListConstraintsForPortfolioOutput";
const _LEE = "LimitExceededException";
const _LLP = "ListLaunchPaths";
const _LLPI = "ListLaunchPathsInput";
const _LLPO = "ListLaunchPathsOutput";
const _LOPA = "ListOrganizationPortfolioAccess";
const _LOPAI = "ListOrganizationPortfolioAccessInput";
const _LOPAO = "ListOrganizationPortfolioAccessOutput";
const _LP = "LaunchPaths";
const _LPA = "ListPortfolioAccess";
const _LPAFSA = "ListProvisioningArtifactsForServiceAction";
const _LPAFSAI = "ListProvisioningArtifactsForServiceActionInput";
const _LPAFSAO = "ListProvisioningArtifactsForServiceActionOutput";
const _LPAI = "ListPortfolioAccessInput";
const _LPAIi = "ListProvisioningArtifactsInput";
const _LPAO = "ListPortfolioAccessOutput";
const _LPAOi = "ListProvisioningArtifactsOutput";
const _LPAi = "ListProvisioningArtifacts";
const _LPFP = "ListPortfoliosForProduct";
const _LPFPI = "ListPortfoliosForProductInput";
const _LPFPIi = "ListPrincipalsForPortfolioInput";
const _LPFPO = "ListPortfoliosForProductOutput";
const _LPFPOi = "ListPrincipalsForPortfolioOutput";
const _LPFPi = "ListPrincipalsForPortfolio";
const _LPI = "ListPortfoliosInput";
const _LPO = "ListPortfoliosOutput";
const _LPPP = "ListProvisionedProductPlans";
const _LPPPI = "ListProvisionedProductPlansInput";
const _LPPPO = "ListProvisionedProductPlansOutput";
const _LPRI = "LastProvisioningRecordId";
const _LPS = "LaunchPathSummary";
const _LPSa = "LaunchPathSummaries";
const _LPa = "LaunchPath";
const _LPi = "ListPortfolios";
const _LRA = "LaunchRoleArn";
const _LRFTO = "ListResourcesForTagOption";
const _LRFTOI = "ListResourcesForTagOptionInput";
const _LRFTOO = "ListResourcesForTagOptionOutput";
const _LRH = "ListRecordHistory";
const _LRHI = "ListRecordHistoryInput";
const _LRHO = "ListRecordHistoryOutput";
const _LRHSF = "ListRecordHistorySearchFilter";
const _LRI = "LastRecordId";
const _LRIo = "LogicalResourceId";
const _LS = "LastSync";
const _LSA = "ListServiceActions";
const _LSAFPA = "ListServiceActionsForProvisioningArtifact";
const _LSAFPAI = "ListServiceActionsForProvisioningArtifactInput";
const _LSAFPAO = "ListServiceActionsForProvisioningArtifactOutput";
const _LSAI = "ListServiceActionsInput";
const _LSAO = "ListServiceActionsOutput";
const _LSIFPP = "ListStackInstancesForProvisionedProduct";
const _LSIFPPI = "ListStackInstancesForProvisionedProductInput";
const _LSIFPPO = "ListStackInstancesForProvisionedProductOutput";
const _LSPRI = "LastSuccessfulProvisioningRecordId";
const _LSS = "LastSyncStatus";
const _LSSM = "LastSyncStatusMessage";
const _LSSPAI = "LastSuccessfulSyncProvisioningArtifactId";
const _LSST = "LastSuccessfulSyncTime";
const _LST = "LastSyncTime";
const _LTO = "ListTagOptions";
const _LTOF = "ListTagOptionsFilters";
const _LTOI = "ListTagOptionsInput";
const _LTOO = "ListTagOptionsOutput";
const _M = "Message";
const _ML = "MaxLength";
const _MLi = "MinLength";
const _MV = "MaxValue";
const _MVi = "MinValue";
const _N = "Name";
const _NA = "NotificationArns";
const _NPPEWR = "NotifyProvisionProductEngineWorkflowResult";
const _NPPEWRI = "NotifyProvisionProductEngineWorkflowResultInput";
const _NPPEWRO = "NotifyProvisionProductEngineWorkflowResultOutput";
const _NPT = "NextPageToken";
const _NTPPEWR = "NotifyTerminateProvisionedProductEngineWorkflowResult";
const _NTPPEWRI = "NotifyTerminateProvisionedProductEngineWorkflowResultInput";
const _NTPPEWRO = "NotifyTerminateProvisionedProductEngineWorkflowResultOutput";
const _NUPPEWR = "NotifyUpdateProvisionedProductEngineWorkflowResult";
const _NUPPEWRI = "NotifyUpdateProvisionedProductEngineWorkflowResultInput";
const _NUPPEWRO = "NotifyUpdateProvisionedProductEngineWorkflowResultOutput";
const _O = "Owner";
const _OK = "OutputKeys";
const _OKu = "OutputKey";
const _ON = "OrganizationNode";
const _ONSE = "OperationNotSupportedException";
const _ONT = "OrganizationNodeType";
const _ONV = "OrganizationNodeValue";
const _ONr = "OrganizationNodes";
const _OPI = "OrganizationParentId";
const _OV = "OutputValue";
const _Ou = "Outputs";
const _P = "Parameters";
const _PA = "ProvisioningArtifacts";
const _PAD = "ProvisioningArtifactDetail";
const _PADr = "ProvisioningArtifactDetails";
const _PAI = "ProvisioningArtifactId";
const _PAM = "ProvisioningArtifactMetadata";
const _PAN = "ProvisioningArtifactName";
const _PAO = "ProvisioningArtifactOutputs";
const _PAOK = "ProvisioningArtifactOutputKeys";
const _PAOr = "ProvisioningArtifactOutput";
const _PAP = "ProvisioningArtifactParameters";
const _PAPr = "ProvisioningArtifactPreferences";
const _PAPro = "ProvisioningArtifactParameter";
const _PAProv = "ProvisioningArtifactProperties";
const _PARN = "PrincipalARN";
const _PARNr = "ProductARN";
const _PAS = "ProvisioningArtifactSummaries";
const _PASr = "ProvisioningArtifactSummary";
const _PAV = "ProvisioningArtifactViews";
const _PAVr = "ProvisioningArtifactView";
const _PAr = "ProvisioningArtifact";
const _PC = "ParameterConstraints";
const _PD = "PortfolioDetail";
const _PDo = "PortfolioDetails";
const _PI = "PortfolioId";
const _PIa = "PathId";
const _PIh = "PhysicalId";
const _PIl = "PlanId";
const _PIr = "ProductId";
const _PIri = "PrincipalId";
const _PK = "ParameterKey";
const _PN = "ProviderName";
const _PNa = "PathName";
const _PNl = "PlanName";
const _PNr = "ProductName";
const _PP = "ProvisioningParameters";
const _PPA = "ProvisionedProductAttribute";
const _PPAr = "ProvisionedProductAttributes";
const _PPD = "ProvisionedProductDetail";
const _PPDr = "ProvisionedProductDetails";
const _PPF = "ProvisionedProductFilters";
const _PPI = "ProvisionProductId";
const _PPIr = "ProvisionedProductId";
const _PPIro = "ProvisionProductInput";
const _PPN = "ProvisionedProductName";
const _PPNr = "ProvisionProductName";
const _PPO = "ProvisionProductOutput";
const _PPP = "ProvisionedProductPlans";
const _PPPD = "ProvisionedProductPlanDetails";
const _PPPS = "ProvisionedProductPlanSummary";
const _PPPr = "ProvisionedProductProperties";
const _PPT = "ProvisionedProductType";
const _PPr = "ProvisioningParameter";
const _PPro = "ProvisioningPreferences";
const _PProv = "ProvisionedProducts";
const _PProvi = "ProvisionProduct";
const _PRI = "PhysicalResourceId";
const _PS = "PageSize";
const _PSD = "PortfolioShareDetails";
const _PSDo = "PortfolioShareDetail";
const _PST = "PortfolioShareType";
const _PSTo = "PortfolioShareToken";
const _PSr = "ProductSource";
const _PT = "PrincipalType";
const _PTa = "PageToken";
const _PTar = "ParameterType";
const _PTl = "PlanType";
const _PTr = "ProductType";
const _PTro = "ProvisionToken";
const _PVA = "ProductViewAggregations";
const _PVAV = "ProductViewAggregationValue";
const _PVAVr = "ProductViewAggregationValues";
const _PVD = "ProductViewDetail";
const _PVDr = "ProductViewDetails";
const _PVF = "ProductViewFilters";
const _PVS = "ProductViewSummary";
const _PVSr = "ProductViewSummaries";
const _Pr = "Principals";
const _Pri = "Principal";
const _R = "Repository";
const _RC = "ResourceChanges";
const _RCD = "ResourceChangeDetail";
const _RCDe = "ResourceChangeDetails";
const _RCe = "ResourceChange";
const _RD = "RecordDetail";
const _RDe = "RecordDetails";
const _RDes = "ResourceDetails";
const _RDeso = "ResourceDetail";
const _RE = "RecordErrors";
const _REe = "RecordError";
const _RI = "ResourceId";
const _RIUE = "ResourceInUseException";
const _RIe = "RecordId";
const _RIes = "ResourceIdentifier";
const _RNFE = "ResourceNotFoundException";
const _RO = "RecordOutputs";
const _ROe = "RecordOutput";
const _RPR = "RetainPhysicalResources";
const _RPS = "RejectPortfolioShare";
const _RPSI = "RejectPortfolioShareInput";
const _RPSO = "RejectPortfolioShareOutput";
const _RR = "RequiresRecreation";
const _RT = "ResourceType";
const _RTD = "ResourceTargetDefinition";
const _RTe = "RecordType";
const _RTec = "RecordTags";
const _RTeco = "RecordTag";
const _RTem = "RemoveTags";
const _Re = "Replacement";
const _Reg = "Region";
const _S = "Status";
const _SAA = "ServiceActionAssociations";
const _SAAe = "ServiceActionAssociation";
const _SAD = "ServiceActionDetail";
const _SAI = "ServiceActionId";
const _SAP = "ServiceActionParameters";
const _SAS = "ServiceActionSummaries";
const _SASe = "ServiceActionSummary";
const _SB = "SortBy";
const _SC = "SourceConnection";
const _SCD = "SourceConnectionDetail";
const _SCP = "SourceConnectionParameters";
const _SD = "SupportDescription";
const _SDh = "ShareDetails";
const _SDho = "ShortDescription";
const _SDt = "StatusDetail";
const _SE = "SupportEmail";
const _SEh = "ShareErrors";
const _SEha = "ShareError";
const _SF = "SearchFilter";
const _SI = "StackInstances";
const _SIS = "StackInstanceStatus";
const _SIt = "StackInstance";
const _SM = "StatusMessage";
const _SO = "SortOrder";
const _SP = "SharePrincipals";
const _SPA = "SourceProductArn";
const _SPAA = "SearchProductsAsAdmin";
const _SPAAI = "SearchProductsAsAdminInput";
const _SPAAO = "SearchProductsAsAdminOutput";
const _SPAI = "SourceProvisioningArtifactIdentifiers";
const _SPAP = "SourceProvisioningArtifactProperties";
const _SPI = "SourcePortfolioId";
const _SPIe = "SearchProductsInput";
const _SPO = "SearchProductsOutput";
const _SPP = "ScanProvisionedProducts";
const _SPPI = "ScanProvisionedProductsInput";
const _SPPIe = "SearchProvisionedProductsInput";
const _SPPO = "ScanProvisionedProductsOutput";
const _SPPOe = "SearchProvisionedProductsOutput";
const _SPPe = "SearchProvisionedProducts";
const _SPe = "SearchProducts";
const _SR = "SourceRevision";
const _SS = "SuccessfulShares";
const _SSA = "StackSetAccounts";
const _SSFTC = "StackSetFailureToleranceCount";
const _SSFTP = "StackSetFailureTolerancePercentage";
const _SSMCC = "StackSetMaxConcurrencyCount";
const _SSMCP = "StackSetMaxConcurrencyPercentage";
const _SSOT = "StackSetOperationType";
const _SSR = "StackSetRegions";
const _STO = "ShareTagOptions";
const _SU = "SupportUrl";
const _Sc = "Scope";
const _T = "Type";
const _TO = "TagOptions";
const _TOD = "TagOptionDetail";
const _TODa = "TagOptionDetails";
const _TOI = "TagOptionId";
const _TONME = "TagOptionNotMigratedException";
const _TOS = "TagOptionSummary";
const _TOSa = "TagOptionSummaries";
const _TPI = "TargetProductId";
const _TPN = "TargetProductName";
const _TPP = "TerminateProvisionedProduct";
const _TPPI = "TerminateProvisionedProductInput";
const _TPPO = "TerminateProvisionedProductOutput";
const _TRC = "TotalResultsCount";
const _TT = "TerminateToken";
const _Ta = "Tags";
const _Tag = "Tag";
const _Tar = "Target";
const _UA = "UserArn";
const _UAS = "UserArnSession";
const _UC = "UpdateConstraint";
const _UCI = "UpdateConstraintInput";
const _UCO = "UpdateConstraintOutput";
const _UI = "UsageInstructions";
const _UIs = "UsageInstruction";
const _UP = "UpdatePortfolio";
const _UPA = "UpdateProvisioningArtifact";
const _UPAI = "UpdateProvisioningArtifactInput";
const _UPAO = "UpdateProvisioningArtifactOutput";
const _UPI = "UpdatePortfolioInput";
const _UPIp = "UpdateProductInput";
const _UPO = "UpdatePortfolioOutput";
const _UPOp = "UpdateProductOutput";
const _UPP = "UpdateProvisioningParameter";
const _UPPI = "UpdateProvisionedProductInput";
const _UPPO = "UpdateProvisionedProductOutput";
const _UPPP = "UpdateProvisionedProductProperties";
const _UPPPI = "UpdateProvisionedProductPropertiesInput";
const _UPPPO = "UpdateProvisionedProductPropertiesOutput";
const _UPPp = "UpdateProvisioningPreferences";
const _UPPpd = "UpdateProvisioningParameters";
const _UPPpda = "UpdateProvisionedProduct";
const _UPS = "UpdatePortfolioShare";
const _UPSI = "UpdatePortfolioShareInput";
const _UPSO = "UpdatePortfolioShareOutput";
const _UPV = "UsePreviousValue";
const _UPp = "UpdateProduct";
const _USA = "UpdateServiceAction";
const _USAI = "UpdateServiceActionInput";
const _USAO = "UpdateServiceActionOutput";
const _UT = "UniqueTag";
const _UTO = "UpdateTagOption";
const _UTOI = "UpdateTagOptionInput";
const _UTOO = "UpdateTagOptionOutput";
const _UTRI = "UniqueTagResourceIdentifier";
const _UTp = "UpdatedTime";
const _UTpd = "UpdateToken";
const _V = "Value";
const _Va = "Values";
const _Ve = "Verbose";
const _WT = "WorkflowToken";
const _c = "client";
const _e = "error";
const _hQ = "httpQuery";
const _i = "id";
const _pS = "pageSize";
const _pT = "pageToken";
const _rI = "resourceId";
const _rT = "resourceType";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.servicecatalog";
const _tOI = "tagOptionId";
const n0 = "com.amazonaws.servicecatalog";
const _s_registry = TypeRegistry.for(_s);
var ServiceCatalogServiceException$ = [-3, _s, "ServiceCatalogServiceException", 0, [], []];
_s_registry.registerError(ServiceCatalogServiceException$, ServiceCatalogServiceException);
const n0_registry = TypeRegistry.for(n0);
var DuplicateResourceException$ = [-3, n0, _DRE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(DuplicateResourceException$, DuplicateResourceException);
var InvalidParametersException$ = [-3, n0, _IPE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(InvalidParametersException$, InvalidParametersException);
var InvalidStateException$ = [-3, n0, _ISE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(InvalidStateException$, InvalidStateException);
var LimitExceededException$ = [-3, n0, _LEE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var OperationNotSupportedException$ = [-3, n0, _ONSE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(OperationNotSupportedException$, OperationNotSupportedException);
var ResourceInUseException$ = [-3, n0, _RIUE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var TagOptionNotMigratedException$ = [-3, n0, _TONME,
    { [_e]: _c },
    [_M],
    [0]
];
n0_registry.registerError(TagOptionNotMigratedException$, TagOptionNotMigratedException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var AcceptPortfolioShareInput$ = [3, n0, _APSI,
    0,
    [_PI, _AL, _PST],
    [0, 0, 0], 1
];
var AcceptPortfolioShareOutput$ = [3, n0, _APSO,
    0,
    [],
    []
];
var AccessLevelFilter$ = [3, n0, _ALF,
    0,
    [_K, _V],
    [0, 0]
];
var AssociateBudgetWithResourceInput$ = [3, n0, _ABWRI,
    0,
    [_BN, _RI],
    [0, 0], 2
];
var AssociateBudgetWithResourceOutput$ = [3, n0, _ABWRO,
    0,
    [],
    []
];
var AssociatePrincipalWithPortfolioInput$ = [3, n0, _APWPI,
    0,
    [_PI, _PARN, _PT, _AL],
    [0, 0, 0, 0], 3
];
var AssociatePrincipalWithPortfolioOutput$ = [3, n0, _APWPO,
    0,
    [],
    []
];
var AssociateProductWithPortfolioInput$ = [3, n0, _APWPIs,
    0,
    [_PIr, _PI, _AL, _SPI],
    [0, 0, 0, 0], 2
];
var AssociateProductWithPortfolioOutput$ = [3, n0, _APWPOs,
    0,
    [],
    []
];
var AssociateServiceActionWithProvisioningArtifactInput$ = [3, n0, _ASAWPAI,
    0,
    [_PIr, _PAI, _SAI, _AL, _IT],
    [0, 0, 0, 0, [0, 4]], 3
];
var AssociateServiceActionWithProvisioningArtifactOutput$ = [3, n0, _ASAWPAO,
    0,
    [],
    []
];
var AssociateTagOptionWithResourceInput$ = [3, n0, _ATOWRI,
    0,
    [_RI, _TOI],
    [0, 0], 2
];
var AssociateTagOptionWithResourceOutput$ = [3, n0, _ATOWRO,
    0,
    [],
    []
];
var BatchAssociateServiceActionWithProvisioningArtifactInput$ = [3, n0, _BASAWPAI,
    0,
    [_SAA, _AL],
    [() => ServiceActionAssociations, 0], 1
];
var BatchAssociateServiceActionWithProvisioningArtifactOutput$ = [3, n0, _BASAWPAO,
    0,
    [_FSAA],
    [() => FailedServiceActionAssociations]
];
var BatchDisassociateServiceActionFromProvisioningArtifactInput$ = [3, n0, _BDSAFPAI,
    0,
    [_SAA, _AL],
    [() => ServiceActionAssociations, 0], 1
];
var BatchDisassociateServiceActionFromProvisioningArtifactOutput$ = [3, n0, _BDSAFPAO,
    0,
    [_FSAA],
    [() => FailedServiceActionAssociations]
];
var BudgetDetail$ = [3, n0, _BD,
    0,
    [_BN],
    [0]
];
var CloudWatchDashboard$ = [3, n0, _CWD,
    0,
    [_N],
    [0]
];
var CodeStarParameters$ = [3, n0, _CSP,
    0,
    [_CA, _R, _B, _AP],
    [0, 0, 0, 0], 4
];
var ConstraintDetail$ = [3, n0, _CD,
    0,
    [_CI, _T, _D, _O, _PIr, _PI],
    [0, 0, 0, 0, 0, 0]
];
var ConstraintSummary$ = [3, n0, _CS,
    0,
    [_T, _D],
    [0, 0]
];
var CopyProductInput$ = [3, n0, _CPI,
    0,
    [_SPA, _AL, _TPI, _TPN, _SPAI, _CO, _IT],
    [0, 0, 0, 0, [1, n0, _SPAP, 0, 128 | 0], 64 | 0, [0, 4]], 1
];
var CopyProductOutput$ = [3, n0, _CPO,
    0,
    [_CPT],
    [0]
];
var CreateConstraintInput$ = [3, n0, _CCI,
    0,
    [_PI, _PIr, _P, _T, _AL, _D, _IT],
    [0, 0, 0, 0, 0, 0, [0, 4]], 4
];
var CreateConstraintOutput$ = [3, n0, _CCO,
    0,
    [_CD, _CP, _S],
    [() => ConstraintDetail$, 0, 0]
];
var CreatePortfolioInput$ = [3, n0, _CPIr,
    0,
    [_DN, _PN, _AL, _D, _Ta, _IT],
    [0, 0, 0, 0, () => AddTags, [0, 4]], 2
];
var CreatePortfolioOutput$ = [3, n0, _CPOr,
    0,
    [_PD, _Ta],
    [() => PortfolioDetail$, () => Tags]
];
var CreatePortfolioShareInput$ = [3, n0, _CPSI,
    0,
    [_PI, _AL, _AI, _ON, _STO, _SP],
    [0, 0, 0, () => OrganizationNode$, 2, 2], 1
];
var CreatePortfolioShareOutput$ = [3, n0, _CPSO,
    0,
    [_PSTo],
    [0]
];
var CreateProductInput$ = [3, n0, _CPIre,
    0,
    [_N, _O, _PTr, _AL, _D, _Di, _SD, _SE, _SU, _Ta, _PAP, _IT, _SC],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, () => AddTags, () => ProvisioningArtifactProperties$, [0, 4], () => SourceConnection$], 3
];
var CreateProductOutput$ = [3, n0, _CPOre,
    0,
    [_PVD, _PAD, _Ta],
    [() => ProductViewDetail$, () => ProvisioningArtifactDetail$, () => Tags]
];
var CreateProvisionedProductPlanInput$ = [3, n0, _CPPPI,
    0,
    [_PNl, _PTl, _PIr, _PPN, _PAI, _AL, _NA, _PIa, _PP, _IT, _Ta],
    [0, 0, 0, 0, 0, 0, 64 | 0, 0, () => UpdateProvisioningParameters, [0, 4], () => Tags], 5
];
var CreateProvisionedProductPlanOutput$ = [3, n0, _CPPPO,
    0,
    [_PNl, _PIl, _PPI, _PPN, _PAI],
    [0, 0, 0, 0, 0]
];
var CreateProvisioningArtifactInput$ = [3, n0, _CPAI,
    0,
    [_PIr, _P, _AL, _IT],
    [0, () => ProvisioningArtifactProperties$, 0, [0, 4]], 2
];
var CreateProvisioningArtifactOutput$ = [3, n0, _CPAO,
    0,
    [_PAD, _I, _S],
    [() => ProvisioningArtifactDetail$, 128 | 0, 0]
];
var CreateServiceActionInput$ = [3, n0, _CSAI,
    0,
    [_N, _DT, _De, _D, _AL, _IT],
    [0, 0, 128 | 0, 0, 0, [0, 4]], 3
];
var CreateServiceActionOutput$ = [3, n0, _CSAO,
    0,
    [_SAD],
    [() => ServiceActionDetail$]
];
var CreateTagOptionInput$ = [3, n0, _CTOI,
    0,
    [_K, _V],
    [0, 0], 2
];
var CreateTagOptionOutput$ = [3, n0, _CTOO,
    0,
    [_TOD],
    [() => TagOptionDetail$]
];
var DeleteConstraintInput$ = [3, n0, _DCI,
    0,
    [_Id, _AL],
    [0, 0], 1
];
var DeleteConstraintOutput$ = [3, n0, _DCO,
    0,
    [],
    []
];
var DeletePortfolioInput$ = [3, n0, _DPI,
    0,
    [_Id, _AL],
    [0, 0], 1
];
var DeletePortfolioOutput$ = [3, n0, _DPO,
    0,
    [],
    []
];
var DeletePortfolioShareInput$ = [3, n0, _DPSI,
    0,
    [_PI, _AL, _AI, _ON],
    [0, 0, 0, () => OrganizationNode$], 1
];
var DeletePortfolioShareOutput$ = [3, n0, _DPSO,
    0,
    [_PSTo],
    [0]
];
var DeleteProductInput$ = [3, n0, _DPIe,
    0,
    [_Id, _AL],
    [0, 0], 1
];
var DeleteProductOutput$ = [3, n0, _DPOe,
    0,
    [],
    []
];
var DeleteProvisionedProductPlanInput$ = [3, n0, _DPPPI,
    0,
    [_PIl, _AL, _IE],
    [0, 0, 2], 1
];
var DeleteProvisionedProductPlanOutput$ = [3, n0, _DPPPO,
    0,
    [],
    []
];
var DeleteProvisioningArtifactInput$ = [3, n0, _DPAI,
    0,
    [_PIr, _PAI, _AL],
    [0, 0, 0], 2
];
var DeleteProvisioningArtifactOutput$ = [3, n0, _DPAO,
    0,
    [],
    []
];
var DeleteServiceActionInput$ = [3, n0, _DSAI,
    0,
    [_Id, _AL, _IT],
    [0, 0, [0, 4]], 1
];
var DeleteServiceActionOutput$ = [3, n0, _DSAO,
    0,
    [],
    []
];
var DeleteTagOptionInput$ = [3, n0, _DTOI,
    0,
    [_Id],
    [[0, { [_hQ]: _i }]], 1
];
var DeleteTagOptionOutput$ = [3, n0, _DTOO,
    0,
    [],
    []
];
var DescribeConstraintInput$ = [3, n0, _DCIe,
    0,
    [_Id, _AL],
    [0, 0], 1
];
var DescribeConstraintOutput$ = [3, n0, _DCOe,
    0,
    [_CD, _CP, _S],
    [() => ConstraintDetail$, 0, 0]
];
var DescribeCopyProductStatusInput$ = [3, n0, _DCPSI,
    0,
    [_CPT, _AL],
    [0, 0], 1
];
var DescribeCopyProductStatusOutput$ = [3, n0, _DCPSO,
    0,
    [_CPS, _TPI, _SDt],
    [0, 0, 0]
];
var DescribePortfolioInput$ = [3, n0, _DPIes,
    0,
    [_Id, _AL],
    [0, 0], 1
];
var DescribePortfolioOutput$ = [3, n0, _DPOes,
    0,
    [_PD, _Ta, _TO, _Bu],
    [() => PortfolioDetail$, () => Tags, () => TagOptionDetails, () => Budgets]
];
var DescribePortfolioSharesInput$ = [3, n0, _DPSIe,
    0,
    [_PI, _T, _PTa, _PS],
    [0, 0, 0, 1], 2
];
var DescribePortfolioSharesOutput$ = [3, n0, _DPSOe,
    0,
    [_NPT, _PSD],
    [0, () => PortfolioShareDetails]
];
var DescribePortfolioShareStatusInput$ = [3, n0, _DPSSI,
    0,
    [_PSTo],
    [0], 1
];
var DescribePortfolioShareStatusOutput$ = [3, n0, _DPSSO,
    0,
    [_PSTo, _PI, _ONV, _S, _SDh],
    [0, 0, 0, 0, () => ShareDetails$]
];
var DescribeProductAsAdminInput$ = [3, n0, _DPAAI,
    0,
    [_AL, _Id, _N, _SPI],
    [0, 0, 0, 0]
];
var DescribeProductAsAdminOutput$ = [3, n0, _DPAAO,
    0,
    [_PVD, _PAS, _Ta, _TO, _Bu],
    [() => ProductViewDetail$, () => ProvisioningArtifactSummaries, () => Tags, () => TagOptionDetails, () => Budgets]
];
var DescribeProductInput$ = [3, n0, _DPIesc,
    0,
    [_AL, _Id, _N],
    [0, 0, 0]
];
var DescribeProductOutput$ = [3, n0, _DPOesc,
    0,
    [_PVS, _PA, _Bu, _LP],
    [() => ProductViewSummary$, () => ProvisioningArtifacts, () => Budgets, () => LaunchPaths]
];
var DescribeProductViewInput$ = [3, n0, _DPVI,
    0,
    [_Id, _AL],
    [0, 0], 1
];
var DescribeProductViewOutput$ = [3, n0, _DPVO,
    0,
    [_PVS, _PA],
    [() => ProductViewSummary$, () => ProvisioningArtifacts]
];
var DescribeProvisionedProductInput$ = [3, n0, _DPPI,
    0,
    [_AL, _Id, _N],
    [0, 0, 0]
];
var DescribeProvisionedProductOutput$ = [3, n0, _DPPO,
    0,
    [_PPD, _CWDl],
    [() => ProvisionedProductDetail$, () => CloudWatchDashboards]
];
var DescribeProvisionedProductPlanInput$ = [3, n0, _DPPPIe,
    0,
    [_PIl, _AL, _PS, _PTa],
    [0, 0, 1, 0], 1
];
var DescribeProvisionedProductPlanOutput$ = [3, n0, _DPPPOe,
    0,
    [_PPPD, _RC, _NPT],
    [() => ProvisionedProductPlanDetails$, () => ResourceChanges, 0]
];
var DescribeProvisioningArtifactInput$ = [3, n0, _DPAIe,
    0,
    [_AL, _PAI, _PIr, _PAN, _PNr, _Ve, _IPAP],
    [0, 0, 0, 0, 0, 2, 2]
];
var DescribeProvisioningArtifactOutput$ = [3, n0, _DPAOe,
    0,
    [_PAD, _I, _S, _PAP],
    [() => ProvisioningArtifactDetail$, 128 | 0, 0, () => ProvisioningArtifactParameters]
];
var DescribeProvisioningParametersInput$ = [3, n0, _DPPIe,
    0,
    [_AL, _PIr, _PNr, _PAI, _PAN, _PIa, _PNa],
    [0, 0, 0, 0, 0, 0, 0]
];
var DescribeProvisioningParametersOutput$ = [3, n0, _DPPOe,
    0,
    [_PAP, _CSo, _UI, _TO, _PAPr, _PAO, _PAOK],
    [() => ProvisioningArtifactParameters, () => ConstraintSummaries, () => UsageInstructions, () => TagOptionSummaries, () => ProvisioningArtifactPreferences$, () => ProvisioningArtifactOutputs, () => ProvisioningArtifactOutputs]
];
var DescribeRecordInput$ = [3, n0, _DRI,
    0,
    [_Id, _AL, _PTa, _PS],
    [0, 0, 0, 1], 1
];
var DescribeRecordOutput$ = [3, n0, _DRO,
    0,
    [_RD, _RO, _NPT],
    [() => RecordDetail$, () => RecordOutputs, 0]
];
var DescribeServiceActionExecutionParametersInput$ = [3, n0, _DSAEPI,
    0,
    [_PPIr, _SAI, _AL],
    [0, 0, 0], 2
];
var DescribeServiceActionExecutionParametersOutput$ = [3, n0, _DSAEPO,
    0,
    [_SAP],
    [() => ExecutionParameters]
];
var DescribeServiceActionInput$ = [3, n0, _DSAIe,
    0,
    [_Id, _AL],
    [0, 0], 1
];
var DescribeServiceActionOutput$ = [3, n0, _DSAOe,
    0,
    [_SAD],
    [() => ServiceActionDetail$]
];
var DescribeTagOptionInput$ = [3, n0, _DTOIe,
    0,
    [_Id],
    [[0, { [_hQ]: _i }]], 1
];
var DescribeTagOptionOutput$ = [3, n0, _DTOOe,
    0,
    [_TOD],
    [() => TagOptionDetail$]
];
var DisableAWSOrganizationsAccessInput$ = [3, n0, _DAWSOAI,
    0,
    [],
    []
];
var DisableAWSOrganizationsAccessOutput$ = [3, n0, _DAWSOAO,
    0,
    [],
    []
];
var DisassociateBudgetFromResourceInput$ = [3, n0, _DBFRI,
    0,
    [_BN, _RI],
    [0, 0], 2
];
var DisassociateBudgetFromResourceOutput$ = [3, n0, _DBFRO,
    0,
    [],
    []
];
var DisassociatePrincipalFromPortfolioInput$ = [3, n0, _DPFPI,
    0,
    [_PI, _PARN, _AL, _PT],
    [0, 0, 0, 0], 2
];
var DisassociatePrincipalFromPortfolioOutput$ = [3, n0, _DPFPO,
    0,
    [],
    []
];
var DisassociateProductFromPortfolioInput$ = [3, n0, _DPFPIi,
    0,
    [_PIr, _PI, _AL],
    [0, 0, 0], 2
];
var DisassociateProductFromPortfolioOutput$ = [3, n0, _DPFPOi,
    0,
    [],
    []
];
var DisassociateServiceActionFromProvisioningArtifactInput$ = [3, n0, _DSAFPAI,
    0,
    [_PIr, _PAI, _SAI, _AL, _IT],
    [0, 0, 0, 0, [0, 4]], 3
];
var DisassociateServiceActionFromProvisioningArtifactOutput$ = [3, n0, _DSAFPAO,
    0,
    [],
    []
];
var DisassociateTagOptionFromResourceInput$ = [3, n0, _DTOFRI,
    0,
    [_RI, _TOI],
    [[0, { [_hQ]: _rI }], [0, { [_hQ]: _tOI }]], 2
];
var DisassociateTagOptionFromResourceOutput$ = [3, n0, _DTOFRO,
    0,
    [],
    []
];
var EnableAWSOrganizationsAccessInput$ = [3, n0, _EAWSOAI,
    0,
    [],
    []
];
var EnableAWSOrganizationsAccessOutput$ = [3, n0, _EAWSOAO,
    0,
    [],
    []
];
var EngineWorkflowResourceIdentifier$ = [3, n0, _EWRI,
    0,
    [_UT],
    [() => UniqueTagResourceIdentifier$]
];
var ExecuteProvisionedProductPlanInput$ = [3, n0, _EPPPI,
    0,
    [_PIl, _AL, _IT],
    [0, 0, [0, 4]], 1
];
var ExecuteProvisionedProductPlanOutput$ = [3, n0, _EPPPO,
    0,
    [_RD],
    [() => RecordDetail$]
];
var ExecuteProvisionedProductServiceActionInput$ = [3, n0, _EPPSAI,
    0,
    [_PPIr, _SAI, _ET, _AL, _P],
    [0, 0, [0, 4], 0, [2, n0, _EPM, 0, 0, 64 | 0]], 2
];
var ExecuteProvisionedProductServiceActionOutput$ = [3, n0, _EPPSAO,
    0,
    [_RD],
    [() => RecordDetail$]
];
var ExecutionParameter$ = [3, n0, _EP,
    0,
    [_N, _T, _DV],
    [0, 0, 64 | 0]
];
var FailedServiceActionAssociation$ = [3, n0, _FSAAa,
    0,
    [_SAI, _PIr, _PAI, _EC, _EM],
    [0, 0, 0, 0, 0]
];
var GetAWSOrganizationsAccessStatusInput$ = [3, n0, _GAWSOASI,
    0,
    [],
    []
];
var GetAWSOrganizationsAccessStatusOutput$ = [3, n0, _GAWSOASO,
    0,
    [_AS],
    [0]
];
var GetProvisionedProductOutputsInput$ = [3, n0, _GPPOI,
    0,
    [_AL, _PPIr, _PPN, _OK, _PS, _PTa],
    [0, 0, 0, 64 | 0, 1, 0]
];
var GetProvisionedProductOutputsOutput$ = [3, n0, _GPPOO,
    0,
    [_Ou, _NPT],
    [() => RecordOutputs, 0]
];
var ImportAsProvisionedProductInput$ = [3, n0, _IAPPI,
    0,
    [_PIr, _PAI, _PPN, _PIh, _AL, _IT],
    [0, 0, 0, 0, 0, [0, 4]], 4
];
var ImportAsProvisionedProductOutput$ = [3, n0, _IAPPO,
    0,
    [_RD],
    [() => RecordDetail$]
];
var LastSync$ = [3, n0, _LS,
    0,
    [_LST, _LSS, _LSSM, _LSST, _LSSPAI],
    [4, 0, 0, 4, 0]
];
var LaunchPath$ = [3, n0, _LPa,
    0,
    [_Id, _N],
    [0, 0]
];
var LaunchPathSummary$ = [3, n0, _LPS,
    0,
    [_Id, _CSo, _Ta, _N],
    [0, () => ConstraintSummaries, () => Tags, 0]
];
var ListAcceptedPortfolioSharesInput$ = [3, n0, _LAPSI,
    0,
    [_AL, _PTa, _PS, _PST],
    [0, 0, 1, 0]
];
var ListAcceptedPortfolioSharesOutput$ = [3, n0, _LAPSO,
    0,
    [_PDo, _NPT],
    [() => PortfolioDetails, 0]
];
var ListBudgetsForResourceInput$ = [3, n0, _LBFRI,
    0,
    [_RI, _AL, _PS, _PTa],
    [0, 0, 1, 0], 1
];
var ListBudgetsForResourceOutput$ = [3, n0, _LBFRO,
    0,
    [_Bu, _NPT],
    [() => Budgets, 0]
];
var ListConstraintsForPortfolioInput$ = [3, n0, _LCFPI,
    0,
    [_PI, _AL, _PIr, _PS, _PTa],
    [0, 0, 0, 1, 0], 1
];
var ListConstraintsForPortfolioOutput$ = [3, n0, _LCFPO,
    0,
    [_CDo, _NPT],
    [() => ConstraintDetails, 0]
];
var ListLaunchPathsInput$ = [3, n0, _LLPI,
    0,
    [_PIr, _AL, _PS, _PTa],
    [0, 0, 1, 0], 1
];
var ListLaunchPathsOutput$ = [3, n0, _LLPO,
    0,
    [_LPSa, _NPT],
    [() => LaunchPathSummaries, 0]
];
var ListOrganizationPortfolioAccessInput$ = [3, n0, _LOPAI,
    0,
    [_PI, _ONT, _AL, _PTa, _PS],
    [0, 0, 0, 0, 1], 2
];
var ListOrganizationPortfolioAccessOutput$ = [3, n0, _LOPAO,
    0,
    [_ONr, _NPT],
    [() => OrganizationNodes, 0]
];
var ListPortfolioAccessInput$ = [3, n0, _LPAI,
    0,
    [_PI, _AL, _OPI, _PTa, _PS],
    [0, 0, 0, 0, 1], 1
];
var ListPortfolioAccessOutput$ = [3, n0, _LPAO,
    0,
    [_AIc, _NPT],
    [64 | 0, 0]
];
var ListPortfoliosForProductInput$ = [3, n0, _LPFPI,
    0,
    [_PIr, _AL, _PTa, _PS],
    [0, 0, 0, 1], 1
];
var ListPortfoliosForProductOutput$ = [3, n0, _LPFPO,
    0,
    [_PDo, _NPT],
    [() => PortfolioDetails, 0]
];
var ListPortfoliosInput$ = [3, n0, _LPI,
    0,
    [_AL, _PTa, _PS],
    [0, 0, 1]
];
var ListPortfoliosOutput$ = [3, n0, _LPO,
    0,
    [_PDo, _NPT],
    [() => PortfolioDetails, 0]
];
var ListPrincipalsForPortfolioInput$ = [3, n0, _LPFPIi,
    0,
    [_PI, _AL, _PS, _PTa],
    [0, 0, 1, 0], 1
];
var ListPrincipalsForPortfolioOutput$ = [3, n0, _LPFPOi,
    0,
    [_Pr, _NPT],
    [() => Principals, 0]
];
var ListProvisionedProductPlansInput$ = [3, n0, _LPPPI,
    0,
    [_AL, _PPI, _PS, _PTa, _ALF],
    [0, 0, 1, 0, () => AccessLevelFilter$]
];
var ListProvisionedProductPlansOutput$ = [3, n0, _LPPPO,
    0,
    [_PPP, _NPT],
    [() => ProvisionedProductPlans, 0]
];
var ListProvisioningArtifactsForServiceActionInput$ = [3, n0, _LPAFSAI,
    0,
    [_SAI, _PS, _PTa, _AL],
    [0, 1, 0, 0], 1
];
var ListProvisioningArtifactsForServiceActionOutput$ = [3, n0, _LPAFSAO,
    0,
    [_PAV, _NPT],
    [() => ProvisioningArtifactViews, 0]
];
var ListProvisioningArtifactsInput$ = [3, n0, _LPAIi,
    0,
    [_PIr, _AL],
    [0, 0], 1
];
var ListProvisioningArtifactsOutput$ = [3, n0, _LPAOi,
    0,
    [_PADr, _NPT],
    [() => ProvisioningArtifactDetails, 0]
];
var ListRecordHistoryInput$ = [3, n0, _LRHI,
    0,
    [_AL, _ALF, _SF, _PS, _PTa],
    [0, () => AccessLevelFilter$, () => ListRecordHistorySearchFilter$, 1, 0]
];
var ListRecordHistoryOutput$ = [3, n0, _LRHO,
    0,
    [_RDe, _NPT],
    [() => RecordDetails, 0]
];
var ListRecordHistorySearchFilter$ = [3, n0, _LRHSF,
    0,
    [_K, _V],
    [0, 0]
];
var ListResourcesForTagOptionInput$ = [3, n0, _LRFTOI,
    0,
    [_TOI, _RT, _PS, _PTa],
    [[0, { [_hQ]: _tOI }], [0, { [_hQ]: _rT }], [1, { [_hQ]: _pS }], [0, { [_hQ]: _pT }]], 1
];
var ListResourcesForTagOptionOutput$ = [3, n0, _LRFTOO,
    0,
    [_RDes, _PTa],
    [() => ResourceDetails, 0]
];
var ListServiceActionsForProvisioningArtifactInput$ = [3, n0, _LSAFPAI,
    0,
    [_PIr, _PAI, _PS, _PTa, _AL],
    [0, 0, 1, 0, 0], 2
];
var ListServiceActionsForProvisioningArtifactOutput$ = [3, n0, _LSAFPAO,
    0,
    [_SAS, _NPT],
    [() => ServiceActionSummaries, 0]
];
var ListServiceActionsInput$ = [3, n0, _LSAI,
    0,
    [_AL, _PS, _PTa],
    [0, 1, 0]
];
var ListServiceActionsOutput$ = [3, n0, _LSAO,
    0,
    [_SAS, _NPT],
    [() => ServiceActionSummaries, 0]
];
var ListStackInstancesForProvisionedProductInput$ = [3, n0, _LSIFPPI,
    0,
    [_PPIr, _AL, _PTa, _PS],
    [0, 0, 0, 1], 1
];
var ListStackInstancesForProvisionedProductOutput$ = [3, n0, _LSIFPPO,
    0,
    [_SI, _NPT],
    [() => StackInstances, 0]
];
var ListTagOptionsFilters$ = [3, n0, _LTOF,
    0,
    [_K, _V, _A],
    [0, 0, 2]
];
var ListTagOptionsInput$ = [3, n0, _LTOI,
    0,
    [_F, _PS, _PTa],
    [() => ListTagOptionsFilters$, 1, 0]
];
var ListTagOptionsOutput$ = [3, n0, _LTOO,
    0,
    [_TODa, _PTa],
    [() => TagOptionDetails, 0]
];
var NotifyProvisionProductEngineWorkflowResultInput$ = [3, n0, _NPPEWRI,
    0,
    [_WT, _RIe, _S, _FR, _RIes, _Ou, _IT],
    [0, 0, 0, 0, () => EngineWorkflowResourceIdentifier$, () => RecordOutputs, [0, 4]], 3
];
var NotifyProvisionProductEngineWorkflowResultOutput$ = [3, n0, _NPPEWRO,
    0,
    [],
    []
];
var NotifyTerminateProvisionedProductEngineWorkflowResultInput$ = [3, n0, _NTPPEWRI,
    0,
    [_WT, _RIe, _S, _FR, _IT],
    [0, 0, 0, 0, [0, 4]], 3
];
var NotifyTerminateProvisionedProductEngineWorkflowResultOutput$ = [3, n0, _NTPPEWRO,
    0,
    [],
    []
];
var NotifyUpdateProvisionedProductEngineWorkflowResultInput$ = [3, n0, _NUPPEWRI,
    0,
    [_WT, _RIe, _S, _FR, _Ou, _IT],
    [0, 0, 0, 0, () => RecordOutputs, [0, 4]], 3
];
var NotifyUpdateProvisionedProductEngineWorkflowResultOutput$ = [3, n0, _NUPPEWRO,
    0,
    [],
    []
];
var OrganizationNode$ = [3, n0, _ON,
    0,
    [_T, _V],
    [0, 0]
];
var ParameterConstraints$ = [3, n0, _PC,
    0,
    [_AV, _APl, _CDon, _ML, _MLi, _MV, _MVi],
    [64 | 0, 0, 0, 0, 0, 0, 0]
];
var PortfolioDetail$ = [3, n0, _PD,
    0,
    [_Id, _ARN, _DN, _D, _CT, _PN],
    [0, 0, 0, 0, 4, 0]
];
var PortfolioShareDetail$ = [3, n0, _PSDo,
    0,
    [_PIri, _T, _Ac, _STO, _SP],
    [0, 0, 2, 2, 2]
];
var Principal$ = [3, n0, _Pri,
    0,
    [_PARN, _PT],
    [0, 0]
];
var ProductViewAggregationValue$ = [3, n0, _PVAV,
    0,
    [_V, _AC],
    [0, 1]
];
var ProductViewDetail$ = [3, n0, _PVD,
    0,
    [_PVS, _S, _PARNr, _CT, _SC],
    [() => ProductViewSummary$, 0, 0, 4, () => SourceConnectionDetail$]
];
var ProductViewSummary$ = [3, n0, _PVS,
    0,
    [_Id, _PIr, _N, _O, _SDho, _T, _Di, _HDP, _SE, _SD, _SU],
    [0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0]
];
var ProvisionedProductAttribute$ = [3, n0, _PPA,
    0,
    [_N, _Ar, _T, _Id, _S, _SM, _CT, _IT, _LRI, _LPRI, _LSPRI, _Ta, _PIh, _PIr, _PNr, _PAI, _PAN, _UA, _UAS],
    [0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, () => Tags, 0, 0, 0, 0, 0, 0, 0]
];
var ProvisionedProductDetail$ = [3, n0, _PPD,
    0,
    [_N, _Ar, _T, _Id, _S, _SM, _CT, _IT, _LRI, _LPRI, _LSPRI, _PIr, _PAI, _LRA],
    [0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0]
];
var ProvisionedProductPlanDetails$ = [3, n0, _PPPD,
    0,
    [_CT, _PIa, _PIr, _PNl, _PIl, _PPI, _PPNr, _PTl, _PAI, _S, _UTp, _NA, _PP, _Ta, _SM],
    [4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 64 | 0, () => UpdateProvisioningParameters, () => Tags, 0]
];
var ProvisionedProductPlanSummary$ = [3, n0, _PPPS,
    0,
    [_PNl, _PIl, _PPI, _PPNr, _PTl, _PAI],
    [0, 0, 0, 0, 0, 0]
];
var ProvisioningArtifact$ = [3, n0, _PAr,
    0,
    [_Id, _N, _D, _CT, _G],
    [0, 0, 0, 4, 0]
];
var ProvisioningArtifactDetail$ = [3, n0, _PAD,
    0,
    [_Id, _N, _D, _T, _CT, _A, _G, _SR],
    [0, 0, 0, 0, 4, 2, 0, 0]
];
var ProvisioningArtifactOutput$ = [3, n0, _PAOr,
    0,
    [_K, _D],
    [0, 0]
];
var ProvisioningArtifactParameter$ = [3, n0, _PAPro,
    0,
    [_PK, _DVe, _PTar, _INE, _D, _PC],
    [0, 0, 0, 2, 0, () => ParameterConstraints$]
];
var ProvisioningArtifactPreferences$ = [3, n0, _PAPr,
    0,
    [_SSA, _SSR],
    [64 | 0, 64 | 0]
];
var ProvisioningArtifactProperties$ = [3, n0, _PAProv,
    0,
    [_N, _D, _I, _T, _DTV],
    [0, 0, 128 | 0, 0, 2]
];
var ProvisioningArtifactSummary$ = [3, n0, _PASr,
    0,
    [_Id, _N, _D, _CT, _PAM],
    [0, 0, 0, 4, 128 | 0]
];
var ProvisioningArtifactView$ = [3, n0, _PAVr,
    0,
    [_PVS, _PAr],
    [() => ProductViewSummary$, () => ProvisioningArtifact$]
];
var ProvisioningParameter$ = [3, n0, _PPr,
    0,
    [_K, _V],
    [0, 0]
];
var ProvisioningPreferences$ = [3, n0, _PPro,
    0,
    [_SSA, _SSR, _SSFTC, _SSFTP, _SSMCC, _SSMCP],
    [64 | 0, 64 | 0, 1, 1, 1, 1]
];
var ProvisionProductInput$ = [3, n0, _PPIro,
    0,
    [_PPN, _AL, _PIr, _PNr, _PAI, _PAN, _PIa, _PNa, _PP, _PPro, _Ta, _NA, _PTro],
    [0, 0, 0, 0, 0, 0, 0, 0, () => ProvisioningParameters, () => ProvisioningPreferences$, () => Tags, 64 | 0, [0, 4]], 1
];
var ProvisionProductOutput$ = [3, n0, _PPO,
    0,
    [_RD],
    [() => RecordDetail$]
];
var RecordDetail$ = [3, n0, _RD,
    0,
    [_RIe, _PPN, _S, _CT, _UTp, _PPT, _RTe, _PPIr, _PIr, _PAI, _PIa, _RE, _RTec, _LRA],
    [0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, () => RecordErrors, () => RecordTags, 0]
];
var RecordError$ = [3, n0, _REe,
    0,
    [_C, _D],
    [0, 0]
];
var RecordOutput$ = [3, n0, _ROe,
    0,
    [_OKu, _OV, _D],
    [0, 0, 0]
];
var RecordTag$ = [3, n0, _RTeco,
    0,
    [_K, _V],
    [0, 0]
];
var RejectPortfolioShareInput$ = [3, n0, _RPSI,
    0,
    [_PI, _AL, _PST],
    [0, 0, 0], 1
];
var RejectPortfolioShareOutput$ = [3, n0, _RPSO,
    0,
    [],
    []
];
var ResourceChange$ = [3, n0, _RCe,
    0,
    [_Act, _LRIo, _PRI, _RT, _Re, _Sc, _Det],
    [0, 0, 0, 0, 0, 64 | 0, () => ResourceChangeDetails]
];
var ResourceChangeDetail$ = [3, n0, _RCD,
    0,
    [_Tar, _E, _CE],
    [() => ResourceTargetDefinition$, 0, 0]
];
var ResourceDetail$ = [3, n0, _RDeso,
    0,
    [_Id, _ARN, _N, _D, _CT],
    [0, 0, 0, 0, 4]
];
var ResourceTargetDefinition$ = [3, n0, _RTD,
    0,
    [_At, _N, _RR],
    [0, 0, 0]
];
var ScanProvisionedProductsInput$ = [3, n0, _SPPI,
    0,
    [_AL, _ALF, _PS, _PTa],
    [0, () => AccessLevelFilter$, 1, 0]
];
var ScanProvisionedProductsOutput$ = [3, n0, _SPPO,
    0,
    [_PProv, _NPT],
    [() => ProvisionedProductDetails, 0]
];
var SearchProductsAsAdminInput$ = [3, n0, _SPAAI,
    0,
    [_AL, _PI, _F, _SB, _SO, _PTa, _PS, _PSr],
    [0, 0, [2, n0, _PVF, 0, 0, 64 | 0], 0, 0, 0, 1, 0]
];
var SearchProductsAsAdminOutput$ = [3, n0, _SPAAO,
    0,
    [_PVDr, _NPT],
    [() => ProductViewDetails, 0]
];
var SearchProductsInput$ = [3, n0, _SPIe,
    0,
    [_AL, _F, _PS, _SB, _SO, _PTa],
    [0, [2, n0, _PVF, 0, 0, 64 | 0], 1, 0, 0, 0]
];
var SearchProductsOutput$ = [3, n0, _SPO,
    0,
    [_PVSr, _PVA, _NPT],
    [() => ProductViewSummaries, () => ProductViewAggregations, 0]
];
var SearchProvisionedProductsInput$ = [3, n0, _SPPIe,
    0,
    [_AL, _ALF, _F, _SB, _SO, _PS, _PTa],
    [0, () => AccessLevelFilter$, [2, n0, _PPF, 0, 0, 64 | 0], 0, 0, 1, 0]
];
var SearchProvisionedProductsOutput$ = [3, n0, _SPPOe,
    0,
    [_PProv, _TRC, _NPT],
    [() => ProvisionedProductAttributes, 1, 0]
];
var ServiceActionAssociation$ = [3, n0, _SAAe,
    0,
    [_SAI, _PIr, _PAI],
    [0, 0, 0], 3
];
var ServiceActionDetail$ = [3, n0, _SAD,
    0,
    [_SASe, _De],
    [() => ServiceActionSummary$, 128 | 0]
];
var ServiceActionSummary$ = [3, n0, _SASe,
    0,
    [_Id, _N, _D, _DT],
    [0, 0, 0, 0]
];
var ShareDetails$ = [3, n0, _SDh,
    0,
    [_SS, _SEh],
    [64 | 0, () => ShareErrors]
];
var ShareError$ = [3, n0, _SEha,
    0,
    [_Acc, _M, _Er],
    [64 | 0, 0, 0]
];
var SourceConnection$ = [3, n0, _SC,
    0,
    [_CPo, _T],
    [() => SourceConnectionParameters$, 0], 1
];
var SourceConnectionDetail$ = [3, n0, _SCD,
    0,
    [_T, _CPo, _LS],
    [0, () => SourceConnectionParameters$, () => LastSync$]
];
var SourceConnectionParameters$ = [3, n0, _SCP,
    0,
    [_CSod],
    [() => CodeStarParameters$]
];
var StackInstance$ = [3, n0, _SIt,
    0,
    [_Acco, _Reg, _SIS],
    [0, 0, 0]
];
var Tag$ = [3, n0, _Tag,
    0,
    [_K, _V],
    [0, 0], 2
];
var TagOptionDetail$ = [3, n0, _TOD,
    0,
    [_K, _V, _A, _Id, _O],
    [0, 0, 2, 0, 0]
];
var TagOptionSummary$ = [3, n0, _TOS,
    0,
    [_K, _Va],
    [0, 64 | 0]
];
var TerminateProvisionedProductInput$ = [3, n0, _TPPI,
    0,
    [_PPN, _PPIr, _TT, _IE, _AL, _RPR],
    [0, 0, [0, 4], 2, 0, 2]
];
var TerminateProvisionedProductOutput$ = [3, n0, _TPPO,
    0,
    [_RD],
    [() => RecordDetail$]
];
var UniqueTagResourceIdentifier$ = [3, n0, _UTRI,
    0,
    [_K, _V],
    [0, 0]
];
var UpdateConstraintInput$ = [3, n0, _UCI,
    0,
    [_Id, _AL, _D, _P],
    [0, 0, 0, 0], 1
];
var UpdateConstraintOutput$ = [3, n0, _UCO,
    0,
    [_CD, _CP, _S],
    [() => ConstraintDetail$, 0, 0]
];
var UpdatePortfolioInput$ = [3, n0, _UPI,
    0,
    [_Id, _AL, _DN, _D, _PN, _AT, _RTem],
    [0, 0, 0, 0, 0, () => AddTags, 64 | 0], 1
];
var UpdatePortfolioOutput$ = [3, n0, _UPO,
    0,
    [_PD, _Ta],
    [() => PortfolioDetail$, () => Tags]
];
var UpdatePortfolioShareInput$ = [3, n0, _UPSI,
    0,
    [_PI, _AL, _AI, _ON, _STO, _SP],
    [0, 0, 0, () => OrganizationNode$, 2, 2], 1
];
var UpdatePortfolioShareOutput$ = [3, n0, _UPSO,
    0,
    [_PSTo, _S],
    [0, 0]
];
var UpdateProductInput$ = [3, n0, _UPIp,
    0,
    [_Id, _AL, _N, _O, _D, _Di, _SD, _SE, _SU, _AT, _RTem, _SC],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, () => AddTags, 64 | 0, () => SourceConnection$], 1
];
var UpdateProductOutput$ = [3, n0, _UPOp,
    0,
    [_PVD, _Ta],
    [() => ProductViewDetail$, () => Tags]
];
var UpdateProvisionedProductInput$ = [3, n0, _UPPI,
    0,
    [_AL, _PPN, _PPIr, _PIr, _PNr, _PAI, _PAN, _PIa, _PNa, _PP, _PPro, _Ta, _UTpd],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, () => UpdateProvisioningParameters, () => UpdateProvisioningPreferences$, () => Tags, [0, 4]]
];
var UpdateProvisionedProductOutput$ = [3, n0, _UPPO,
    0,
    [_RD],
    [() => RecordDetail$]
];
var UpdateProvisionedProductPropertiesInput$ = [3, n0, _UPPPI,
    0,
    [_PPIr, _PPPr, _AL, _IT],
    [0, 128 | 0, 0, [0, 4]], 2
];
var UpdateProvisionedProductPropertiesOutput$ = [3, n0, _UPPPO,
    0,
    [_PPIr, _PPPr, _RIe, _S],
    [0, 128 | 0, 0, 0]
];
var UpdateProvisioningArtifactInput$ = [3, n0, _UPAI,
    0,
    [_PIr, _PAI, _AL, _N, _D, _A, _G],
    [0, 0, 0, 0, 0, 2, 0], 2
];
var UpdateProvisioningArtifactOutput$ = [3, n0, _UPAO,
    0,
    [_PAD, _I, _S],
    [() => ProvisioningArtifactDetail$, 128 | 0, 0]
];
var UpdateProvisioningParameter$ = [3, n0, _UPP,
    0,
    [_K, _V, _UPV],
    [0, 0, 2]
];
var UpdateProvisioningPreferences$ = [3, n0, _UPPp,
    0,
    [_SSA, _SSR, _SSFTC, _SSFTP, _SSMCC, _SSMCP, _SSOT],
    [64 | 0, 64 | 0, 1, 1, 1, 1, 0]
];
var UpdateServiceActionInput$ = [3, n0, _USAI,
    0,
    [_Id, _N, _De, _D, _AL],
    [0, 0, 128 | 0, 0, 0], 1
];
var UpdateServiceActionOutput$ = [3, n0, _USAO,
    0,
    [_SAD],
    [() => ServiceActionDetail$]
];
var UpdateTagOptionInput$ = [3, n0, _UTOI,
    0,
    [_Id, _V, _A],
    [0, 0, 2], 1
];
var UpdateTagOptionOutput$ = [3, n0, _UTOO,
    0,
    [_TOD],
    [() => TagOptionDetail$]
];
var UsageInstruction$ = [3, n0, _UIs,
    0,
    [_T, _V],
    [0, 0]
];
var AddTags = [1, n0, _AT,
    0, () => Tag$
];
var Budgets = [1, n0, _Bu,
    0, () => BudgetDetail$
];
var CloudWatchDashboards = [1, n0, _CWDl,
    0, () => CloudWatchDashboard$
];
var ConstraintDetails = [1, n0, _CDo,
    0, () => ConstraintDetail$
];
var ConstraintSummaries = [1, n0, _CSo,
    0, () => ConstraintSummary$
];
var ExecutionParameters = [1, n0, _EPx,
    0, () => ExecutionParameter$
];
var FailedServiceActionAssociations = [1, n0, _FSAA,
    0, () => FailedServiceActionAssociation$
];
var LaunchPaths = [1, n0, _LP,
    0, () => LaunchPath$
];
var LaunchPathSummaries = [1, n0, _LPSa,
    0, () => LaunchPathSummary$
];
var OrganizationNodes = [1, n0, _ONr,
    0, () => OrganizationNode$
];
var PortfolioDetails = [1, n0, _PDo,
    0, () => PortfolioDetail$
];
var PortfolioShareDetails = [1, n0, _PSD,
    0, () => PortfolioShareDetail$
];
var Principals = [1, n0, _Pr,
    0, () => Principal$
];
var ProductViewAggregationValues = [1, n0, _PVAVr,
    0, () => ProductViewAggregationValue$
];
var ProductViewDetails = [1, n0, _PVDr,
    0, () => ProductViewDetail$
];
var ProductViewSummaries = [1, n0, _PVSr,
    0, () => ProductViewSummary$
];
var ProvisionedProductAttributes = [1, n0, _PPAr,
    0, () => ProvisionedProductAttribute$
];
var ProvisionedProductDetails = [1, n0, _PPDr,
    0, () => ProvisionedProductDetail$
];
var ProvisionedProductPlans = [1, n0, _PPP,
    0, () => ProvisionedProductPlanSummary$
];
var ProvisioningArtifactDetails = [1, n0, _PADr,
    0, () => ProvisioningArtifactDetail$
];
var ProvisioningArtifactOutputs = [1, n0, _PAO,
    0, () => ProvisioningArtifactOutput$
];
var ProvisioningArtifactParameters = [1, n0, _PAP,
    0, () => ProvisioningArtifactParameter$
];
var ProvisioningArtifacts = [1, n0, _PA,
    0, () => ProvisioningArtifact$
];
var ProvisioningArtifactSummaries = [1, n0, _PAS,
    0, () => ProvisioningArtifactSummary$
];
var ProvisioningArtifactViews = [1, n0, _PAV,
    0, () => ProvisioningArtifactView$
];
var ProvisioningParameters = [1, n0, _PP,
    0, () => ProvisioningParameter$
];
var RecordDetails = [1, n0, _RDe,
    0, () => RecordDetail$
];
var RecordErrors = [1, n0, _RE,
    0, () => RecordError$
];
var RecordOutputs = [1, n0, _RO,
    0, () => RecordOutput$
];
var RecordTags = [1, n0, _RTec,
    0, () => RecordTag$
];
var ResourceChangeDetails = [1, n0, _RCDe,
    0, () => ResourceChangeDetail$
];
var ResourceChanges = [1, n0, _RC,
    0, () => ResourceChange$
];
var ResourceDetails = [1, n0, _RDes,
    0, () => ResourceDetail$
];
var ServiceActionAssociations = [1, n0, _SAA,
    0, () => ServiceActionAssociation$
];
var ServiceActionSummaries = [1, n0, _SAS,
    0, () => ServiceActionSummary$
];
var ShareErrors = [1, n0, _SEh,
    0, () => ShareError$
];
var StackInstances = [1, n0, _SI,
    0, () => StackInstance$
];
var TagOptionDetails = [1, n0, _TODa,
    0, () => TagOptionDetail$
];
var TagOptionSummaries = [1, n0, _TOSa,
    0, () => TagOptionSummary$
];
var Tags = [1, n0, _Ta,
    0, () => Tag$
];
var UpdateProvisioningParameters = [1, n0, _UPPpd,
    0, () => UpdateProvisioningParameter$
];
var UsageInstructions = [1, n0, _UI,
    0, () => UsageInstruction$
];
var ProductViewAggregations = [2, n0, _PVA,
    0, 0, () => ProductViewAggregationValues
];
var AcceptPortfolioShare$ = [9, n0, _APS,
    0, () => AcceptPortfolioShareInput$, () => AcceptPortfolioShareOutput$
];
var AssociateBudgetWithResource$ = [9, n0, _ABWR,
    0, () => AssociateBudgetWithResourceInput$, () => AssociateBudgetWithResourceOutput$
];
var AssociatePrincipalWithPortfolio$ = [9, n0, _APWP,
    0, () => AssociatePrincipalWithPortfolioInput$, () => AssociatePrincipalWithPortfolioOutput$
];
var AssociateProductWithPortfolio$ = [9, n0, _APWPs,
    0, () => AssociateProductWithPortfolioInput$, () => AssociateProductWithPortfolioOutput$
];
var AssociateServiceActionWithProvisioningArtifact$ = [9, n0, _ASAWPA,
    0, () => AssociateServiceActionWithProvisioningArtifactInput$, () => AssociateServiceActionWithProvisioningArtifactOutput$
];
var AssociateTagOptionWithResource$ = [9, n0, _ATOWR,
    0, () => AssociateTagOptionWithResourceInput$, () => AssociateTagOptionWithResourceOutput$
];
var BatchAssociateServiceActionWithProvisioningArtifact$ = [9, n0, _BASAWPA,
    0, () => BatchAssociateServiceActionWithProvisioningArtifactInput$, () => BatchAssociateServiceActionWithProvisioningArtifactOutput$
];
var BatchDisassociateServiceActionFromProvisioningArtifact$ = [9, n0, _BDSAFPA,
    0, () => BatchDisassociateServiceActionFromProvisioningArtifactInput$, () => BatchDisassociateServiceActionFromProvisioningArtifactOutput$
];
var CopyProduct$ = [9, n0, _CPop,
    0, () => CopyProductInput$, () => CopyProductOutput$
];
var CreateConstraint$ = [9, n0, _CC,
    0, () => CreateConstraintInput$, () => CreateConstraintOutput$
];
var CreatePortfolio$ = [9, n0, _CPr,
    0, () => CreatePortfolioInput$, () => CreatePortfolioOutput$
];
var CreatePortfolioShare$ = [9, n0, _CPSr,
    0, () => CreatePortfolioShareInput$, () => CreatePortfolioShareOutput$
];
var CreateProduct$ = [9, n0, _CPre,
    0, () => CreateProductInput$, () => CreateProductOutput$
];
var CreateProvisionedProductPlan$ = [9, n0, _CPPP,
    0, () => CreateProvisionedProductPlanInput$, () => CreateProvisionedProductPlanOutput$
];
var CreateProvisioningArtifact$ = [9, n0, _CPA,
    0, () => CreateProvisioningArtifactInput$, () => CreateProvisioningArtifactOutput$
];
var CreateServiceAction$ = [9, n0, _CSA,
    0, () => CreateServiceActionInput$, () => CreateServiceActionOutput$
];
var CreateTagOption$ = [9, n0, _CTO,
    0, () => CreateTagOptionInput$, () => CreateTagOptionOutput$
];
var DeleteConstraint$ = [9, n0, _DC,
    0, () => DeleteConstraintInput$, () => DeleteConstraintOutput$
];
var DeletePortfolio$ = [9, n0, _DP,
    0, () => DeletePortfolioInput$, () => DeletePortfolioOutput$
];
var DeletePortfolioShare$ = [9, n0, _DPS,
    0, () => DeletePortfolioShareInput$, () => DeletePortfolioShareOutput$
];
var DeleteProduct$ = [9, n0, _DPe,
    0, () => DeleteProductInput$, () => DeleteProductOutput$
];
var DeleteProvisionedProductPlan$ = [9, n0, _DPPP,
    0, () => DeleteProvisionedProductPlanInput$, () => DeleteProvisionedProductPlanOutput$
];
var DeleteProvisioningArtifact$ = [9, n0, _DPA,
    0, () => DeleteProvisioningArtifactInput$, () => DeleteProvisioningArtifactOutput$
];
var DeleteServiceAction$ = [9, n0, _DSA,
    0, () => DeleteServiceActionInput$, () => DeleteServiceActionOutput$
];
var DeleteTagOption$ = [9, n0, _DTO,
    0, () => DeleteTagOptionInput$, () => DeleteTagOptionOutput$
];
var DescribeConstraint$ = [9, n0, _DCe,
    0, () => DescribeConstraintInput$, () => DescribeConstraintOutput$
];
var DescribeCopyProductStatus$ = [9, n0, _DCPS,
    0, () => DescribeCopyProductStatusInput$, () => DescribeCopyProductStatusOutput$
];
var DescribePortfolio$ = [9, n0, _DPes,
    0, () => DescribePortfolioInput$, () => DescribePortfolioOutput$
];
var DescribePortfolioShares$ = [9, n0, _DPSe,
    0, () => DescribePortfolioSharesInput$, () => DescribePortfolioSharesOutput$
];
var DescribePortfolioShareStatus$ = [9, n0, _DPSS,
    0, () => DescribePortfolioShareStatusInput$, () => DescribePortfolioShareStatusOutput$
];
var DescribeProduct$ = [9, n0, _DPesc,
    0, () => DescribeProductInput$, () => DescribeProductOutput$
];
var DescribeProductAsAdmin$ = [9, n0, _DPAA,
    0, () => DescribeProductAsAdminInput$, () => DescribeProductAsAdminOutput$
];
var DescribeProductView$ = [9, n0, _DPV,
    0, () => DescribeProductViewInput$, () => DescribeProductViewOutput$
];
var DescribeProvisionedProduct$ = [9, n0, _DPP,
    0, () => DescribeProvisionedProductInput$, () => DescribeProvisionedProductOutput$
];
var DescribeProvisionedProductPlan$ = [9, n0, _DPPPe,
    0, () => DescribeProvisionedProductPlanInput$, () => DescribeProvisionedProductPlanOutput$
];
var DescribeProvisioningArtifact$ = [9, n0, _DPAe,
    0, () => DescribeProvisioningArtifactInput$, () => DescribeProvisioningArtifactOutput$
];
var DescribeProvisioningParameters$ = [9, n0, _DPPe,
    0, () => DescribeProvisioningParametersInput$, () => DescribeProvisioningParametersOutput$
];
var DescribeRecord$ = [9, n0, _DR,
    0, () => DescribeRecordInput$, () => DescribeRecordOutput$
];
var DescribeServiceAction$ = [9, n0, _DSAe,
    0, () => DescribeServiceActionInput$, () => DescribeServiceActionOutput$
];
var DescribeServiceActionExecutionParameters$ = [9, n0, _DSAEP,
    0, () => DescribeServiceActionExecutionParametersInput$, () => DescribeServiceActionExecutionParametersOutput$
];
var DescribeTagOption$ = [9, n0, _DTOe,
    0, () => DescribeTagOptionInput$, () => DescribeTagOptionOutput$
];
var DisableAWSOrganizationsAccess$ = [9, n0, _DAWSOA,
    0, () => DisableAWSOrganizationsAccessInput$, () => DisableAWSOrganizationsAccessOutput$
];
var DisassociateBudgetFromResource$ = [9, n0, _DBFR,
    0, () => DisassociateBudgetFromResourceInput$, () => DisassociateBudgetFromResourceOutput$
];
var DisassociatePrincipalFromPortfolio$ = [9, n0, _DPFP,
    0, () => DisassociatePrincipalFromPortfolioInput$, () => DisassociatePrincipalFromPortfolioOutput$
];
var DisassociateProductFromPortfolio$ = [9, n0, _DPFPi,
    0, () => DisassociateProductFromPortfolioInput$, () => DisassociateProductFromPortfolioOutput$
];
var DisassociateServiceActionFromProvisioningArtifact$ = [9, n0, _DSAFPA,
    0, () => DisassociateServiceActionFromProvisioningArtifactInput$, () => DisassociateServiceActionFromProvisioningArtifactOutput$
];
var DisassociateTagOptionFromResource$ = [9, n0, _DTOFR,
    0, () => DisassociateTagOptionFromResourceInput$, () => DisassociateTagOptionFromResourceOutput$
];
var EnableAWSOrganizationsAccess$ = [9, n0, _EAWSOA,
    0, () => EnableAWSOrganizationsAccessInput$, () => EnableAWSOrganizationsAccessOutput$
];
var ExecuteProvisionedProductPlan$ = [9, n0, _EPPP,
    0, () => ExecuteProvisionedProductPlanInput$, () => ExecuteProvisionedProductPlanOutput$
];
var ExecuteProvisionedProductServiceAction$ = [9, n0, _EPPSA,
    0, () => ExecuteProvisionedProductServiceActionInput$, () => ExecuteProvisionedProductServiceActionOutput$
];
var GetAWSOrganizationsAccessStatus$ = [9, n0, _GAWSOAS,
    0, () => GetAWSOrganizationsAccessStatusInput$, () => GetAWSOrganizationsAccessStatusOutput$
];
var GetProvisionedProductOutputs$ = [9, n0, _GPPO,
    0, () => GetProvisionedProductOutputsInput$, () => GetProvisionedProductOutputsOutput$
];
var ImportAsProvisionedProduct$ = [9, n0, _IAPP,
    0, () => ImportAsProvisionedProductInput$, () => ImportAsProvisionedProductOutput$
];
var ListAcceptedPortfolioShares$ = [9, n0, _LAPS,
    0, () => ListAcceptedPortfolioSharesInput$, () => ListAcceptedPortfolioSharesOutput$
];
var ListBudgetsForResource$ = [9, n0, _LBFR,
    0, () => ListBudgetsForResourceInput$, () => ListBudgetsForResourceOutput$
];
var ListConstraintsForPortfolio$ = [9, n0, _LCFP,
    0, () => ListConstraintsForPortfolioInput$, () => ListConstraintsForPortfolioOutput$
];
var ListLaunchPaths$ = [9, n0, _LLP,
    0, () => ListLaunchPathsInput$, () => ListLaunchPathsOutput$
];
var ListOrganizationPortfolioAccess$ = [9, n0, _LOPA,
    0, () => ListOrganizationPortfolioAccessInput$, () => ListOrganizationPortfolioAccessOutput$
];
var ListPortfolioAccess$ = [9, n0, _LPA,
    0, () => ListPortfolioAccessInput$, () => ListPortfolioAccessOutput$
];
var ListPortfolios$ = [9, n0, _LPi,
    0, () => ListPortfoliosInput$, () => ListPortfoliosOutput$
];
var ListPortfoliosForProduct$ = [9, n0, _LPFP,
    0, () => ListPortfoliosForProductInput$, () => ListPortfoliosForProductOutput$
];
var ListPrincipalsForPortfolio$ = [9, n0, _LPFPi,
    0, () => ListPrincipalsForPortfolioInput$, () => ListPrincipalsForPortfolioOutput$
];
var ListProvisionedProductPlans$ = [9, n0, _LPPP,
    0, () => ListProvisionedProductPlansInput$, () => ListProvisionedProductPlansOutput$
];
var ListProvisioningArtifacts$ = [9, n0, _LPAi,
    0, () => ListProvisioningArtifactsInput$, () => ListProvisioningArtifactsOutput$
];
var ListProvisioningArtifactsForServiceAction$ = [9, n0, _LPAFSA,
    0, () => ListProvisioningArtifactsForServiceActionInput$, () => ListProvisioningArtifactsForServiceActionOutput$
];
var ListRecordHistory$ = [9, n0, _LRH,
    0, () => ListRecordHistoryInput$, () => ListRecordHistoryOutput$
];
var ListResourcesForTagOption$ = [9, n0, _LRFTO,
    0, () => ListResourcesForTagOptionInput$, () => ListResourcesForTagOptionOutput$
];
var ListServiceActions$ = [9, n0, _LSA,
    0, () => ListServiceActionsInput$, () => ListServiceActionsOutput$
];
var ListServiceActionsForProvisioningArtifact$ = [9, n0, _LSAFPA,
    0, () => ListServiceActionsForProvisioningArtifactInput$, () => ListServiceActionsForProvisioningArtifactOutput$
];
var ListStackInstancesForProvisionedProduct$ = [9, n0, _LSIFPP,
    0, () => ListStackInstancesForProvisionedProductInput$, () => ListStackInstancesForProvisionedProductOutput$
];
var ListTagOptions$ = [9, n0, _LTO,
    0, () => ListTagOptionsInput$, () => ListTagOptionsOutput$
];
var NotifyProvisionProductEngineWorkflowResult$ = [9, n0, _NPPEWR,
    0, () => NotifyProvisionProductEngineWorkflowResultInput$, () => NotifyProvisionProductEngineWorkflowResultOutput$
];
var NotifyTerminateProvisionedProductEngineWorkflowResult$ = [9, n0, _NTPPEWR,
    0, () => NotifyTerminateProvisionedProductEngineWorkflowResultInput$, () => NotifyTerminateProvisionedProductEngineWorkflowResultOutput$
];
var NotifyUpdateProvisionedProductEngineWorkflowResult$ = [9, n0, _NUPPEWR,
    0, () => NotifyUpdateProvisionedProductEngineWorkflowResultInput$, () => NotifyUpdateProvisionedProductEngineWorkflowResultOutput$
];
var ProvisionProduct$ = [9, n0, _PProvi,
    0, () => ProvisionProductInput$, () => ProvisionProductOutput$
];
var RejectPortfolioShare$ = [9, n0, _RPS,
    0, () => RejectPortfolioShareInput$, () => RejectPortfolioShareOutput$
];
var ScanProvisionedProducts$ = [9, n0, _SPP,
    0, () => ScanProvisionedProductsInput$, () => ScanProvisionedProductsOutput$
];
var SearchProducts$ = [9, n0, _SPe,
    0, () => SearchProductsInput$, () => SearchProductsOutput$
];
var SearchProductsAsAdmin$ = [9, n0, _SPAA,
    0, () => SearchProductsAsAdminInput$, () => SearchProductsAsAdminOutput$
];
var SearchProvisionedProducts$ = [9, n0, _SPPe,
    0, () => SearchProvisionedProductsInput$, () => SearchProvisionedProductsOutput$
];
var TerminateProvisionedProduct$ = [9, n0, _TPP,
    0, () => TerminateProvisionedProductInput$, () => TerminateProvisionedProductOutput$
];
var UpdateConstraint$ = [9, n0, _UC,
    0, () => UpdateConstraintInput$, () => UpdateConstraintOutput$
];
var UpdatePortfolio$ = [9, n0, _UP,
    0, () => UpdatePortfolioInput$, () => UpdatePortfolioOutput$
];
var UpdatePortfolioShare$ = [9, n0, _UPS,
    0, () => UpdatePortfolioShareInput$, () => UpdatePortfolioShareOutput$
];
var UpdateProduct$ = [9, n0, _UPp,
    0, () => UpdateProductInput$, () => UpdateProductOutput$
];
var UpdateProvisionedProduct$ = [9, n0, _UPPpda,
    0, () => UpdateProvisionedProductInput$, () => UpdateProvisionedProductOutput$
];
var UpdateProvisionedProductProperties$ = [9, n0, _UPPP,
    0, () => UpdateProvisionedProductPropertiesInput$, () => UpdateProvisionedProductPropertiesOutput$
];
var UpdateProvisioningArtifact$ = [9, n0, _UPA,
    0, () => UpdateProvisioningArtifactInput$, () => UpdateProvisioningArtifactOutput$
];
var UpdateServiceAction$ = [9, n0, _USA,
    0, () => UpdateServiceActionInput$, () => UpdateServiceActionOutput$
];
var UpdateTagOption$ = [9, n0, _UTO,
    0, () => UpdateTagOptionInput$, () => UpdateTagOptionOutput$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2015-12-10",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultServiceCatalogHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsJson1_1Protocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.servicecatalog",
            errorTypeRegistries,
            version: "2015-12-10",
            serviceTarget: "AWS242ServiceCatalogService",
        },
        serviceId: config?.serviceId ?? "Service Catalog",
        sha256: config?.sha256 ?? Sha256,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8,
    };
};

const getRuntimeConfig = (config) => {
    emitWarningIfUnsupportedVersion(process.version);
    const defaultsMode = resolveDefaultsModeConfig(config);
    const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
    const clientSharedValues = getRuntimeConfig$1(config);
    emitWarningIfUnsupportedVersion$1(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            loadConfig({
                ...NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE,
            }, config),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
    };
};

const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
                _httpAuthSchemes.push(httpAuthScheme);
            }
            else {
                _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
        },
        httpAuthSchemes() {
            return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
            _credentials = credentials;
        },
        credentials() {
            return _credentials;
        },
    };
};
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

class ServiceCatalogClient extends Client {
    config;
    constructor(...[configuration]) {
        const _config_0 = getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveUserAgentConfig(_config_1);
        const _config_3 = resolveRetryConfig(_config_2);
        const _config_4 = resolveRegionConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveEndpointConfig(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultServiceCatalogHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use(getHttpSigningPlugin(this.config));
    }
    destroy() {
        super.destroy();
    }
}

const command = makeBuilder(commonParams, "AWS242ServiceCatalogService", "ServiceCatalogClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class AcceptPortfolioShareCommand extends command(_ep0, _mw0, "AcceptPortfolioShare", AcceptPortfolioShare$) {
}

class AssociateBudgetWithResourceCommand extends command(_ep0, _mw0, "AssociateBudgetWithResource", AssociateBudgetWithResource$) {
}

class AssociatePrincipalWithPortfolioCommand extends command(_ep0, _mw0, "AssociatePrincipalWithPortfolio", AssociatePrincipalWithPortfolio$) {
}

class AssociateProductWithPortfolioCommand extends command(_ep0, _mw0, "AssociateProductWithPortfolio", AssociateProductWithPortfolio$) {
}

class AssociateServiceActionWithProvisioningArtifactCommand extends command(_ep0, _mw0, "AssociateServiceActionWithProvisioningArtifact", AssociateServiceActionWithProvisioningArtifact$) {
}

class AssociateTagOptionWithResourceCommand extends command(_ep0, _mw0, "AssociateTagOptionWithResource", AssociateTagOptionWithResource$) {
}

class BatchAssociateServiceActionWithProvisioningArtifactCommand extends command(_ep0, _mw0, "BatchAssociateServiceActionWithProvisioningArtifact", BatchAssociateServiceActionWithProvisioningArtifact$) {
}

class BatchDisassociateServiceActionFromProvisioningArtifactCommand extends command(_ep0, _mw0, "BatchDisassociateServiceActionFromProvisioningArtifact", BatchDisassociateServiceActionFromProvisioningArtifact$) {
}

class CopyProductCommand extends command(_ep0, _mw0, "CopyProduct", CopyProduct$) {
}

class CreateConstraintCommand extends command(_ep0, _mw0, "CreateConstraint", CreateConstraint$) {
}

class CreatePortfolioCommand extends command(_ep0, _mw0, "CreatePortfolio", CreatePortfolio$) {
}

class CreatePortfolioShareCommand extends command(_ep0, _mw0, "CreatePortfolioShare", CreatePortfolioShare$) {
}

class CreateProductCommand extends command(_ep0, _mw0, "CreateProduct", CreateProduct$) {
}

class CreateProvisionedProductPlanCommand extends command(_ep0, _mw0, "CreateProvisionedProductPlan", CreateProvisionedProductPlan$) {
}

class CreateProvisioningArtifactCommand extends command(_ep0, _mw0, "CreateProvisioningArtifact", CreateProvisioningArtifact$) {
}

class CreateServiceActionCommand extends command(_ep0, _mw0, "CreateServiceAction", CreateServiceAction$) {
}

class CreateTagOptionCommand extends command(_ep0, _mw0, "CreateTagOption", CreateTagOption$) {
}

class DeleteConstraintCommand extends command(_ep0, _mw0, "DeleteConstraint", DeleteConstraint$) {
}

class DeletePortfolioCommand extends command(_ep0, _mw0, "DeletePortfolio", DeletePortfolio$) {
}

class DeletePortfolioShareCommand extends command(_ep0, _mw0, "DeletePortfolioShare", DeletePortfolioShare$) {
}

class DeleteProductCommand extends command(_ep0, _mw0, "DeleteProduct", DeleteProduct$) {
}

class DeleteProvisionedProductPlanCommand extends command(_ep0, _mw0, "DeleteProvisionedProductPlan", DeleteProvisionedProductPlan$) {
}

class DeleteProvisioningArtifactCommand extends command(_ep0, _mw0, "DeleteProvisioningArtifact", DeleteProvisioningArtifact$) {
}

class DeleteServiceActionCommand extends command(_ep0, _mw0, "DeleteServiceAction", DeleteServiceAction$) {
}

class DeleteTagOptionCommand extends command(_ep0, _mw0, "DeleteTagOption", DeleteTagOption$) {
}

class DescribeConstraintCommand extends command(_ep0, _mw0, "DescribeConstraint", DescribeConstraint$) {
}

class DescribeCopyProductStatusCommand extends command(_ep0, _mw0, "DescribeCopyProductStatus", DescribeCopyProductStatus$) {
}

class DescribePortfolioCommand extends command(_ep0, _mw0, "DescribePortfolio", DescribePortfolio$) {
}

class DescribePortfolioSharesCommand extends command(_ep0, _mw0, "DescribePortfolioShares", DescribePortfolioShares$) {
}

class DescribePortfolioShareStatusCommand extends command(_ep0, _mw0, "DescribePortfolioShareStatus", DescribePortfolioShareStatus$) {
}

class DescribeProductAsAdminCommand extends command(_ep0, _mw0, "DescribeProductAsAdmin", DescribeProductAsAdmin$) {
}

class DescribeProductCommand extends command(_ep0, _mw0, "DescribeProduct", DescribeProduct$) {
}

class DescribeProductViewCommand extends command(_ep0, _mw0, "DescribeProductView", DescribeProductView$) {
}

class DescribeProvisionedProductCommand extends command(_ep0, _mw0, "DescribeProvisionedProduct", DescribeProvisionedProduct$) {
}

class DescribeProvisionedProductPlanCommand extends command(_ep0, _mw0, "DescribeProvisionedProductPlan", DescribeProvisionedProductPlan$) {
}

class DescribeProvisioningArtifactCommand extends command(_ep0, _mw0, "DescribeProvisioningArtifact", DescribeProvisioningArtifact$) {
}

class DescribeProvisioningParametersCommand extends command(_ep0, _mw0, "DescribeProvisioningParameters", DescribeProvisioningParameters$) {
}

class DescribeRecordCommand extends command(_ep0, _mw0, "DescribeRecord", DescribeRecord$) {
}

class DescribeServiceActionCommand extends command(_ep0, _mw0, "DescribeServiceAction", DescribeServiceAction$) {
}

class DescribeServiceActionExecutionParametersCommand extends command(_ep0, _mw0, "DescribeServiceActionExecutionParameters", DescribeServiceActionExecutionParameters$) {
}

class DescribeTagOptionCommand extends command(_ep0, _mw0, "DescribeTagOption", DescribeTagOption$) {
}

class DisableAWSOrganizationsAccessCommand extends command(_ep0, _mw0, "DisableAWSOrganizationsAccess", DisableAWSOrganizationsAccess$) {
}

class DisassociateBudgetFromResourceCommand extends command(_ep0, _mw0, "DisassociateBudgetFromResource", DisassociateBudgetFromResource$) {
}

class DisassociatePrincipalFromPortfolioCommand extends command(_ep0, _mw0, "DisassociatePrincipalFromPortfolio", DisassociatePrincipalFromPortfolio$) {
}

class DisassociateProductFromPortfolioCommand extends command(_ep0, _mw0, "DisassociateProductFromPortfolio", DisassociateProductFromPortfolio$) {
}

class DisassociateServiceActionFromProvisioningArtifactCommand extends command(_ep0, _mw0, "DisassociateServiceActionFromProvisioningArtifact", DisassociateServiceActionFromProvisioningArtifact$) {
}

class DisassociateTagOptionFromResourceCommand extends command(_ep0, _mw0, "DisassociateTagOptionFromResource", DisassociateTagOptionFromResource$) {
}

class EnableAWSOrganizationsAccessCommand extends command(_ep0, _mw0, "EnableAWSOrganizationsAccess", EnableAWSOrganizationsAccess$) {
}

class ExecuteProvisionedProductPlanCommand extends command(_ep0, _mw0, "ExecuteProvisionedProductPlan", ExecuteProvisionedProductPlan$) {
}

class ExecuteProvisionedProductServiceActionCommand extends command(_ep0, _mw0, "ExecuteProvisionedProductServiceAction", ExecuteProvisionedProductServiceAction$) {
}

class GetAWSOrganizationsAccessStatusCommand extends command(_ep0, _mw0, "GetAWSOrganizationsAccessStatus", GetAWSOrganizationsAccessStatus$) {
}

class GetProvisionedProductOutputsCommand extends command(_ep0, _mw0, "GetProvisionedProductOutputs", GetProvisionedProductOutputs$) {
}

class ImportAsProvisionedProductCommand extends command(_ep0, _mw0, "ImportAsProvisionedProduct", ImportAsProvisionedProduct$) {
}

class ListAcceptedPortfolioSharesCommand extends command(_ep0, _mw0, "ListAcceptedPortfolioShares", ListAcceptedPortfolioShares$) {
}

class ListBudgetsForResourceCommand extends command(_ep0, _mw0, "ListBudgetsForResource", ListBudgetsForResource$) {
}

class ListConstraintsForPortfolioCommand extends command(_ep0, _mw0, "ListConstraintsForPortfolio", ListConstraintsForPortfolio$) {
}

class ListLaunchPathsCommand extends command(_ep0, _mw0, "ListLaunchPaths", ListLaunchPaths$) {
}

class ListOrganizationPortfolioAccessCommand extends command(_ep0, _mw0, "ListOrganizationPortfolioAccess", ListOrganizationPortfolioAccess$) {
}

class ListPortfolioAccessCommand extends command(_ep0, _mw0, "ListPortfolioAccess", ListPortfolioAccess$) {
}

class ListPortfoliosCommand extends command(_ep0, _mw0, "ListPortfolios", ListPortfolios$) {
}

class ListPortfoliosForProductCommand extends command(_ep0, _mw0, "ListPortfoliosForProduct", ListPortfoliosForProduct$) {
}

class ListPrincipalsForPortfolioCommand extends command(_ep0, _mw0, "ListPrincipalsForPortfolio", ListPrincipalsForPortfolio$) {
}

class ListProvisionedProductPlansCommand extends command(_ep0, _mw0, "ListProvisionedProductPlans", ListProvisionedProductPlans$) {
}

class ListProvisioningArtifactsCommand extends command(_ep0, _mw0, "ListProvisioningArtifacts", ListProvisioningArtifacts$) {
}

class ListProvisioningArtifactsForServiceActionCommand extends command(_ep0, _mw0, "ListProvisioningArtifactsForServiceAction", ListProvisioningArtifactsForServiceAction$) {
}

class ListRecordHistoryCommand extends command(_ep0, _mw0, "ListRecordHistory", ListRecordHistory$) {
}

class ListResourcesForTagOptionCommand extends command(_ep0, _mw0, "ListResourcesForTagOption", ListResourcesForTagOption$) {
}

class ListServiceActionsCommand extends command(_ep0, _mw0, "ListServiceActions", ListServiceActions$) {
}

class ListServiceActionsForProvisioningArtifactCommand extends command(_ep0, _mw0, "ListServiceActionsForProvisioningArtifact", ListServiceActionsForProvisioningArtifact$) {
}

class ListStackInstancesForProvisionedProductCommand extends command(_ep0, _mw0, "ListStackInstancesForProvisionedProduct", ListStackInstancesForProvisionedProduct$) {
}

class ListTagOptionsCommand extends command(_ep0, _mw0, "ListTagOptions", ListTagOptions$) {
}

class NotifyProvisionProductEngineWorkflowResultCommand extends command(_ep0, _mw0, "NotifyProvisionProductEngineWorkflowResult", NotifyProvisionProductEngineWorkflowResult$) {
}

class NotifyTerminateProvisionedProductEngineWorkflowResultCommand extends command(_ep0, _mw0, "NotifyTerminateProvisionedProductEngineWorkflowResult", NotifyTerminateProvisionedProductEngineWorkflowResult$) {
}

class NotifyUpdateProvisionedProductEngineWorkflowResultCommand extends command(_ep0, _mw0, "NotifyUpdateProvisionedProductEngineWorkflowResult", NotifyUpdateProvisionedProductEngineWorkflowResult$) {
}

class ProvisionProductCommand extends command(_ep0, _mw0, "ProvisionProduct", ProvisionProduct$) {
}

class RejectPortfolioShareCommand extends command(_ep0, _mw0, "RejectPortfolioShare", RejectPortfolioShare$) {
}

class ScanProvisionedProductsCommand extends command(_ep0, _mw0, "ScanProvisionedProducts", ScanProvisionedProducts$) {
}

class SearchProductsAsAdminCommand extends command(_ep0, _mw0, "SearchProductsAsAdmin", SearchProductsAsAdmin$) {
}

class SearchProductsCommand extends command(_ep0, _mw0, "SearchProducts", SearchProducts$) {
}

class SearchProvisionedProductsCommand extends command(_ep0, _mw0, "SearchProvisionedProducts", SearchProvisionedProducts$) {
}

class TerminateProvisionedProductCommand extends command(_ep0, _mw0, "TerminateProvisionedProduct", TerminateProvisionedProduct$) {
}

class UpdateConstraintCommand extends command(_ep0, _mw0, "UpdateConstraint", UpdateConstraint$) {
}

class UpdatePortfolioCommand extends command(_ep0, _mw0, "UpdatePortfolio", UpdatePortfolio$) {
}

class UpdatePortfolioShareCommand extends command(_ep0, _mw0, "UpdatePortfolioShare", UpdatePortfolioShare$) {
}

class UpdateProductCommand extends command(_ep0, _mw0, "UpdateProduct", UpdateProduct$) {
}

class UpdateProvisionedProductCommand extends command(_ep0, _mw0, "UpdateProvisionedProduct", UpdateProvisionedProduct$) {
}

class UpdateProvisionedProductPropertiesCommand extends command(_ep0, _mw0, "UpdateProvisionedProductProperties", UpdateProvisionedProductProperties$) {
}

class UpdateProvisioningArtifactCommand extends command(_ep0, _mw0, "UpdateProvisioningArtifact", UpdateProvisioningArtifact$) {
}

class UpdateServiceActionCommand extends command(_ep0, _mw0, "UpdateServiceAction", UpdateServiceAction$) {
}

class UpdateTagOptionCommand extends command(_ep0, _mw0, "UpdateTagOption", UpdateTagOption$) {
}

const paginateDescribePortfolioShares = createPaginator(ServiceCatalogClient, DescribePortfolioSharesCommand, "PageToken", "NextPageToken", "PageSize");

const paginateGetProvisionedProductOutputs = createPaginator(ServiceCatalogClient, GetProvisionedProductOutputsCommand, "PageToken", "NextPageToken", "PageSize");

const paginateListAcceptedPortfolioShares = createPaginator(ServiceCatalogClient, ListAcceptedPortfolioSharesCommand, "PageToken", "NextPageToken", "PageSize");

const paginateListBudgetsForResource = createPaginator(ServiceCatalogClient, ListBudgetsForResourceCommand, "PageToken", "NextPageToken", "PageSize");

const paginateListConstraintsForPortfolio = createPaginator(ServiceCatalogClient, ListConstraintsForPortfolioCommand, "PageToken", "NextPageToken", "PageSize");

const paginateListLaunchPaths = createPaginator(ServiceCatalogClient, ListLaunchPathsCommand, "PageToken", "NextPageToken", "PageSize");

const paginateListOrganizationPortfolioAccess = createPaginator(ServiceCatalogClient, ListOrganizationPortfolioAccessCommand, "PageToken", "NextPageToken", "PageSize");

const paginateListPortfolioAccess = createPaginator(ServiceCatalogClient, ListPortfolioAccessCommand, "PageToken", "NextPageToken", "PageSize");

const paginateListPortfoliosForProduct = createPaginator(ServiceCatalogClient, ListPortfoliosForProductCommand, "PageToken", "NextPageToken", "PageSize");

const paginateListPortfolios = createPaginator(ServiceCatalogClient, ListPortfoliosCommand, "PageToken", "NextPageToken", "PageSize");

const paginateListPrincipalsForPortfolio = createPaginator(ServiceCatalogClient, ListPrincipalsForPortfolioCommand, "PageToken", "NextPageToken", "PageSize");

const paginateListProvisioningArtifactsForServiceAction = createPaginator(ServiceCatalogClient, ListProvisioningArtifactsForServiceActionCommand, "PageToken", "NextPageToken", "PageSize");

const paginateListResourcesForTagOption = createPaginator(ServiceCatalogClient, ListResourcesForTagOptionCommand, "PageToken", "PageToken", "PageSize");

const paginateListServiceActionsForProvisioningArtifact = createPaginator(ServiceCatalogClient, ListServiceActionsForProvisioningArtifactCommand, "PageToken", "NextPageToken", "PageSize");

const paginateListServiceActions = createPaginator(ServiceCatalogClient, ListServiceActionsCommand, "PageToken", "NextPageToken", "PageSize");

const paginateListTagOptions = createPaginator(ServiceCatalogClient, ListTagOptionsCommand, "PageToken", "PageToken", "PageSize");

const paginateSearchProductsAsAdmin = createPaginator(ServiceCatalogClient, SearchProductsAsAdminCommand, "PageToken", "NextPageToken", "PageSize");

const paginateSearchProducts = createPaginator(ServiceCatalogClient, SearchProductsCommand, "PageToken", "NextPageToken", "PageSize");

const paginateSearchProvisionedProducts = createPaginator(ServiceCatalogClient, SearchProvisionedProductsCommand, "PageToken", "NextPageToken", "PageSize");

const commands = {
    AcceptPortfolioShareCommand,
    AssociateBudgetWithResourceCommand,
    AssociatePrincipalWithPortfolioCommand,
    AssociateProductWithPortfolioCommand,
    AssociateServiceActionWithProvisioningArtifactCommand,
    AssociateTagOptionWithResourceCommand,
    BatchAssociateServiceActionWithProvisioningArtifactCommand,
    BatchDisassociateServiceActionFromProvisioningArtifactCommand,
    CopyProductCommand,
    CreateConstraintCommand,
    CreatePortfolioCommand,
    CreatePortfolioShareCommand,
    CreateProductCommand,
    CreateProvisionedProductPlanCommand,
    CreateProvisioningArtifactCommand,
    CreateServiceActionCommand,
    CreateTagOptionCommand,
    DeleteConstraintCommand,
    DeletePortfolioCommand,
    DeletePortfolioShareCommand,
    DeleteProductCommand,
    DeleteProvisionedProductPlanCommand,
    DeleteProvisioningArtifactCommand,
    DeleteServiceActionCommand,
    DeleteTagOptionCommand,
    DescribeConstraintCommand,
    DescribeCopyProductStatusCommand,
    DescribePortfolioCommand,
    DescribePortfolioSharesCommand,
    DescribePortfolioShareStatusCommand,
    DescribeProductCommand,
    DescribeProductAsAdminCommand,
    DescribeProductViewCommand,
    DescribeProvisionedProductCommand,
    DescribeProvisionedProductPlanCommand,
    DescribeProvisioningArtifactCommand,
    DescribeProvisioningParametersCommand,
    DescribeRecordCommand,
    DescribeServiceActionCommand,
    DescribeServiceActionExecutionParametersCommand,
    DescribeTagOptionCommand,
    DisableAWSOrganizationsAccessCommand,
    DisassociateBudgetFromResourceCommand,
    DisassociatePrincipalFromPortfolioCommand,
    DisassociateProductFromPortfolioCommand,
    DisassociateServiceActionFromProvisioningArtifactCommand,
    DisassociateTagOptionFromResourceCommand,
    EnableAWSOrganizationsAccessCommand,
    ExecuteProvisionedProductPlanCommand,
    ExecuteProvisionedProductServiceActionCommand,
    GetAWSOrganizationsAccessStatusCommand,
    GetProvisionedProductOutputsCommand,
    ImportAsProvisionedProductCommand,
    ListAcceptedPortfolioSharesCommand,
    ListBudgetsForResourceCommand,
    ListConstraintsForPortfolioCommand,
    ListLaunchPathsCommand,
    ListOrganizationPortfolioAccessCommand,
    ListPortfolioAccessCommand,
    ListPortfoliosCommand,
    ListPortfoliosForProductCommand,
    ListPrincipalsForPortfolioCommand,
    ListProvisionedProductPlansCommand,
    ListProvisioningArtifactsCommand,
    ListProvisioningArtifactsForServiceActionCommand,
    ListRecordHistoryCommand,
    ListResourcesForTagOptionCommand,
    ListServiceActionsCommand,
    ListServiceActionsForProvisioningArtifactCommand,
    ListStackInstancesForProvisionedProductCommand,
    ListTagOptionsCommand,
    NotifyProvisionProductEngineWorkflowResultCommand,
    NotifyTerminateProvisionedProductEngineWorkflowResultCommand,
    NotifyUpdateProvisionedProductEngineWorkflowResultCommand,
    ProvisionProductCommand,
    RejectPortfolioShareCommand,
    ScanProvisionedProductsCommand,
    SearchProductsCommand,
    SearchProductsAsAdminCommand,
    SearchProvisionedProductsCommand,
    TerminateProvisionedProductCommand,
    UpdateConstraintCommand,
    UpdatePortfolioCommand,
    UpdatePortfolioShareCommand,
    UpdateProductCommand,
    UpdateProvisionedProductCommand,
    UpdateProvisionedProductPropertiesCommand,
    UpdateProvisioningArtifactCommand,
    UpdateServiceActionCommand,
    UpdateTagOptionCommand,
};
const paginators = {
    paginateDescribePortfolioShares,
    paginateGetProvisionedProductOutputs,
    paginateListAcceptedPortfolioShares,
    paginateListBudgetsForResource,
    paginateListConstraintsForPortfolio,
    paginateListLaunchPaths,
    paginateListOrganizationPortfolioAccess,
    paginateListPortfolioAccess,
    paginateListPortfolios,
    paginateListPortfoliosForProduct,
    paginateListPrincipalsForPortfolio,
    paginateListProvisioningArtifactsForServiceAction,
    paginateListResourcesForTagOption,
    paginateListServiceActions,
    paginateListServiceActionsForProvisioningArtifact,
    paginateListTagOptions,
    paginateSearchProducts,
    paginateSearchProductsAsAdmin,
    paginateSearchProvisionedProducts,
};
class ServiceCatalog extends ServiceCatalogClient {
}
createAggregatedClient(commands, ServiceCatalog, { paginators });

const PortfolioShareType = {
    AWS_ORGANIZATIONS: "AWS_ORGANIZATIONS",
    AWS_SERVICECATALOG: "AWS_SERVICECATALOG",
    IMPORTED: "IMPORTED",
};
const AccessLevelFilterKey = {
    ACCOUNT: "Account",
    ROLE: "Role",
    USER: "User",
};
const AccessStatus = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
    UNDER_CHANGE: "UNDER_CHANGE",
};
const PrincipalType = {
    IAM: "IAM",
    IAM_PATTERN: "IAM_PATTERN",
};
const ServiceActionAssociationErrorCode = {
    DuplicateResourceException: "DUPLICATE_RESOURCE",
    InternalFailure: "INTERNAL_FAILURE",
    InvalidParameterException: "INVALID_PARAMETER",
    LimitExceededException: "LIMIT_EXCEEDED",
    ResourceNotFoundException: "RESOURCE_NOT_FOUND",
    ThrottlingException: "THROTTLING",
};
const CopyOption = {
    CopyTags: "CopyTags",
};
const ProvisioningArtifactPropertyName = {
    Id: "Id",
};
const Status = {
    AVAILABLE: "AVAILABLE",
    CREATING: "CREATING",
    FAILED: "FAILED",
};
const OrganizationNodeType = {
    ACCOUNT: "ACCOUNT",
    ORGANIZATION: "ORGANIZATION",
    ORGANIZATIONAL_UNIT: "ORGANIZATIONAL_UNIT",
};
const ProductType = {
    CLOUD_FORMATION_TEMPLATE: "CLOUD_FORMATION_TEMPLATE",
    EXTERNAL: "EXTERNAL",
    MARKETPLACE: "MARKETPLACE",
    TERRAFORM_CLOUD: "TERRAFORM_CLOUD",
    TERRAFORM_OPEN_SOURCE: "TERRAFORM_OPEN_SOURCE",
};
const ProvisioningArtifactType = {
    CLOUD_FORMATION_TEMPLATE: "CLOUD_FORMATION_TEMPLATE",
    EXTERNAL: "EXTERNAL",
    MARKETPLACE_AMI: "MARKETPLACE_AMI",
    MARKETPLACE_CAR: "MARKETPLACE_CAR",
    TERRAFORM_CLOUD: "TERRAFORM_CLOUD",
    TERRAFORM_OPEN_SOURCE: "TERRAFORM_OPEN_SOURCE",
};
const SourceType = {
    CODESTAR: "CODESTAR",
};
const LastSyncStatus = {
    FAILED: "FAILED",
    SUCCEEDED: "SUCCEEDED",
};
const ProvisioningArtifactGuidance = {
    DEFAULT: "DEFAULT",
    DEPRECATED: "DEPRECATED",
};
const ProvisionedProductPlanType = {
    CLOUDFORMATION: "CLOUDFORMATION",
};
const ServiceActionDefinitionKey = {
    AssumeRole: "AssumeRole",
    Name: "Name",
    Parameters: "Parameters",
    Version: "Version",
};
const ServiceActionDefinitionType = {
    SsmAutomation: "SSM_AUTOMATION",
};
const CopyProductStatus = {
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
    SUCCEEDED: "SUCCEEDED",
};
const DescribePortfolioShareType = {
    ACCOUNT: "ACCOUNT",
    ORGANIZATION: "ORGANIZATION",
    ORGANIZATIONAL_UNIT: "ORGANIZATIONAL_UNIT",
    ORGANIZATION_MEMBER_ACCOUNT: "ORGANIZATION_MEMBER_ACCOUNT",
};
const ShareStatus = {
    COMPLETED: "COMPLETED",
    COMPLETED_WITH_ERRORS: "COMPLETED_WITH_ERRORS",
    ERROR: "ERROR",
    IN_PROGRESS: "IN_PROGRESS",
    NOT_STARTED: "NOT_STARTED",
};
const ProvisionedProductStatus = {
    AVAILABLE: "AVAILABLE",
    ERROR: "ERROR",
    PLAN_IN_PROGRESS: "PLAN_IN_PROGRESS",
    TAINTED: "TAINTED",
    UNDER_CHANGE: "UNDER_CHANGE",
};
const ProvisionedProductPlanStatus = {
    CREATE_FAILED: "CREATE_FAILED",
    CREATE_IN_PROGRESS: "CREATE_IN_PROGRESS",
    CREATE_SUCCESS: "CREATE_SUCCESS",
    EXECUTE_FAILED: "EXECUTE_FAILED",
    EXECUTE_IN_PROGRESS: "EXECUTE_IN_PROGRESS",
    EXECUTE_SUCCESS: "EXECUTE_SUCCESS",
};
const ChangeAction = {
    ADD: "ADD",
    MODIFY: "MODIFY",
    REMOVE: "REMOVE",
};
const EvaluationType = {
    DYNAMIC: "DYNAMIC",
    STATIC: "STATIC",
};
const ResourceAttribute = {
    CREATIONPOLICY: "CREATIONPOLICY",
    DELETIONPOLICY: "DELETIONPOLICY",
    METADATA: "METADATA",
    PROPERTIES: "PROPERTIES",
    TAGS: "TAGS",
    UPDATEPOLICY: "UPDATEPOLICY",
};
const RequiresRecreation = {
    ALWAYS: "ALWAYS",
    CONDITIONALLY: "CONDITIONALLY",
    NEVER: "NEVER",
};
const Replacement = {
    CONDITIONAL: "CONDITIONAL",
    FALSE: "FALSE",
    TRUE: "TRUE",
};
const RecordStatus = {
    CREATED: "CREATED",
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
    IN_PROGRESS_IN_ERROR: "IN_PROGRESS_IN_ERROR",
    SUCCEEDED: "SUCCEEDED",
};
const StackInstanceStatus = {
    CURRENT: "CURRENT",
    INOPERABLE: "INOPERABLE",
    OUTDATED: "OUTDATED",
};
const EngineWorkflowStatus = {
    FAILED: "FAILED",
    SUCCEEDED: "SUCCEEDED",
};
const ProductViewFilterBy = {
    FullTextSearch: "FullTextSearch",
    Owner: "Owner",
    ProductType: "ProductType",
    SourceProductId: "SourceProductId",
};
const ProductViewSortBy = {
    CreationDate: "CreationDate",
    Title: "Title",
    VersionCount: "VersionCount",
};
const SortOrder = {
    ASCENDING: "ASCENDING",
    DESCENDING: "DESCENDING",
};
const ProductSource = {
    ACCOUNT: "ACCOUNT",
};
const ProvisionedProductViewFilterBy = {
    SearchQuery: "SearchQuery",
};
const StackSetOperationType = {
    CREATE: "CREATE",
    DELETE: "DELETE",
    UPDATE: "UPDATE",
};
const PropertyKey = {
    LaunchRole: "LAUNCH_ROLE",
    Owner: "OWNER",
};

exports.AcceptPortfolioShare$ = AcceptPortfolioShare$;
exports.AcceptPortfolioShareCommand = AcceptPortfolioShareCommand;
exports.AcceptPortfolioShareInput$ = AcceptPortfolioShareInput$;
exports.AcceptPortfolioShareOutput$ = AcceptPortfolioShareOutput$;
exports.AccessLevelFilter$ = AccessLevelFilter$;
exports.AccessLevelFilterKey = AccessLevelFilterKey;
exports.AccessStatus = AccessStatus;
exports.AssociateBudgetWithResource$ = AssociateBudgetWithResource$;
exports.AssociateBudgetWithResourceCommand = AssociateBudgetWithResourceCommand;
exports.AssociateBudgetWithResourceInput$ = AssociateBudgetWithResourceInput$;
exports.AssociateBudgetWithResourceOutput$ = AssociateBudgetWithResourceOutput$;
exports.AssociatePrincipalWithPortfolio$ = AssociatePrincipalWithPortfolio$;
exports.AssociatePrincipalWithPortfolioCommand = AssociatePrincipalWithPortfolioCommand;
exports.AssociatePrincipalWithPortfolioInput$ = AssociatePrincipalWithPortfolioInput$;
exports.AssociatePrincipalWithPortfolioOutput$ = AssociatePrincipalWithPortfolioOutput$;
exports.AssociateProductWithPortfolio$ = AssociateProductWithPortfolio$;
exports.AssociateProductWithPortfolioCommand = AssociateProductWithPortfolioCommand;
exports.AssociateProductWithPortfolioInput$ = AssociateProductWithPortfolioInput$;
exports.AssociateProductWithPortfolioOutput$ = AssociateProductWithPortfolioOutput$;
exports.AssociateServiceActionWithProvisioningArtifact$ = AssociateServiceActionWithProvisioningArtifact$;
exports.AssociateServiceActionWithProvisioningArtifactCommand = AssociateServiceActionWithProvisioningArtifactCommand;
exports.AssociateServiceActionWithProvisioningArtifactInput$ = AssociateServiceActionWithProvisioningArtifactInput$;
exports.AssociateServiceActionWithProvisioningArtifactOutput$ = AssociateServiceActionWithProvisioningArtifactOutput$;
exports.AssociateTagOptionWithResource$ = AssociateTagOptionWithResource$;
exports.AssociateTagOptionWithResourceCommand = AssociateTagOptionWithResourceCommand;
exports.AssociateTagOptionWithResourceInput$ = AssociateTagOptionWithResourceInput$;
exports.AssociateTagOptionWithResourceOutput$ = AssociateTagOptionWithResourceOutput$;
exports.BatchAssociateServiceActionWithProvisioningArtifact$ = BatchAssociateServiceActionWithProvisioningArtifact$;
exports.BatchAssociateServiceActionWithProvisioningArtifactCommand = BatchAssociateServiceActionWithProvisioningArtifactCommand;
exports.BatchAssociateServiceActionWithProvisioningArtifactInput$ = BatchAssociateServiceActionWithProvisioningArtifactInput$;
exports.BatchAssociateServiceActionWithProvisioningArtifactOutput$ = BatchAssociateServiceActionWithProvisioningArtifactOutput$;
exports.BatchDisassociateServiceActionFromProvisioningArtifact$ = BatchDisassociateServiceActionFromProvisioningArtifact$;
exports.BatchDisassociateServiceActionFromProvisioningArtifactCommand = BatchDisassociateServiceActionFromProvisioningArtifactCommand;
exports.BatchDisassociateServiceActionFromProvisioningArtifactInput$ = BatchDisassociateServiceActionFromProvisioningArtifactInput$;
exports.BatchDisassociateServiceActionFromProvisioningArtifactOutput$ = BatchDisassociateServiceActionFromProvisioningArtifactOutput$;
exports.BudgetDetail$ = BudgetDetail$;
exports.ChangeAction = ChangeAction;
exports.CloudWatchDashboard$ = CloudWatchDashboard$;
exports.CodeStarParameters$ = CodeStarParameters$;
exports.ConstraintDetail$ = ConstraintDetail$;
exports.ConstraintSummary$ = ConstraintSummary$;
exports.CopyOption = CopyOption;
exports.CopyProduct$ = CopyProduct$;
exports.CopyProductCommand = CopyProductCommand;
exports.CopyProductInput$ = CopyProductInput$;
exports.CopyProductOutput$ = CopyProductOutput$;
exports.CopyProductStatus = CopyProductStatus;
exports.CreateConstraint$ = CreateConstraint$;
exports.CreateConstraintCommand = CreateConstraintCommand;
exports.CreateConstraintInput$ = CreateConstraintInput$;
exports.CreateConstraintOutput$ = CreateConstraintOutput$;
exports.CreatePortfolio$ = CreatePortfolio$;
exports.CreatePortfolioCommand = CreatePortfolioCommand;
exports.CreatePortfolioInput$ = CreatePortfolioInput$;
exports.CreatePortfolioOutput$ = CreatePortfolioOutput$;
exports.CreatePortfolioShare$ = CreatePortfolioShare$;
exports.CreatePortfolioShareCommand = CreatePortfolioShareCommand;
exports.CreatePortfolioShareInput$ = CreatePortfolioShareInput$;
exports.CreatePortfolioShareOutput$ = CreatePortfolioShareOutput$;
exports.CreateProduct$ = CreateProduct$;
exports.CreateProductCommand = CreateProductCommand;
exports.CreateProductInput$ = CreateProductInput$;
exports.CreateProductOutput$ = CreateProductOutput$;
exports.CreateProvisionedProductPlan$ = CreateProvisionedProductPlan$;
exports.CreateProvisionedProductPlanCommand = CreateProvisionedProductPlanCommand;
exports.CreateProvisionedProductPlanInput$ = CreateProvisionedProductPlanInput$;
exports.CreateProvisionedProductPlanOutput$ = CreateProvisionedProductPlanOutput$;
exports.CreateProvisioningArtifact$ = CreateProvisioningArtifact$;
exports.CreateProvisioningArtifactCommand = CreateProvisioningArtifactCommand;
exports.CreateProvisioningArtifactInput$ = CreateProvisioningArtifactInput$;
exports.CreateProvisioningArtifactOutput$ = CreateProvisioningArtifactOutput$;
exports.CreateServiceAction$ = CreateServiceAction$;
exports.CreateServiceActionCommand = CreateServiceActionCommand;
exports.CreateServiceActionInput$ = CreateServiceActionInput$;
exports.CreateServiceActionOutput$ = CreateServiceActionOutput$;
exports.CreateTagOption$ = CreateTagOption$;
exports.CreateTagOptionCommand = CreateTagOptionCommand;
exports.CreateTagOptionInput$ = CreateTagOptionInput$;
exports.CreateTagOptionOutput$ = CreateTagOptionOutput$;
exports.DeleteConstraint$ = DeleteConstraint$;
exports.DeleteConstraintCommand = DeleteConstraintCommand;
exports.DeleteConstraintInput$ = DeleteConstraintInput$;
exports.DeleteConstraintOutput$ = DeleteConstraintOutput$;
exports.DeletePortfolio$ = DeletePortfolio$;
exports.DeletePortfolioCommand = DeletePortfolioCommand;
exports.DeletePortfolioInput$ = DeletePortfolioInput$;
exports.DeletePortfolioOutput$ = DeletePortfolioOutput$;
exports.DeletePortfolioShare$ = DeletePortfolioShare$;
exports.DeletePortfolioShareCommand = DeletePortfolioShareCommand;
exports.DeletePortfolioShareInput$ = DeletePortfolioShareInput$;
exports.DeletePortfolioShareOutput$ = DeletePortfolioShareOutput$;
exports.DeleteProduct$ = DeleteProduct$;
exports.DeleteProductCommand = DeleteProductCommand;
exports.DeleteProductInput$ = DeleteProductInput$;
exports.DeleteProductOutput$ = DeleteProductOutput$;
exports.DeleteProvisionedProductPlan$ = DeleteProvisionedProductPlan$;
exports.DeleteProvisionedProductPlanCommand = DeleteProvisionedProductPlanCommand;
exports.DeleteProvisionedProductPlanInput$ = DeleteProvisionedProductPlanInput$;
exports.DeleteProvisionedProductPlanOutput$ = DeleteProvisionedProductPlanOutput$;
exports.DeleteProvisioningArtifact$ = DeleteProvisioningArtifact$;
exports.DeleteProvisioningArtifactCommand = DeleteProvisioningArtifactCommand;
exports.DeleteProvisioningArtifactInput$ = DeleteProvisioningArtifactInput$;
exports.DeleteProvisioningArtifactOutput$ = DeleteProvisioningArtifactOutput$;
exports.DeleteServiceAction$ = DeleteServiceAction$;
exports.DeleteServiceActionCommand = DeleteServiceActionCommand;
exports.DeleteServiceActionInput$ = DeleteServiceActionInput$;
exports.DeleteServiceActionOutput$ = DeleteServiceActionOutput$;
exports.DeleteTagOption$ = DeleteTagOption$;
exports.DeleteTagOptionCommand = DeleteTagOptionCommand;
exports.DeleteTagOptionInput$ = DeleteTagOptionInput$;
exports.DeleteTagOptionOutput$ = DeleteTagOptionOutput$;
exports.DescribeConstraint$ = DescribeConstraint$;
exports.DescribeConstraintCommand = DescribeConstraintCommand;
exports.DescribeConstraintInput$ = DescribeConstraintInput$;
exports.DescribeConstraintOutput$ = DescribeConstraintOutput$;
exports.DescribeCopyProductStatus$ = DescribeCopyProductStatus$;
exports.DescribeCopyProductStatusCommand = DescribeCopyProductStatusCommand;
exports.DescribeCopyProductStatusInput$ = DescribeCopyProductStatusInput$;
exports.DescribeCopyProductStatusOutput$ = DescribeCopyProductStatusOutput$;
exports.DescribePortfolio$ = DescribePortfolio$;
exports.DescribePortfolioCommand = DescribePortfolioCommand;
exports.DescribePortfolioInput$ = DescribePortfolioInput$;
exports.DescribePortfolioOutput$ = DescribePortfolioOutput$;
exports.DescribePortfolioShareStatus$ = DescribePortfolioShareStatus$;
exports.DescribePortfolioShareStatusCommand = DescribePortfolioShareStatusCommand;
exports.DescribePortfolioShareStatusInput$ = DescribePortfolioShareStatusInput$;
exports.DescribePortfolioShareStatusOutput$ = DescribePortfolioShareStatusOutput$;
exports.DescribePortfolioShareType = DescribePortfolioShareType;
exports.DescribePortfolioShares$ = DescribePortfolioShares$;
exports.DescribePortfolioSharesCommand = DescribePortfolioSharesCommand;
exports.DescribePortfolioSharesInput$ = DescribePortfolioSharesInput$;
exports.DescribePortfolioSharesOutput$ = DescribePortfolioSharesOutput$;
exports.DescribeProduct$ = DescribeProduct$;
exports.DescribeProductAsAdmin$ = DescribeProductAsAdmin$;
exports.DescribeProductAsAdminCommand = DescribeProductAsAdminCommand;
exports.DescribeProductAsAdminInput$ = DescribeProductAsAdminInput$;
exports.DescribeProductAsAdminOutput$ = DescribeProductAsAdminOutput$;
exports.DescribeProductCommand = DescribeProductCommand;
exports.DescribeProductInput$ = DescribeProductInput$;
exports.DescribeProductOutput$ = DescribeProductOutput$;
exports.DescribeProductView$ = DescribeProductView$;
exports.DescribeProductViewCommand = DescribeProductViewCommand;
exports.DescribeProductViewInput$ = DescribeProductViewInput$;
exports.DescribeProductViewOutput$ = DescribeProductViewOutput$;
exports.DescribeProvisionedProduct$ = DescribeProvisionedProduct$;
exports.DescribeProvisionedProductCommand = DescribeProvisionedProductCommand;
exports.DescribeProvisionedProductInput$ = DescribeProvisionedProductInput$;
exports.DescribeProvisionedProductOutput$ = DescribeProvisionedProductOutput$;
exports.DescribeProvisionedProductPlan$ = DescribeProvisionedProductPlan$;
exports.DescribeProvisionedProductPlanCommand = DescribeProvisionedProductPlanCommand;
exports.DescribeProvisionedProductPlanInput$ = DescribeProvisionedProductPlanInput$;
exports.DescribeProvisionedProductPlanOutput$ = DescribeProvisionedProductPlanOutput$;
exports.DescribeProvisioningArtifact$ = DescribeProvisioningArtifact$;
exports.DescribeProvisioningArtifactCommand = DescribeProvisioningArtifactCommand;
exports.DescribeProvisioningArtifactInput$ = DescribeProvisioningArtifactInput$;
exports.DescribeProvisioningArtifactOutput$ = DescribeProvisioningArtifactOutput$;
exports.DescribeProvisioningParameters$ = DescribeProvisioningParameters$;
exports.DescribeProvisioningParametersCommand = DescribeProvisioningParametersCommand;
exports.DescribeProvisioningParametersInput$ = DescribeProvisioningParametersInput$;
exports.DescribeProvisioningParametersOutput$ = DescribeProvisioningParametersOutput$;
exports.DescribeRecord$ = DescribeRecord$;
exports.DescribeRecordCommand = DescribeRecordCommand;
exports.DescribeRecordInput$ = DescribeRecordInput$;
exports.DescribeRecordOutput$ = DescribeRecordOutput$;
exports.DescribeServiceAction$ = DescribeServiceAction$;
exports.DescribeServiceActionCommand = DescribeServiceActionCommand;
exports.DescribeServiceActionExecutionParameters$ = DescribeServiceActionExecutionParameters$;
exports.DescribeServiceActionExecutionParametersCommand = DescribeServiceActionExecutionParametersCommand;
exports.DescribeServiceActionExecutionParametersInput$ = DescribeServiceActionExecutionParametersInput$;
exports.DescribeServiceActionExecutionParametersOutput$ = DescribeServiceActionExecutionParametersOutput$;
exports.DescribeServiceActionInput$ = DescribeServiceActionInput$;
exports.DescribeServiceActionOutput$ = DescribeServiceActionOutput$;
exports.DescribeTagOption$ = DescribeTagOption$;
exports.DescribeTagOptionCommand = DescribeTagOptionCommand;
exports.DescribeTagOptionInput$ = DescribeTagOptionInput$;
exports.DescribeTagOptionOutput$ = DescribeTagOptionOutput$;
exports.DisableAWSOrganizationsAccess$ = DisableAWSOrganizationsAccess$;
exports.DisableAWSOrganizationsAccessCommand = DisableAWSOrganizationsAccessCommand;
exports.DisableAWSOrganizationsAccessInput$ = DisableAWSOrganizationsAccessInput$;
exports.DisableAWSOrganizationsAccessOutput$ = DisableAWSOrganizationsAccessOutput$;
exports.DisassociateBudgetFromResource$ = DisassociateBudgetFromResource$;
exports.DisassociateBudgetFromResourceCommand = DisassociateBudgetFromResourceCommand;
exports.DisassociateBudgetFromResourceInput$ = DisassociateBudgetFromResourceInput$;
exports.DisassociateBudgetFromResourceOutput$ = DisassociateBudgetFromResourceOutput$;
exports.DisassociatePrincipalFromPortfolio$ = DisassociatePrincipalFromPortfolio$;
exports.DisassociatePrincipalFromPortfolioCommand = DisassociatePrincipalFromPortfolioCommand;
exports.DisassociatePrincipalFromPortfolioInput$ = DisassociatePrincipalFromPortfolioInput$;
exports.DisassociatePrincipalFromPortfolioOutput$ = DisassociatePrincipalFromPortfolioOutput$;
exports.DisassociateProductFromPortfolio$ = DisassociateProductFromPortfolio$;
exports.DisassociateProductFromPortfolioCommand = DisassociateProductFromPortfolioCommand;
exports.DisassociateProductFromPortfolioInput$ = DisassociateProductFromPortfolioInput$;
exports.DisassociateProductFromPortfolioOutput$ = DisassociateProductFromPortfolioOutput$;
exports.DisassociateServiceActionFromProvisioningArtifact$ = DisassociateServiceActionFromProvisioningArtifact$;
exports.DisassociateServiceActionFromProvisioningArtifactCommand = DisassociateServiceActionFromProvisioningArtifactCommand;
exports.DisassociateServiceActionFromProvisioningArtifactInput$ = DisassociateServiceActionFromProvisioningArtifactInput$;
exports.DisassociateServiceActionFromProvisioningArtifactOutput$ = DisassociateServiceActionFromProvisioningArtifactOutput$;
exports.DisassociateTagOptionFromResource$ = DisassociateTagOptionFromResource$;
exports.DisassociateTagOptionFromResourceCommand = DisassociateTagOptionFromResourceCommand;
exports.DisassociateTagOptionFromResourceInput$ = DisassociateTagOptionFromResourceInput$;
exports.DisassociateTagOptionFromResourceOutput$ = DisassociateTagOptionFromResourceOutput$;
exports.DuplicateResourceException = DuplicateResourceException;
exports.DuplicateResourceException$ = DuplicateResourceException$;
exports.EnableAWSOrganizationsAccess$ = EnableAWSOrganizationsAccess$;
exports.EnableAWSOrganizationsAccessCommand = EnableAWSOrganizationsAccessCommand;
exports.EnableAWSOrganizationsAccessInput$ = EnableAWSOrganizationsAccessInput$;
exports.EnableAWSOrganizationsAccessOutput$ = EnableAWSOrganizationsAccessOutput$;
exports.EngineWorkflowResourceIdentifier$ = EngineWorkflowResourceIdentifier$;
exports.EngineWorkflowStatus = EngineWorkflowStatus;
exports.EvaluationType = EvaluationType;
exports.ExecuteProvisionedProductPlan$ = ExecuteProvisionedProductPlan$;
exports.ExecuteProvisionedProductPlanCommand = ExecuteProvisionedProductPlanCommand;
exports.ExecuteProvisionedProductPlanInput$ = ExecuteProvisionedProductPlanInput$;
exports.ExecuteProvisionedProductPlanOutput$ = ExecuteProvisionedProductPlanOutput$;
exports.ExecuteProvisionedProductServiceAction$ = ExecuteProvisionedProductServiceAction$;
exports.ExecuteProvisionedProductServiceActionCommand = ExecuteProvisionedProductServiceActionCommand;
exports.ExecuteProvisionedProductServiceActionInput$ = ExecuteProvisionedProductServiceActionInput$;
exports.ExecuteProvisionedProductServiceActionOutput$ = ExecuteProvisionedProductServiceActionOutput$;
exports.ExecutionParameter$ = ExecutionParameter$;
exports.FailedServiceActionAssociation$ = FailedServiceActionAssociation$;
exports.GetAWSOrganizationsAccessStatus$ = GetAWSOrganizationsAccessStatus$;
exports.GetAWSOrganizationsAccessStatusCommand = GetAWSOrganizationsAccessStatusCommand;
exports.GetAWSOrganizationsAccessStatusInput$ = GetAWSOrganizationsAccessStatusInput$;
exports.GetAWSOrganizationsAccessStatusOutput$ = GetAWSOrganizationsAccessStatusOutput$;
exports.GetProvisionedProductOutputs$ = GetProvisionedProductOutputs$;
exports.GetProvisionedProductOutputsCommand = GetProvisionedProductOutputsCommand;
exports.GetProvisionedProductOutputsInput$ = GetProvisionedProductOutputsInput$;
exports.GetProvisionedProductOutputsOutput$ = GetProvisionedProductOutputsOutput$;
exports.ImportAsProvisionedProduct$ = ImportAsProvisionedProduct$;
exports.ImportAsProvisionedProductCommand = ImportAsProvisionedProductCommand;
exports.ImportAsProvisionedProductInput$ = ImportAsProvisionedProductInput$;
exports.ImportAsProvisionedProductOutput$ = ImportAsProvisionedProductOutput$;
exports.InvalidParametersException = InvalidParametersException;
exports.InvalidParametersException$ = InvalidParametersException$;
exports.InvalidStateException = InvalidStateException;
exports.InvalidStateException$ = InvalidStateException$;
exports.LastSync$ = LastSync$;
exports.LastSyncStatus = LastSyncStatus;
exports.LaunchPath$ = LaunchPath$;
exports.LaunchPathSummary$ = LaunchPathSummary$;
exports.LimitExceededException = LimitExceededException;
exports.LimitExceededException$ = LimitExceededException$;
exports.ListAcceptedPortfolioShares$ = ListAcceptedPortfolioShares$;
exports.ListAcceptedPortfolioSharesCommand = ListAcceptedPortfolioSharesCommand;
exports.ListAcceptedPortfolioSharesInput$ = ListAcceptedPortfolioSharesInput$;
exports.ListAcceptedPortfolioSharesOutput$ = ListAcceptedPortfolioSharesOutput$;
exports.ListBudgetsForResource$ = ListBudgetsForResource$;
exports.ListBudgetsForResourceCommand = ListBudgetsForResourceCommand;
exports.ListBudgetsForResourceInput$ = ListBudgetsForResourceInput$;
exports.ListBudgetsForResourceOutput$ = ListBudgetsForResourceOutput$;
exports.ListConstraintsForPortfolio$ = ListConstraintsForPortfolio$;
exports.ListConstraintsForPortfolioCommand = ListConstraintsForPortfolioCommand;
exports.ListConstraintsForPortfolioInput$ = ListConstraintsForPortfolioInput$;
exports.ListConstraintsForPortfolioOutput$ = ListConstraintsForPortfolioOutput$;
exports.ListLaunchPaths$ = ListLaunchPaths$;
exports.ListLaunchPathsCommand = ListLaunchPathsCommand;
exports.ListLaunchPathsInput$ = ListLaunchPathsInput$;
exports.ListLaunchPathsOutput$ = ListLaunchPathsOutput$;
exports.ListOrganizationPortfolioAccess$ = ListOrganizationPortfolioAccess$;
exports.ListOrganizationPortfolioAccessCommand = ListOrganizationPortfolioAccessCommand;
exports.ListOrganizationPortfolioAccessInput$ = ListOrganizationPortfolioAccessInput$;
exports.ListOrganizationPortfolioAccessOutput$ = ListOrganizationPortfolioAccessOutput$;
exports.ListPortfolioAccess$ = ListPortfolioAccess$;
exports.ListPortfolioAccessCommand = ListPortfolioAccessCommand;
exports.ListPortfolioAccessInput$ = ListPortfolioAccessInput$;
exports.ListPortfolioAccessOutput$ = ListPortfolioAccessOutput$;
exports.ListPortfolios$ = ListPortfolios$;
exports.ListPortfoliosCommand = ListPortfoliosCommand;
exports.ListPortfoliosForProduct$ = ListPortfoliosForProduct$;
exports.ListPortfoliosForProductCommand = ListPortfoliosForProductCommand;
exports.ListPortfoliosForProductInput$ = ListPortfoliosForProductInput$;
exports.ListPortfoliosForProductOutput$ = ListPortfoliosForProductOutput$;
exports.ListPortfoliosInput$ = ListPortfoliosInput$;
exports.ListPortfoliosOutput$ = ListPortfoliosOutput$;
exports.ListPrincipalsForPortfolio$ = ListPrincipalsForPortfolio$;
exports.ListPrincipalsForPortfolioCommand = ListPrincipalsForPortfolioCommand;
exports.ListPrincipalsForPortfolioInput$ = ListPrincipalsForPortfolioInput$;
exports.ListPrincipalsForPortfolioOutput$ = ListPrincipalsForPortfolioOutput$;
exports.ListProvisionedProductPlans$ = ListProvisionedProductPlans$;
exports.ListProvisionedProductPlansCommand = ListProvisionedProductPlansCommand;
exports.ListProvisionedProductPlansInput$ = ListProvisionedProductPlansInput$;
exports.ListProvisionedProductPlansOutput$ = ListProvisionedProductPlansOutput$;
exports.ListProvisioningArtifacts$ = ListProvisioningArtifacts$;
exports.ListProvisioningArtifactsCommand = ListProvisioningArtifactsCommand;
exports.ListProvisioningArtifactsForServiceAction$ = ListProvisioningArtifactsForServiceAction$;
exports.ListProvisioningArtifactsForServiceActionCommand = ListProvisioningArtifactsForServiceActionCommand;
exports.ListProvisioningArtifactsForServiceActionInput$ = ListProvisioningArtifactsForServiceActionInput$;
exports.ListProvisioningArtifactsForServiceActionOutput$ = ListProvisioningArtifactsForServiceActionOutput$;
exports.ListProvisioningArtifactsInput$ = ListProvisioningArtifactsInput$;
exports.ListProvisioningArtifactsOutput$ = ListProvisioningArtifactsOutput$;
exports.ListRecordHistory$ = ListRecordHistory$;
exports.ListRecordHistoryCommand = ListRecordHistoryCommand;
exports.ListRecordHistoryInput$ = ListRecordHistoryInput$;
exports.ListRecordHistoryOutput$ = ListRecordHistoryOutput$;
exports.ListRecordHistorySearchFilter$ = ListRecordHistorySearchFilter$;
exports.ListResourcesForTagOption$ = ListResourcesForTagOption$;
exports.ListResourcesForTagOptionCommand = ListResourcesForTagOptionCommand;
exports.ListResourcesForTagOptionInput$ = ListResourcesForTagOptionInput$;
exports.ListResourcesForTagOptionOutput$ = ListResourcesForTagOptionOutput$;
exports.ListServiceActions$ = ListServiceActions$;
exports.ListServiceActionsCommand = ListServiceActionsCommand;
exports.ListServiceActionsForProvisioningArtifact$ = ListServiceActionsForProvisioningArtifact$;
exports.ListServiceActionsForProvisioningArtifactCommand = ListServiceActionsForProvisioningArtifactCommand;
exports.ListServiceActionsForProvisioningArtifactInput$ = ListServiceActionsForProvisioningArtifactInput$;
exports.ListServiceActionsForProvisioningArtifactOutput$ = ListServiceActionsForProvisioningArtifactOutput$;
exports.ListServiceActionsInput$ = ListServiceActionsInput$;
exports.ListServiceActionsOutput$ = ListServiceActionsOutput$;
exports.ListStackInstancesForProvisionedProduct$ = ListStackInstancesForProvisionedProduct$;
exports.ListStackInstancesForProvisionedProductCommand = ListStackInstancesForProvisionedProductCommand;
exports.ListStackInstancesForProvisionedProductInput$ = ListStackInstancesForProvisionedProductInput$;
exports.ListStackInstancesForProvisionedProductOutput$ = ListStackInstancesForProvisionedProductOutput$;
exports.ListTagOptions$ = ListTagOptions$;
exports.ListTagOptionsCommand = ListTagOptionsCommand;
exports.ListTagOptionsFilters$ = ListTagOptionsFilters$;
exports.ListTagOptionsInput$ = ListTagOptionsInput$;
exports.ListTagOptionsOutput$ = ListTagOptionsOutput$;
exports.NotifyProvisionProductEngineWorkflowResult$ = NotifyProvisionProductEngineWorkflowResult$;
exports.NotifyProvisionProductEngineWorkflowResultCommand = NotifyProvisionProductEngineWorkflowResultCommand;
exports.NotifyProvisionProductEngineWorkflowResultInput$ = NotifyProvisionProductEngineWorkflowResultInput$;
exports.NotifyProvisionProductEngineWorkflowResultOutput$ = NotifyProvisionProductEngineWorkflowResultOutput$;
exports.NotifyTerminateProvisionedProductEngineWorkflowResult$ = NotifyTerminateProvisionedProductEngineWorkflowResult$;
exports.NotifyTerminateProvisionedProductEngineWorkflowResultCommand = NotifyTerminateProvisionedProductEngineWorkflowResultCommand;
exports.NotifyTerminateProvisionedProductEngineWorkflowResultInput$ = NotifyTerminateProvisionedProductEngineWorkflowResultInput$;
exports.NotifyTerminateProvisionedProductEngineWorkflowResultOutput$ = NotifyTerminateProvisionedProductEngineWorkflowResultOutput$;
exports.NotifyUpdateProvisionedProductEngineWorkflowResult$ = NotifyUpdateProvisionedProductEngineWorkflowResult$;
exports.NotifyUpdateProvisionedProductEngineWorkflowResultCommand = NotifyUpdateProvisionedProductEngineWorkflowResultCommand;
exports.NotifyUpdateProvisionedProductEngineWorkflowResultInput$ = NotifyUpdateProvisionedProductEngineWorkflowResultInput$;
exports.NotifyUpdateProvisionedProductEngineWorkflowResultOutput$ = NotifyUpdateProvisionedProductEngineWorkflowResultOutput$;
exports.OperationNotSupportedException = OperationNotSupportedException;
exports.OperationNotSupportedException$ = OperationNotSupportedException$;
exports.OrganizationNode$ = OrganizationNode$;
exports.OrganizationNodeType = OrganizationNodeType;
exports.ParameterConstraints$ = ParameterConstraints$;
exports.PortfolioDetail$ = PortfolioDetail$;
exports.PortfolioShareDetail$ = PortfolioShareDetail$;
exports.PortfolioShareType = PortfolioShareType;
exports.Principal$ = Principal$;
exports.PrincipalType = PrincipalType;
exports.ProductSource = ProductSource;
exports.ProductType = ProductType;
exports.ProductViewAggregationValue$ = ProductViewAggregationValue$;
exports.ProductViewDetail$ = ProductViewDetail$;
exports.ProductViewFilterBy = ProductViewFilterBy;
exports.ProductViewSortBy = ProductViewSortBy;
exports.ProductViewSummary$ = ProductViewSummary$;
exports.PropertyKey = PropertyKey;
exports.ProvisionProduct$ = ProvisionProduct$;
exports.ProvisionProductCommand = ProvisionProductCommand;
exports.ProvisionProductInput$ = ProvisionProductInput$;
exports.ProvisionProductOutput$ = ProvisionProductOutput$;
exports.ProvisionedProductAttribute$ = ProvisionedProductAttribute$;
exports.ProvisionedProductDetail$ = ProvisionedProductDetail$;
exports.ProvisionedProductPlanDetails$ = ProvisionedProductPlanDetails$;
exports.ProvisionedProductPlanStatus = ProvisionedProductPlanStatus;
exports.ProvisionedProductPlanSummary$ = ProvisionedProductPlanSummary$;
exports.ProvisionedProductPlanType = ProvisionedProductPlanType;
exports.ProvisionedProductStatus = ProvisionedProductStatus;
exports.ProvisionedProductViewFilterBy = ProvisionedProductViewFilterBy;
exports.ProvisioningArtifact$ = ProvisioningArtifact$;
exports.ProvisioningArtifactDetail$ = ProvisioningArtifactDetail$;
exports.ProvisioningArtifactGuidance = ProvisioningArtifactGuidance;
exports.ProvisioningArtifactOutput$ = ProvisioningArtifactOutput$;
exports.ProvisioningArtifactParameter$ = ProvisioningArtifactParameter$;
exports.ProvisioningArtifactPreferences$ = ProvisioningArtifactPreferences$;
exports.ProvisioningArtifactProperties$ = ProvisioningArtifactProperties$;
exports.ProvisioningArtifactPropertyName = ProvisioningArtifactPropertyName;
exports.ProvisioningArtifactSummary$ = ProvisioningArtifactSummary$;
exports.ProvisioningArtifactType = ProvisioningArtifactType;
exports.ProvisioningArtifactView$ = ProvisioningArtifactView$;
exports.ProvisioningParameter$ = ProvisioningParameter$;
exports.ProvisioningPreferences$ = ProvisioningPreferences$;
exports.RecordDetail$ = RecordDetail$;
exports.RecordError$ = RecordError$;
exports.RecordOutput$ = RecordOutput$;
exports.RecordStatus = RecordStatus;
exports.RecordTag$ = RecordTag$;
exports.RejectPortfolioShare$ = RejectPortfolioShare$;
exports.RejectPortfolioShareCommand = RejectPortfolioShareCommand;
exports.RejectPortfolioShareInput$ = RejectPortfolioShareInput$;
exports.RejectPortfolioShareOutput$ = RejectPortfolioShareOutput$;
exports.Replacement = Replacement;
exports.RequiresRecreation = RequiresRecreation;
exports.ResourceAttribute = ResourceAttribute;
exports.ResourceChange$ = ResourceChange$;
exports.ResourceChangeDetail$ = ResourceChangeDetail$;
exports.ResourceDetail$ = ResourceDetail$;
exports.ResourceInUseException = ResourceInUseException;
exports.ResourceInUseException$ = ResourceInUseException$;
exports.ResourceNotFoundException = ResourceNotFoundException;
exports.ResourceNotFoundException$ = ResourceNotFoundException$;
exports.ResourceTargetDefinition$ = ResourceTargetDefinition$;
exports.ScanProvisionedProducts$ = ScanProvisionedProducts$;
exports.ScanProvisionedProductsCommand = ScanProvisionedProductsCommand;
exports.ScanProvisionedProductsInput$ = ScanProvisionedProductsInput$;
exports.ScanProvisionedProductsOutput$ = ScanProvisionedProductsOutput$;
exports.SearchProducts$ = SearchProducts$;
exports.SearchProductsAsAdmin$ = SearchProductsAsAdmin$;
exports.SearchProductsAsAdminCommand = SearchProductsAsAdminCommand;
exports.SearchProductsAsAdminInput$ = SearchProductsAsAdminInput$;
exports.SearchProductsAsAdminOutput$ = SearchProductsAsAdminOutput$;
exports.SearchProductsCommand = SearchProductsCommand;
exports.SearchProductsInput$ = SearchProductsInput$;
exports.SearchProductsOutput$ = SearchProductsOutput$;
exports.SearchProvisionedProducts$ = SearchProvisionedProducts$;
exports.SearchProvisionedProductsCommand = SearchProvisionedProductsCommand;
exports.SearchProvisionedProductsInput$ = SearchProvisionedProductsInput$;
exports.SearchProvisionedProductsOutput$ = SearchProvisionedProductsOutput$;
exports.ServiceActionAssociation$ = ServiceActionAssociation$;
exports.ServiceActionAssociationErrorCode = ServiceActionAssociationErrorCode;
exports.ServiceActionDefinitionKey = ServiceActionDefinitionKey;
exports.ServiceActionDefinitionType = ServiceActionDefinitionType;
exports.ServiceActionDetail$ = ServiceActionDetail$;
exports.ServiceActionSummary$ = ServiceActionSummary$;
exports.ServiceCatalog = ServiceCatalog;
exports.ServiceCatalogClient = ServiceCatalogClient;
exports.ServiceCatalogServiceException = ServiceCatalogServiceException;
exports.ServiceCatalogServiceException$ = ServiceCatalogServiceException$;
exports.ShareDetails$ = ShareDetails$;
exports.ShareError$ = ShareError$;
exports.ShareStatus = ShareStatus;
exports.SortOrder = SortOrder;
exports.SourceConnection$ = SourceConnection$;
exports.SourceConnectionDetail$ = SourceConnectionDetail$;
exports.SourceConnectionParameters$ = SourceConnectionParameters$;
exports.SourceType = SourceType;
exports.StackInstance$ = StackInstance$;
exports.StackInstanceStatus = StackInstanceStatus;
exports.StackSetOperationType = StackSetOperationType;
exports.Status = Status;
exports.Tag$ = Tag$;
exports.TagOptionDetail$ = TagOptionDetail$;
exports.TagOptionNotMigratedException = TagOptionNotMigratedException;
exports.TagOptionNotMigratedException$ = TagOptionNotMigratedException$;
exports.TagOptionSummary$ = TagOptionSummary$;
exports.TerminateProvisionedProduct$ = TerminateProvisionedProduct$;
exports.TerminateProvisionedProductCommand = TerminateProvisionedProductCommand;
exports.TerminateProvisionedProductInput$ = TerminateProvisionedProductInput$;
exports.TerminateProvisionedProductOutput$ = TerminateProvisionedProductOutput$;
exports.UniqueTagResourceIdentifier$ = UniqueTagResourceIdentifier$;
exports.UpdateConstraint$ = UpdateConstraint$;
exports.UpdateConstraintCommand = UpdateConstraintCommand;
exports.UpdateConstraintInput$ = UpdateConstraintInput$;
exports.UpdateConstraintOutput$ = UpdateConstraintOutput$;
exports.UpdatePortfolio$ = UpdatePortfolio$;
exports.UpdatePortfolioCommand = UpdatePortfolioCommand;
exports.UpdatePortfolioInput$ = UpdatePortfolioInput$;
exports.UpdatePortfolioOutput$ = UpdatePortfolioOutput$;
exports.UpdatePortfolioShare$ = UpdatePortfolioShare$;
exports.UpdatePortfolioShareCommand = UpdatePortfolioShareCommand;
exports.UpdatePortfolioShareInput$ = UpdatePortfolioShareInput$;
exports.UpdatePortfolioShareOutput$ = UpdatePortfolioShareOutput$;
exports.UpdateProduct$ = UpdateProduct$;
exports.UpdateProductCommand = UpdateProductCommand;
exports.UpdateProductInput$ = UpdateProductInput$;
exports.UpdateProductOutput$ = UpdateProductOutput$;
exports.UpdateProvisionedProduct$ = UpdateProvisionedProduct$;
exports.UpdateProvisionedProductCommand = UpdateProvisionedProductCommand;
exports.UpdateProvisionedProductInput$ = UpdateProvisionedProductInput$;
exports.UpdateProvisionedProductOutput$ = UpdateProvisionedProductOutput$;
exports.UpdateProvisionedProductProperties$ = UpdateProvisionedProductProperties$;
exports.UpdateProvisionedProductPropertiesCommand = UpdateProvisionedProductPropertiesCommand;
exports.UpdateProvisionedProductPropertiesInput$ = UpdateProvisionedProductPropertiesInput$;
exports.UpdateProvisionedProductPropertiesOutput$ = UpdateProvisionedProductPropertiesOutput$;
exports.UpdateProvisioningArtifact$ = UpdateProvisioningArtifact$;
exports.UpdateProvisioningArtifactCommand = UpdateProvisioningArtifactCommand;
exports.UpdateProvisioningArtifactInput$ = UpdateProvisioningArtifactInput$;
exports.UpdateProvisioningArtifactOutput$ = UpdateProvisioningArtifactOutput$;
exports.UpdateProvisioningParameter$ = UpdateProvisioningParameter$;
exports.UpdateProvisioningPreferences$ = UpdateProvisioningPreferences$;
exports.UpdateServiceAction$ = UpdateServiceAction$;
exports.UpdateServiceActionCommand = UpdateServiceActionCommand;
exports.UpdateServiceActionInput$ = UpdateServiceActionInput$;
exports.UpdateServiceActionOutput$ = UpdateServiceActionOutput$;
exports.UpdateTagOption$ = UpdateTagOption$;
exports.UpdateTagOptionCommand = UpdateTagOptionCommand;
exports.UpdateTagOptionInput$ = UpdateTagOptionInput$;
exports.UpdateTagOptionOutput$ = UpdateTagOptionOutput$;
exports.UsageInstruction$ = UsageInstruction$;
exports.errorTypeRegistries = errorTypeRegistries;
exports.paginateDescribePortfolioShares = paginateDescribePortfolioShares;
exports.paginateGetProvisionedProductOutputs = paginateGetProvisionedProductOutputs;
exports.paginateListAcceptedPortfolioShares = paginateListAcceptedPortfolioShares;
exports.paginateListBudgetsForResource = paginateListBudgetsForResource;
exports.paginateListConstraintsForPortfolio = paginateListConstraintsForPortfolio;
exports.paginateListLaunchPaths = paginateListLaunchPaths;
exports.paginateListOrganizationPortfolioAccess = paginateListOrganizationPortfolioAccess;
exports.paginateListPortfolioAccess = paginateListPortfolioAccess;
exports.paginateListPortfolios = paginateListPortfolios;
exports.paginateListPortfoliosForProduct = paginateListPortfoliosForProduct;
exports.paginateListPrincipalsForPortfolio = paginateListPrincipalsForPortfolio;
exports.paginateListProvisioningArtifactsForServiceAction = paginateListProvisioningArtifactsForServiceAction;
exports.paginateListResourcesForTagOption = paginateListResourcesForTagOption;
exports.paginateListServiceActions = paginateListServiceActions;
exports.paginateListServiceActionsForProvisioningArtifact = paginateListServiceActionsForProvisioningArtifact;
exports.paginateListTagOptions = paginateListTagOptions;
exports.paginateSearchProducts = paginateSearchProducts;
exports.paginateSearchProductsAsAdmin = paginateSearchProductsAsAdmin;
exports.paginateSearchProvisionedProducts = paginateSearchProvisionedProducts;


/***/ })

};
