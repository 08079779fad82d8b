//! Reads Smithy's JSON AST: its services, resources and operations.

use aws_operation_words::Key;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::smithy_raw::{RawMember, RawModel, RawReference, RawShape, RawTraits};
use super::smithy_shape::{Context, prelude};
use super::{local, smithy_traits as traits};
use crate::error::Error;
use crate::model::{
    Algorithm, Auth, Location, Operation, Protocol, Service, Shape, UNIT, is_sigv4a,
};

/// The service of a model in Smithy's format.
pub(super) fn read(json: &[u8]) -> Result<Service, Error> {
    let mut model: RawModel = serde_json::from_slice(json).map_err(Error::Json)?;
    apply(&mut model);
    let model = model;
    let mut services = model.shapes.iter().filter(|(_, shape)| shape.r#type == "service");
    let (id, service) = services
        .next()
        .ok_or_else(|| Error::Model("it has no shape of type `service`".to_owned()))?;
    if let Some((other, _)) = services.next() {
        return Err(Error::Model(format!("it has several services, `{id}` and `{other}`")));
    }
    let protocol = protocol(&service.traits);
    let context = Context { protocol: &protocol, raw: &model.shapes };
    let mut shapes: BTreeMap<String, Shape> = prelude().collect();
    for (id, raw) in &model.shapes {
        if let Some(mut shape) = context.shape(id, raw)? {
            if let Some(name) = service.rename.get(id) {
                shape.name.clone_from(name);
            }
            shapes.insert(id.clone(), shape);
        }
    }
    let named = |id: &str, key: &str| traits::text_of(&service.traits, id, key);
    let sdk_id = named("aws.api#service", "sdkId").unwrap_or_else(|| local(id).to_owned());
    let endpoint_prefix = named("aws.api#service", "endpointPrefix")
        .or_else(|| named("aws.api#service", "arnNamespace"))
        .unwrap_or_else(|| sdk_id.to_lowercase().replace(' ', ""));
    let sigv4a = is_sigv4a(traits::schemes(&service.traits).into_iter());
    let scheme = if sigv4a { "aws.auth#sigv4a" } else { "aws.auth#sigv4" };
    let signing_name = named(scheme, "name").unwrap_or_else(|| endpoint_prefix.clone());
    let location = Location::regional(endpoint_prefix, signing_name, sigv4a);
    let mut operations = BTreeMap::new();
    for id in operation_ids(&model, service) {
        let raw = model
            .shapes
            .get(id)
            .ok_or_else(|| Error::Model(format!("the operation `{id}` is not in it")))?;
        let operation = operation(local(id), raw, service, &location);
        operations.insert(operation.name.clone(), operation);
    }
    Ok(Service {
        title: traits::text(&service.traits, "smithy.api#title"),
        docs: traits::docs(&service.traits),
        bearer: !sigv4a
            && !service.traits.contains_key("aws.auth#sigv4")
            && service.traits.contains_key("smithy.api#httpBearerAuth"),
        rules: service.traits.get("smithy.rules#endpointRuleSet").cloned(),
        sdk_id,
        location,
        target_prefix: protocol.takes(Key::TARGET_PREFIX).then(|| local(id).to_owned()),
        query_compatible: protocol.takes(Key::QUERY_COMPATIBLE)
            && service.traits.contains_key("aws.protocols#awsQueryCompatible"),
        operations,
        shapes,
        protocol,
    })
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
        let other = service.keys().find(|id| {
            ["aws.protocols#", "smithy.protocols#"].iter().any(|prefix| id.starts_with(prefix))
        });
        Protocol::Other(other.map_or("none", |id| local(id)).to_owned())
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

fn operation(name: &str, raw: &RawShape, service: &RawShape, location: &Location) -> Operation {
    let http = |key| traits::text_of(&raw.traits, "smithy.api#http", key);
    let structure = |reference: &Option<RawReference>| {
        let target = reference.as_ref().map(|reference| reference.target.clone());
        target.filter(|target| target != UNIT)
    };
    let no_schemes = |traits: &RawTraits| {
        let schemes = traits.get("smithy.api#auth").and_then(Value::as_array);
        schemes.is_some_and(Vec::is_empty)
    };
    let said = |id: &str| raw.traits.contains_key(id);
    let auth = if no_schemes(&raw.traits)
        || said("smithy.api#optionalAuth")
        || said("smithy.api#noAuth")
    {
        Auth::None
    } else if said("aws.auth#unsignedPayload") {
        Auth::UnsignedPayload
    } else {
        Auth::Signed
    };
    Operation {
        name: name.to_owned(),
        method: http("method").unwrap_or_else(|| "POST".to_owned()),
        path: http("uri").unwrap_or_else(|| "/".to_owned()),
        host_prefix: traits::text_of(&raw.traits, "smithy.api#endpoint", "hostPrefix"),
        location: location.clone(),
        nowhere: None,
        endpoint_parameters: traits::endpoint_parameters(&raw.traits),
        auth,
        algorithm: Algorithm::of(traits::schemes(&raw.traits).into_iter()),
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
