//! What follows from event streams: their errors are the operations', and not events; and a stream is the whole body.

use std::collections::BTreeSet;

use crate::model::{Binding, Kind, Member, Operation, Service};

/// Why an operation cannot be declared.
const SENT: &str = "it sends events, which is not supported yet";
const BESIDE_OTHERS: &str =
    "its events are beside other members of a document, which is not supported yet";

/// Says so of the operations and shapes of the service.
pub(super) fn amend(service: &mut Service) {
    let is_streamed = |service: &Service, member: &Member| {
        service.shape(&member.target).is_some_and(|shape| shape.traits.events)
    };
    let mut operations = std::mem::take(&mut service.operations);
    let mut outputs = BTreeSet::new();
    for operation in operations.values_mut() {
        let input = service.members(operation.input.as_deref().unwrap_or_default());
        if input.iter().any(|member| is_streamed(service, member)) {
            operation.unsupported.get_or_insert(SENT);
        }
        let output = operation.output.clone().unwrap_or_default();
        let members = service.members(&output);
        let Some(stream) = members.iter().find(|member| is_streamed(service, member)) else {
            continue;
        };
        let in_document = members.iter().filter(|member| member.binding == Binding::Document);
        let is_bound = stream.binding != Binding::Document;
        if in_document.count() > usize::from(!is_bound) {
            operation.unsupported.get_or_insert(BESIDE_OTHERS);
        }
        let events = service.members(&stream.target);
        let errors = events.iter().filter(|event| is_error(service, event));
        add_errors(operation, errors.map(|event| event.target.clone()));
        outputs.insert(output);
    }
    service.operations = operations;
    let errors: BTreeSet<String> = service
        .shapes
        .iter()
        .filter(|(_, shape)| shape.traits.error.is_some())
        .map(|(id, _)| id.clone())
        .collect();
    let streams: BTreeSet<String> = service
        .shapes
        .iter()
        .filter(|(_, shape)| shape.traits.events)
        .map(|(id, _)| id.clone())
        .collect();
    for (id, shape) in &mut service.shapes {
        match &mut shape.kind {
            Kind::Union(events) if streams.contains(id) => {
                events.retain(|event| !errors.contains(&event.target));
            }
            Kind::Structure(members) if outputs.contains(id) => {
                for member in members.iter_mut().filter(|member| streams.contains(&member.target)) {
                    member.binding = Binding::Payload;
                }
            }
            _ => {}
        }
    }
}

fn is_error(service: &Service, event: &Member) -> bool {
    service.shape(&event.target).is_some_and(|shape| shape.traits.error.is_some())
}

fn add_errors(operation: &mut Operation, errors: impl Iterator<Item = String>) {
    for error in errors {
        if !operation.errors.contains(&error) {
            operation.errors.push(error);
        }
    }
}
