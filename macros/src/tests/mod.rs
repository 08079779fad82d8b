//! Tests of the whole way of a declaration, which no other crate can take: a macro crate exports its
//! macros alone.

mod botocore;
mod declared;
mod halves;
mod robustness;
mod snapshots;
