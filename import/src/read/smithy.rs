//! Reads Smithy's JSON AST: its services, resources and operations.

use std::collections::{BTreeMap, BTreeSet};

use aws_operation_words::Key;

use super::beyond::notes;
use super::smithy_mixins::mix_in;
use super::smithy_raw::{RawMember, RawModel, RawReference, RawShape, RawTraits};
use super::smithy_shape::{Context, prelude};
use super::{local, smithy_traits as traits, smithy_waiters};
use crate::customized;
use crate::error::Error;
use crate::model::{
    Algorithm, Auth, Layout, Location, Operation, Protocol, Service, Shape, UNIT, is_sigv4a,
};

/// The service of a model in Smithy's format.
pub(super) fn read(
    json: &[u8],
    named: Option<&str>,
    spoken: Option<Protocol>,
) -> Result<Service, Error> {
    let mut model: RawModel = serde_json::from_slice(json).map_err(Error::Json)?;
    apply(&mut model);
    mix_in(&mut model);
    let model = model;
    let (id, service) = chosen(&model, named)?;
    let protocol = spoken.unwrap_or_else(|| protocol(&service.traits));
    let context = Context { protocol: &protocol, raw: &model.shapes };
    let mut shapes: BTreeMap<String, Shape> = prelude().collect();
    for (id, raw) in &model.shapes {
        if let Some(mut shape) = context.shape(id, raw)? {
            if let Some(name) = service.rename.get(id) {
                let before = std::mem::replace(&mut shape.name, name.clone());
                // The new name is for types only: what is on the wire stays.
                if let Some(error) = &mut shape.traits.error {
                    error.code.get_or_insert(before);
                }
            }
            shapes.insert(id.clone(), shape);
        }
    }
    let named = |id: &str, key: &str| traits::text_of(&service.traits, id, key);
    let sdk_id = named("aws.api#service", "sdkId").unwrap_or_else(|| local(id).to_owned());
    let endpoint_prefix = named("aws.api#service", "endpointPrefix")
        .or_else(|| named("aws.api#service", "arnNamespace"))
        .unwrap_or_else(|| sdk_id.to_lowercase().replace(' ', ""));
    let definitions: Vec<&str> =
        model.shapes.iter().filter(is_scheme).map(|(id, _)| &**id).collect();
    let schemes = schemes(service, &definitions);
    let auth = match schemes[..] {
        [] => Auth::None,
        // Operations that take nothing which can be declared are left out, and say so themselves.
        _ => Auth::of(&schemes, traits::api_key(&service.traits).as_ref()).unwrap_or(Auth::Signed),
    };
    let sigv4a = auth == Auth::Signed && is_sigv4a(schemes.iter().copied());
    let scheme = if sigv4a { "aws.auth#sigv4a" } else { "aws.auth#sigv4" };
    let signing_name = named(scheme, "name").unwrap_or_else(|| endpoint_prefix.clone());
    let location = Location::regional(endpoint_prefix, signing_name, sigv4a);
    // A service that is not one of AWS's has no host among theirs.
    let says_where = |id: &str| service.traits.contains_key(id);
    let location =
        match ["aws.api#service", "smithy.rules#endpointRuleSet"].into_iter().any(says_where) {
            true => location,
            false => location.of_client(),
        };
    let mut operations = BTreeMap::new();
    for id in operation_ids(&model, service) {
        let raw = model
            .shapes
            .get(id)
            .ok_or_else(|| Error::Model(format!("the operation `{id}` is not in it")))?;
        let mut operation = operation(local(id), raw, service, &location, &schemes);
        operation.waiters = smithy_waiters::read(&raw.traits)?;
        if let Some(pages) = &mut operation.pages {
            pages.repeated_token_ends =
                customized::ends_with_repeated_token(&sdk_id, &operation.name);
            pages.more = customized::more_pages(&sdk_id).map(str::to_owned);
        }
        if !protocol.is_rpc() && !raw.traits.contains_key("smithy.api#http") {
            operation.unsupported = Some("the model gives it no method and path");
        }
        operations.insert(operation.name.clone(), operation);
    }
    Ok(Service {
        title: traits::text(&service.traits, "smithy.api#title"),
        docs: traits::docs(&service.traits),
        auth,
        rules: service.traits.get("smithy.rules#endpointRuleSet").cloned(),
        sdk_id,
        location,
        target_prefix: protocol.takes(Key::TARGET_PREFIX).then(|| local(id).to_owned()),
        query_compatible: protocol.takes(Key::QUERY_COMPATIBLE)
            && service.traits.contains_key("aws.protocols#awsQueryCompatible"),
        version: protocol.takes(Key::VERSION).then(|| service.version.clone()).flatten(),
        namespace: traits::namespace(&service.traits)
            .filter(|_| protocol.takes(Key::XML_NAMESPACE)),
        operations,
        shapes,
        protocol,
    })
}

