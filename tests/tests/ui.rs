//! Wrong declarations do not compile: `ui/<topic>/<what-is-wrong>.rs`, each with the compiler's
//! words beside it, from the pinned toolchain.

#[test]
fn wrong_declarations_do_not_compile() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}
