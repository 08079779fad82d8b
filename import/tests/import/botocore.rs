//! Every model of botocore becomes Rust, in which no two things have one name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_aws_operation::{Error, Model, Options};
use serde_json::Value;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

#[test]
#[ignore = "needs botocore's models, in AWS_OPERATION_BOTOCORE"]
fn every_model_becomes_rust() -> Result {
    let root = std::env::var("AWS_OPERATION_BOTOCORE")?;
    let mut models = Vec::new();
    find(Path::new(&root), &mut models)?;
    models.sort();
    let (mut services, mut ruled, mut protocols, mut operations) = (0, 0, 0, 0);
    let (mut waiters, mut functions) = (0, 0);
    let mut left_out = Vec::new();
    let mut not_written = Vec::new();
    for path in &models {
        let about = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let mut model = Model::read(&fs::read(path)?).map_err(|error| about(&error))?;
        let rules = path.with_file_name("endpoint-rule-set-1.json.gz");
        if rules.exists() {
            let located = model.with_endpoint_rules(&fs::read(&rules)?);
            model = located.map_err(|error| about(&error))?;
            ruled += 1;
        }
        let beside = |name: &str| {
            let names = [name.to_owned(), format!("{name}.gz")];
            names.iter().map(|name| path.with_file_name(name)).find(|path| path.exists())
        };
        if let Some(paginators) = beside("paginators-1.json") {
            let paged = model.with_paginators(&fs::read(paginators)?);
            model = paged.map_err(|error| about(&error))?;
        }
        if let Some(read) = beside("waiters-2.json") {
            let json: Value = serde_json::from_slice(&fs::read(&read)?)?;
            waiters += json["waiters"].as_object().map_or(0, |waiters| waiters.len());
            let waiting = model.with_waiters(&fs::read(read)?);
            model = waiting.map_err(|error| about(&error))?;
        }
        let import = match model.import_all(Options::new()) {
            Err(Error::Protocol(_)) => {
                protocols += 1;
                continue;
            }
            other => other.map_err(|error| about(&error))?,
        };
        services += 1;
        operations += model.list().len();
        let rust = syn::parse_file(&import.text).map_err(|error| about(&error))?;
        functions += rust.items.iter().filter(|item| matches!(item, syn::Item::Fn(_))).count();
        not_written.extend(
            import
                .notes
                .iter()
                .filter(|note| note.text.contains(" is not written: "))
                .map(|note| about(note)),
        );
        distinct(&rust).map_err(|error| about(&error))?;
        left_out.extend(import.left_out.iter().map(|error| about(error)));
    }
    println!(
        "{} of {operations} operations of {services} models; {protocols} models of other protocols; \
         {ruled} have endpoint rules",
        operations - left_out.len(),
    );
    println!("{functions} of {waiters} waiters");
    left_out.iter().for_each(|line| println!("left out: {line}"));
    not_written.iter().for_each(|line| println!("{line}"));
    assert!(not_written.len() * 100 < waiters, "{} waiters are not written", not_written.len());
    assert!(services > 0, "there is no model in {root}");
    Ok(())
}

/// The models under a folder.
fn find(folder: &Path, found: &mut Vec<PathBuf>) -> Result {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            find(&path, found)?;
        } else if name.starts_with("service-2.json") {
            found.push(path);
        }
    }
    Ok(())
}

/// An error that says which name stands for two things.
fn distinct(file: &syn::File) -> std::result::Result<(), String> {
    let mut items = BTreeSet::new();
    for item in &file.items {
        let (name, parts): (_, Vec<String>) = match item {
            syn::Item::Struct(item) => (
                item.ident.to_string(),
                item.fields
                    .iter()
                    .flat_map(|field| &field.ident)
                    .map(ToString::to_string)
                    .collect(),
            ),
            syn::Item::Enum(item) => (
                item.ident.to_string(),
                item.variants.iter().map(|variant| variant.ident.to_string()).collect(),
            ),
            syn::Item::Fn(item) => (item.sig.ident.to_string(), Vec::new()),
            _ => continue,
        };
        let distinct: BTreeSet<_> = parts.iter().collect();
        if distinct.len() != parts.len() {
            return Err(format!("`{name}` has two members of one name"));
        }
        let attributes = match item {
            syn::Item::Struct(item) => item.attrs.as_slice(),
            _ => &[],
        };
        let required = attributes.iter().filter_map(required).map(|name| name.to_string());
        for name in required.chain([name]) {
            if !items.insert(name.clone()) {
                return Err(format!("`{name}` is declared twice"));
            }
        }
    }
    Ok(())
}

/// The name that one of our attributes gives the struct of the required members.
fn required(attribute: &syn::Attribute) -> Option<syn::Ident> {
    let syn::Meta::List(list) = &attribute.meta else { return None };
    let mut tokens = list.tokens.clone().into_iter();
    tokens.find(|token| token.to_string() == "required")?;
    syn::parse2(tokens.nth(1)?.into()).ok()
}