/// The service of that ID or name, or else the only one.
fn chosen<'m>(model: &'m RawModel, named: Option<&str>) -> Result<(&'m str, &'m RawShape), Error> {
    let all = model.shapes.iter().filter(|(_, shape)| shape.r#type == "service");
    let all: Vec<(&str, &RawShape)> = all.map(|(id, shape)| (&**id, shape)).collect();
    let is_named = |id: &str| named.is_none_or(|name| name == id || name == local(id));
    let fitting: Vec<_> = all.iter().copied().filter(|(id, _)| is_named(id)).collect();
    match (&fitting[..], &all[..], named) {
        ([one], ..) => Ok(*one),
        (_, [], _) => Err(Error::Model("it has no shape of type `service`".to_owned())),
        ([], _, Some(name)) => {
            let ids: Vec<&str> = all.iter().map(|(id, _)| *id).collect();
            Err(super::no_service(name, &ids))
        }
        _ => {
            let ids: Vec<&str> = fitting.iter().map(|(id, _)| *id).collect();
            let ids = ids.join("`, `");
            Err(Error::Model(format!("it has several services, `{ids}`: choose one (`--service`)")))
        }
    }
}

/// Moves the traits of `apply` statements to the shapes and members that they are about.
fn apply(model: &mut RawModel) {
    let statements = model.shapes.iter_mut().filter(|(_, shape)| shape.r#type == "apply");
    let statements: Vec<(String, RawTraits)> =
        statements.map(|(id, shape)| (id.clone(), std::mem::take(&mut shape.traits))).collect();
    for (id, traits) in statements {
        let (shape, member) = id.split_once('$').unwrap_or((&id, ""));
        if let Some(shape) = model.shapes.get_mut(shape) {
            shape.traits_of(member).extend(traits);
        }
    }
}

impl RawShape {
    /// The traits of the member of that name, of the shape itself where there is no name.
    fn traits_of(&mut self, member: &str) -> &mut RawTraits {
        let held = match member {
            "" => return &mut self.traits,
            "member" => self.member.as_mut(),
            "key" => self.key.as_mut(),
            "value" => self.value.as_mut(),
            _ => None,
        };
        if let Some(held) = held {
            return &mut held.traits;
        }
        let members = &mut self.members.0;
        let known = members.iter().position(|(name, _)| name == member);
        let at = known.unwrap_or_else(|| {
            // One of a mixin's, whose target is said there.
            let mixed = RawMember { target: String::new(), traits: RawTraits::new() };
            members.push((member.to_owned(), mixed));
            members.len() - 1
        });
        &mut members[at].1.traits
    }
}

/// The first of ours among those that the service speaks.
fn protocol(service: &RawTraits) -> Protocol {
    let spoken = Protocol::first(|protocol| service.contains_key(protocol.smithy));
    spoken.unwrap_or_else(|| {
        let of_smithy = |id: &&String| {
            ["aws.protocols#", "smithy.protocols#"].iter().any(|prefix| id.starts_with(prefix))
        };
        // A protocol of others is a trait of others, with which a service has little else.
        let of_others =
            |id: &&String| ["aws.", "smithy."].iter().all(|namespace| !id.starts_with(namespace));
        let other = service.keys().find(of_smithy).map(|id| local(id));
        let other = other.or_else(|| service.keys().find(of_others).map(String::as_str));
        Protocol::Other(other.unwrap_or("none").to_owned())
    })
}

/// The operations of the service and of its resources.
fn operation_ids<'m>(model: &'m RawModel, service: &'m RawShape) -> BTreeSet<&'m str> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![service];
    while let Some(holder) = open.pop() {
        let lifecycle = [
            &holder.create,
            &holder.put,
            &holder.read,
            &holder.update,
            &holder.delete,
            &holder.list,
        ];
        let operations = holder.operations.iter().chain(&holder.collection_operations);
        let operations = operations.chain(lifecycle.into_iter().flatten());
        found.extend(operations.map(|operation| operation.target.as_str()));
        for resource in &holder.resources {
            if seen.insert(resource.target.as_str()) {
                open.extend(model.shapes.get(&resource.target));
            }
        }
    }
    found
}

/// The schemes of Smithy and AWS, which a model need not define.
const SCHEMES: [&str; 6] = [
    "aws.auth#sigv4",
    "aws.auth#sigv4a",
    "smithy.api#httpApiKeyAuth",
    "smithy.api#httpBasicAuth",
    "smithy.api#httpBearerAuth",
    "smithy.api#httpDigestAuth",
];

/// Whether a shape defines a scheme of authentication.
fn is_scheme((_, shape): &(&String, &RawShape)) -> bool {
    shape.traits.contains_key("smithy.api#authDefinition")
}

/// The schemes that the service takes, in the order of preference.
fn schemes<'m>(service: &'m RawShape, definitions: &[&str]) -> Vec<&'m str> {
    let known = |id: &&str| SCHEMES.contains(id) || definitions.contains(id);
    let all = || service.traits.keys().map(String::as_str).filter(known).collect();
    traits::listed_schemes(&service.traits).unwrap_or_else(all)
}

