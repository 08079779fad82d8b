//! The arguments of the five attributes.

use proc_macro2::{Ident, TokenStream};
use syn::{LitStr, Path, Type};

use super::access_point::AccessPointKeys;
use super::auth::AuthKeys;
use super::checksum::ChecksumKeys;
use super::endpoint_variant::EndpointVariantKeys;
use super::entry::{Entry, entries};
use super::key::{self, Key};
use super::layout::{NamespaceKeys, namespace};
use super::only_word::{compression, retries_off};
use super::pages::PagesKeys;
use super::slot::Slot;
use super::unknown::{Place, meant, unknown};
use crate::mistakes::Mistakes;
use crate::names::spelled;

/// What `#[aws_operation(…)]` was given.
#[derive(Default)]
pub(crate) struct OperationArguments {
    pub(crate) method: Slot<LitStr>,
    pub(crate) path: Slot<LitStr>,
    pub(crate) path_style: Slot<()>,
    pub(crate) host_prefix: Slot<LitStr>,
    pub(crate) service: Slot<Type>,
    pub(crate) output: Slot<Type>,
    pub(crate) error: Slot<Type>,
    pub(crate) name: Slot<LitStr>,
    pub(crate) required: Slot<Ident>,
    pub(crate) rename_all: Slot<LitStr>,
    pub(crate) auth: Slot<AuthKeys>,
    pub(crate) checksum: Slot<ChecksumKeys>,
    /// The word that names the encoding.
    pub(crate) compression: Slot<Ident>,
    pub(crate) retries_off: Slot<()>,
    pub(crate) pages: Slot<PagesKeys>,
    pub(crate) xml_name: Slot<LitStr>,
    pub(crate) xml_namespace: Slot<NamespaceKeys>,
    pub(crate) root: Slot<Path>,
    /// Keys that were meant by unknown words, which must not be called missing too.
    pub(crate) misspelt: Vec<&'static str>,
    /// A word is still being typed: it may become whatever is missing.
    pub(crate) unfinished: bool,
}

impl OperationArguments {
    pub(crate) fn read(arguments: TokenStream, mistakes: &mut Mistakes) -> Self {
        let mut read = Self::default();
        let before = mistakes.count();
        let entries = entries(arguments, mistakes);
        read.unfinished = mistakes.count() > before && entries.is_empty();
        for entry in entries {
            match entry.key.to_string().as_str() {
                "method" => read.method.fill(&entry, &key::METHOD, mistakes, Entry::string),
                "path" => read.path.fill(&entry, &key::PATH, mistakes, Entry::string),
                "path_style" => {
                    read.path_style.fill(&entry, &key::PATH_STYLE, mistakes, Entry::flag)
                }
                "host_prefix" => {
                    read.host_prefix.fill(&entry, &key::HOST_PREFIX, mistakes, Entry::name)
                }
                "service" => read.service.fill(&entry, &key::SERVICE, mistakes, Entry::ty),
                "output" => read.output.fill(&entry, &key::OUTPUT, mistakes, Entry::ty),
                "error" => read.error.fill(&entry, &key::ERROR, mistakes, Entry::ty),
                "name" => read.name.fill(&entry, &key::NAME, mistakes, Entry::name),
                "required" => read.required.fill(&entry, &key::REQUIRED, mistakes, Entry::word),
                "rename_all" => {
                    read.rename_all.fill(&entry, &key::RENAME_ALL, mistakes, Entry::string)
                }
                "auth" => read.auth.fill(&entry, &key::AUTH, mistakes, AuthKeys::of_operation),
                "checksum" => {
                    read.checksum.fill(&entry, &key::CHECKSUM, mistakes, ChecksumKeys::read)
                }
                "compression" => {
                    read.compression.fill(&entry, &key::COMPRESSION, mistakes, compression)
                }
                "retries" => read.retries_off.fill(&entry, &key::RETRIES, mistakes, retries_off),
                "pages" => read.pages.fill(&entry, &key::PAGES, mistakes, PagesKeys::read),
                "xml_name" => read.xml_name.fill(&entry, &key::XML_NAME, mistakes, Entry::xml_name),
                "xml_namespace" => {
                    read.xml_namespace.fill(&entry, &key::XML_NAMESPACE, mistakes, namespace)
                }
                "crate" => read.root.fill(&entry, &key::CRATE, mistakes, root),
                _ => {
                    read.misspelt.extend(meant(&entry, key::OF_OPERATION));
                    read.misspelt.extend(entry.literal().and_then(|value| meant_by(&value)));
                    read.unfinished |= entry.is_unfinished() || entry.is_broken();
                    unknown(&entry, Place::Operation, key::OF_OPERATION, mistakes);
                }
            }
        }
        read
    }
}

/// The key that a value under another name was meant for.
fn meant_by(value: &str) -> Option<&'static str> {
    let is_method = !value.is_empty() && value.chars().all(|c| c.is_ascii_uppercase());
    match value.starts_with('/') {
        true => Some(key::PATH.name),
        false => is_method.then_some(key::METHOD.name),
    }
}

