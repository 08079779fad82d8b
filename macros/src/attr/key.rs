//! The keys of every attribute: their names, and an example of each.

/// A key a user may write.
pub(crate) struct Key {
    pub(crate) name: &'static str,
    /// The key as it is written, for help texts.
    pub(crate) example: &'static str,
    /// What else would do.
    alternative: &'static str,
}

const fn key(name: &'static str, example: &'static str) -> Key {
    Key { name, example, alternative: "" }
}

impl Key {
    /// The help for a value that is missing or of another kind.
    pub(crate) fn write(&self) -> String {
        format!("write `{}`{}", self.example, self.alternative)
    }
}

pub(super) const ACCESS_POINT: Key =
    key("access_point", r#"access_point(arn = "s3:accesspoint:{name}", endpoint = "https://..")"#);
pub(super) const ARN: Key = key("arn", r#"arn = "s3:accesspoint:{name}""#);
pub(super) const AUTH: Key = Key {
    alternative: ", `auth = bearer` or `auth = unsigned_payload`",
    ..key("auth", "auth = none")
};
pub(super) const AUTH_OF_SERVICE: Key = Key {
    alternative: r#", `auth = http_api_key(header = "X-Api-Key")` or `auth = sigv4a`"#,
    ..key("auth", "auth = bearer")
};
pub(super) const BODY: Key = key("body", "body");
pub(super) const CHECKSUM: Key = key("checksum", "checksum(required)");
pub(super) const CLIENT_REGION: Key = key("client_region", r#"client_region = "us-gov-west-1""#);
pub(super) const CODE: Key = key("code", r#"code = "Throttling""#);
pub(super) const COMPRESSION: Key = key("compression", "compression(gzip)");
pub(super) const CONTENT_SHA256: Key = key("content_sha256", "content_sha256");
pub(super) const CRATE: Key = key("crate", "crate = ::aws_operation");
pub(super) const DEFAULT: Key = Key {
    alternative: " on a query parameter, or use `Option<..>` for a member that can be left out",
    ..key("default", r#"default = "url""#)
};
pub(super) const DISABLE_DOUBLE_ENCODING: Key =
    key("disable_double_encoding", "disable_double_encoding");
pub(super) const DUAL_STACK: Key = key("dual_stack", "dual_stack");
pub(super) const EACH: Key = key("each", "each(length(max = 64))");
pub(super) const ENDPOINT: Key = Key {
    alternative: ", or `endpoint = none` if only clients know it",
    ..key("endpoint", r#"endpoint = "https://iam.amazonaws.com""#)
};
pub(super) const ENDPOINT_OF_ACCESS_POINT: Key =
    key("endpoint", r#"endpoint = "https://{name}-{account}.s3-accesspoint.{region}.{dnsSuffix}""#);
pub(super) const ENDPOINT_OF_VARIANT: Key = Key {
    alternative: ", or `unavailable = \"..\"` with the reason why there is none",
    ..key("endpoint", r#"endpoint = "https://fips.transcribe.{region}.{dnsSuffix}""#)
};
pub(super) const ENDPOINT_PREFIX: Key = key("endpoint_prefix", r#"endpoint_prefix = "nimble""#);
pub(super) const ENDPOINT_VARIANT: Key = key(
    "endpoint_variant",
    r#"endpoint_variant(fips, endpoint = "https://fips.transcribe.{region}.{dnsSuffix}")"#,
);
pub(super) const ENDS_WITH: Key = key("ends_with", r#"ends_with = "metadata""#);
pub(super) const ERROR: Key = key("error", "error = NimbleError");
pub(super) const EVENT_HEADER: Key = key("event_header", "event_header");
pub(super) const EVENT_PAYLOAD: Key = key("event_payload", "event_payload");
pub(super) const FIPS: Key = key("fips", "fips");
pub(super) const FLATTENED: Key = key("flattened", "flattened");
pub(super) const HEADER: Key = key("header", r#"header = "X-Amz-Client-Token""#);
pub(super) const HEADER_OF_API_KEY: Key = key("header", r#"header = "X-Api-Key""#);
pub(super) const HEADER_OF_SERVICE: Key = key("header", r#"header = "Accept: application/json""#);
pub(super) const HOST_LABEL: Key = key("host_label", r#"host_label = "accountId""#);
pub(super) const GZIP: Key = key("gzip", "compression(gzip)");
pub(super) const HOST_PREFIX: Key = key("host_prefix", r#"host_prefix = "data.""#);
pub(super) const ID: Key = key("id", r#"id = "nimble""#);
pub(super) const IDEMPOTENCY_TOKEN: Key = key("idempotency_token", "idempotency_token");
pub(super) const INPUT: Key = key("input", "input");
pub(super) const JSON_VALUE: Key = key("json_value", "json_value");
pub(super) const KEY_NAME: Key = key("key_name", r#"key_name = "Name""#);
pub(super) const LABEL: Key = key("label", r#"label = "studioId""#);
pub(super) const LAST_SEGMENT: Key = key("last_segment", "last_segment");
pub(super) const LENGTH: Key = key("length", "length(min = 1, max = 64)");
pub(super) const MAX: Key = key("max", "max = 64");
pub(super) const MEDIA_TYPE: Key = key("media_type", r#"media_type = "text/csv""#);
pub(super) const MEMBER_NAME: Key = key("member_name", r#"member_name = "item""#);
pub(super) const METHOD: Key = key("method", r#"method = "PATCH""#);
pub(super) const MIN: Key = key("min", "min = 1");
pub(super) const NAME: Key = key("name", r#"name = "displayName""#);
pub(super) const OFF: Key = key("off", "retries(off)");
pub(super) const OUTPUT: Key = Key {
    alternative: ", or leave it out for a JSON value",
    ..key("output", "output = GetStudioOutput")
};
pub(super) const PAGES: Key =
    key("pages", r#"pages(input = "nextToken", output = "nextToken", items = "studios")"#);
pub(super) const INPUT_TOKEN: Key = Key {
    alternative: r#", or `input = ["KeyMarker", "VersionIdMarker"]`"#,
    ..key("input", r#"input = "nextToken""#)
};
pub(super) const OUTPUT_TOKEN: Key = Key {
    alternative: r#", or `output = ["NextKeyMarker", "NextVersionIdMarker"]`"#,
    ..key("output", r#"output = "nextToken""#)
};
pub(super) const ITEMS: Key = key("items", r#"items = "studios""#);
pub(super) const ITEM: Key = key("item", "item = Studio");
pub(super) const MORE: Key = key("more", r#"more = "IsTruncated""#);
pub(super) const LIMIT: Key = key("limit", r#"limit = "maxResults""#);
pub(super) const REPEATED_TOKEN: Key = key("repeated_token", "repeated_token = end");
pub(super) const OUTPUT_ONLY: Key = key("output", "output");
pub(super) const PARTITION: Key = key("partition", r#"partition = "aws-us-gov""#);
pub(super) const PATH: Key = key("path", r#"path = "/..""#);
pub(super) const PATH_STYLE: Key = key("path_style", "path_style");
pub(super) const PAYLOAD: Key = key("payload", "payload");
pub(super) const PREFIX: Key = key("prefix", r#"prefix = "xsi""#);
pub(super) const PREFIX_HEADERS: Key = key("prefix_headers", r#"prefix_headers = "x-amz-meta-""#);
pub(super) const QUERY_NAME: Key = key("query_name", r#"query_name = "InstanceId""#);
pub(super) const QUERY_PARAMS: Key = key("query_params", "query_params");
pub(super) const STATUS_OF_OUTPUT: Key = key("status", "status");
pub(super) const PROTOCOL: Key = key("protocol", "protocol = RestJson1");
pub(super) const QUERY_COMPATIBLE: Key = key("query_compatible", "query_compatible");
pub(super) const QUERY: Key = key("query", r#"query = "maxResults""#);
pub(super) const QUERY_OF_API_KEY: Key = key("query", r#"query = "api_key""#);
pub(super) const RANGE: Key = key("range", "range(min = 1, max = 100)");
pub(super) const REGION: Key = key("region", r#"region = "us-east-1""#);
pub(super) const RENAME_ALL: Key = key("rename_all", r#"rename_all = "PascalCase""#);
pub(super) const REQUEST_ALGORITHM: Key =
    key("request_algorithm", "request_algorithm = checksum_algorithm");
pub(super) const REQUEST_VALIDATION_MODE: Key =
    key("request_validation_mode", "request_validation_mode = checksum_mode");
pub(super) const REQUIRED: Key = key("required", "required = UpdateStudioRequired");
pub(super) const REQUIRED_CHECKSUM: Key = key("required", "required");
pub(super) const RESPONSE_ALGORITHMS: Key =
    key("response_algorithms", "response_algorithms(CRC32, SHA256)");
pub(super) const RETRYABLE: Key =
    Key { alternative: " or `retryable(throttling)`", ..key("retryable", "retryable") };
pub(super) const RETRIES: Key = key("retries", "retries(off)");
pub(super) const SCHEME_OF_API_KEY: Key = key("scheme", r#"scheme = "ApiKey""#);
pub(super) const SENSITIVE: Key = key("sensitive", "sensitive");
pub(super) const SERDE: Key = key("serde", "serde");
pub(super) const SERVICE: Key = key("service", "service = Nimble");
pub(super) const SIGNING_NAME: Key = key("signing_name", r#"signing_name = "nimble""#);
pub(super) const SIGNING_REGION: Key = key("signing_region", r#"signing_region = "us-east-1""#);
pub(super) const STATUS: Key = key("status", "status = 404");
pub(super) const TARGET_PREFIX: Key =
    key("target_prefix", r#"target_prefix = "DynamoDB_20120810""#);
pub(super) const TEXT: Key = key("text", "text");
pub(super) const THROTTLING: Key = key("throttling", "retryable(throttling)");
pub(super) const UNAVAILABLE: Key =
    key("unavailable", r#"unavailable = "not offered in this partition""#);
pub(super) const UNWRAPPED: Key = key("unwrapped", "unwrapped");
pub(super) const URI: Key = key("uri", r#"uri = "http://www.w3.org/2001/XMLSchema-instance""#);
pub(super) const URL_ENCODED: Key = key("url_encoded", "url_encoded");
pub(super) const VALUE_NAME: Key = key("value_name", r#"value_name = "Setting""#);
pub(super) const VIRTUAL_HOST: Key = key("virtual_host", r#"virtual_host = "Bucket""#);
pub(super) const VERSION: Key = key("version", r#"version = "2011-06-15""#);
pub(super) const XML_ATTRIBUTE: Key = key("xml_attribute", "xml_attribute");
pub(super) const XML_NAME: Key = key("xml_name", r#"xml_name = "Delete""#);
pub(super) const XML_NAMESPACE: Key = Key {
    alternative: r#" or `xml_namespace(prefix = "xsi", uri = "..")`"#,
    ..key("xml_namespace", r#"xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/""#)
};

pub(super) const TIMESTAMP: Key = key("timestamp", r#"timestamp = "date-time""#);

/// The keys of `#[aws_operation(…)]`.
pub(super) const OF_OPERATION: &[&Key] = &[
    &METHOD,
    &PATH,
    &PATH_STYLE,
    &HOST_PREFIX,
    &SERVICE,
    &OUTPUT,
    &ERROR,
    &NAME,
    &REQUIRED,
    &RENAME_ALL,
    &AUTH,
    &CHECKSUM,
    &COMPRESSION,
    &RETRIES,
    &PAGES,
    &XML_NAME,
    &XML_NAMESPACE,
    &CRATE,
];
/// The keys of `#[aws_service(…)]`.
pub(super) const OF_SERVICE: &[&Key] = &[
    &ID,
    &ENDPOINT_PREFIX,
    &SIGNING_NAME,
    &SIGNING_REGION,
    &AUTH_OF_SERVICE,
    &DISABLE_DOUBLE_ENCODING,
    &CONTENT_SHA256,
    &VIRTUAL_HOST,
    &ACCESS_POINT,
    &REGION,
    &DUAL_STACK,
    &ENDPOINT,
    &ENDPOINT_VARIANT,
    &PROTOCOL,
    &TARGET_PREFIX,
    &QUERY_COMPATIBLE,
    &VERSION,
    &XML_NAMESPACE,
    &HEADER_OF_SERVICE,
    &ERROR,
    &CRATE,
];
/// The keys of `#[aws(…)]` on a member of an operation.
pub(super) const OF_OPERATION_MEMBER: &[&Key] = &[
    &LABEL,
    &QUERY,
    &DEFAULT,
    &QUERY_PARAMS,
    &HEADER,
    &PREFIX_HEADERS,
    &PAYLOAD,
    &BODY,
    &HOST_LABEL,
    &NAME,
    &IDEMPOTENCY_TOKEN,
    &LAST_SEGMENT,
    &SENSITIVE,
    &LENGTH,
    &RANGE,
    &EACH,
    &TIMESTAMP,
    &JSON_VALUE,
    &MEDIA_TYPE,
    &SERDE,
    &TEXT,
    &FLATTENED,
    &XML_ATTRIBUTE,
    &XML_NAMESPACE,
    &MEMBER_NAME,
    &KEY_NAME,
    &VALUE_NAME,
    &QUERY_NAME,
    &URL_ENCODED,
];
