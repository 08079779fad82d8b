//! Writes a member: its keys, its name and its type.

use aws_operation_words::{Method, RenameRule};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Number;

use super::Writer;
use crate::customized;
use crate::model::{Binding, Bounds, Kind, Member, Operation, Protocol, Service, Shape};
use crate::names::ident;
use crate::reach::Direction;
use crate::rename;

/// What a member is written into.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Place {
    /// An operation, whose method may be one without a body.
    Operation {
        bodyless: bool,
        has_host_prefix: bool,
    },
    Output,
    Shape(Direction),
}

impl Place {
    /// What the operation's input is written into.
    pub(super) fn of(operation: &Operation, protocol: &Protocol) -> Self {
        let reads = Method::parse(&operation.method).is_some_and(Method::has_no_body);
        Self::Operation {
            bodyless: reads && !protocol.is_rpc(),
            has_host_prefix: operation.host_prefix.is_some(),
        }
    }

    /// Whether the service alone fills it.
    pub(super) fn is_only_read(self) -> bool {
        matches!(self, Self::Output | Self::Shape(Direction::Output))
    }

    /// Where the member stands, which is the document wherever bindings have no meaning.
    fn binding<'m>(&self, member: &'m Member) -> &'m Binding {
        let own = match member.binding {
            Binding::Label(_) | Binding::Query(_) | Binding::QueryParams => {
                matches!(self, Self::Operation { .. })
            }
            Binding::Status => *self == Self::Output,
            _ => !matches!(self, Self::Shape(_)),
        };
        if own { &member.binding } else { &Binding::Document }
    }
}

