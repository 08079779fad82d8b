//! Which files there are, and where.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Names the folder.
const VARIABLE: &str = "AWS_OPERATION_CONFORMANCE";

/// Names the folder of botocore's models.
const BOTOCORE: &str = "AWS_OPERATION_BOTOCORE";

const S3_MODEL: &str = "s3/2006-03-01";

/// The folder, from the one that the checkout is in.
const DEFAULT: &str = "shared/conformance";

/// Calls of one operation, for a checkout that stands by itself.
const OWN: &str = "data";

const MODEL: &str = "nimble/nimble/2020-08-01/service-2.json";

/// The folders of suites, and what their cases are about.
const SUITES: [(&str, Way); 4] = [
    ("input", Way::Input),
    ("legacy/input", Way::Input),
    ("output", Way::Output),
    ("legacy/output", Way::Output),
];

/// The folder of Smithy's models with tests.
const SMITHY: &str = "smithy-tests";

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
    /// Calls of S3, and how they are checked.
    S3(&'static str),
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

    /// Every file of cases that is there, and those of Nimble Studio that are not. Suites and models may
    /// have any name.
    pub fn sources(&self) -> io::Result<Vec<Source>> {
        let mut sources = Vec::new();
        for (folder, way) in SUITES {
            let listed = self.listed(&format!("protocols/{folder}"), folder, ".json")?;
            let suites = listed.into_iter();
            sources.extend(suites.map(|(name, path)| Source {
                name,
                kind: Kind::Suites(way),
                path,
            }));
        }
        let models = self.listed(SMITHY, "smithy", ".json.gz")?;
        let models = models.into_iter();
        sources.extend(models.map(|(name, path)| Source { name, kind: Kind::Smithy, path }));
        sources.extend(["requests", "responses", "retries"].map(|check| Source {
            path: self.or_own(
                self.folder.join(format!("fixtures/nimble-{check}.jsonl")),
                &format!("nimble-{check}.jsonl"),
            ),
            kind: Kind::Fixtures(check),
            name: format!("nimble/{check}"),
        }));
        sources.extend([("requests", "s3-requests"), ("responses", "s3-responses")].map(
            |(name, check)| Source {
                path: self.folder.join(format!("fixtures/{check}.jsonl")),
                kind: Kind::S3(check),
                name: format!("s3/{name}"),
            },
        ));
        Ok(sources)
    }

    /// What begins the names of the tests in each file of a folder, and its path. A folder that is not
    /// there, or has no such file, stands for one.
    fn listed(
        &self,
        folder: &str,
        name: &str,
        extension: &str,
    ) -> io::Result<Vec<(String, PathBuf)>> {
        let path = self.folder.join(folder);
        let entries = match fs::read_dir(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            entries => entries?.collect::<io::Result<Vec<_>>>()?,
        };
        let mut files: Vec<_> = entries
            .iter()
            .filter_map(|entry| {
                let file = entry.file_name();
                let stem = file.to_str()?.strip_suffix(extension)?;
                Some((format!("{name}/{stem}"), entry.path()))
            })
            .collect();
        files.sort();
        if files.is_empty() {
            files.push((name.to_owned(), path.join(format!("*{extension}"))));
        }
        Ok(files)
    }

    /// The model of Nimble Studio: the default folder's where this one has none.
    pub fn nimble_model(&self) -> PathBuf {
        let path = self.folder.join(MODEL);
        let path = if path.exists() { path } else { self.default.join(MODEL) };
        let path = self.or_own(path, "nimble.json");
        watch(&path);
        path
    }

    /// The folder of S3's model and endpoint rules among botocore's, if those were fetched.
    pub fn s3_model(&self) -> Result<PathBuf, String> {
        println!("cargo::rerun-if-env-changed={BOTOCORE}");
        let folder = env::var_os(BOTOCORE).filter(|folder| !folder.is_empty());
        let folder = folder.map(PathBuf::from);
        let path = folder.map(|folder| folder.join(S3_MODEL)).filter(|path| path.exists());
        path.inspect(|path| watch(path)).ok_or_else(|| {
            format!("there is no model of S3: name botocore's folder `data` with {BOTOCORE}")
        })
    }

    /// Has cargo run this again when a file changes, comes or goes. A folder that is not there is not
    /// waited for, as that would be to build everything every time.
    pub fn watch(&self, sources: &[Source]) {
        sources.iter().filter(|source| source.path.exists()).for_each(|source| watch(&source.path));
        let suites = SUITES.iter().map(|(folder, _)| format!("protocols/{folder}"));
        let folders = suites.chain([SMITHY.to_owned(), "fixtures".to_owned()]);
        let folders = folders.map(|folder| self.folder.join(folder));
        // One that is missing comes to the folder above it.
        let folders = folders.map(|path| if path.exists() { path } else { self.folder.clone() });
        folders.filter(|folder| folder.exists()).for_each(|folder| watch(&folder));
    }

    /// The file of that name in this package, where there is no folder.
    fn or_own(&self, path: PathBuf, name: &str) -> PathBuf {
        if self.is_named || path.exists() { path } else { self.own.join(name) }
    }
}

fn watch(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}
