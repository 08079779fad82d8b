//! Pages, and the items in them.

mod botocore;
mod declarations;
mod own;
