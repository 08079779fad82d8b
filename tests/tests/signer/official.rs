//! What aws-sigv4 makes of a request, given as it has to be given for botocore's signature.

use aws_credential_types::Credentials;
use aws_operation::__testing::signer::{PathRule, Place, TokenRule};
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SessionTokenMode, SignableBody, SignableRequest,
    SignatureLocation, SigningParams, SigningSettings, UriPathNormalizationMode, sign,
};
use aws_sigv4::sign::{v4, v4a};

use crate::as_botocore;
use crate::given::Given;

/// The headers that say it, or the signature of the URL.
pub fn signature(given: &Given) -> String {
    let by = &given.by;
    let token = by.token.as_deref().map(|token| as_botocore::token(token, given.rules.place));
    let credentials = Credentials::new(&by.id, &by.secret, token, None, "test");
    let identity = credentials.into();
    let (region, name, time, settings) = (given.region, given.service, given.time, settings(given));
    let params: SigningParams<'_> = if given.rules.algorithm.for_region_set {
        let params = v4a::SigningParams::builder().region_set(region).identity(&identity);
        params.name(name).time(time).settings(settings).build().unwrap().into()
    } else {
        let params = v4::SigningParams::builder().region(region).identity(&identity);
        params.name(name).time(time).settings(settings).build().unwrap().into()
    };
    let path = as_botocore::path(&given.path, given.rules.path);
    let query = given.query.as_deref().map(as_botocore::query).unwrap_or_default();
    let target = format!("{path}?{query}");
    let headers: Vec<_> = given
        .headers
        .iter()
        .filter(|(name, _)| as_botocore::signs(name))
        .map(|(name, value)| (*name, as_botocore::header(value)))
        .chain([("host", "things.example:8080".to_owned())])
        .collect();
    let headers = headers.iter().map(|(name, value)| (*name, value.as_str()));
    let body = if as_botocore::signs_payload(given) {
        SignableBody::Bytes(&given.body)
    } else {
        SignableBody::UnsignedPayload
    };
    let request = SignableRequest::new(given.method, target, headers, body).unwrap();
    let (instructions, signature) = sign(request, &params).unwrap().into_parts();
    match given.rules.place {
        Place::Query { .. } => signature,
        Place::Headers => {
            let header = |wanted: &str| {
                let mut headers = instructions.headers();
                headers.find(|(name, _)| *name == wanted).unwrap().1.to_owned()
            };
            [header("authorization"), header("x-amz-date")].join(" at ")
        }
    }
}

fn settings(given: &Given) -> SigningSettings {
    let rules = given.rules;
    let mut settings = SigningSettings::default();
    if let Place::Query { expires } = rules.place {
        settings.signature_location = SignatureLocation::QueryParams;
        settings.expires_in = Some(expires);
    } else if !rules.signs_payload {
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    }
    if rules.path == PathRule::AsSent {
        settings.percent_encoding_mode = PercentEncodingMode::Single;
        settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
    }
    if rules.token == TokenRule::AddedAfter {
        settings.session_token_mode = SessionTokenMode::Exclude;
    }
    settings
}