/// How an operation is authenticated, by
/// [Smithy's rules](https://smithy.io/2.0/spec/authentication-traits.html); and the schemes, if it takes some
/// and none of them can be declared.
fn authentication(
    raw: &RawShape,
    service: &RawShape,
    of_service: &[&str],
) -> (Auth, Option<String>) {
    let schemes = traits::listed_schemes(&raw.traits);
    let schemes = schemes.as_deref().unwrap_or(of_service);
    let said = |id: &str| raw.traits.contains_key(id);
    if schemes.is_empty() || said("smithy.api#optionalAuth") || said("smithy.api#noAuth") {
        return (Auth::None, None);
    }
    let auth = Auth::of(schemes, traits::api_key(&service.traits).as_ref());
    let unknown = auth.is_none().then(|| schemes.join("`, `"));
    let auth = auth.unwrap_or(Auth::Signed);
    match said("aws.auth#unsignedPayload") {
        true => (auth.without_payload(), unknown),
        false => (auth, unknown),
    }
}

fn operation(
    name: &str,
    raw: &RawShape,
    service: &RawShape,
    location: &Location,
    schemes: &[&str],
) -> Operation {
    let http = |key| traits::text_of(&raw.traits, "smithy.api#http", key);
    let structure = |reference: &Option<RawReference>| {
        let target = reference.as_ref().map(|reference| reference.target.clone());
        target.filter(|target| target != UNIT)
    };
    let (auth, unsupported_schemes) = authentication(raw, service, schemes);
    let needs_discovery = traits::needs_discovery(&raw.traits);
    Operation {
        name: name.to_owned(),
        method: http("method").unwrap_or_else(|| "POST".to_owned()),
        path: http("uri").unwrap_or_else(|| "/".to_owned()),
        host_prefix: traits::text_of(&raw.traits, "smithy.api#endpoint", "hostPrefix"),
        location: match needs_discovery {
            true => location.clone().of_client(),
            false => location.clone(),
        },
        nowhere: None,
        discovers: needs_discovery,
        without: Vec::new(),
        endpoint_parameters: traits::endpoint_parameters(&raw.traits),
        auth,
        checksum: traits::checksum(&raw.traits),
        pages: traits::pages(&raw.traits, &service.traits),
        takes_gzip: traits::takes_gzip(&raw.traits),
        waiters: Vec::new(),
        unsupported_schemes,
        unsupported: None,
        notes: notes(needs_discovery),
        algorithm: Algorithm::of(traits::schemes(&raw.traits).into_iter()),
        document: Layout::default(),
        input: structure(&raw.input),
        output: structure(&raw.output),
        errors: raw
            .errors
            .iter()
            .chain(&service.errors)
            .map(|error| error.target.clone())
            .collect(),
        docs: traits::docs(&raw.traits),
    }
}
