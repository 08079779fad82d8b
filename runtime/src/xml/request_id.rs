//! The request ID in a document: services of awsQuery and ec2Query respond with it there.

use std::borrow::Cow;

use super::cursor::Cursor;

/// The ID in the document of a success, if it has one. What is not XML has none.
pub(crate) fn request_id(document: &[u8]) -> Option<&str> {
    let mut cursor = Cursor::new(document.trim_ascii_start());
    cursor.root().ok()?;
    while let Some(tag) = cursor.child().ok()? {
        match tag.local_name().into_inner() {
            "ResponseMetadata" => {
                while let Some(tag) = cursor.child().ok()? {
                    if tag.local_name().into_inner() == "RequestId" {
                        return plain(&mut cursor);
                    }
                    cursor.skip().ok()?;
                }
            }
            // ec2Query's.
            "requestId" | "RequestId" => return plain(&mut cursor),
            _ => cursor.skip().ok()?,
        }
    }
    None
}

/// The text of the element that is open, if it is in the document as it is.
fn plain<'de>(cursor: &mut Cursor<'de>) -> Option<&'de str> {
    match cursor.text().ok()? {
        Cow::Borrowed(text) => Some(text.trim()).filter(|text| !text.is_empty()),
        Cow::Owned(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::request_id;

    #[test]
    fn it_is_where_each_protocol_has_it() {
        for (document, expected) in [
            (
                "<R><RResult/><ResponseMetadata><RequestId>a-1</RequestId></ResponseMetadata></R>",
                Some("a-1"),
            ),
            ("\n<?xml version='1.0'?>\n<R><requestId>a-1</requestId><x>y</x></R>", Some("a-1")),
            ("<R><Result><RequestId>not</RequestId></Result></R>", None),
            ("<R><ResponseMetadata><x/></ResponseMetadata></R>", None),
            ("<R><requestId/></R>", None),
            ("<R><requestId>a", None),
            ("{\"requestId\":\"a\"}", None),
            ("", None),
        ] {
            assert_eq!(request_id(document.as_bytes()), expected, "{document}");
        }
    }
}
