//! Only tests: `tests/wire` holds the runtime to what botocore sends and reads, to its properties and
//! through faults; `tests/ui.rs` the macros to their messages; `tests/expansion_lints.rs` what they
//! write to the strictest lints.
