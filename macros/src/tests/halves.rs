//! What reads a declaration knows nothing of what is written for it, nor of rustc's side: it is to
//! serve outside of a macro too.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms and files that read.
const READING: [&str; 10] = [
    "attr",
    "lower",
    "model",
    "check",
    "read.rs",
    "declaration.rs",
    "declared.rs",
    "mistakes.rs",
    "names.rs",
    "root.rs",
];

#[test]
fn reading_knows_nothing_of_writing() -> Result<(), Box<dyn std::error::Error>> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for name in READING {
        files_in(source.join(name), &mut files)?;
    }
    assert!(files.len() > 40, "{} files", files.len());
    for file in files {
        let text = fs::read_to_string(&file)?;
        for word in ["crate::expand", "crate::front", "crate::derive", "proc_macro::"] {
            assert!(!text.contains(word), "{} names `{word}`", file.display());
        }
    }
    Ok(())
}

fn files_in(path: PathBuf, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            files_in(entry?.path(), files)?;
        }
    } else {
        files.push(path);
    }
    Ok(())
}
