//! No rule is stricter than reality: every operation of botocore's models is declared, and none is
//! refused, but for what is not supported yet.

use aws_operation_words::{RenameRule, folded, snake};
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use serde_json::Value;

use super::declared::{errors, expand};
use crate::declaration::Declaration;

/// Operations by how many there are of each kind.
#[derive(Default)]
struct Sums {
    all: usize,
    rest: usize,
    /// By the key that is not supported yet.
    later: BTreeMap<String, usize>,
    refused: Vec<String>,
}

#[test]
#[ignore = "AWS_OPERATION_BOTOCORE has to name the `data` folder of botocore, unpacked"]
fn no_operation_of_botocore_is_refused() -> Result<(), Box<dyn Error>> {
    let folder = std::env::var_os("AWS_OPERATION_BOTOCORE").ok_or("AWS_OPERATION_BOTOCORE")?;
    let mut models = Vec::new();
    models_in(Path::new(&folder), &mut models)?;
    let mut sums = Sums::default();
    for path in models {
        let model: Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
        for operation in model["operations"].as_object().into_iter().flat_map(|all| all.values()) {
            declare(&model, operation, &mut sums);
        }
    }
    let Sums { all, rest, later, refused } = sums;
    println!("{all} operations, {rest} by method and path; not supported yet: {later:?}");
    assert!(all > 19_000, "{all} operations: are the models unpacked?");
    assert!(refused.is_empty(), "{} refused:\n{}", refused.len(), refused.join("\n"));
    Ok(())
}

fn models_in(folder: &Path, models: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            models_in(&path, models)?;
        } else if path.file_name().is_some_and(|name| name == "service-2.json") {
            models.push(path);
        }
    }
    Ok(())
}

fn declare(model: &Value, operation: &Value, sums: &mut Sums) {
    let name = operation["name"].as_str().unwrap_or_default();
    let (arguments, item) = declaration(model, operation, sums);
    let expansion = expand(Declaration::Operation, arguments.clone(), item.clone());
    sums.all += 1;
    let mut later = Vec::new();
    for (_, message) in errors(expansion.clone()) {
        match message.split_once(" is not supported yet") {
            Some((key, _)) => later.push(key.trim_matches(['"', '`', ' ']).to_owned()),
            None => sums.refused.push(format!("{name}: {message}\n{arguments}\n{item}")),
        }
    }
    later.dedup();
    for key in later {
        *sums.later.entry(key).or_default() += 1;
    }
    if syn::parse2::<syn::File>(expansion).is_err() {
        sums.refused.push(format!("{name}: its expansion does not parse"));
    }
}

