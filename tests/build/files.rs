//! Which files there are, and where.

use std::env;
use std::path::{Path, PathBuf};

/// Names the folder.
const VARIABLE: &str = "AWS_OPERATION_CONFORMANCE";

/// The folder, from the one that the checkout is in.
const DEFAULT: &str = "shared/conformance";

/// Calls of one operation, for a checkout that stands by itself.
const OWN: &str = "data";

const MODEL: &str = "nimble/nimble/2020-08-01/service-2.json";

/// The suites of protocols that the crate speaks.
const PROTOCOLS: [&str; 9] = [
    "rest-json",
    "json",
    "json_1_0",
    "json_1_0-query-compatible",
    "rest-xml",
    "query",
    "ec2",
    "smithy-rpc-v2-cbor",
    "smithy-rpc-v2-cbor-query-compatible",
];

/// Suites about requests alone.
const INPUT_ONLY: [&str; 1] = ["smithy-rpc-v2-cbor-non-query-compatible"];

/// The older suites, of which there are not all.
const LEGACY: [&str; 5] = ["rest-json", "json", "rest-xml", "query", "ec2"];

/// Smithy's models with tests of protocols that the crate speaks.
const SMITHY: [&str; 1] = ["rpcv2"];

/// The folders in use.
pub struct Files {
    folder: PathBuf,
    default: PathBuf,
    own: PathBuf,
    /// Whether the folder was chosen, so that nothing stands in for what it has not.
    is_named: bool,
}

/// A file of cases.
pub struct Source {
    /// What its tests' names begin with.
    pub name: String,
    pub kind: Kind,
    pub path: PathBuf,
}

/// What is in a file.
#[derive(Clone, Copy)]
pub enum Kind {
    /// botocore's protocol suites.
    Suites(Way),
    /// Smithy's protocol tests.
    Smithy,
    /// Calls of Nimble Studio, and how they are checked.
    Fixtures(&'static str),
}

/// What a suite is about.
#[derive(Clone, Copy, PartialEq)]
pub enum Way {
    Input,
    Output,
}

impl Files {
    pub fn named_by_the_environment() -> Self {
        println!("cargo::rerun-if-env-changed={VARIABLE}");
        let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
        let named = env::var_os(VARIABLE).filter(|folder| !folder.is_empty());
        let mut above = package.ancestors().skip(1);
        let root = above.next().unwrap_or(&package);
        let default = above.next().unwrap_or(root).join(DEFAULT);
        Self {
            is_named: named.is_some(),
            // Cargo tells no one where it was started; mostly that is the root.
            folder: named.map_or_else(|| default.clone(), |folder| root.join(folder)),
            default,
            own: package.join(OWN),
        }
    }

    /// Every file that there may be.
    pub fn sources(&self) -> Vec<Source> {
        let mut sources = Vec::new();
        for (folder, way) in [("input", Way::Input), ("output", Way::Output)] {
            let alone = if way == Way::Input { &INPUT_ONLY[..] } else { &[] };
            let current =
                PROTOCOLS.iter().chain(alone).map(|protocol| format!("{folder}/{protocol}"));
            let legacy = LEGACY.iter().map(|protocol| format!("legacy/{folder}/{protocol}"));
            sources.extend(current.chain(legacy).map(|name| Source {
                path: self.folder.join(format!("protocols/{name}.json")),
                kind: Kind::Suites(way),
                name,
            }));
        }
        sources.extend(SMITHY.map(|name| Source {
            path: self.folder.join(format!("smithy-tests/{name}.json.gz")),
            kind: Kind::Smithy,
            name: format!("smithy/{name}"),
        }));
        sources.extend(["requests", "responses", "retries"].map(|check| Source {
            path: self.or_own(
                self.folder.join(format!("fixtures/nimble-{check}.jsonl")),
                &format!("nimble-{check}.jsonl"),
            ),
            kind: Kind::Fixtures(check),
            name: format!("nimble/{check}"),
        }));
        sources
    }

    /// The model of Nimble Studio: the default folder's where this one has none.
    pub fn nimble_model(&self) -> PathBuf {
        let path = self.folder.join(MODEL);
        let path = if path.exists() { path } else { self.default.join(MODEL) };
        let path = self.or_own(path, "nimble.json");
        watch(&path);
        path
    }

    /// Has cargo run this again when a file changes or comes. A folder that is not there is not waited
    /// for, as that would be to build everything every time.
    pub fn watch(&self) {
        let sources = self.sources();
        let (there, missing): (Vec<_>, Vec<_>) =
            sources.iter().partition(|source| source.path.exists());
        there.iter().for_each(|source| watch(&source.path));
        if !missing.is_empty() && self.folder.exists() {
            watch(&self.folder);
        }
    }

    /// The file of that name in this package, where there is no folder.
    fn or_own(&self, path: PathBuf, name: &str) -> PathBuf {
        if self.is_named || path.exists() { path } else { self.own.join(name) }
    }
}

fn watch(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}
