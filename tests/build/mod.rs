//! From the folder of conformance data to Rust text.

mod case;
mod files;
mod fixture;
mod model;
mod plain;
mod s3;
mod smithy;
mod suite;
mod write;

use std::path::PathBuf;
use std::{env, fs, io};

use files::{Files, Source};

/// Writes `conformance.rs` and what it includes into `OUT_DIR`.
pub fn run() -> io::Result<()> {
    let files = Files::named_by_the_environment();
    let sources = files.sources()?;
    files.watch(&sources);
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut text = write::Text::default();
    for Source { name, kind, path } in sources {
        if let (files::Kind::S3(_), Err(reason)) = (kind, files.s3_model()) {
            text.ignore(&name, &reason);
            continue;
        }
        let read = match fs::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                text.ignore(&name, &format!("there is no {}", path.display()));
                continue;
            }
            read => read.map_err(|error| error.to_string()),
        };
        let models = read.and_then(|read| {
            let text = || String::from_utf8(read.clone()).map_err(|error| error.to_string());
            match kind {
                files::Kind::Suites(way) => suite::models(&text()?, way),
                files::Kind::Smithy => smithy::models(&read),
                files::Kind::Fixtures(check) => fixture::models(&text()?, check, &files),
                files::Kind::S3(check) => s3::models(&text()?, check, &files),
            }
        });
        match models {
            Ok(models) => models.into_iter().for_each(|model| text.add(&name, model)),
            Err(reason) => text.fail(&name, &reason),
        }
    }
    text.save(&out)
}