/// The value of `endpoint`.
pub(crate) enum EndpointValue {
    Url(LitStr),
    /// The word `none`.
    None,
}

/// What `#[aws_service(…)]` was given.
#[derive(Default)]
pub(crate) struct ServiceArguments {
    pub(crate) id: Slot<LitStr>,
    pub(crate) endpoint_prefix: Slot<LitStr>,
    pub(crate) signing_name: Slot<LitStr>,
    pub(crate) signing_region: Slot<LitStr>,
    pub(crate) auth: Slot<AuthKeys>,
    pub(crate) region: Slot<LitStr>,
    pub(crate) dual_stack: Slot<()>,
    pub(crate) endpoint: Slot<EndpointValue>,
    pub(crate) endpoint_variants: Vec<EndpointVariantKeys>,
    pub(crate) protocol: Slot<Type>,
    pub(crate) target_prefix: Slot<LitStr>,
    pub(crate) query_compatible: Slot<()>,
    pub(crate) disable_double_encoding: Slot<()>,
    pub(crate) content_sha256: Slot<()>,
    pub(crate) virtual_host: Slot<LitStr>,
    pub(crate) access_points: Vec<AccessPointKeys>,
    pub(crate) version: Slot<LitStr>,
    pub(crate) xml_namespace: Slot<NamespaceKeys>,
    pub(crate) header: Slot<LitStr>,
    pub(crate) error: Slot<Type>,
    pub(crate) root: Slot<Path>,
    /// A word is wrong or still being typed: it may be whatever is missing.
    pub(crate) unfinished: bool,
}

impl ServiceArguments {
    pub(crate) fn read(arguments: TokenStream, mistakes: &mut Mistakes) -> Self {
        let mut read = Self::default();
        let before = mistakes.count();
        let entries = entries(arguments, mistakes);
        read.unfinished = mistakes.count() > before && entries.is_empty();
        for entry in entries {
            match entry.key.to_string().as_str() {
                "id" => read.id.fill(&entry, &key::ID, mistakes, Entry::string),
                "endpoint_prefix" => read.endpoint_prefix.fill(
                    &entry,
                    &key::ENDPOINT_PREFIX,
                    mistakes,
                    Entry::string,
                ),
                "signing_name" => {
                    read.signing_name.fill(&entry, &key::SIGNING_NAME, mistakes, Entry::string)
                }
                "signing_region" => {
                    read.signing_region.fill(&entry, &key::SIGNING_REGION, mistakes, Entry::string)
                }
                "auth" => {
                    read.auth.fill(&entry, &key::AUTH_OF_SERVICE, mistakes, AuthKeys::of_service)
                }
                "region" => read.region.fill(&entry, &key::REGION, mistakes, Entry::string),
                "dual_stack" => {
                    read.dual_stack.fill(&entry, &key::DUAL_STACK, mistakes, Entry::flag)
                }
                "endpoint" => read.endpoint.fill(&entry, &key::ENDPOINT, mistakes, endpoint),
                "endpoint_variant" => {
                    read.endpoint_variants.extend(EndpointVariantKeys::read(&entry, mistakes))
                }
                "protocol" => read.protocol.fill(&entry, &key::PROTOCOL, mistakes, Entry::ty),
                "target_prefix" => {
                    read.target_prefix.fill(&entry, &key::TARGET_PREFIX, mistakes, Entry::name)
                }
                "query_compatible" => read.query_compatible.fill(
                    &entry,
                    &key::QUERY_COMPATIBLE,
                    mistakes,
                    Entry::flag,
                ),
                "disable_double_encoding" => read.disable_double_encoding.fill(
                    &entry,
                    &key::DISABLE_DOUBLE_ENCODING,
                    mistakes,
                    Entry::flag,
                ),
                "content_sha256" => {
                    read.content_sha256.fill(&entry, &key::CONTENT_SHA256, mistakes, Entry::flag)
                }
                "virtual_host" => {
                    read.virtual_host.fill(&entry, &key::VIRTUAL_HOST, mistakes, Entry::string)
                }
                "access_point" => {
                    read.access_points.extend(AccessPointKeys::read(&entry, mistakes))
                }
                "version" => read.version.fill(&entry, &key::VERSION, mistakes, Entry::name),
                "xml_namespace" => {
                    read.xml_namespace.fill(&entry, &key::XML_NAMESPACE, mistakes, namespace)
                }
                "header" => {
                    read.header.fill(&entry, &key::HEADER_OF_SERVICE, mistakes, Entry::string)
                }
                "error" => read.error.fill(&entry, &key::ERROR, mistakes, Entry::ty),
                "crate" => read.root.fill(&entry, &key::CRATE, mistakes, root),
                _ => {
                    read.unfinished |= entry.is_unfinished()
                        || entry.literal().is_some()
                        || matches!(meant(&entry, key::OF_SERVICE), Some("id" | "endpoint_prefix"));
                    unknown(&entry, Place::Service, key::OF_SERVICE, mistakes);
                }
            }
        }
        read
    }
}

