// The macros' own modules: a macro crate exports nothing that could be called from here.
#[path = "../../src/attr/mod.rs"]
mod attr;
#[path = "../../src/check/mod.rs"]
mod check;
#[path = "../../src/declaration.rs"]
mod declaration;
#[path = "../../src/declared.rs"]
mod declared;
#[path = "../../src/derive.rs"]
mod derive;
#[path = "../../src/expand/mod.rs"]
mod expand;
#[path = "../../src/front/mod.rs"]
mod front;
#[path = "../../src/lower/mod.rs"]
mod lower;
#[path = "../../src/mistakes.rs"]
mod mistakes;
#[path = "../../src/model/mod.rs"]
mod model;
#[path = "../../src/names.rs"]
mod names;
#[path = "../../src/read.rs"]
mod read;
#[path = "../../src/required.rs"]
mod required;
#[path = "../../src/root.rs"]
mod root;
