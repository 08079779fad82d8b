//! Names that are idiomatic Rust and meet no other: of types, fields and variants.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

use crate::model::{Location, Service};
use crate::reach::Reach;

/// What declarations name besides the model's own types; a shape of such a name is called otherwise.
const USED: [&str; 36] = [
    "AwsJson1_0",
    "AwsJson1_1",
    "AwsQuery",
    "BTreeMap",
    "BigDecimal",
    "BigInteger",
    "Blob",
    "Box",
    "ByteStream",
    "Clone",
    "Debug",
    "Default",
    "Document",
    "Ec2Query",
    "Eq",
    "Err",
    "Error",
    "EventStream",
    "Hash",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "RestJson1",
    "RestXml",
    "Result",
    "RpcV2Cbor",
    "RpcV2Json",
    "Self",
    "Some",
    "String",
    "Timestamp",
    "UnknownMember",
    "Vec",
];

/// Words that a case conversion takes apart, and what it should see.
const WORDS: [(&str, &str); 20] = [
    ("ipV4", "ipv4"),
    ("ipV6", "ipv6"),
    ("IpV4", "Ipv4"),
    ("IpV6", "Ipv6"),
    ("KiB", "Kib"),
    ("MiB", "Mib"),
    ("GiB", "Gib"),
    ("TiB", "Tib"),
    ("PiB", "Pib"),
    ("OAuth", "Oauth"),
    ("oAuth", "Oauth"),
    ("vCPUs", "Vcpus"),
    ("vCpus", "Vcpus"),
    ("VCpus", "Vcpus"),
    ("vCPU", "Vcpu"),
    ("vCpu", "Vcpu"),
    ("VCpu", "Vcpu"),
    ("DDoS", "Ddos"),
    ("NaN", "Nan"),
    ("2D", "2d"),
];

/// The names of the types that are written.
#[derive(Debug)]
pub(crate) struct Names {
    /// Of the service, by where its operations are; none of its names is where none of them is.
    pub(crate) services: BTreeMap<Location, String>,
    /// Of the enum of errors.
    pub(crate) error: String,
    /// By the operation's name.
    pub(crate) operations: BTreeMap<String, String>,
    /// By the shape's id.
    pub(crate) shapes: BTreeMap<String, String>,
    /// By the shape's id.
    pub(crate) outputs: BTreeMap<String, String>,
    /// Of the structs of required members, by the name of the item that they are of.
    pub(crate) required: BTreeMap<String, String>,
}

impl Names {
    /// Names for all of `reach`: operations have the first choice, then outputs. What is not of the
    /// model comes last.
    pub(crate) fn new(service: &Service, reach: &Reach<'_>) -> Self {
        let mut scope = Scope::new(&USED);
        let name = type_name(&known_words(&service.sdk_id).to_upper_camel_case());
        let services = services(service, reach, &name, &mut scope);
        let error = scope.claim(&format!("{name}Error"), "s");
        let operations = reach.operations.iter().map(|operation| {
            let name = scope.claim(&type_name(&operation.name), "Operation");
            (operation.name.clone(), name)
        });
        let operations: BTreeMap<String, String> = operations.collect();
        let mut named = |ids: &BTreeSet<&str>, suffix: &str| {
            let claimed = ids.iter().map(|id| {
                let wanted = type_name(service.shape(id).map_or(*id, |shape| &shape.name));
                ((*id).to_owned(), scope.claim(&wanted, suffix))
            });
            claimed.collect()
        };
        let outputs: BTreeMap<String, String> = named(&reach.outputs, "Output");
        let shapes: BTreeMap<String, String> = named(&reach.shapes, "Shape");
        let sent = operations.values().chain(shapes.values());
        let required = sent.map(|item| {
            let name = scope.claim(&format!("{item}Required"), "Members");
            (item.clone(), name)
        });
        let required = required.collect();
        Self { services, error, operations, shapes, outputs, required }
    }

    /// Whether a type is called that.
    pub(crate) fn are_with(&self, name: &str) -> bool {
        let maps = [&self.operations, &self.shapes, &self.outputs, &self.required];
        let names = maps.into_iter().flat_map(BTreeMap::values).chain(self.services.values());
        names.chain([&self.error]).any(|one| one == name)
    }
}

/// The names of the locations of the operations: the service's own is `name`, others go by their
/// host.
fn services(
    service: &Service,
    reach: &Reach<'_>,
    name: &str,
    scope: &mut Scope,
) -> BTreeMap<Location, String> {
    let mut locations: BTreeSet<&Location> =
        reach.operations.iter().map(|operation| &operation.location).collect();
    let mut services = BTreeMap::new();
    if locations.remove(&service.location) {
        services.insert(service.location.clone(), scope.claim(name, "Service"));
    }
    for location in locations {
        let wanted = match location.endpoint {
            _ if location.without_endpoint => format!("{name}Discovered"),
            Some(_) => format!("{name}Endpoint"),
            None => type_name(&location.endpoint_prefix.to_upper_camel_case()),
        };
        services.insert(location.clone(), scope.claim(&wanted, "Service"));
    }
    services
}

/// Names that are taken, in one item or module.
#[derive(Debug, Default)]
pub(crate) struct Scope(BTreeSet<String>);

impl Scope {
    /// A scope where these are taken already.
    pub(crate) fn new(taken: &[&str]) -> Self {
        Self(taken.iter().map(|name| (*name).to_owned()).collect())
    }

