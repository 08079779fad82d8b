//! From the table of nestings to Rust text.

mod declarations;
mod recursion;

use std::path::PathBuf;
use std::{env, io};

/// Writes `nesting.rs` and what it includes into `OUT_DIR`.
pub fn run() -> io::Result<()> {
    declarations::save(&PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()))
}
