//! The deliberate deviations from botocore, by the names they have in `docs/deviations.md`.

/// A deviation. Which cases of the fixtures it is seen in, the tests say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deviation {
    /// A label that is empty, `.` or `..` is refused.
    LabelOfAnotherResource,
    /// The upper bound of `length` is checked, and that of `range`, which holds no NaN.
    LengthMax,
    /// A header value that begins or ends with white space is refused.
    HeaderEdgeSpace,
    /// A header value with a control character is refused.
    HeaderControlCharacter,
    /// An entry of a map that sets a header of the client's, or one twice, is refused.
    HeaderOfAMap,
    /// A query value with a line break or NUL is refused.
    QueryLineBreak,
    /// A constant query is sent with all its escapes.
    EncodedConstantQuery,
    /// A host prefix is left out before an IP address.
    HostPrefixOfAnAddress,
    /// A query without parameters leaves no `?`.
    NoBareQuestionMark,
    /// A URL that is longer than HTTP libraries take is refused.
    UrlTooLong,
    /// JSON is written without spaces, in UTF-8, in the order of the declaration.
    JsonBytes,
    /// Bytes and text that are a whole body are sent with a media type.
    MediaTypeOfAPayload,
    /// An XML document is sent with its media type.
    MediaTypeOfXml,
    /// A character that XML does not have is refused.
    CharactersOfXml,
    /// An optional union that is the whole body and `None` is no body.
    EmptyUnionPayload,
    /// A presigned request keeps its body and every value of its query.
    WholePresignedRequest,
    /// Directory buckets and multi-region access points are refused.
    UnsupportedBuckets,
    /// Only a response that names a region is followed there.
    RegionOfABucket,
    /// `Expect` is not sent.
    NoExpect,
    /// A host that refuses CRC32 and is not AWS's gets `Content-MD5`.
    Md5AfterARefusal,
    /// A body is signed, unless it can be read only once.
    SignedPayload,
    /// A presigned URL leads to the host of its region.
    PresignedInItsRegion,
    /// An error in a success keeps its status.
    ErrorInSuccess,
    /// Text that is percent-encoded is always decoded.
    UrlEncodedLists,
    /// A signature of SigV4A is for the client's region where nothing is said of it.
    RegionSetOfSigV4a,
    /// A bearer token is sent over plain HTTP to this machine.
    BearerToThisMachine,
    /// A bearer token with characters that tokens do not have is refused.
    OddBearerToken,
    /// A request that may carry a token or a signature can be presigned.
    PresignedBesideAToken,
    /// There is no `legacy` retry mode.
    NoLegacyRetries,
    /// An error about a wrong clock is tried again with the service's time.
    ClockCorrection,
    /// Only an error that would have been retried has reached the most retries.
    ReachedMaxRetries,
    /// An answer that breaks off is none, and asked for again.
    BrokenOffResponse,
    /// An answer of DynamoDB that has lost its checksum after all attempts is an error.
    CorruptResponse,
    /// An error of awsJson without `__type` has the type that it has elsewhere.
    AwsJsonErrorType,
    /// `AWS_REGION` is read.
    AwsRegion,
    /// An empty variable is none.
    EmptyVariable,
    /// A switch that is neither on nor off is an error.
    OddSwitch,
    /// A shared file that may not be read is an error.
    UnreadableFile,
    /// A region that is empty or has a line break is an error.
    OddRegion,
    /// FIPS or dual stack beside a fixed endpoint is an error.
    SwitchesAndFixedEndpoint,
    /// A region that stands for another one and FIPS is an error.
    PseudoRegion,
    /// Requests do not go to an endpoint of their account.
    NoAccountEndpoint,
    /// A service whose rules have no FIPS endpoints is not called at another.
    NoFipsEndpoint,
    /// An endpoint that is no plain URL is an error.
    OddEndpointUrl,
    /// `NO_PROXY` takes ranges, and a variable that is not a proxy is an error.
    ProxyVariables,
    /// A secret key without its id is an error.
    HalfAPair,
    /// A key that is empty or has a control character is an error.
    OddKey,
    /// What came before the shared files is not read.
    NoOlderSources,
    /// Nobody is asked for a code.
    NoMfaPrompt,
    /// Hosts beside this one are asked by no proxy.
    NearHostsWithoutProxy,
    /// A host that does not answer is no instance.
    NoInstanceIsNoError,
    /// Credentials are used to their end.
    KeptWhileValid,
    /// A 5xx without a document keeps its code, its request id and its body.
    BlankServerError,
    /// A message that is empty is none.
    EmptyMessage,
    /// A modeled member `message` is filled from `Message`, and the reverse.
    EitherMessage,
    /// The request id is read under more names.
    RequestIdNames,
    /// The names in a map of headers are in lower case.
    HeaderNameCase,
    /// A 300 has its status for a code.
    CodeOf300,
    /// A success that cannot be read is an error.
    UnreadableSuccess,
    /// A response that is nested more than 1,000 levels deep, or less on a small stack, is an error.
    DeepResponse,
    /// A null in a list or map whose items cannot be null is dropped.
    NullInDense,
    /// A document in XML is read behind white space.
    WhiteSpaceBeforeXml,
    /// A document of ASCII may declare another encoding.
    EncodingsOfXml,
    /// The root of a document may name the error.
    ErrorByItsRoot,
    /// An answer that botocore itself breaks down on is an error value.
    UnreadableError,
    /// CloudSearch's `Search` is sent with the method that its model says.
    SearchByGet,
    /// A checksum is a header, and never follows the body.
    ChecksumInHeader,
    /// A stream is compressed while it is sent.
    CompressedStreams,
    /// What checksums are usual depends on the host.
    ChecksumsByHost,
    /// A blank code does not count as a code.
    BlankCode,
    /// The message of an OAuth error is read for every service.
    OauthMessage,
    /// An optional payload without a body is `None`.
    EmptyPayload,
}

