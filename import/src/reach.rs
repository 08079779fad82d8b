//! Which shapes the chosen operations reach, what each of them is there, and where a circle is cut.

use std::collections::BTreeSet;

use aws_operation_words::Method;

use crate::error::Error;
use crate::model::{Algorithm, ApiKeyPlace, Auth, Binding, Kind, Member, Operation, Service};

/// The operations to declare, and the shapes to declare with them.
#[derive(Debug, Default)]
pub(crate) struct Reach<'m> {
    pub(crate) operations: Vec<&'m Operation>,
    /// The structures that are errors of these operations.
    pub(crate) errors: BTreeSet<&'m str>,
    /// The structures that are outputs and nothing else, or that have members in headers.
    pub(crate) outputs: BTreeSet<&'m str>,
    /// The structures, unions and enums that members hold, and errors and outputs like them; no error
    /// that is only a message.
    pub(crate) shapes: BTreeSet<&'m str>,
    /// The shapes with values that have no `Eq`.
    pub(crate) inexact: BTreeSet<&'m str>,
    /// What is a whole body that is sent.
    pub(crate) payloads: BTreeSet<&'m str>,
    /// The enums that are keys of maps.
    pub(crate) keys: BTreeSet<&'m str>,
    /// What is in inputs.
    written: BTreeSet<&'m str>,
    /// What is in outputs and errors, and those of them that are in `shapes` themselves.
    read: BTreeSet<&'m str>,
}

/// Which way a shape goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Direction {
    Input,
    Output,
    Both,
}

impl Reach<'_> {
    /// Which way the shape of that id goes.
    pub(crate) fn direction(&self, id: &str) -> Direction {
        match (self.written.contains(id), self.read.contains(id)) {
            (true, false) => Direction::Input,
            (false, true) => Direction::Output,
            _ => Direction::Both,
        }
    }
}

/// What `operations` reach.
pub(crate) fn reach<'m>(service: &'m Service, operations: Vec<&'m Operation>) -> Reach<'m> {
    let mut reach = Reach::default();
    let mut inputs: BTreeSet<&str> = BTreeSet::new();
    let mut answers: BTreeSet<&str> = BTreeSet::new();
    for operation in &operations {
        let output = operation.output.as_deref().filter(|id| !service.members(id).is_empty());
        answers.extend(output);
        inputs.extend(operation.input.as_deref());
        reach.errors.extend(operation.errors.iter().map(String::as_str));
    }
    let errors = reach.errors.iter().copied();
    let errors: BTreeSet<&str> =
        errors.filter(|id| !service.error_members(id).is_empty()).collect();
    let roots = &answers | &errors;
    reach.written = held_by(service, &inputs);
    reach.read = held_by(service, &roots);
    let held = &reach.written | &reach.read;
    for id in &held {
        if let Some(Kind::Map(key, _)) = service.shape(id).map(|shape| &shape.kind) {
            reach.keys.insert(&key.target);
        }
    }
    reach.inexact = inexact(service);
    let declared = |id: &&str| {
        let kind = service.shape(id).map(|shape| &shape.kind);
        matches!(kind, Some(Kind::Structure(_) | Kind::Union(_) | Kind::Enum(_)))
    };
    reach.shapes = held.iter().copied().filter(declared).collect();
    for id in answers {
        if !held.contains(id) || is_bound(service, id) {
            reach.outputs.insert(id);
        }
    }
    for id in errors {
        if is_bound(service, id) {
            reach.outputs.insert(id);
        } else if !reach.outputs.contains(id) {
            reach.shapes.insert(id);
        }
    }
    reach.read.extend(&roots - &reach.outputs);
    let inputs = operations.iter().filter_map(|operation| operation.input.as_deref());
    let members = inputs.flat_map(|id| service.members(id));
    let payloads = members.filter(|member| member.binding == Binding::Payload);
    reach.payloads.extend(payloads.map(|member| member.target.as_str()));
    reach.operations = operations;
    reach
}

/// What the members of `roots` hold, and the members of that.
fn held_by<'m>(service: &'m Service, roots: &BTreeSet<&'m str>) -> BTreeSet<&'m str> {
    let mut held = BTreeSet::new();
    let mut open: Vec<&str> = roots.iter().copied().collect();
    while let Some(id) = open.pop() {
        let targets = parts(service, id).map(|member| member.target.as_str());
        open.extend(targets.filter(|target| held.insert(*target)));
    }
    held
}

