//! An XML document as a tree. Attributes, comments and namespaces have no meaning in responses.

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::shape::ReadError;
use crate::stack::levels;

/// Deeper than any response. An element is dropped on the stack that there is.
const DEPTH: usize = 64;

/// An element: its name without a prefix, its text, and what is in it.
#[derive(Debug, Default)]
pub struct Element {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) children: Vec<Element>,
}

impl Element {
    /// The root of a document.
    pub(crate) fn parse(document: &[u8]) -> Result<Self, ReadError> {
        let problem = |problem: &str| ReadError::new(problem.to_owned());
        let text = std::str::from_utf8(document).map_err(|_| problem("invalid XML: not UTF-8"))?;
        let mut reader = Reader::from_str(text);
        let most = DEPTH.min(levels());
        let (mut open, mut root): (Vec<Self>, Option<Self>) = (Vec::new(), None);
        loop {
            let event = reader.read_event();
            // quick-xml's errors quote names at most.
            match event.map_err(|error| ReadError::new(format!("invalid XML: {error}")))? {
                Event::Start(_) | Event::Empty(_) if open.is_empty() && root.is_some() => {
                    return Err(problem("invalid XML: more than one root element"));
                }
                Event::Start(_) if open.len() == most => {
                    return Err(problem(&format!("XML is nested more than {most} levels deep")));
                }
                Event::Start(start) => open.push(Self::named(&start)),
                Event::Empty(start) => close(Self::named(&start), &mut open, &mut root),
                Event::End(_) => {
                    if let Some(element) = open.pop() {
                        close(element, &mut open, &mut root);
                    }
                }
                Event::Text(text) => push(&mut open, &text.xml10_content()),
                Event::CData(text) => push(&mut open, &text.xml10_content()),
                Event::GeneralRef(reference) => push(&mut open, &resolved(&reference)?),
                Event::DocType(_) => {
                    return Err(problem("XML with a document type is not supported"));
                }
                Event::Eof if open.is_empty() => {
                    return root.ok_or_else(|| problem("not an XML document"));
                }
                Event::Eof => return Err(problem("invalid XML: unexpected end")),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    /// The first element of that name in this one.
    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The first element whose name is as wanted, by value.
    pub(crate) fn into_child(self, wanted: impl Fn(&str) -> bool) -> Option<Self> {
        self.children.into_iter().find(|child| wanted(&child.name))
    }

    fn named(start: &BytesStart<'_>) -> Self {
        let name = start.name().0;
        let local = name.rsplit_once(':').map_or(name, |(_, local)| local);
        Self { name: local.to_owned(), ..Self::default() }
    }
}

fn close(element: Element, open: &mut [Element], root: &mut Option<Element>) {
    match open.last_mut() {
        Some(parent) => parent.children.push(element),
        None => *root = Some(element),
    }
}

fn push(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

/// The character of `&#65;`, or the text of one of the five entities that need no declaration.
fn resolved(reference: &BytesRef<'_>) -> Result<String, ReadError> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => return Ok(character.to_string()),
        Ok(None) => {}
        Err(_) => return Err(ReadError::new("invalid XML: bad character reference")),
    }
    let text = resolve_xml_entity(reference);
    text.map(str::to_owned).ok_or_else(|| ReadError::new("invalid XML: unknown entity"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_unescaped_and_prefixes_are_dropped() -> Result<(), ReadError> {
        let document = "<?xml version='1.0'?><a:R x='1'><!-- c --><b>x &amp; &#x41;<![CDATA[<]]></b><c/></a:R>";
        let root = Element::parse(document.as_bytes())?;
        assert_eq!(root.name, "R");
        assert_eq!(root.child("b").map(|b| b.text.as_str()), Some("x & A<"));
        assert!(root.child("c").is_some_and(|c| c.text.is_empty()));
        Ok(())
    }

    #[test]
    fn what_is_no_document_is_refused() {
        let deep = format!("{}{}", "<a>".repeat(100), "</a>".repeat(100));
        for document in [
            "",
            "text",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
            "<!DOCTYPE a><a/>",
            "<a>&e;</a>",
            "<a>&#0;</a>",
            &deep,
        ] {
            assert!(Element::parse(document.as_bytes()).is_err(), "{document}");
        }
        assert!(Element::parse(b"<a>\xff</a>").is_err());
    }

    #[test]
    fn what_is_deep_is_read_or_refused_on_a_small_stack() -> std::io::Result<()> {
        for (elements, expected) in [(10, Some(true)), (60, None), (100_000, Some(false))] {
            let small = std::thread::Builder::new().stack_size(64 << 10).spawn(move || {
                let text = format!("{}{}", "<a>".repeat(elements), "</a>".repeat(elements));
                Element::parse(text.as_bytes()).is_ok()
            });
            let is_read = small?.join().ok();
            assert!(is_read.is_some(), "{elements}");
            assert!(expected.is_none() || is_read == expected, "{elements}");
        }
        Ok(())
    }
}
