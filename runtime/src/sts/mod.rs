//! AWS Security Token Service, which gives temporary credentials. It needs the feature `xml`.
//!
//! This module is above the client, which calls the service. `credentials` has the type of a role in code, and
//! `environment` reads the roles of profiles. Both assume them by the declarations here.

mod operations;
mod role;

#[cfg(feature = "env")]
pub(crate) use operations::{AssumeRole, AssumedRole, Sts};
#[cfg(feature = "env")]
pub(crate) use role::session_name;