impl Writer<'_> {
    /// Whether the member's name on the wire comes from its field's, and which it is.
    pub(super) fn wire<'m>(&self, member: &'m Member, place: Place) -> Option<&'m str> {
        match place.binding(member) {
            Binding::Document => Some(&member.wire),
            Binding::Query(name) => Some(name),
            _ => None,
        }
    }

    /// The keys of the member, whose name by the item's rule is `by_rule`.
    pub(super) fn keys(
        &self,
        member: &Member,
        by_rule: &str,
        label: Option<&str>,
        place: Place,
    ) -> Vec<TokenStream> {
        let mut keys = Vec::new();
        let binding = place.binding(member);
        match binding {
            Binding::Document => {
                if matches!(place, Place::Operation { bodyless: true, .. }) {
                    keys.push(quote!(body));
                }
                let wire = &member.wire;
                if wire != by_rule {
                    keys.push(quote!(name = #wire));
                }
            }
            Binding::Label(_) => keys.extend(label.map(|label| quote!(label = #label))),
            Binding::Query(name) if name == by_rule => keys.push(quote!(query)),
            Binding::Query(name) => keys.push(quote!(query = #name)),
            Binding::QueryParams => keys.push(quote!(query_params)),
            Binding::Header(name) => {
                keys.push(quote!(header = #name));
                if member.traits.layout.url_encoded {
                    keys.push(quote!(url_encoded));
                }
            }
            Binding::PrefixHeaders(prefix) => keys.push(quote!(prefix_headers = #prefix)),
            Binding::Payload => {
                keys.push(quote!(payload));
                let stream = &member.target;
                let last = customized::last_event(&self.service.sdk_id, stream);
                keys.extend(last.map(|last| quote!(ends_with = #last)));
                if !place.is_only_read() {
                    keys.extend(self.payload_keys(member));
                }
            }
            Binding::Status => keys.push(quote!(status)),
        }
        if matches!(binding, Binding::Query(_)) {
            keys.extend(member.default.iter().map(|default| quote!(default = #default)));
        }
        if is_host_label(member, place) {
            keys.push(quote!(host_label));
        }
        if *binding == Binding::Document {
            keys.extend(self.layout_keys(member, place));
        }
        if member.traits.event_header {
            keys.push(quote!(event_header));
        }
        if member.traits.event_payload {
            keys.push(quote!(event_payload));
        }
        if is_token(member, place) {
            keys.push(quote!(idempotency_token));
        }
        let is_input = matches!(place, Place::Operation { .. });
        if is_input && customized::is_last_segment(&self.service.sdk_id, &member.target) {
            keys.push(quote!(last_segment));
        }
        // What is only read is not checked, nor what is not there as a whole.
        if !place.is_only_read() && !is_stream(self.service, member, place) {
            keys.extend(self.constraints(member));
        } else {
            let of_items = self.layout_of_items(member);
            keys.extend((!of_items.is_empty()).then(|| quote!(each(#(#of_items),*))));
        }
        if self.is_sensitive(member) {
            keys.push(quote!(sensitive));
        }
        let format =
            self.timestamp_format(member).filter(|format| *format != self.usual_format(binding));
        keys.extend(format.map(|format| {
            let format = format.name();
            quote!(timestamp = #format)
        }));
        let media_type =
            || self.media_type(member).map(|media_type| quote!(media_type = #media_type));
        match binding {
            Binding::Header(_) if member.traits.json_value => keys.push(quote!(json_value)),
            Binding::Header(_) => keys.extend(media_type()),
            // Of an answer's body the answer itself says it.
            Binding::Payload if place != Place::Output => keys.extend(media_type()),
            _ => {}
        }
        keys
    }

    /// The member's type, which is an `Option` unless the member is required.
    pub(super) fn member_type(
        &mut self,
        member: &Member,
        place: Place,
        boxed: bool,
    ) -> TokenStream {
        if is_stream(self.service, member, place) {
            if self.service.has_events(member) {
                return self.events_type(&member.target);
            }
            let stream = self.used("ByteStream");
            return quote!(#stream);
        }
        let bare = match place.binding(member) {
            Binding::QueryParams | Binding::PrefixHeaders(_) => self.texts_type(&member.target),
            _ => self.shape_type(&member.target),
        };
        let bare = if boxed { quote!(Box<#bare>) } else { bare };
        if is_required(self.service, member, place) { bare } else { quote!(Option<#bare>) }
    }

    /// The type of a stream of events, with the errors that may come between them.
    fn events_type(&mut self, events: &str) -> TokenStream {
        let (stream, event) = (self.used("EventStream"), self.shape_type(events));
        let error = (!self.reach.errors.is_empty()).then(|| {
            let error = ident(&self.names.error);
            quote!(, #error)
        });
        quote!(#stream<#event #error>)
    }

    /// `length`, `range` and what holds of each element.
    pub(super) fn constraints(&self, member: &Member) -> Vec<TokenStream> {
        let Some(shape) = self.service.shape(&member.target) else { return Vec::new() };
        let mut keys: Vec<_> = self.own_constraint(member, shape).into_iter().collect();
        let (Kind::List(element) | Kind::Map(_, element)) = &shape.kind else { return keys };
        let target = self.service.shape(&element.target);
        let each = target.and_then(|shape| self.own_constraint(element, shape));
        let each: Vec<_> = each.into_iter().chain(self.layout_of_items(member)).collect();
        keys.extend((!each.is_empty()).then(|| quote!(each(#(#each),*))));
        keys
    }

    /// The constraint of a value itself.
    fn own_constraint(&self, member: &Member, shape: &Shape) -> Option<TokenStream> {
        match shape.kind {
            Kind::String | Kind::Blob | Kind::List(_) | Kind::Map(..) => {
                let length = member.traits.length.as_ref().or(shape.traits.length.as_ref())?;
                bounds(&Bounds { min: above_zero(&length.min), ..length.clone() })
                    .map(|bounds| quote!(length(#bounds)))
            }
            Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::Float | Kind::Double => {
                let range = member.traits.range.as_ref().or(shape.traits.range.as_ref())?;
                bounds(range).map(|bounds| quote!(range(#bounds)))
            }
            _ => None,
        }
    }

    fn media_type<'s>(&'s self, member: &'s Member) -> Option<&'s str> {
        let shape = self.service.shape(&member.target)?;
        let media_type = member.traits.media_type.as_ref().or(shape.traits.media_type.as_ref());
        media_type.filter(|_| matches!(shape.kind, Kind::String | Kind::Blob)).map(String::as_str)
    }
}

/// The rule for the names of the members in documents and queries.
pub(super) fn rule<'a>(names: &'a [(String, Option<&'a str>)]) -> RenameRule {
    rename::of_fields(names.iter().filter_map(|(field, wire)| Some((field.as_str(), (*wire)?))))
}

/// Whether the member always has a value. Services leave out what they are required to send, and
/// botocore does not mind; a list or map that is not there is read as an empty one.
pub(super) fn is_required(service: &Service, member: &Member, place: Place) -> bool {
    let binding = place.binding(member);
    if is_stream(service, member, place) {
        // A body without bytes is a stream too.
        return true;
    }
    if place.is_only_read() {
        let kind = service.shape(&member.target).map(|shape| &shape.kind);
        let has_empty = matches!(kind, Some(Kind::List(_) | Kind::Map(..)));
        // A body without bytes is not a list.
        return has_empty && *binding != Binding::Payload;
    }
    matches!(binding, Binding::Label(_))
        || is_host_label(member, place)
        || (member.required && !is_token(member, place))
}

/// Whether the member's bytes come part by part: a structure may stand in a document as well.
pub(super) fn is_stream(service: &Service, member: &Member, place: Place) -> bool {
    *place.binding(member) == Binding::Payload && service.is_stream(member)
}

/// Some models have labels of a prefix that is only in their endpoint rules.
fn is_host_label(member: &Member, place: Place) -> bool {
    member.host_label && matches!(place, Place::Operation { has_host_prefix: true, .. })
}

/// A label must be said, so that there is nothing to fill in.
fn is_token(member: &Member, place: Place) -> bool {
    member.idempotency_token
        && matches!(place, Place::Operation { .. })
        && !matches!(member.binding, Binding::Label(_))
}

/// A least length, where some are less.
fn above_zero(min: &Option<Number>) -> Option<Number> {
    min.clone().filter(|min| min.as_f64() != Some(0.0))
}

/// `min = .., max = ..`.
fn bounds(bounds: &Bounds) -> Option<TokenStream> {
    let min = bounds.min.as_ref().and_then(number).map(|min| quote!(min = #min));
    let max = bounds.max.as_ref().and_then(number).map(|max| quote!(max = #max));
    let keys: Vec<_> = min.into_iter().chain(max).collect();
    (!keys.is_empty()).then(|| quote!(#(#keys),*))
}

/// The number as a literal, behind a sign if need be; whole where it is.
fn number(number: &Number) -> Option<TokenStream> {
    if let Some(whole) = number.as_u64() {
        let literal = Literal::u64_unsuffixed(whole);
        return Some(quote!(#literal));
    }
    if let Some(whole) = number.as_i64() {
        let literal = Literal::u64_unsuffixed(whole.unsigned_abs());
        return Some(quote!(-#literal));
    }
    let real = number.as_f64().filter(|real| real.is_finite())?;
    let literal = if real.fract() == 0.0 && real.abs() < 9e15 {
        real.abs().to_string().parse::<Literal>().ok()?
    } else {
        Literal::f64_unsuffixed(real.abs())
    };
    Some(if real < 0.0 { quote!(-#literal) } else { quote!(#literal) })
}
