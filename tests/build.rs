//! Turns the conformance data into declarations and calls, which `tests/conformance` compiles.

// Without the path this file would be the module.
#[path = "build/mod.rs"]
mod build;

fn main() -> std::io::Result<()> {
    build::run()
}
