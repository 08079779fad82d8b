//! Declarations that look wrong and are legal. The packages in `editions` run them in older editions too.

#![allow(clippy::all, clippy::expect_used, clippy::unwrap_used, reason = "they are odd on purpose")]

mod builder;
mod cfg;
mod crate_key;
mod deprecated;
mod in_a_function;
mod macro_rules;
mod no_implicit_prelude;
mod odd_paths;
mod other_derives;
mod raw_identifiers;
mod required;
mod sensitive_beside_no_debug;
mod shadowed_names;
mod text;
mod types_of_others;
