//! Writes values of the declared types, for tests that call the declared operations.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};

use super::errors::error_names;
use super::field::{Place, is_required, is_stream};
use super::literal::{bytes, literal};
use super::structure::field_names;
use super::union::variant_names;
use crate::misfit::{Misfit, Problem};
use crate::model::{Kind, Member, Service};
use crate::names::{Names, ident};
use crate::reach::{Reach, closes_circle};

/// Writes Rust expressions of the types that [`Model::import`](crate::Model::import) declares for the
/// same operations. An expression needs these declarations and `serde_json` in scope.
///
/// Values are given as JSON. The members of a structure or union have their names in the model. A
/// blob is a string or a list of bytes. A timestamp is a number of epoch seconds or an RFC 3339
/// string. A big number is a number, or a string with its digits. The floats without digits are
/// `"NaN"`, `"Infinity"` and `"-Infinity"`. A string that contains JSON is given as that JSON. A null
/// stands for a missing member.
#[derive(Debug)]
pub struct Expressions<'m> {
    service: &'m Service,
    reach: Reach<'m>,
    names: Names,
    /// The variants of the errors, by their shapes' ids.
    errors: BTreeMap<&'m str, String>,
}

/// Which way a value goes.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// What is sent is what the caller says.
    Sent,
    /// What comes is read with lenience: without the nulls of what has none, and with a list or map
    /// that is not there as an empty one.
    Read,
}

impl<'m> Expressions<'m> {
    pub(crate) fn new(service: &'m Service, reach: Reach<'m>) -> Self {
        let errors = error_names(service, &reach).collect();
        Self { service, names: Names::new(service, &reach), errors, reach }
    }