/// The arguments and the item of an operation, as a person would have to write them.
fn declaration(model: &Value, operation: &Value, sums: &mut Sums) -> (TokenStream, TokenStream) {
    let protocol = model["metadata"]["protocol"].as_str().unwrap_or_default();
    let rest = protocol.starts_with("rest-");
    let uri = operation["http"]["requestUri"].as_str().unwrap_or("/");
    let method = operation["http"]["method"].as_str().unwrap_or("POST");
    let mut arguments = if rest {
        sums.rest += 1;
        quote!(method = #method, path = #uri)
    } else {
        quote!(service = Service)
    };
    if let Some(prefix) = operation["endpoint"]["hostPrefix"].as_str() {
        arguments.extend(quote!(, host_prefix = #prefix));
    }
    if operation["authtype"] == "none" {
        arguments.extend(quote!(, auth = none));
    }
    let input = &model["shapes"][operation["input"]["shape"].as_str().unwrap_or_default()];
    let mut fields: Vec<Field> = Vec::new();
    for (name, member) in input["members"].as_object().into_iter().flatten() {
        let taken = |ident: &str| fields.iter().any(|field| field.ident == ident);
        let mut ident = snake(&name.replace(['-', '.'], "_"));
        while taken(&ident) {
            ident.push('_');
        }
        let prefixed = operation["endpoint"]["hostPrefix"].is_string();
        fields.push(Field { ident, name, member, prefixed });
    }
    let bodiless = matches!(method, "GET" | "HEAD");
    let payload = input["payload"].as_str();
    let labels: Vec<String> =
        fields.iter().filter(|field| field.location() == "uri").map(Field::wire).collect();
    let written = fields.iter().map(|field| {
        let shape = &model["shapes"][field.member["shape"].as_str().unwrap_or_default()];
        let keys = if rest {
            field.rest_keys(shape, payload, bodiless, &labels)
        } else {
            field.rpc_keys(shape)
        };
        let (ident, ty) = (field.tokens(), field.ty());
        let keys = (!keys.is_empty()).then(|| quote!(#[aws(#(#keys),*)]));
        quote!(#keys #ident: #ty)
    });
    let item = quote!(struct Operation { #(#written),* });
    (arguments, item)
}

struct Field<'a> {
    ident: String,
    name: &'a str,
    member: &'a Value,
    /// The operation has a host prefix.
    prefixed: bool,
}

impl Field<'_> {
    fn tokens(&self) -> Ident {
        syn::parse_str(&self.ident).unwrap_or_else(|_| match self.ident.as_str() {
            "self" | "super" | "crate" => {
                Ident::new(&format!("{}_", self.ident), Span::call_site())
            }
            word => Ident::new_raw(word, Span::call_site()),
        })
    }

    fn location(&self) -> &str {
        self.member["location"].as_str().unwrap_or_default()
    }

    /// Its name on the wire.
    fn wire(&self) -> String {
        self.member["locationName"].as_str().unwrap_or(self.name).to_owned()
    }

    fn is_token(&self) -> bool {
        self.member["idempotencyToken"] == true
    }

    fn ty(&self) -> TokenStream {
        if self.is_token() { quote!(Option<String>) } else { quote!(String) }
    }

    fn rest_keys(
        &self,
        shape: &Value,
        payload: Option<&str>,
        bodiless: bool,
        labels: &[String],
    ) -> Vec<TokenStream> {
        let wire = self.wire();
        let map = shape["type"] == "map";
        let mut keys = match self.location() {
            "uri" => self.label(&wire, labels),
            "querystring" if map => vec![quote!(query_params)],
            "querystring" => vec![quote!(query = #wire)],
            "header" => vec![quote!(header = #wire)],
            "headers" => vec![quote!(prefix_headers = #wire)],
            _ if payload == Some(self.name) => vec![quote!(payload)],
            _ => {
                let mut keys = self.body_name(&wire);
                // What a label's name would take, and what GET has no body for, has to be said.
                let as_label = labels.iter().any(|label| folded(label) == folded(&self.ident));
                if as_label || bodiless {
                    keys.push(quote!(body));
                }
                keys
            }
        };
        keys.extend(self.common(shape));
        keys
    }

    /// Said only where the field's name does not say it, or says it of another member too.
    fn label(&self, wire: &str, labels: &[String]) -> Vec<TokenStream> {
        let same = |label: &&String| folded(label) == folded(&self.ident);
        let told = labels.iter().filter(same).count() == 1 && folded(wire) == folded(&self.ident);
        if told { Vec::new() } else { vec![quote!(label = #wire)] }
    }

    fn rpc_keys(&self, shape: &Value) -> Vec<TokenStream> {
        let mut keys = self.body_name(&self.wire());
        keys.extend(self.common(shape));
        keys
    }

    fn body_name(&self, wire: &str) -> Vec<TokenStream> {
        let told = RenameRule::Camel.of_field(&self.ident) == wire;
        if told { Vec::new() } else { vec![quote!(name = #wire)] }
    }

    fn common(&self, shape: &Value) -> Vec<TokenStream> {
        let mut keys = Vec::new();
        if self.is_token() {
            keys.push(quote!(idempotency_token));
        }
        // Some models have labels of a prefix that is only in their endpoint rules.
        if self.member["hostLabel"] == true && self.prefixed {
            keys.push(quote!(host_label));
        }
        if shape["sensitive"] == true {
            keys.push(quote!(sensitive));
        }
        let bound = |key| shape[key].as_u64().map(Literal::u64_unsuffixed);
        let measured = matches!(shape["type"].as_str(), Some("string" | "blob" | "list" | "map"));
        let min = bound("min").map(|min| quote!(min = #min));
        let max = bound("max").map(|max| quote!(max = #max));
        let bounds: Vec<_> = min.into_iter().chain(max).collect();
        if measured && !bounds.is_empty() {
            keys.push(quote!(length(#(#bounds),*)));
        }
        keys
    }
}
