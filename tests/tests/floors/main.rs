//! Rooms stand on floors: no circle among the modules of a crate, by what they import.

mod circles;
mod paths;
mod sources;

use std::error::Error;
use std::path::Path;

use circles::Circle;
use sources::Sources;

#[test]
fn runtime_stands_on_floors() -> Result<(), Box<dyn Error>> {
    let circles = read("runtime/src")?.circles(&[]);
    assert!(circles.is_empty(), "circles:\n{}", told(&circles));
    Ok(())
}

/// The modules of a folder as well.
#[test]
fn macros_and_importer_stand_on_floors_to_the_file() -> Result<(), Box<dyn Error>> {
    for folder in ["macros/src", "import/src"] {
        let sources = read(folder)?;
        let circles: Vec<Circle> =
            sources.folders().flat_map(|inside| sources.circles(inside)).collect();
        assert!(circles.is_empty(), "circles in `{folder}`:\n{}", told(&circles));
    }
    Ok(())
}

#[test]
fn a_circle_is_found_and_told() -> Result<(), Box<dyn Error>> {
    let of = |files: &[(&str, &str)]| -> Result<String, Box<dyn Error>> {
        let sources = Sources::of(files.iter().copied())?;
        let circles: Vec<Circle> =
            sources.folders().flat_map(|inside| sources.circles(inside)).collect();
        Ok(told(&circles))
    };
    let lib = ("lib.rs", "mod a; mod b; pub use b::B;");
    let ours = ("b/mod.rs", "mod one; mod two; use one::One; use crate::a;");
    let one = ("b/one.rs", "pub struct One;");
    let arrows = "a -> b (a.rs)\nb -> a (b/mod.rs)\n";
    for a in [
        "use crate::b::{self, B};",
        "use crate::{x, b::B as Other};",
        "use super::b;",
        "use crate::B;",
        "fn f() { let _ = crate::b::B; }",
        "mod inside { use super::super::b; }",
        "macro_rules! m { () => { $crate::b::B } }",
    ] {
        assert_eq!(of(&[lib, ("a.rs", a), ours, one])?, arrows, "{a}");
    }
    for a in [
        "// use crate::b;",
        "/// [`B`](crate::b::B)\npub struct A;",
        "#[cfg(test)] mod tests { use crate::b; }",
        "#[cfg(test)] use crate::b::{B};",
        "use b::B;",
        "const TEXT: &str = \"crate::b\";",
    ] {
        assert_eq!(of(&[lib, ("a.rs", a), ours, one])?, "", "{a}");
    }
    // A file of tests alone is none of the crate's.
    let tested = ("a/mod.rs", "#[cfg(test)]\nmod of_b;");
    assert_eq!(of(&[lib, tested, ("a/of_b.rs", "use crate::b;"), ours, one])?, "");
    // Inside a folder too, by a name that the folder has of a file.
    let two = ("b/two.rs", "use super::One;");
    let back = ("b/one.rs", "use super::two;");
    let arrows = "b::one -> b::two (b/one.rs)\nb::two -> b::one (b/two.rs)\n";
    assert_eq!(of(&[lib, ("a.rs", ""), ours, two, back])?, arrows);
    assert_eq!(of(&[lib, ("a.rs", ""), ours, two, one])?, "");
    Ok(())
}

fn read(folder: &str) -> Result<Sources, Box<dyn Error>> {
    Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder))
}

fn told(circles: &[Circle]) -> String {
    circles.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
