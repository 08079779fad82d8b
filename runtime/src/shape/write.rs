//! How a structure writes its members into any serde format.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::bind::MemberWriter;

/// Writes the members of one structure; keeps the first error for the end, so that what the
/// macros write has no error to pass on.
#[derive(Debug)]
pub struct StructureWriter<S: Serializer>(Result<S::SerializeStruct, S::Error>);

impl<S: Serializer> StructureWriter<S> {
    /// Begins the structure `name` with `count` members.
    pub fn new(serializer: S, name: &'static str, count: usize) -> Self {
        Self(serializer.serialize_struct(name, count))
    }

    /// Ends the structure.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0?.end()
    }
}

impl<S: Serializer> MemberWriter for StructureWriter<S> {
    fn member<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if let Ok(structure) = &mut self.0
            && let Err(error) = structure.serialize_field(name, value)
        {
            self.0 = Err(error);
        }
    }
}