/// The shapes that hold floats or documents. A union holds one too: the member that is not listed.
fn inexact(service: &Service) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    loop {
        let before = found.len();
        for (id, shape) in &service.shapes {
            let own =
                matches!(shape.kind, Kind::Float | Kind::Double | Kind::Document | Kind::Union(_));
            if own || parts(service, id).any(|member| found.contains(member.target.as_str())) {
                found.insert(id.as_str());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// Whether members of the structure stand elsewhere than in the document of an answer.
fn is_bound(service: &Service, id: &str) -> bool {
    service.members(id).iter().any(|member| {
        matches!(
            member.binding,
            Binding::Header(_) | Binding::PrefixHeaders(_) | Binding::Payload | Binding::Status
        )
    })
}

/// Why the operation cannot be declared, if it cannot.
pub(crate) fn obstacle(service: &Service, operation: &Operation) -> Option<Error> {
    let error = |reason| Error::Inexpressible { operation: operation.name.clone(), reason };
    if let Some(schemes) = &operation.unsupported_schemes {
        return Some(error(format!(
            "authentication with `{schemes}` is not supported yet (with `--auth none` you add its header)"
        )));
    }
    if let Some(reason) = unsignable(operation).or(operation.unsupported) {
        return Some(error(reason.to_owned()));
    }
    if let Some(says) = &operation.nowhere {
        return Some(error(format!(
            "the endpoint rules give no host for it ({says}): declare it by hand, with `endpoint` on its service"
        )));
    }
    let members = service.members(operation.input.as_deref().unwrap_or_default());
    if let Some(member) = members.iter().find(|member| operation.without.contains(&member.name)) {
        return Some(error(format!(
            "its host cannot be declared: it depends on `{}`",
            member.name
        )));
    }
    if let Some(reason) = beside_api_key(service, operation) {
        return Some(error(reason));
    }
    if let Some(reason) = unsound_route(service, operation) {
        return Some(error(reason));
    }
    if let Some(reason) = unmatched_label(service, operation) {
        return Some(error(reason));
    }
    for id in &operation.errors {
        if service.members(id).iter().any(|member| service.is_stream(member)) {
            return Some(error(format!("`{id}`: streaming errors are not supported")));
        }
    }
    let roots = operation.input.iter().chain(&operation.output).chain(&operation.errors);
    let mut open: Vec<&str> = roots.map(String::as_str).collect();
    let mut seen: BTreeSet<&str> = open.iter().copied().collect();
    while let Some(id) = open.pop() {
        let Some(shape) = service.shape(id) else {
            return Some(error(format!("`{id}`: the shape is not in the model")));
        };
        if let Kind::Unsupported(reason) = shape.kind {
            return Some(error(format!("`{id}`: {reason}")));
        }
        if let Some(reason) = ambiguous(service, id) {
            return Some(error(reason));
        }
        if is_endless(service, id) {
            return Some(error(format!("`{id}`: it contains only itself")));
        }
        let targets = parts(service, id).map(|member| member.target.as_str());
        open.extend(targets.filter(|target| seen.insert(target)));
    }
    None
}

/// The members that are not declared with the operation.
pub(crate) fn left_out(operation: &Operation) -> impl Iterator<Item = Error> {
    operation.without.iter().map(|member| Error::InexpressibleMember {
        operation: operation.name.clone(),
        member: member.clone(),
        reason: "it would lead to a host that cannot be declared".to_owned(),
    })
}

/// Two members of one name in a document.
fn ambiguous(service: &Service, id: &str) -> Option<String> {
    let mut names = BTreeSet::new();
    let mut in_document =
        service.members(id).iter().filter(|member| member.binding == Binding::Document);
    let twice = in_document.find(|member| !names.insert(member.wire.as_str()))?;
    Some(format!("`{id}`: two members are called `{}`", twice.wire))
}

/// A signature of its own that cannot be declared.
fn unsignable(operation: &Operation) -> Option<&'static str> {
    let location = &operation.location;
    if operation.auth == Auth::BearerOrSigned && location.sigv4a {
        return Some("a bearer token or SigV4A cannot be declared");
    }
    let is_signed = matches!(operation.auth, Auth::Signed | Auth::UnsignedPayload);
    let own = operation.algorithm.filter(|_| is_signed)?;
    if own == Algorithm::SigV4 && location.sigv4a && location.region_set.is_some() {
        Some("SigV4 cannot be declared in a service that signs for a set of regions")
    } else if own == Algorithm::SigV4 && location.sigv4a && operation.auth == Auth::UnsignedPayload
    {
        Some(
            "SigV4 with an unsigned payload cannot be declared in a service that otherwise uses SigV4A",
        )
    } else if operation.adds_sigv4a() && operation.auth == Auth::UnsignedPayload {
        Some(
            "SigV4A with an unsigned payload cannot be declared in a service that otherwise uses SigV4",
        )
    } else {
        None
    }
}

/// A member in the place of the API key.
fn beside_api_key(service: &Service, operation: &Operation) -> Option<String> {
    let Auth::ApiKey(place) = &operation.auth else { return None };
    let members = service.members(operation.input.as_deref().unwrap_or_default());
    let member = members.iter().find(|member| match (place, &member.binding) {
        (ApiKeyPlace::Header { name, .. }, Binding::Header(header)) => {
            name.eq_ignore_ascii_case(header)
        }
        (ApiKeyPlace::Query(name), Binding::Query(query)) => name == query,
        _ => false,
    })?;
    Some(format!("`{}` is bound to the place of the API key", member.name))
}

/// A method that no service uses, or a path that is none.
fn unsound_route(service: &Service, operation: &Operation) -> Option<String> {
    let Operation { method, path, .. } = operation;
    if service.protocol.is_rpc() {
        None
    } else if Method::parse(method).is_none() {
        Some(format!("the method `{method}` is not supported"))
    } else if !path.starts_with('/') {
        Some(format!("the path `{path}` does not begin with `/`"))
    } else {
        None
    }
}

/// A label that is in the path and no member, or the other way round.
fn unmatched_label(service: &Service, operation: &Operation) -> Option<String> {
    if service.protocol.is_rpc() {
        return None;
    }
    let path = operation.path.split('?').next().unwrap_or_default();
    let labels = path.split('{').skip(1).filter_map(|part| part.split('}').next());
    let labels: BTreeSet<&str> = labels.map(|label| label.trim_end_matches('+')).collect();
    let members = service.members(operation.input.as_deref().unwrap_or_default());
    let bound = members.iter().filter_map(|member| match &member.binding {
        Binding::Label(label) => Some(label.as_str()),
        _ => None,
    });
    let bound: BTreeSet<&str> = bound.collect();
    let unmatched = labels.symmetric_difference(&bound).next()?;
    Some(match labels.contains(unmatched) {
        true => format!("no member is bound to label `{unmatched}`"),
        false => format!("the path has no label `{unmatched}`"),
    })
}

/// Whether a list or map leads back to itself by lists and maps alone, so that it has no type.
fn is_endless(service: &Service, id: &str) -> bool {
    let is_holder = |id: &str| {
        let kind = service.shape(id).map(|shape| &shape.kind);
        matches!(kind, Some(Kind::List(_) | Kind::Map(..)))
    };
    let mut open = vec![id];
    let mut seen = BTreeSet::new();
    while let Some(holder) = open.pop().filter(|holder| is_holder(holder)) {
        for member in parts(service, holder) {
            if member.target == id {
                return true;
            }
            if is_holder(&member.target) && seen.insert(member.target.as_str()) {
                open.push(&member.target);
            }
        }
    }
    false
}

/// Whether a member of `owner` that holds `target` directly closes a circle of such members.
///
/// Of a circle's members at least one leads to a name that is not after its own; that one is cut.
/// So the cuts are the same whichever operations are chosen.
pub(crate) fn closes_circle(service: &Service, owner: &str, target: &str) -> bool {
    if target > owner {
        return false;
    }
    let mut seen = BTreeSet::from([target]);
    let mut open = vec![target];
    while let Some(id) = open.pop() {
        if id == owner {
            return true;
        }
        let members = service.members(id).iter().map(|member| member.target.as_str());
        open.extend(members.filter(|member| seen.insert(member)));
    }
    false
}

/// The members of a shape of any kind.
fn parts<'m>(service: &'m Service, id: &str) -> impl Iterator<Item = &'m Member> {
    let (several, pair) = match service.shape(id).map(|shape| &shape.kind) {
        Some(Kind::Structure(members) | Kind::Union(members)) => (members.as_slice(), [None, None]),
        Some(Kind::List(member)) => (&[][..], [Some(&**member), None]),
        Some(Kind::Map(key, value)) => (&[][..], [Some(&**key), Some(&**value)]),
        _ => (&[][..], [None, None]),
    };
    several.iter().chain(pair.into_iter().flatten())
}
