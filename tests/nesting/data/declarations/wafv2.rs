use std::collections::BTreeMap;

use aws_operation::{
    AwsJson1_1, Blob, aws_error, aws_operation, aws_output, aws_service, aws_shape,
};

#[aws_service(
    id = "WAFV2",
    protocol = AwsJson1_1,
    target_prefix = "AWSWAF_20190729",
    error = Wafv2Error,
)]
pub struct Wafv2;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Wafv2Error {
    WAFInternalErrorException,
    WAFInvalidOperationException,
    WAFInvalidParameterException(WAFInvalidParameterException),
    WAFNonexistentItemException,
}

#[aws_operation(
    service = Wafv2,
    output = GetRuleGroupResponse,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetRuleGroup {
    #[aws(length(min = 1, max = 128))]
    pub name: Option<String>,
    pub scope: Option<Scope>,
    #[aws(length(min = 1, max = 36))]
    pub id: Option<String>,
    #[aws(name = "ARN", length(min = 20, max = 2048))]
    pub arn: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetRuleGroupResponse {
    pub rule_group: Option<RuleGroup>,
    pub lock_token: Option<String>,
}

#[aws_operation(service = Wafv2, output = GetWebACLResponse, rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetWebACL {
    #[aws(length(min = 1, max = 128))]
    pub name: Option<String>,
    pub scope: Option<Scope>,
    #[aws(length(min = 1, max = 36))]
    pub id: Option<String>,
    #[aws(name = "ARN", length(min = 20, max = 2048))]
    pub arn: Option<String>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetWebACLResponse {
    #[aws(name = "WebACL")]
    pub web_acl: Option<WebACL>,
    #[aws(name = "LockToken")]
    pub lock_token: Option<String>,
    #[aws(name = "ApplicationIntegrationURL")]
    pub application_integration_url: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AWSManagedRulesACFPRuleSet {
    pub creation_path: Option<String>,
    pub registration_page_path: Option<String>,
    pub request_inspection: Option<RequestInspectionACFP>,
    pub response_inspection: Option<ResponseInspection>,
    pub enable_regex_in_path: Option<bool>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AWSManagedRulesATPRuleSet {
    pub login_path: Option<String>,
    pub request_inspection: Option<RequestInspection>,
    pub response_inspection: Option<ResponseInspection>,
    pub enable_regex_in_path: Option<bool>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AWSManagedRulesAntiDDoSRuleSet {
    pub client_side_action_config: Option<ClientSideActionConfig>,
    pub sensitivity_to_block: Option<SensitivityToAct>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AWSManagedRulesBotControlRuleSet {
    pub inspection_level: Option<InspectionLevel>,
    pub enable_machine_learning: Option<bool>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AddressField {
    pub identifier: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct All {}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AllQueryArguments {}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AllowAction {
    pub custom_request_handling: Option<CustomRequestHandling>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AndStatement {
    pub statements: Vec<Statement>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ApplicationAttribute {
    pub name: Option<String>,
    pub values: Vec<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ApplicationConfig {
    pub attributes: Vec<ApplicationAttribute>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AsnMatchStatement {
    #[aws(name = "AsnList")]
    pub asn_list: Vec<i64>,
    #[aws(name = "ForwardedIPConfig")]
    pub forwarded_ip_config: Option<ForwardedIPConfig>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AssociatedResourceType {
    Cloudfront,
    ApiGateway,
    CognitoUserPool,
    AppRunnerService,
    VerifiedAccessInstance,
    AgentcoreGateway,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AssociationConfig {
    pub request_body: BTreeMap<AssociatedResourceType, RequestBodyAssociatedResourceTypeConfig>,
    pub challenge_javascript_sdk_injection:
        BTreeMap<AssociatedResourceType, ChallengeJavascriptSdkInjectionConfig>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BlockAction {
    pub custom_response: Option<CustomResponse>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BlockchainChain {
    Base,
    Solana,
    BaseSepolia,
    SolanaDevnet,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Body {
    pub oversize_handling: Option<OversizeHandling>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BodyParsingFallbackBehavior {
    Match,
    NoMatch,
    EvaluateAsString,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ByteMatchStatement {
    pub search_string: Option<Blob>,
    pub field_to_match: Option<FieldToMatch>,
    pub text_transformations: Vec<TextTransformation>,
    pub pre_parse_text_transformations: Vec<PreParseTextTransformation>,
    pub positional_constraint: Option<PositionalConstraint>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CaptchaAction {
    pub custom_request_handling: Option<CustomRequestHandling>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CaptchaConfig {
    pub immunity_time_property: Option<ImmunityTimeProperty>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ChallengeAction {
    pub custom_request_handling: Option<CustomRequestHandling>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ChallengeConfig {
    pub immunity_time_property: Option<ImmunityTimeProperty>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ChallengeJavascriptSdkInjectionConfig {}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClientSideAction {
    pub usage_of_action: Option<UsageOfAction>,
    pub sensitivity: Option<SensitivityToAct>,
    pub exempt_uri_regular_expressions: Vec<Regex>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClientSideActionConfig {
    pub challenge: Option<ClientSideAction>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ComparisonOperator {
    Eq,
    Ne,
    Le,
    Lt,
    Ge,
    Gt,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ConnectedAccountChain {
    Base,
    Solana,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConnectedAccountChainConfig {
    pub chain: Option<ConnectedAccountChain>,
    pub prices: Vec<ConnectedAccountPrice>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConnectedAccountConfig {
    pub connected_account_arn: Option<String>,
    pub payment_networks: Vec<ConnectedAccountChainConfig>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConnectedAccountPrice {
    pub amount: Option<String>,
    pub currency: Option<CryptoCurrency>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CookieMatchPattern {
    pub all: Option<All>,
    pub included_cookies: Vec<String>,
    pub excluded_cookies: Vec<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cookies {
    pub match_pattern: Option<CookieMatchPattern>,
    pub match_scope: Option<MapMatchScope>,
    pub oversize_handling: Option<OversizeHandling>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CountAction {
    pub custom_request_handling: Option<CustomRequestHandling>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CountryCode {
    Af,
    Ax,
    Al,
    Dz,
    As,
    Ad,
    Ao,
    Ai,
    Aq,
    Ag,
    Ar,
    Am,
    Aw,
    Au,
    At,
    Az,
    Bs,
    Bh,
    Bd,
    Bb,
    By,
    Be,
    Bz,
    Bj,
    Bm,
    Bt,
    Bo,
    Bq,
    Ba,
    Bw,
    Bv,
    Br,
    Io,
    Bn,
    Bg,
    Bf,
    Bi,
    Kh,
    Cm,
    Ca,
    Cv,
    Ky,
    Cf,
    Td,
    Cl,
    Cn,
    Cx,
    Cc,
    Co,
    Km,
    Cg,
    Cd,
    Ck,
    Cr,
    Ci,
    Hr,
    Cu,
    Cw,
    Cy,
    Cz,
    Dk,
    Dj,
    Dm,
    Do,
    Ec,
    Eg,
    Sv,
    Gq,
    Er,
    Ee,
    Et,
    Fk,
    Fo,
    Fj,
    Fi,
    Fr,
    Gf,
    Pf,
    Tf,
    Ga,
    Gm,
    Ge,
    De,
    Gh,
    Gi,
    Gr,
    Gl,
    Gd,
    Gp,
    Gu,
    Gt,
    Gg,
    Gn,
    Gw,
    Gy,
    Ht,
    Hm,
    Va,
    Hn,
    Hk,
    Hu,
    Is,
    In,
    Id,
    Ir,
    Iq,
    Ie,
    Im,
    Il,
    It,
    Jm,
    Jp,
    Je,
    Jo,
    Kz,
    Ke,
    Ki,
    Kp,
    Kr,
    Kw,
    Kg,
    La,
    Lv,
    Lb,
    Ls,
    Lr,
    Ly,
    Li,
    Lt,
    Lu,
    Mo,
    Mk,
    Mg,
    Mw,
    My,
    Mv,
    Ml,
    Mt,
    Mh,
    Mq,
    Mr,
    Mu,
    Yt,
    Mx,
    Fm,
    Md,
    Mc,
    Mn,
    Me,
    Ms,
    Ma,
    Mz,
    Mm,
    Na,
    Nr,
    Np,
    Nl,
    Nc,
    Nz,
    Ni,
    Ne,
    Ng,
    Nu,
    Nf,
    Mp,
    No,
    Om,
    Pk,
    Pw,
    Ps,
    Pa,
    Pg,
    Py,
    Pe,
    Ph,
    Pn,
    Pl,
    Pt,
    Pr,
    Qa,
    Re,
    Ro,
    Ru,
    Rw,
    Bl,
    Sh,
    Kn,
    Lc,
    Mf,
    Pm,
    Vc,
    Ws,
    Sm,
    St,
    Sa,
    Sn,
    Rs,
    Sc,
    Sl,
    Sg,
    Sx,
    Sk,
    Si,
    Sb,
    So,
    Za,
    Gs,
    Ss,
    Es,
    Lk,
    Sd,
    Sr,
    Sj,
    Sz,
    Se,
    Ch,
    Sy,
    Tw,
    Tj,
    Tz,
    Th,
    Tl,
    Tg,
    Tk,
    To,
    Tt,
    Tn,
    Tr,
    Tm,
    Tc,
    Tv,
    Ug,
    Ua,
    Ae,
    Gb,
    Us,
    Um,
    Uy,
    Uz,
    Vu,
    Ve,
    Vn,
    Vg,
    Vi,
    Wf,
    Eh,
    Ye,
    Zm,
    Zw,
    Xk,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CryptoConfig {
    pub payment_networks: Vec<PaymentNetwork>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CryptoCurrency {
    Usdc,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CurrencyMode {
    Real,
    Test,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CustomHTTPHeader {
    pub name: Option<String>,
    pub value: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CustomRequestHandling {
    pub insert_headers: Vec<CustomHTTPHeader>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CustomResponse {
    pub response_code: Option<i32>,
    pub custom_response_body_key: Option<String>,
    pub response_headers: Vec<CustomHTTPHeader>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CustomResponseBody {
    pub content_type: Option<ResponseContentType>,
    pub content: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DataProtection {
    pub field: Option<FieldToProtect>,
    pub action: Option<DataProtectionAction>,
    pub exclude_rule_match_details: Option<bool>,
    pub exclude_rate_based_details: Option<bool>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DataProtectionAction {
    Substitution,
    Hash,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DataProtectionConfig {
    pub data_protections: Vec<DataProtection>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DefaultAction {
    pub block: Option<BlockAction>,
    pub allow: Option<AllowAction>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EmailField {
    pub identifier: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExcludedRule {
    pub name: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FallbackBehavior {
    Match,
    NoMatch,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FieldToMatch {
    pub single_header: Option<SingleHeader>,
    pub single_query_argument: Option<SingleQueryArgument>,
    pub all_query_arguments: Option<AllQueryArguments>,
    pub uri_path: Option<UriPath>,
    pub query_string: Option<QueryString>,
    pub body: Option<Body>,
    pub method: Option<Method>,
    pub json_body: Option<JsonBody>,
    pub headers: Option<Headers>,
    pub cookies: Option<Cookies>,
    pub header_order: Option<HeaderOrder>,
    #[aws(name = "JA3Fingerprint")]
    pub ja3_fingerprint: Option<JA3Fingerprint>,
    #[aws(name = "JA4Fingerprint")]
    pub ja4_fingerprint: Option<JA4Fingerprint>,
    pub uri_fragment: Option<UriFragment>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FieldToProtect {
    pub field_type: Option<FieldToProtectType>,
    pub field_keys: Vec<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FieldToProtectType {
    SingleHeader,
    SingleCookie,
    SingleQueryArgument,
    QueryString,
    Body,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FirewallManagerRuleGroup {
    pub name: Option<String>,
    pub priority: Option<i32>,
    pub firewall_manager_statement: Option<FirewallManagerStatement>,
    pub override_action: Option<OverrideAction>,
    pub visibility_config: Option<VisibilityConfig>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FirewallManagerStatement {
    pub managed_rule_group_statement: Option<ManagedRuleGroupStatement>,
    pub rule_group_reference_statement: Option<RuleGroupReferenceStatement>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ForwardedIPConfig {
    pub header_name: Option<String>,
    pub fallback_behavior: Option<FallbackBehavior>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ForwardedIPPosition {
    First,
    Last,
    Any,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GeoMatchStatement {
    #[aws(name = "CountryCodes")]
    pub country_codes: Vec<CountryCode>,
    #[aws(name = "ForwardedIPConfig")]
    pub forwarded_ip_config: Option<ForwardedIPConfig>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HeaderMatchPattern {
    pub all: Option<All>,
    pub included_headers: Vec<String>,
    pub excluded_headers: Vec<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HeaderOrder {
    pub oversize_handling: Option<OversizeHandling>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Headers {
    pub match_pattern: Option<HeaderMatchPattern>,
    pub match_scope: Option<MapMatchScope>,
    pub oversize_handling: Option<OversizeHandling>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IPSetForwardedIPConfig {
    pub header_name: Option<String>,
    pub fallback_behavior: Option<FallbackBehavior>,
    pub position: Option<ForwardedIPPosition>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IPSetReferenceStatement {
    #[aws(name = "ARN")]
    pub arn: Option<String>,
    #[aws(name = "IPSetForwardedIPConfig")]
    pub ip_set_forwarded_ip_config: Option<IPSetForwardedIPConfig>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImmunityTimeProperty {
    pub immunity_time: Option<i64>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InspectionLevel {
    Common,
    Targeted,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct JA3Fingerprint {
    pub fallback_behavior: Option<FallbackBehavior>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct JA4Fingerprint {
    pub fallback_behavior: Option<FallbackBehavior>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct JsonBody {
    pub match_pattern: Option<JsonMatchPattern>,
    pub match_scope: Option<JsonMatchScope>,
    pub invalid_fallback_behavior: Option<BodyParsingFallbackBehavior>,
    pub oversize_handling: Option<OversizeHandling>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct JsonMatchPattern {
    pub all: Option<All>,
    pub included_paths: Vec<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum JsonMatchScope {
    All,
    Key,
    Value,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Label {
    pub name: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LabelMatchScope {
    Label,
    Namespace,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LabelMatchStatement {
    pub scope: Option<LabelMatchScope>,
    pub key: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LabelSummary {
    pub name: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LowReputationMode {
    ActiveUnderDdos,
    AlwaysOn,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ManagedRuleGroupConfig {
    pub login_path: Option<String>,
    pub payload_type: Option<PayloadType>,
    pub username_field: Option<UsernameField>,
    pub password_field: Option<PasswordField>,
    #[aws(name = "AWSManagedRulesBotControlRuleSet")]
    pub aws_managed_rules_bot_control_rule_set: Option<AWSManagedRulesBotControlRuleSet>,
    #[aws(name = "AWSManagedRulesATPRuleSet")]
    pub aws_managed_rules_atp_rule_set: Option<AWSManagedRulesATPRuleSet>,
    #[aws(name = "AWSManagedRulesACFPRuleSet")]
    pub aws_managed_rules_acfp_rule_set: Option<AWSManagedRulesACFPRuleSet>,
    #[aws(name = "AWSManagedRulesAntiDDoSRuleSet")]
    pub aws_managed_rules_anti_ddos_rule_set: Option<AWSManagedRulesAntiDDoSRuleSet>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ManagedRuleGroupStatement {
    pub vendor_name: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
    pub excluded_rules: Vec<ExcludedRule>,
    pub scope_down_statement: Option<Statement>,
    pub managed_rule_group_configs: Vec<ManagedRuleGroupConfig>,
    pub rule_action_overrides: Vec<RuleActionOverride>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MapMatchScope {
    All,
    Key,
    Value,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Method {}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MonetizationConfig {
    pub crypto_config: Option<CryptoConfig>,
    pub connected_account_configs: Vec<ConnectedAccountConfig>,
    pub currency_mode: Option<CurrencyMode>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MonetizeAction {
    pub price_multiplier: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NoneAction {}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NotStatement {
    pub statement: Option<Statement>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OnSourceDDoSProtectionConfig {
    #[aws(name = "ALBLowReputationMode")]
    pub alb_low_reputation_mode: Option<LowReputationMode>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OrStatement {
    pub statements: Vec<Statement>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OverrideAction {
    pub count: Option<CountAction>,
    pub none: Option<NoneAction>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OversizeHandling {
    Continue,
    Match,
    NoMatch,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ParameterExceptionField {
    WebAcl,
    RuleGroup,
    RegexPatternSet,
    IpSet,
    ManagedRuleSet,
    Rule,
    ExcludedRule,
    Statement,
    ByteMatchStatement,
    SqliMatchStatement,
    XssMatchStatement,
    SizeConstraintStatement,
    GeoMatchStatement,
    RateBasedStatement,
    RuleGroupReferenceStatement,
    RegexPatternReferenceStatement,
    IpSetReferenceStatement,
    ManagedRuleSetStatement,
    LabelMatchStatement,
    AndStatement,
    OrStatement,
    NotStatement,
    IpAddress,
    IpAddressVersion,
    FieldToMatch,
    TextTransformation,
    SingleQueryArgument,
    SingleHeader,
    DefaultAction,
    RuleAction,
    EntityLimit,
    OverrideAction,
    ScopeValue,
    ResourceArn,
    ResourceType,
    Tags,
    TagKeys,
    MetricName,
    FirewallManagerStatement,
    FallbackBehavior,
    Position,
    ForwardedIpConfig,
    IpSetForwardedIpConfig,
    HeaderName,
    CustomRequestHandling,
    ResponseContentType,
    CustomResponse,
    CustomResponseBody,
    JsonMatchPattern,
    JsonMatchScope,
    BodyParsingFallbackBehavior,
    LoggingFilter,
    FilterCondition,
    ExpireTimestamp,
    ChangePropagationStatus,
    AssociableResource,
    LogDestination,
    ManagedRuleGroupConfig,
    PayloadType,
    HeaderMatchPattern,
    CookieMatchPattern,
    MapMatchScope,
    OversizeHandling,
    ChallengeConfig,
    TokenDomain,
    AtpRuleSetResponseInspection,
    AssociatedResourceType,
    ScopeDown,
    CustomKeys,
    AcpRuleSetResponseInspection,
    DataProtectionConfig,
    LowReputationMode,
    MonetizationConfig,
    WalletAddress,
    PriceAmount,
    PaymentNetwork,
    PreParseTextTransformation,
    ChallengeJavascriptSdkInjectionConfig,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PasswordField {
    pub identifier: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PayloadType {
    Json,
    FormEncoded,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PaymentNetwork {
    pub chain: Option<BlockchainChain>,
    pub wallet_address: Option<String>,
    pub prices: Vec<Price>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PhoneNumberField {
    pub identifier: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PositionalConstraint {
    Exactly,
    StartsWith,
    EndsWith,
    Contains,
    ContainsWord,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PreParseTextTransformation {
    pub priority: Option<i32>,
    pub r#type: Option<PreParseTextTransformationType>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PreParseTextTransformationType {
    None,
    UrlDecode,
    UrlDecodeUni,
    CombineDuplicateQueryArgsByComma,
    ReplaceSemicolonsWithAmpersands,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Price {
    pub amount: Option<String>,
    pub currency: Option<CryptoCurrency>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct QueryString {}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateBasedStatement {
    pub limit: Option<i64>,
    pub evaluation_window_sec: Option<i64>,
    pub aggregate_key_type: Option<RateBasedStatementAggregateKeyType>,
    pub scope_down_statement: Option<Statement>,
    #[aws(name = "ForwardedIPConfig")]
    pub forwarded_ip_config: Option<ForwardedIPConfig>,
    pub custom_keys: Vec<RateBasedStatementCustomKey>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RateBasedStatementAggregateKeyType {
    Ip,
    ForwardedIp,
    CustomKeys,
    Constant,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateBasedStatementCustomKey {
    pub header: Option<RateLimitHeader>,
    pub cookie: Option<RateLimitCookie>,
    pub query_argument: Option<RateLimitQueryArgument>,
    pub query_string: Option<RateLimitQueryString>,
    #[aws(name = "HTTPMethod")]
    pub http_method: Option<RateLimitHTTPMethod>,
    #[aws(name = "ForwardedIP")]
    pub forwarded_ip: Option<RateLimitForwardedIP>,
    #[aws(name = "IP")]
    pub ip: Option<RateLimitIP>,
    pub label_namespace: Option<RateLimitLabelNamespace>,
    pub uri_path: Option<RateLimitUriPath>,
    #[aws(name = "JA3Fingerprint")]
    pub ja3_fingerprint: Option<RateLimitJA3Fingerprint>,
    #[aws(name = "JA4Fingerprint")]
    pub ja4_fingerprint: Option<RateLimitJA4Fingerprint>,
    #[aws(name = "ASN")]
    pub asn: Option<RateLimitAsn>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateLimitAsn {}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateLimitCookie {
    pub name: Option<String>,
    pub text_transformations: Vec<TextTransformation>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateLimitForwardedIP {}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateLimitHTTPMethod {}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateLimitHeader {
    pub name: Option<String>,
    pub text_transformations: Vec<TextTransformation>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateLimitIP {}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateLimitJA3Fingerprint {
    pub fallback_behavior: Option<FallbackBehavior>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateLimitJA4Fingerprint {
    pub fallback_behavior: Option<FallbackBehavior>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateLimitLabelNamespace {
    pub namespace: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateLimitQueryArgument {
    pub name: Option<String>,
    pub text_transformations: Vec<TextTransformation>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateLimitQueryString {
    pub text_transformations: Vec<TextTransformation>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RateLimitUriPath {
    pub text_transformations: Vec<TextTransformation>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Regex {
    pub regex_string: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RegexMatchStatement {
    pub regex_string: Option<String>,
    pub field_to_match: Option<FieldToMatch>,
    pub text_transformations: Vec<TextTransformation>,
    pub pre_parse_text_transformations: Vec<PreParseTextTransformation>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RegexPatternSetReferenceStatement {
    #[aws(name = "ARN")]
    pub arn: Option<String>,
    pub field_to_match: Option<FieldToMatch>,
    pub text_transformations: Vec<TextTransformation>,
    pub pre_parse_text_transformations: Vec<PreParseTextTransformation>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RequestBodyAssociatedResourceTypeConfig {
    pub default_size_inspection_limit: Option<SizeInspectionLimit>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RequestInspection {
    pub payload_type: Option<PayloadType>,
    pub username_field: Option<UsernameField>,
    pub password_field: Option<PasswordField>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RequestInspectionACFP {
    pub payload_type: Option<PayloadType>,
    pub username_field: Option<UsernameField>,
    pub password_field: Option<PasswordField>,
    pub email_field: Option<EmailField>,
    pub phone_number_fields: Vec<PhoneNumberField>,
    pub address_fields: Vec<AddressField>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResponseContentType {
    TextPlain,
    TextHtml,
    ApplicationJson,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResponseInspection {
    pub status_code: Option<ResponseInspectionStatusCode>,
    pub header: Option<ResponseInspectionHeader>,
    pub body_contains: Option<ResponseInspectionBodyContains>,
    pub json: Option<ResponseInspectionJson>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResponseInspectionBodyContains {
    pub success_strings: Vec<String>,
    pub failure_strings: Vec<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResponseInspectionHeader {
    pub name: Option<String>,
    pub success_values: Vec<String>,
    pub failure_values: Vec<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResponseInspectionJson {
    pub identifier: Option<String>,
    pub success_values: Vec<String>,
    pub failure_values: Vec<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResponseInspectionStatusCode {
    pub success_codes: Vec<i32>,
    pub failure_codes: Vec<i32>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Rule {
    pub name: Option<String>,
    pub priority: Option<i32>,
    pub statement: Option<Statement>,
    pub action: Option<RuleAction>,
    pub override_action: Option<OverrideAction>,
    pub rule_labels: Vec<Label>,
    pub visibility_config: Option<VisibilityConfig>,
    pub captcha_config: Option<CaptchaConfig>,
    pub challenge_config: Option<ChallengeConfig>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RuleAction {
    pub block: Option<BlockAction>,
    pub allow: Option<AllowAction>,
    pub count: Option<CountAction>,
    pub captcha: Option<CaptchaAction>,
    pub challenge: Option<ChallengeAction>,
    pub monetize: Option<MonetizeAction>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RuleActionOverride {
    pub name: Option<String>,
    pub action_to_use: Option<RuleAction>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RuleGroup {
    pub name: Option<String>,
    pub id: Option<String>,
    pub capacity: Option<i64>,
    #[aws(name = "ARN")]
    pub arn: Option<String>,
    pub description: Option<String>,
    pub rules: Vec<Rule>,
    pub visibility_config: Option<VisibilityConfig>,
    pub label_namespace: Option<String>,
    pub custom_response_bodies: BTreeMap<String, CustomResponseBody>,
    pub available_labels: Vec<LabelSummary>,
    pub consumed_labels: Vec<LabelSummary>,
    pub monetization_config: Option<MonetizationConfig>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RuleGroupReferenceStatement {
    #[aws(name = "ARN")]
    pub arn: Option<String>,
    pub excluded_rules: Vec<ExcludedRule>,
    pub rule_action_overrides: Vec<RuleActionOverride>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    Cloudfront,
    Regional,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SensitivityLevel {
    Low,
    High,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SensitivityToAct {
    Low,
    Medium,
    High,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SingleHeader {
    pub name: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SingleQueryArgument {
    pub name: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SizeConstraintStatement {
    pub field_to_match: Option<FieldToMatch>,
    pub comparison_operator: Option<ComparisonOperator>,
    pub size: Option<i64>,
    pub text_transformations: Vec<TextTransformation>,
    pub pre_parse_text_transformations: Vec<PreParseTextTransformation>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SizeInspectionLimit {
    #[aws(name = "KB_16")]
    Kb16,
    #[aws(name = "KB_32")]
    Kb32,
    #[aws(name = "KB_48")]
    Kb48,
    #[aws(name = "KB_64")]
    Kb64,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SqliMatchStatement {
    pub field_to_match: Option<FieldToMatch>,
    pub text_transformations: Vec<TextTransformation>,
    pub pre_parse_text_transformations: Vec<PreParseTextTransformation>,
    pub sensitivity_level: Option<SensitivityLevel>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Statement {
    pub byte_match_statement: Option<ByteMatchStatement>,
    pub sqli_match_statement: Option<SqliMatchStatement>,
    pub xss_match_statement: Option<XssMatchStatement>,
    pub size_constraint_statement: Option<SizeConstraintStatement>,
    pub geo_match_statement: Option<GeoMatchStatement>,
    pub rule_group_reference_statement: Option<RuleGroupReferenceStatement>,
    #[aws(name = "IPSetReferenceStatement")]
    pub ip_set_reference_statement: Option<IPSetReferenceStatement>,
    pub regex_pattern_set_reference_statement: Option<RegexPatternSetReferenceStatement>,
    pub rate_based_statement: Option<Box<RateBasedStatement>>,
    pub and_statement: Option<AndStatement>,
    pub or_statement: Option<OrStatement>,
    pub not_statement: Option<Box<NotStatement>>,
    pub managed_rule_group_statement: Option<Box<ManagedRuleGroupStatement>>,
    pub label_match_statement: Option<LabelMatchStatement>,
    pub regex_match_statement: Option<RegexMatchStatement>,
    pub asn_match_statement: Option<AsnMatchStatement>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TextTransformation {
    pub priority: Option<i32>,
    pub r#type: Option<TextTransformationType>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TextTransformationType {
    None,
    CompressWhiteSpace,
    HtmlEntityDecode,
    Lowercase,
    CmdLine,
    UrlDecode,
    Base64Decode,
    HexDecode,
    Md5,
    ReplaceComments,
    EscapeSeqDecode,
    SqlHexDecode,
    CssDecode,
    JsDecode,
    NormalizePath,
    NormalizePathWin,
    RemoveNulls,
    ReplaceNulls,
    Base64DecodeExt,
    UrlDecodeUni,
    Utf8ToUnicode,
    RemoveWhitespace,
    Trim,
    TrimLeft,
    TrimRight,
    RemoveCommentsChar,
    Uppercase,
    CmdLineWin,
    CmdLineUnix,
    JsDecodeExt,
    Sha256,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UriFragment {
    pub fallback_behavior: Option<FallbackBehavior>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UriPath {}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum UsageOfAction {
    Enabled,
    Disabled,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UsernameField {
    pub identifier: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VisibilityConfig {
    pub sampled_requests_enabled: Option<bool>,
    pub cloud_watch_metrics_enabled: Option<bool>,
    pub metric_name: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct WAFInvalidParameterException {
    #[aws(name = "message")]
    pub message: Option<String>,
    pub field: Option<ParameterExceptionField>,
    pub parameter: Option<String>,
    pub reason: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct WebACL {
    pub name: Option<String>,
    pub id: Option<String>,
    #[aws(name = "ARN")]
    pub arn: Option<String>,
    pub default_action: Option<DefaultAction>,
    pub description: Option<String>,
    pub rules: Vec<Rule>,
    pub visibility_config: Option<VisibilityConfig>,
    pub data_protection_config: Option<DataProtectionConfig>,
    pub capacity: Option<i64>,
    pub pre_process_firewall_manager_rule_groups: Vec<FirewallManagerRuleGroup>,
    pub post_process_firewall_manager_rule_groups: Vec<FirewallManagerRuleGroup>,
    pub managed_by_firewall_manager: Option<bool>,
    pub label_namespace: Option<String>,
    pub custom_response_bodies: BTreeMap<String, CustomResponseBody>,
    pub captcha_config: Option<CaptchaConfig>,
    pub challenge_config: Option<ChallengeConfig>,
    pub token_domains: Vec<String>,
    pub association_config: Option<AssociationConfig>,
    pub retrofitted_by_firewall_manager: Option<bool>,
    #[aws(name = "OnSourceDDoSProtectionConfig")]
    pub on_source_ddos_protection_config: Option<OnSourceDDoSProtectionConfig>,
    pub application_config: Option<ApplicationConfig>,
    pub monetization_config: Option<MonetizationConfig>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct XssMatchStatement {
    pub field_to_match: Option<FieldToMatch>,
    pub text_transformations: Vec<TextTransformation>,
    pub pre_parse_text_transformations: Vec<PreParseTextTransformation>,
}

#[allow(non_snake_case)]
pub(super) fn call_GetRuleGroup(client: &::aws_operation::Client) -> crate::Called {
    crate::call(client, GetRuleGroup { name : None , scope : None , id : None , arn : None })
}

#[allow(non_snake_case)]
pub(super) fn call_GetWebACL(client: &::aws_operation::Client) -> crate::Called {
    crate::call(client, GetWebACL { name : None , scope : None , id : None , arn : None })
}