/// What `#[aws_output(…)]` was given.
#[derive(Default)]
pub(crate) struct OutputArguments {
    pub(crate) output: Slot<()>,
    pub(crate) unwrapped: Slot<()>,
    pub(crate) rename_all: Slot<LitStr>,
    pub(crate) root: Slot<Path>,
}

impl OutputArguments {
    pub(crate) fn read(arguments: TokenStream, mistakes: &mut Mistakes) -> Self {
        const KEYS: &[&Key] = &[&key::OUTPUT_ONLY, &key::UNWRAPPED, &key::RENAME_ALL, &key::CRATE];
        let mut read = Self::default();
        for entry in entries(arguments, mistakes) {
            match entry.key.to_string().as_str() {
                "output" => read.output.fill(&entry, &key::OUTPUT_ONLY, mistakes, Entry::flag),
                "unwrapped" => read.unwrapped.fill(&entry, &key::UNWRAPPED, mistakes, Entry::flag),
                "rename_all" => {
                    read.rename_all.fill(&entry, &key::RENAME_ALL, mistakes, Entry::string)
                }
                "crate" => read.root.fill(&entry, &key::CRATE, mistakes, root),
                _ => unknown(&entry, Place::Item, KEYS, mistakes),
            }
        }
        read
    }
}

/// What `#[aws_shape(…)]` was given.
#[derive(Default)]
pub(crate) struct ShapeArguments {
    pub(crate) input: Slot<()>,
    pub(crate) output: Slot<()>,
    pub(crate) serde: Slot<()>,
    pub(crate) required: Slot<Ident>,
    pub(crate) rename_all: Slot<LitStr>,
    pub(crate) xml_name: Slot<LitStr>,
    pub(crate) xml_namespace: Slot<NamespaceKeys>,
    pub(crate) root: Slot<Path>,
}

impl ShapeArguments {
    pub(crate) fn read(arguments: TokenStream, mistakes: &mut Mistakes) -> Self {
        const KEYS: &[&Key] = &[
            &key::INPUT,
            &key::OUTPUT_ONLY,
            &key::SERDE,
            &key::REQUIRED,
            &key::RENAME_ALL,
            &key::XML_NAME,
            &key::XML_NAMESPACE,
            &key::CRATE,
        ];
        let mut read = Self::default();
        for entry in entries(arguments, mistakes) {
            match entry.key.to_string().as_str() {
                "input" => read.input.fill(&entry, &key::INPUT, mistakes, Entry::flag),
                "output" => read.output.fill(&entry, &key::OUTPUT_ONLY, mistakes, Entry::flag),
                "serde" => read.serde.fill(&entry, &key::SERDE, mistakes, Entry::flag),
                "required" => read.required.fill(&entry, &key::REQUIRED, mistakes, Entry::word),
                "rename_all" => {
                    read.rename_all.fill(&entry, &key::RENAME_ALL, mistakes, Entry::string)
                }
                "xml_name" => read.xml_name.fill(&entry, &key::XML_NAME, mistakes, Entry::xml_name),
                "xml_namespace" => {
                    read.xml_namespace.fill(&entry, &key::XML_NAMESPACE, mistakes, namespace)
                }
                "crate" => read.root.fill(&entry, &key::CRATE, mistakes, root),
                _ => unknown(&entry, Place::Item, KEYS, mistakes),
            }
        }
        read
    }
}

/// What `#[aws_error(…)]` was given.
#[derive(Default)]
pub(crate) struct ErrorArguments {
    pub(crate) output: Slot<()>,
    pub(crate) root: Slot<Path>,
}

impl ErrorArguments {
    pub(crate) fn read(arguments: TokenStream, mistakes: &mut Mistakes) -> Self {
        let mut read = Self::default();
        for entry in entries(arguments, mistakes) {
            match entry.key.to_string().as_str() {
                "output" => read.output.fill(&entry, &key::OUTPUT_ONLY, mistakes, Entry::flag),
                "crate" => read.root.fill(&entry, &key::CRATE, mistakes, root),
                _ => unknown(&entry, Place::Item, &[&key::OUTPUT_ONLY, &key::CRATE], mistakes),
            }
        }
        read
    }
}

fn root(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<Path> {
    let path: Path = entry.value(key, "a path", mistakes)?;
    if is_absolute(&path) {
        return Some(path);
    }
    let name = spelled(&path);
    let help = format!("write `crate = ::{name}` or `crate = crate::{name}`");
    mistakes.at(&path, "`crate` path must be absolute", help);
    None
}

/// Whether a path means the same wherever the expansion lands.
pub(crate) fn is_absolute(path: &Path) -> bool {
    path.leading_colon.is_some()
        || path
            .segments
            .first()
            .is_some_and(|first| first.ident == "crate" || first.ident == "$crate")
}

fn endpoint(entry: &Entry, key: &Key, mistakes: &mut Mistakes) -> Option<EndpointValue> {
    match entry.bare_word() {
        Some(word) if word == "none" => Some(EndpointValue::None),
        _ => entry.url(key, mistakes).map(EndpointValue::Url),
    }
}
