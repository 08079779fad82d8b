//! Where the vectors are.

use std::env;
use std::path::{Path, PathBuf};

/// The file of that name, in the folder that `AWS_OPERATION_CONFORMANCE` names or in
/// `shared/conformance` beside the checkout.
pub fn path(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let named = env::var_os("AWS_OPERATION_CONFORMANCE").filter(|folder| !folder.is_empty());
    let folder = match named {
        // Cargo tells no one where it was started; mostly that is the root.
        Some(folder) => root.join(folder),
        None => root.join("../shared/conformance"),
    };
    folder.join("protocols/sigv4").join(name)
}