    /// The name itself, or with `suffix` and, if need be, a number behind it.
    pub(crate) fn claim(&mut self, wanted: &str, suffix: &str) -> String {
        let numbered = (2..).map(|number| format!("{wanted}{suffix}{number}"));
        let candidates = [wanted.to_owned(), format!("{wanted}{suffix}")].into_iter();
        for candidate in candidates.chain(numbered) {
            if self.0.insert(candidate.clone()) {
                return candidate;
            }
        }
        wanted.to_owned()
    }
}

/// A type's name: the model's, unless it is not one in Rust.
pub(crate) fn type_name(name: &str) -> String {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric());
    if plain && name.starts_with(|c: char| c.is_ascii_uppercase()) {
        return name.to_owned();
    }
    started(name.to_upper_camel_case(), 'T')
}

/// A field's name; one that is a keyword is written raw by [`ident`].
pub(crate) fn field_name(name: &str) -> String {
    let ascii: String = known_words(name).chars().map(word_character).collect();
    match started(ascii.to_snake_case(), 'n').as_str() {
        // These cannot be raw.
        keyword @ ("self" | "super" | "crate") => format!("{keyword}_"),
        field => field.to_owned(),
    }
}

/// A variant's name for a value; `called` where the value gives none.
pub(crate) fn variant_name(value: &str, called: Option<&str>) -> String {
    let begins_well = value.starts_with(|c: char| c.is_ascii_alphabetic());
    let source = called.filter(|_| !begins_well).unwrap_or(value);
    let mut ascii = String::new();
    let mut characters = known_words(source).chars().map(word_character).collect::<Vec<_>>();
    characters.dedup_by(|next, last| *next == ' ' && *last == ' ');
    for (index, character) in characters.iter().enumerate() {
        let digit = |at: Option<usize>| {
            at.and_then(|at| characters.get(at)).is_some_and(char::is_ascii_digit)
        };
        // `1.0` is not `10`.
        if *character == ' ' && digit(index.checked_sub(1)) && digit(Some(index + 1)) {
            ascii.push('\u{0}');
        } else {
            ascii.push(*character);
        }
    }
    let parts = ascii.split('\u{0}').map(ToUpperCamelCase::to_upper_camel_case);
    let name = parts.collect::<Vec<_>>().join("_");
    match started(name, 'V').as_str() {
        reserved @ ("Unknown" | "Self") => format!("{reserved}Value"),
        variant => variant.to_owned(),
    }
}

/// The identifier, raw where it is a keyword.
pub(crate) fn ident(name: &str) -> Ident {
    // The parser knows no keyword that came with an edition.
    let free = name != "gen" && syn::parse_str::<Ident>(name).is_ok();
    if free { Ident::new(name, Span::call_site()) } else { Ident::new_raw(name, Span::call_site()) }
}

/// The name with `letter` in front where it begins with a digit or is empty.
fn started(name: String, letter: char) -> String {
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name
    } else {
        format!("{letter}{name}")
    }
}

/// Other characters part words; some of them mean something.
fn word_character(character: char) -> char {
    if character.is_ascii_alphanumeric() { character } else { ' ' }
}

fn known_words(name: &str) -> String {
    let name = WORDS.iter().fold(name.to_owned(), |name, (word, seen)| {
        // A word of a longer one is not it: `2Days`.
        match name.find(word) {
            Some(at) if !continues(&name, at + word.len()) => name.replace(word, seen),
            _ => name,
        }
    });
    acronyms(&name)
}

/// The plurals of acronyms, and acronyms with a version, as one word: `Arns` for `ARNs`, `Ipv6` for `IPv6`.
fn acronyms(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let is_upper = |at: usize| characters.get(at).is_some_and(char::is_ascii_uppercase);
    let is_lower = |at: usize| characters.get(at).is_some_and(char::is_ascii_lowercase);
    let is_digit = |at: usize| characters.get(at).is_some_and(char::is_ascii_digit);
    let (mut seen, mut at) = (String::new(), 0);
    while let Some(first) = characters.get(at) {
        let end = (at..).find(|at| !is_upper(*at)).unwrap_or(at);
        let is_plural = characters.get(end) == Some(&'s') && !is_lower(end + 1);
        let has_version = characters.get(end) == Some(&'v') && is_digit(end + 1);
        seen.push(*first);
        let is_one = end > at + 1 && (is_plural || has_version);
        let rest = characters.get(at + 1..end).unwrap_or_default();
        seen.extend(rest.iter().map(|c| if is_one { c.to_ascii_lowercase() } else { *c }));
        at = end.max(at + 1);
    }
    seen
}

/// Whether the word goes on there: with a lower-case letter, or as a part of a longer acronym (`2DSA`).
fn continues(name: &str, at: usize) -> bool {
    let mut rest = name.get(at..).unwrap_or_default().chars();
    let ends_upper =
        name.get(..at).is_some_and(|word| word.ends_with(|c: char| c.is_ascii_uppercase()));
    match (rest.next(), rest.next()) {
        (Some(next), _) if next.is_ascii_lowercase() => true,
        (Some(next), after) if ends_upper && next.is_ascii_uppercase() => {
            after.is_none_or(|after| !after.is_ascii_lowercase())
        }
        _ => false,
    }
}
