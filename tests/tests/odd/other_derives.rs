//! Other derives and attributes, above ours and below it.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

use aws_operation::{aws_operation, aws_output, aws_shape};
use aws_operation_tests::{body, target};

/// Documented above.
#[derive(Clone, Default, serde::Serialize, serde::Deserialize)]
#[must_use]
#[aws_operation(method = "POST", path = "/{studioId}", rename_all = "PascalCase")]
#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
/// Documented below.
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub(crate) struct Above {
    /// A label.
    pub(crate) studio_id: String,
    /** In the body. */
    #[serde(rename = "display")]
    #[aws(name = "display", length(min = 1))]
    pub(crate) display_name: Option<String>,
    #[aws(query)]
    /// In the query.
    pub(crate) max_results: Option<u8>,
}

/// For a user's own ends.
#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Read {
    name: Option<String>,
}

/// A shape with everything that a shape may derive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[aws_shape]
#[derive(PartialOrd, Ord)]
#[repr(C)]
pub(crate) struct Tag {
    /// A member.
    pub(crate) key: String,
}

#[test]
fn holds() {
    let above =
        || Above { studio_id: "s".into(), display_name: Some("n".into()), max_results: Some(5) };
    assert_eq!(target(above()), "/s?MaxResults=5");
    assert_eq!(body(above()), r#"{"display":"n"}"#);
    // serde's own derive keeps to its own keys.
    let own = serde_json::to_string(&above()).unwrap();
    assert_eq!(own, r#"{"StudioId":"s","display":"n","MaxResults":5}"#);
    assert_eq!(serde_json::from_str::<Above>(&own).unwrap(), above());
    let _ = (Read::default().name, Tag::default() < Tag { key: "k".into() });
}
