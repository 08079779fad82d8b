//! Turns the table of nestings into declarations and calls, which `tests/nesting` compiles.

// Without the path this file would be the module.
#[path = "build/mod.rs"]
mod build;

fn main() -> std::io::Result<()> {
    build::run()
}