impl Deviation {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::LabelOfAnotherResource,
        Self::LengthMax,
        Self::HeaderEdgeSpace,
        Self::HeaderControlCharacter,
        Self::HeaderOfAMap,
        Self::QueryLineBreak,
        Self::EncodedConstantQuery,
        Self::HostPrefixOfAnAddress,
        Self::NoBareQuestionMark,
        Self::UrlTooLong,
        Self::JsonBytes,
        Self::MediaTypeOfAPayload,
        Self::MediaTypeOfXml,
        Self::CharactersOfXml,
        Self::EmptyUnionPayload,
        Self::WholePresignedRequest,
        Self::UnsupportedBuckets,
        Self::RegionOfABucket,
        Self::NoExpect,
        Self::Md5AfterARefusal,
        Self::SignedPayload,
        Self::PresignedInItsRegion,
        Self::ErrorInSuccess,
        Self::UrlEncodedLists,
        Self::RegionSetOfSigV4a,
        Self::BearerToThisMachine,
        Self::OddBearerToken,
        Self::PresignedBesideAToken,
        Self::NoLegacyRetries,
        Self::ClockCorrection,
        Self::ReachedMaxRetries,
        Self::BrokenOffResponse,
        Self::CorruptResponse,
        Self::AwsJsonErrorType,
        Self::AwsRegion,
        Self::EmptyVariable,
        Self::OddSwitch,
        Self::UnreadableFile,
        Self::OddRegion,
        Self::SwitchesAndFixedEndpoint,
        Self::PseudoRegion,
        Self::NoAccountEndpoint,
        Self::NoFipsEndpoint,
        Self::OddEndpointUrl,
        Self::ProxyVariables,
        Self::HalfAPair,
        Self::OddKey,
        Self::NoOlderSources,
        Self::NoMfaPrompt,
        Self::NearHostsWithoutProxy,
        Self::NoInstanceIsNoError,
        Self::KeptWhileValid,
        Self::BlankServerError,
        Self::EmptyMessage,
        Self::EitherMessage,
        Self::RequestIdNames,
        Self::HeaderNameCase,
        Self::CodeOf300,
        Self::UnreadableSuccess,
        Self::DeepResponse,
        Self::NullInDense,
        Self::WhiteSpaceBeforeXml,
        Self::EncodingsOfXml,
        Self::ErrorByItsRoot,
        Self::UnreadableError,
        Self::SearchByGet,
        Self::ChecksumInHeader,
        Self::CompressedStreams,
        Self::ChecksumsByHost,
        Self::BlankCode,
        Self::OauthMessage,
        Self::EmptyPayload,
    ];

    /// Its name in `docs/deviations.md`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LabelOfAnotherResource => "label-of-another-resource",
            Self::LengthMax => "length-max",
            Self::HeaderEdgeSpace => "header-edge-space",
            Self::HeaderControlCharacter => "header-control-character",
            Self::HeaderOfAMap => "header-of-a-map",
            Self::QueryLineBreak => "query-line-break",
            Self::EncodedConstantQuery => "encoded-constant-query",
            Self::HostPrefixOfAnAddress => "host-prefix-of-an-address",
            Self::NoBareQuestionMark => "no-bare-question-mark",
            Self::UrlTooLong => "url-too-long",
            Self::JsonBytes => "json-bytes",
            Self::MediaTypeOfAPayload => "media-type-of-a-payload",
            Self::MediaTypeOfXml => "media-type-of-xml",
            Self::CharactersOfXml => "characters-of-xml",
            Self::EmptyUnionPayload => "empty-union-payload",
            Self::WholePresignedRequest => "whole-presigned-request",
            Self::UnsupportedBuckets => "unsupported-buckets",
            Self::RegionOfABucket => "region-of-a-bucket",
            Self::NoExpect => "no-expect",
            Self::Md5AfterARefusal => "md5-after-a-refusal",
            Self::SignedPayload => "signed-payload",
            Self::PresignedInItsRegion => "presigned-in-its-region",
            Self::ErrorInSuccess => "error-in-success",
            Self::UrlEncodedLists => "url-encoded-lists",
            Self::RegionSetOfSigV4a => "region-set-of-sigv4a",
            Self::BearerToThisMachine => "bearer-to-this-machine",
            Self::OddBearerToken => "odd-bearer-token",
            Self::PresignedBesideAToken => "presigned-beside-a-token",
            Self::NoLegacyRetries => "no-legacy-retries",
            Self::ClockCorrection => "clock-correction",
            Self::ReachedMaxRetries => "reached-max-retries",
            Self::BrokenOffResponse => "broken-off-response",
            Self::CorruptResponse => "corrupt-response",
            Self::AwsJsonErrorType => "aws-json-error-type",
            Self::AwsRegion => "aws-region",
            Self::EmptyVariable => "empty-variable",
            Self::OddSwitch => "odd-switch",
            Self::UnreadableFile => "unreadable-file",
            Self::OddRegion => "odd-region",
            Self::SwitchesAndFixedEndpoint => "switches-and-fixed-endpoint",
            Self::PseudoRegion => "pseudo-region",
            Self::NoAccountEndpoint => "no-account-endpoint",
            Self::NoFipsEndpoint => "no-fips-endpoint",
            Self::OddEndpointUrl => "odd-endpoint-url",
            Self::ProxyVariables => "proxy-variables",
            Self::OddKey => "odd-key",
            Self::HalfAPair => "half-a-pair",
            Self::NoOlderSources => "no-older-sources",
            Self::NoMfaPrompt => "no-mfa-prompt",
            Self::NearHostsWithoutProxy => "near-hosts-without-proxy",
            Self::NoInstanceIsNoError => "no-instance-is-no-error",
            Self::KeptWhileValid => "kept-while-valid",
            Self::BlankServerError => "blank-server-error",
            Self::EmptyMessage => "empty-message",
            Self::EitherMessage => "either-message",
            Self::RequestIdNames => "request-id-names",
            Self::HeaderNameCase => "header-name-case",
            Self::CodeOf300 => "code-of-300",
            Self::UnreadableSuccess => "unreadable-success",
            Self::DeepResponse => "deep-response",
            Self::NullInDense => "null-in-dense",
            Self::WhiteSpaceBeforeXml => "white-space-before-xml",
            Self::EncodingsOfXml => "encodings-of-xml",
            Self::ErrorByItsRoot => "error-by-its-root",
            Self::UnreadableError => "unreadable-error",
            Self::SearchByGet => "search-by-get",
            Self::ChecksumInHeader => "checksum-in-header",
            Self::CompressedStreams => "compressed-streams",
            Self::ChecksumsByHost => "checksums-by-host",
            Self::BlankCode => "blank-code",
            Self::OauthMessage => "oauth-message",
            Self::EmptyPayload => "empty-payload",
        }
    }
}
