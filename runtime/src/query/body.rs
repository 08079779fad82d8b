//! The parameters of a request.

use serde::ser::Serialize;

use super::envelope::parameter;
use super::text::text;
use crate::bind::{MemberWriter, RequestBody, WrittenBody};
use crate::error::InvalidMember;

/// `Name=value&…`, in the order the members are declared.
#[derive(Debug, Default)]
pub(crate) struct QueryBody {
    parameters: Vec<u8>,
    invalid: Vec<InvalidMember>,
}

impl RequestBody for QueryBody {
    fn new(_checks_constraints: bool) -> Self {
        Self::default()
    }

    fn open(&mut self) {}

    fn payload<T: Serialize + ?Sized>(&mut self, name: &'static str, _: &T) {
        self.invalid.push(InvalidMember::new(name, "cannot be a whole body in awsQuery"));
    }

    fn finish(self) -> WrittenBody {
        WrittenBody { document: Some(self.parameters), invalid: self.invalid }
    }
}

impl MemberWriter for QueryBody {
    fn member<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        match text(value) {
            Ok(Some(text)) => parameter(&mut self.parameters, name, &text),
            Ok(None) => {}
            Err(problem) => self.invalid.push(InvalidMember::new(name, problem.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Timestamp;

    #[test]
    fn scalars_are_parameters_and_none_is_left_out() {
        let mut body = QueryBody::new(true);
        body.member("A", "x y&z=ü~*");
        body.member("B", &None::<String>);
        body.member("C", &Some(900));
        body.member("D", &true);
        body.member("E", &Timestamp::new(0, 0));
        let written = body.finish();
        let document = written.document.unwrap_or_default();
        let expected = "A=x+y%26z%3D%C3%BC~%2A&C=900&D=true&E=1970-01-01T00%3A00%3A00Z";
        assert_eq!(String::from_utf8_lossy(&document), expected);
        assert!(written.invalid.is_empty());
    }

    #[test]
    fn what_has_structure_is_refused_by_name() {
        let mut body = QueryBody::new(true);
        body.member("Tags", &vec!["a"]);
        body.member("Ratio", &0.5);
        body.member("Bytes", &crate::Blob::from(b"abc".to_vec()));
        body.member("Map", &std::collections::BTreeMap::from([("a", "b")]));
        let invalid = body.finish().invalid;
        let names: Vec<_> = invalid.iter().map(InvalidMember::path).collect();
        assert_eq!(names, ["Tags", "Ratio", "Bytes", "Map"]);
        assert_eq!(invalid[0].problem(), "is a list, which awsQuery does not take here yet");
    }
}