    /// Returns the operation with the given name and members.
    ///
    /// # Errors
    ///
    /// Fails if a member does not fit its shape.
    pub fn operation(&self, name: &str, members: &Value) -> Result<String, Misfit> {
        let undeclared = || not_declared(name);
        let item = self.names.operations.get(name).ok_or_else(undeclared)?;
        let operation = self.service.operations.get(name).ok_or_else(undeclared)?;
        let input = operation.input.as_deref().unwrap_or_default();
        let place = Place::of(operation, &self.service.protocol);
        let fields = self.fields(input, members, place, Way::Sent, "")?;
        let item = ident(item);
        let is_unit = self.service.members(input).is_empty();
        let is_unit = is_unit && !self.service.sends_empty_input(operation);
        let fields = (!is_unit).then_some(fields);
        Ok(quote!(#item #fields).to_string())
    }

    /// Returns the output of the named operation as it is read from a response.
    ///
    /// # Errors
    ///
    /// Fails if a member does not fit its shape.
    pub fn output(&self, operation: &str, members: &Value) -> Result<String, Misfit> {
        let found = self.service.operations.get(operation);
        let output = found.ok_or_else(|| not_declared(operation))?.output.as_deref();
        match output.filter(|id| !self.service.members(id).is_empty()) {
            Some(id) => Ok(self.answer(id, members)?.to_string()),
            None => Ok("()".to_owned()),
        }
    }

    /// Returns whether the output of the named operation has a stream, so that it cannot be compared.
    pub fn has_stream(&self, operation: &str) -> bool {
        let output = self.service.operations.get(operation).and_then(|one| one.output.as_deref());
        let members = output.map(|id| self.service.members(id)).unwrap_or_default();
        members.iter().any(|member| self.service.is_stream(member))
    }

    /// Returns the error with the given shape as it is read from a response.
    ///
    /// # Errors
    ///
    /// Fails if a member does not fit its shape, or if the operations have no such error.
    pub fn error(&self, shape: &str, members: &Value) -> Result<String, Misfit> {
        let variant = self.errors.get(shape).ok_or_else(|| not_declared(shape))?;
        let (error, variant) = (ident(&self.names.error), ident(variant));
        if self.service.error_members(shape).is_empty() {
            return Ok(quote!(#error::#variant).to_string());
        }
        let members = self.answer(shape, members)?;
        Ok(quote!(#error::#variant(#members)).to_string())
    }

    /// A structure that is an output or error.
    fn answer(&self, id: &str, members: &Value) -> Result<TokenStream, Misfit> {
        let (name, place) = match self.names.outputs.get(id) {
            Some(name) => (name, Place::Output),
            None => (self.shape_name(id)?, self.shape_place(id)),
        };
        let fields = self.fields(id, members, place, Way::Read, "")?;
        let name = ident(name);
        Ok(quote!(#name #fields))
    }

    fn shape_name(&self, id: &str) -> Result<&String, Misfit> {
        self.names.shapes.get(id).ok_or_else(|| not_declared(id))
    }

    fn shape_place(&self, id: &str) -> Place {
        Place::Shape(self.reach.direction(id))
    }

    /// `{ field: value, .. }` with every field of the structure.
    fn fields(
        &self,
        id: &str,
        value: &Value,
        place: Place,
        way: Way,
        path: &str,
    ) -> Result<TokenStream, Misfit> {
        let members = self.service.members(id);
        let given = object(value, path)?;
        if let Some(name) = given.keys().find(|name| members.iter().all(|one| one.name != **name)) {
            return Err(misfit(&below(path, name), Problem::Unknown));
        }
        let mut fields = Vec::new();
        for (member, field) in members.iter().zip(field_names(members)) {
            let path = below(path, &member.name);
            let given = given.get(&member.name).filter(|value| !value.is_null());
            let stream = is_stream(self.service, member, place);
            if self.service.has_events(member) && place == Place::Output {
                return Err(misfit(&path, Problem::NotA("a value: its events come one by one")));
            }
            let value = given.map(|given| {
                if stream {
                    let bytes = bytes(given);
                    let bytes = bytes.map_err(|wanted| misfit(&path, Problem::NotA(wanted)))?;
                    return Ok(quote!(ByteStream::from(#bytes)));
                }
                let value = self.target(member, given, way, &path)?;
                let boxed = matches!(place, Place::Shape(_))
                    && closes_circle(self.service, id, &member.target);
                Ok(if boxed { quote!(Box::new(#value)) } else { value })
            });
            let value = match (value.transpose()?, is_required(self.service, member, place)) {
                (Some(value), true) => value,
                (Some(value), false) => quote!(Some(#value)),
                (None, true) if stream => quote!(ByteStream::default()),
                (None, true) => self.missing(member, way, &path)?,
                (None, false) => quote!(None),
            };
            let field = ident(&field);
            fields.push(quote!(#field: #value));
        }
        Ok(quote!({ #(#fields),* }))
    }

    /// What stands for a required member that is not there.
    fn missing(&self, member: &Member, way: Way, path: &str) -> Result<TokenStream, Misfit> {
        match self.service.shape(&member.target).map(|shape| &shape.kind) {
            Some(Kind::List(_)) if way == Way::Read => Ok(quote!(Vec::new())),
            Some(Kind::Map(..)) if way == Way::Read => Ok(quote!(BTreeMap::new())),
            _ => Err(misfit(path, Problem::Missing)),
        }
    }

    /// A value of the member's shape, which may be the text of some JSON.
    fn target(
        &self,
        member: &Member,
        value: &Value,
        way: Way,
        path: &str,
    ) -> Result<TokenStream, Misfit> {
        let json = member.traits.json_value && !value.is_string();
        let json = json.then(|| Value::from(value.to_string()));
        self.value(&member.target, json.as_ref().unwrap_or(value), way, path)
    }

    /// A value of the shape.
    fn value(&self, id: &str, value: &Value, way: Way, path: &str) -> Result<TokenStream, Misfit> {
        let shape = self.service.shape(id).ok_or_else(|| not_declared(id))?;
        match &shape.kind {
            Kind::Structure(_) => {
                let name = ident(self.shape_name(id)?);
                let fields = self.fields(id, value, self.shape_place(id), way, path)?;
                Ok(quote!(#name #fields))
            }
            Kind::Union(members) => self.union(id, members, value, way, path),
            Kind::Enum(_) => {
                let text = value.as_str();
                let text = text.ok_or_else(|| misfit(path, Problem::NotA("a string")))?;
                let name = ident(self.shape_name(id)?);
                Ok(quote!(#name::from(#text)))
            }
            Kind::List(member) => {
                let items = value.as_array();
                let items = items.ok_or_else(|| misfit(path, Problem::NotA("a list")))?;
                let mut values = Vec::new();
                for (index, item) in items.iter().enumerate() {
                    let path = format!("{path}[{index}]");
                    values.extend(self.item(id, member, item, way, &path)?);
                }
                Ok(quote!(Vec::from([#(#values),*])))
            }
            Kind::Map(key, member) => {
                let mut entries = Vec::new();
                for (name, item) in object(value, path)? {
                    let path = below(path, name);
                    let key = self.value(&key.target, &Value::from(name.as_str()), way, &path)?;
                    let value = self.item(id, member, item, way, &path)?;
                    entries.extend(value.map(|value| quote!((#key, #value))));
                }
                Ok(quote!(BTreeMap::from([#(#entries),*])))
            }
            simple => {
                literal(simple, value).map_err(|expected| misfit(path, Problem::NotA(expected)))
            }
        }
    }

    /// What a list or map holds; nothing for a null that is dropped.
    fn item(
        &self,
        holder: &str,
        member: &Member,
        value: &Value,
        way: Way,
        path: &str,
    ) -> Result<Option<TokenStream>, Misfit> {
        let sparse = self.service.shape(holder).is_some_and(|shape| shape.traits.sparse);
        match (sparse, value.is_null()) {
            (true, true) => Ok(Some(quote!(None))),
            (false, true) if way == Way::Read => Ok(None),
            (false, true) => Err(misfit(path, Problem::Missing)),
            (sparse, false) => {
                let value = self.target(member, value, way, path)?;
                Ok(Some(if sparse { quote!(Some(#value)) } else { value }))
            }
        }
    }

    /// A variant, which is `Unknown` for a member that came and is not in the model.
    fn union(
        &self,
        id: &str,
        members: &[Member],
        value: &Value,
        way: Way,
        path: &str,
    ) -> Result<TokenStream, Misfit> {
        let given: Vec<_> = object(value, path)?.iter().filter(|(_, one)| !one.is_null()).collect();
        let [(name, value)] = given.as_slice() else {
            return Err(misfit(path, Problem::Members(given.len())));
        };
        let union = ident(self.shape_name(id)?);
        let path = below(path, name);
        let mut variants = members.iter().zip(variant_names(members));
        match variants.find(|(member, _)| member.name == **name) {
            Some((member, variant)) => {
                let value = self.value(&member.target, value, way, &path)?;
                let boxed = closes_circle(self.service, id, &member.target);
                let value = if boxed { quote!(Box::new(#value)) } else { value };
                let variant = ident(&variant);
                Ok(quote!(#union::#variant(#value)))
            }
            None if way == Way::Read => {
                let value = literal(&Kind::Document, value);
                let value = value.map_err(|expected| misfit(&path, Problem::NotA(expected)))?;
                Ok(quote!(#union::Unknown(aws_operation::UnknownMember::new(#name, #value))))
            }
            None => Err(misfit(&path, Problem::Unknown)),
        }
    }
}

fn object<'v>(value: &'v Value, path: &str) -> Result<&'v Map<String, Value>, Misfit> {
    value.as_object().ok_or_else(|| misfit(path, Problem::NotA("an object")))
}

fn misfit(path: &str, problem: Problem) -> Misfit {
    Misfit { path: path.to_owned(), problem }
}

fn not_declared(name: &str) -> Misfit {
    misfit(name, Problem::NotDeclared)
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
