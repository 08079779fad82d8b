//! XML documents in a form that they can be compared in.

use aws_operation_tests::Problem;
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

/// An element.
#[derive(Debug, PartialEq)]
pub struct Element {
    name: String,
    attributes: Vec<String>,
    text: String,
    children: Vec<Element>,
}

/// The root, without the white space between elements. Members and entries of a map have no order;
/// members of the same name have, as they are the items of a list.
///
/// # Errors
/// If the document is not XML.
pub fn canonical(document: &str) -> Result<Option<Element>, Problem> {
    let mut reader = Reader::from_str(document);
    let mut open: Vec<Element> = Vec::new();
    loop {
        let ended = match reader.read_event()? {
            Event::Start(tag) => {
                open.push(Element::of(&tag)?);
                None
            }
            Event::Empty(tag) => Some(Element::of(&tag)?),
            Event::End(_) => open.pop(),
            Event::Eof => return Err("the document has no end".into()),
            other => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text(other)?);
                }
                None
            }
        };
        if let Some(ended) = ended.map(Element::sorted) {
            match open.last_mut() {
                Some(around) => around.children.push(ended),
                None => return Ok(Some(ended.without_repeated_namespaces(None))),
            }
        }
    }
}

/// The text that an event stands for. Line ends are as they are written: botocore does not escape them.
fn text(event: Event<'_>) -> Result<String, Problem> {
    Ok(match event {
        Event::Text(text) => text.into_inner().into_owned(),
        Event::GeneralRef(reference) => unescape(&format!("&{};", &*reference))?.into_owned(),
        _ => String::new(),
    })
}

impl Element {
    fn of(tag: &BytesStart<'_>) -> Result<Self, Problem> {
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute?;
            attributes.push(format!("{}={}", attribute.key.0, unescape(&attribute.value)?));
        }
        attributes.sort();
        let name = tag.name().0.to_owned();
        Ok(Self { name, attributes, text: String::new(), children: Vec::new() })
    }

    /// Without the default namespace where it is that of the element around, which changes nothing.
    fn without_repeated_namespaces(mut self, around: Option<&str>) -> Self {
        let is_default = |attribute: &String| attribute.starts_with("xmlns=");
        let own = self.attributes.iter().find(|attribute| is_default(attribute)).cloned();
        self.attributes.retain(|attribute| !is_default(attribute) || Some(&**attribute) != around);
        let here = own.as_deref().or(around);
        let children = self.children.into_iter();
        self.children = children.map(|child| child.without_repeated_namespaces(here)).collect();
        self
    }

    fn sorted(mut self) -> Self {
        if !self.children.is_empty() && self.text.trim().is_empty() {
            self.text.clear();
        }
        self.children.sort_by_cached_key(|child| (child.name.clone(), child.key()));
        self
    }

    /// What tells an entry from others: an entry has a key and a value.
    fn key(&self) -> String {
        match self.children.as_slice() {
            [key, _] if key.name.to_lowercase().contains('k') => key.text.clone(),
            _ => String::new(),
        }
    }
}
