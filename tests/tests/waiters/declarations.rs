//! Those of the flows against moto.
#![allow(
    dead_code,
    clippy::enum_variant_names,
    clippy::upper_case_acronyms,
    reason = "the names are the models', and other tests use the rest"
)]

#[path = "../moto/declarations/dynamo_db.rs"]
pub mod dynamo_db;
#[path = "../moto/declarations/ec2.rs"]
pub mod ec2;
#[path = "../moto/declarations/ecs.rs"]
pub mod ecs;
#[path = "../moto/declarations/lambda.rs"]
pub mod lambda;
