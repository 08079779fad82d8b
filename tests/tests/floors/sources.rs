//! The files of a crate as modules, and the modules that each names.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::Path;

use crate::circles::{Arrow, Circle, circles};
use crate::paths::{Names, names};

/// A module, by the names from the crate's root.
pub type Module = Vec<String>;

/// A crate's modules. What only tests see is left out, and what an expansion names is not seen.
pub struct Sources {
    files: BTreeMap<Module, File>,
}

struct File {
    path: String,
    names: Names,
}

impl Sources {
    /// The crate whose `lib.rs` is in `folder`.
    pub fn read(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let mut texts = Vec::new();
        for path in glob::glob(&format!("{}/**/*.rs", folder.display()))? {
            let path = path?;
            let text = fs::read_to_string(&path)?;
            texts.push((path.strip_prefix(folder)?.to_string_lossy().into_owned(), text));
        }
        Self::of(texts.iter().map(|(path, text)| (&**path, &**text)))
    }

    /// A crate of files, each by its path from the folder of `lib.rs`.
    pub fn of<'a>(texts: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self, Box<dyn Error>> {
        let mut files = BTreeMap::new();
        for (path, text) in texts {
            let module = module(path);
            let names = names(text, &module).map_err(|error| format!("{path}: {error}"))?;
            files.insert(module, File { path: path.to_owned(), names });
        }
        let tests: BTreeSet<Module> =
            files.values().flat_map(|file| file.names.tests.iter().cloned()).collect();
        files.retain(|module, _| !tests.iter().any(|test| module.starts_with(test)));
        Ok(Self { files })
    }

    /// The root and the modules that have others in them.
    pub fn folders(&self) -> impl Iterator<Item = &Module> {
        self.files.keys().filter(|folder| {
            self.files
                .keys()
                .any(|module| module.len() > folder.len() && module.starts_with(folder))
        })
    }

    /// The circles among the modules that are directly in `folder`.
    pub fn circles(&self, folder: &[String]) -> Vec<Circle> {
        let mut arrows: BTreeMap<(String, String), Arrow> = BTreeMap::new();
        for (module, file) in &self.files {
            let Some(from) = child(folder, module) else { continue };
            for path in &file.names.paths {
                let named = self.named(path, module);
                let Some(to) = child(folder, &named).filter(|to| *to != from) else { continue };
                let arrow = arrows.entry((from.clone(), to.clone()));
                let arrow = arrow.or_insert_with(|| Arrow::new(from.clone(), to));
                arrow.files.insert(file.path.clone());
            }
        }
        circles(arrows.into_values().collect())
    }

    /// The module that `path` leads to. A name that a module around `from` has of another one is that
    /// one's.
    fn named(&self, path: &[String], from: &[String]) -> Module {
        let mut module = Module::new();
        for (at, segment) in path.iter().enumerate() {
            let below = [&module[..], std::slice::from_ref(segment)].concat();
            if self.files.contains_key(&below) {
                module = below;
                continue;
            }
            let around = self.files.get(&module).filter(|_| from.starts_with(&module));
            let brought = around.and_then(|around| around.names.brought.get(segment));
            // A name that is brought from where it is brought to is of another crate.
            return match brought.filter(|brought| !brought.starts_with(&path[..=at])) {
                Some(brought) => self.named(&[brought, &path[at + 1..]].concat(), &[]),
                None => module,
            };
        }
        module
    }
}

/// The module of a file.
fn module(path: &str) -> Module {
    let path = path.trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if path == "lib" || path == "main" {
        return Module::new();
    }
    path.split('/').map(str::to_owned).collect()
}

/// The module directly in `folder` that `module` is, or is inside of.
fn child(folder: &[String], module: &[String]) -> Option<String> {
    let inside = module.starts_with(folder) && module.len() > folder.len();
    inside.then(|| module[..=folder.len()].join("::"))
}
