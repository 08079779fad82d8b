//! Reads botocore's service-2.json: its metadata and operations.

use aws_operation_words::Key;
use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

use super::beyond::notes;
use super::botocore_shape::{Context, RawNamespace, RawReference, RawShape};
use crate::customized;
use crate::error::Error;
use crate::model::{
    Algorithm, Auth, Binding, Checksum, Kind, Layout, Location, Namespace, Operation, Protocol,
    Service, Shape, is_sigv4a,
};

#[derive(Deserialize)]
struct RawModel {
    metadata: RawMetadata,
    #[serde(default)]
    operations: BTreeMap<String, RawOperation>,
    #[serde(default)]
    shapes: BTreeMap<String, RawShape>,
    documentation: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawMetadata {
    endpoint_prefix: String,
    protocol: String,
    protocols: Option<Vec<String>>,
    json_version: Option<String>,
    service_id: Option<String>,
    service_full_name: Option<String>,
    signature_version: Option<String>,
    #[serde(default)]
    auth: Vec<String>,
    signing_name: Option<String>,
    target_prefix: Option<String>,
    api_version: Option<String>,
    xml_namespace: Option<RawNamespace>,
    aws_query_compatible: Option<Value>,
}

#[derive(Deserialize)]
struct RawOperation {
    http: Option<RawHttp>,
    input: Option<RawReference>,
    output: Option<RawReference>,
    #[serde(default)]
    errors: Vec<RawReference>,
    documentation: Option<String>,
    authtype: Option<String>,
    #[serde(default)]
    auth: Vec<String>,
    endpoint: Option<RawEndpoint>,
    #[serde(default, rename = "unsignedPayload")]
    unsigned_payload: bool,
    #[serde(default, rename = "httpChecksumRequired")]
    http_checksum_required: bool,
    #[serde(rename = "httpChecksum")]
    http_checksum: Option<RawChecksum>,
    requestcompression: Option<RawCompression>,
    endpointdiscovery: Option<RawDiscovery>,
    #[serde(default, rename = "staticContextParams")]
    static_context_params: BTreeMap<String, RawParameter>,
}

#[derive(Deserialize)]
struct RawCompression {
    encodings: Vec<String>,
}

impl RawCompression {
    fn has_gzip(self) -> bool {
        self.encodings.iter().any(|encoding| encoding == "gzip")
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawChecksum {
    #[serde(default)]
    request_checksum_required: bool,
    request_algorithm_member: Option<String>,
    request_validation_mode_member: Option<String>,
    #[serde(default)]
    response_algorithms: Vec<String>,
}

#[derive(Deserialize)]
struct RawParameter {
    value: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawHttp {
    method: Option<String>,
    request_uri: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawEndpoint {
    host_prefix: Option<String>,
}

#[derive(Deserialize)]
struct RawDiscovery {
    #[serde(default)]
    required: bool,
}

/// The service of a model in botocore's format.
pub(super) fn read(json: &[u8], chosen: Option<Protocol>) -> Result<Service, Error> {
    let model: RawModel = serde_json::from_slice(json).map_err(Error::Json)?;
    let metadata = model.metadata;
    let context = Context {
        protocol: chosen.unwrap_or_else(|| protocol(&metadata)),
        query_compatible: metadata.aws_query_compatible.is_some(),
    };
    let sdk_id = metadata.service_id.clone().unwrap_or_else(|| metadata.endpoint_prefix.clone());
    let shapes = model.shapes.into_iter().map(|(name, mut shape)| {
        shape.union |= customized::is_union(&sdk_id, &name);
        let shape = context.shape(&name, shape)?;
        Ok((name, shape))
    });
    let mut shapes: BTreeMap<String, Shape> = shapes.collect::<Result<_, Error>>()?;
    tell_query_params(&mut shapes);
    tell_flattened_names(&mut shapes);
    let schemes = metadata.schemes();
    // Operations that take nothing which can be declared are left out, and say so themselves.
    let auth = Auth::of(&schemes, None).unwrap_or(Auth::Signed);
    let sigv4a = auth == Auth::Signed && is_sigv4a(schemes.iter().copied());
    let endpoint_prefix = metadata.endpoint_prefix.clone();
    let signing_name = metadata.signing_name.clone().unwrap_or_else(|| endpoint_prefix.clone());
    let location = Location::regional(endpoint_prefix, signing_name, sigv4a);
    let operations = model.operations.into_iter().map(|(name, raw)| {
        let operation = operation(name.clone(), raw, &location, &schemes);
        (name, operation)
    });
    let operations = operations.collect();
    let target_prefix =
        metadata.target_prefix.filter(|_| context.protocol.takes(Key::TARGET_PREFIX));
    Ok(Service {
        sdk_id,
        title: metadata.service_full_name,
        docs: model.documentation,
        auth,
        rules: None,
        target_prefix,
        version: metadata.api_version.filter(|_| context.protocol.takes(Key::VERSION)),
        namespace: metadata
            .xml_namespace
            .map(Namespace::from)
            .filter(|_| context.protocol.takes(Key::XML_NAMESPACE)),
        query_compatible: context.query_compatible && context.protocol.takes(Key::QUERY_COMPATIBLE),
        protocol: context.protocol,
        operations,
        location,
        shapes,
    })
}

/// The first of ours among those that the service speaks.
fn protocol(metadata: &RawMetadata) -> Protocol {
    let spoken = metadata.protocols.as_ref();
    let speaks = |name: &str| {
        metadata.protocol == name || spoken.is_some_and(|all| all.iter().any(|one| one == name))
    };
    let version = metadata.json_version.as_deref().unwrap_or("1.0");
    let spoken = Protocol::first(|protocol| {
        speaks(protocol.botocore) && protocol.json_version.is_none_or(|json| json == version)
    });
    spoken.unwrap_or_else(|| Protocol::Other(metadata.protocol.clone()))
}

impl RawMetadata {
    /// The schemes by which requests are authenticated. An empty list says nothing.
    fn schemes(&self) -> Vec<&str> {
        match self.signature_version.as_deref() {
            _ if !self.auth.is_empty() => self.auth.iter().map(String::as_str).collect(),
            version => vec![scheme(version.unwrap_or("v4"))],
        }
    }
}

const NO_AUTH: &str = "smithy.api#noAuth";

/// The scheme that a model calls by that name of botocore's.
fn scheme(version: &str) -> &str {
    match version {
        "none" => NO_AUTH,
        "v4a" => "sigv4a",
        "s3" | "s3v4" => "sigv4",
        v4 if v4.starts_with("v4") => "sigv4",
        other => other,
    }
}

/// How an operation is authenticated; and the schemes, if it takes some and none of them can be declared.
fn authentication(raw: &RawOperation, of_service: &[&str]) -> (Auth, Option<String>) {
    // botocore takes no notice of other values.
    let authtype = raw
        .authtype
        .as_deref()
        .filter(|authtype| matches!(*authtype, "none" | "bearer") || authtype.starts_with("v4"));
    let schemes: Vec<&str> = match authtype {
        _ if !raw.auth.is_empty() => raw.auth.iter().map(String::as_str).collect(),
        Some(authtype) => vec![scheme(authtype)],
        None => of_service.to_vec(),
    };
    let auth = Auth::of(&schemes, None);
    let unknown = auth.is_none().then(|| schemes.join("`, `"));
    let auth = auth.unwrap_or(Auth::Signed);
    match authtype == Some("v4-unsigned-body") || raw.unsigned_payload {
        true => (auth.without_payload(), unknown),
        false => (auth, unknown),
    }
}

fn operation(
    name: String,
    raw: RawOperation,
    location: &Location,
    of_service: &[&str],
) -> Operation {
    let checksum = checksum(&raw);
    let needs_discovery = raw.endpointdiscovery.as_ref().is_some_and(|found| found.required);
    let (auth, unsupported_schemes) = authentication(&raw, of_service);
    let http = raw.http.unwrap_or(RawHttp { method: None, request_uri: None });
    let document = match &raw.input {
        Some(input) => Layout {
            root: input.location_name.clone(),
            namespace: input.xml_namespace.clone().map(Namespace::from),
            ..Layout::default()
        },
        None => Layout::default(),
    };
    Operation {
        name,
        method: http.method.unwrap_or_else(|| "POST".to_owned()),
        path: http.request_uri.unwrap_or_else(|| "/".to_owned()),
        host_prefix: raw.endpoint.and_then(|endpoint| endpoint.host_prefix),
        location: match needs_discovery {
            true => location.clone().of_client(),
            false => location.clone(),
        },
        nowhere: None,
        discovers: needs_discovery,
        without: Vec::new(),
        endpoint_parameters: raw
            .static_context_params
            .into_iter()
            .map(|(name, parameter)| (name, parameter.value))
            .collect(),
        auth,
        checksum,
        pages: None,
        takes_gzip: raw.requestcompression.is_some_and(RawCompression::has_gzip),
        waiters: Vec::new(),
        unsupported_schemes,
        unsupported: None,
        notes: notes(needs_discovery),
        algorithm: Algorithm::of(raw.auth.iter().map(String::as_str)),
        document,
        input: raw.input.map(|input| input.shape),
        output: raw.output.map(|output| output.shape),
        errors: raw.errors.into_iter().map(|error| error.shape).collect(),
        docs: raw.documentation,
    }
}

fn checksum(raw: &RawOperation) -> Checksum {
    let required = raw.http_checksum_required;
    let Some(said) = &raw.http_checksum else {
        return Checksum { required, ..Checksum::default() };
    };
    Checksum {
        required: required || said.request_checksum_required,
        request_algorithm: said.request_algorithm_member.clone(),
        request_validation_mode: said.request_validation_mode_member.clone(),
        response_algorithms: Checksum::known(said.response_algorithms.iter().map(String::as_str)),
    }
}

/// The items of a flattened list go by the name that the list has for them, if it has one.
fn tell_flattened_names(shapes: &mut BTreeMap<String, Shape>) {
    let named = |shape: &Shape| match &shape.kind {
        Kind::List(item) if shape.traits.layout.flattened && item.wire != item.name => {
            Some(item.wire.clone())
        }
        _ => None,
    };
    let named: BTreeMap<String, String> =
        shapes.iter().filter_map(|(name, shape)| Some((name.clone(), named(shape)?))).collect();
    for shape in shapes.values_mut() {
        let Kind::Structure(members) = &mut shape.kind else { continue };
        for member in members {
            if let Some(name) = named.get(&member.target) {
                member.wire.clone_from(name);
            }
        }
    }
}

/// A map in the query string is all of it; botocore tells that by the member's type alone.
fn tell_query_params(shapes: &mut BTreeMap<String, Shape>) {
    let maps = shapes.iter().filter(|(_, shape)| matches!(shape.kind, Kind::Map(..)));
    let maps: BTreeSet<String> = maps.map(|(name, _)| name.clone()).collect();
    for shape in shapes.values_mut() {
        let Kind::Structure(members) = &mut shape.kind else { continue };
        for member in members {
            if matches!(member.binding, Binding::Query(_)) && maps.contains(&member.target) {
                member.binding = Binding::QueryParams;
            }
        }
    }
}
