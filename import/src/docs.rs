//! The model's documentation, which is HTML, as the Markdown of doc comments.

use htmd::element_handler::{HandlerResult, Handlers};
use htmd::options::{BrStyle, BulletListMarker, Options};
use htmd::{Element, HtmlToMarkdown};

use crate::unescaped::unescaped;
use crate::wrap::wrap;

/// The elements that are markup, and those of the documentation's own system, which say nothing to
/// a reader of Rust; any other `<word>` is a placeholder, such as `<region>`.
const ELEMENTS: &str = "a abbr b blockquote body br caption caution cite code dd del div dl dt em \
    fullname h1 h2 h3 h4 h5 h6 hr html i important ins li note ol p pre q replaceable s small span \
    strong sub sup table tbody td th thead tip title tr tt u ul xhtml zonbook";

/// A converter of documentation.
pub(crate) struct Docs(HtmlToMarkdown);

impl Docs {
    /// A converter; it is costly to make and cheap to use.
    pub(crate) fn new() -> Self {
        let options = Options {
            br_style: BrStyle::Backslash,
            bullet_list_marker: BulletListMarker::Dash,
            ul_bullet_spacing: 1,
            ol_number_spacing: 1,
            ..Options::default()
        };
        let converter = HtmlToMarkdown::builder()
            .options(options)
            .add_handler(vec!["a"], link)
            .add_handler(vec!["pre"], preformatted)
            .add_handler(vec!["note", "tip"], |handlers: &dyn Handlers, element: Element<'_>| {
                Some(aside(handlers, &element, "Note"))
            })
            .add_handler(vec!["important"], |handlers: &dyn Handlers, element: Element<'_>| {
                Some(aside(handlers, &element, "Important"))
            })
            .add_handler(vec!["dt"], |handlers: &dyn Handlers, element: Element<'_>| {
                let term = handlers.walk_children(element.node).content;
                Some(format!("\n\n**{}**\n\n", term.trim()).into())
            })
            .add_handler(vec!["dd"], |handlers: &dyn Handlers, element: Element<'_>| {
                let text = handlers.walk_children(element.node).content;
                Some(format!("\n\n{}\n\n", text.trim()).into())
            });
        Self(converter.build())
    }

    /// The lines of the comment, at most `width` wide where words allow it.
    pub(crate) fn lines(&self, html: &str, width: usize) -> Vec<String> {
        wrap(&self.markdown(html), width)
    }

    /// The lines of the first paragraph: of the first that is not a note or heading, if there is one.
    pub(crate) fn first_paragraph(&self, html: &str, width: usize) -> Vec<String> {
        let markdown = self.markdown(html);
        let paragraphs = || markdown.split("\n\n").filter(|text| !text.trim().is_empty());
        let first = paragraphs().find(|text| !text.starts_with(['>', '#']));
        wrap(first.or_else(|| paragraphs().next()).unwrap_or_default(), width)
    }

    /// The first sentence, without markup.
    pub(crate) fn summary(&self, html: &str) -> String {
        let markdown = self.markdown(html);
        let paragraph = markdown.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        sentence(&plain(paragraph)).to_owned()
    }

    fn markdown(&self, html: &str) -> String {
        // Smithy allows Markdown too; text without an element that has its marks is taken as that.
        let marked = ["](", "`", "**"].iter().any(|mark| html.contains(mark));
        if marked && !html.contains(['<', '&']) {
            return html.trim().to_owned();
        }
        let markdown = self.0.convert(&escape_placeholders(html));
        markdown.map_or_else(|_| String::new(), |markdown| markdown.trim().to_owned())
    }
}

/// A link that leads somewhere from here too; of another only the text is kept.
fn link(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    let href = element.attrs.iter().find(|attribute| &*attribute.name.local == "href");
    let absolute = href.is_some_and(|href| href.value.starts_with("http"));
    if absolute { handlers.fallback(element) } else { Some(handlers.walk_children(element.node)) }
}

/// A block that rustdoc does not take for Rust.
fn preformatted(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    let text = handlers.walk_children(element.node).content;
    let text = text.trim_matches('\n').trim_matches('`').trim_matches('\n');
    Some(format!("\n\n```text\n{}\n```\n\n", unescaped(text)).into())
}

/// A paragraph, or more, set off from the text.
fn aside(handlers: &dyn Handlers, element: &Element<'_>, title: &str) -> HandlerResult {
    let text = handlers.walk_children(element.node).content;
    let text = format!("**{title}:** {}", text.trim());
    let lines: Vec<_> =
        text.lines().map(|line| format!("> {line}").trim_end().to_owned()).collect();
    format!("\n\n{}\n\n", lines.join("\n")).into()
}

/// The HTML with every `<` that begins no element written as text.
fn escape_placeholders(html: &str) -> String {
    let mut escaped = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        escaped.push_str(before);
        let name = after.strip_prefix('/').unwrap_or(after);
        let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        let name = name.get(..end).unwrap_or_default().to_ascii_lowercase();
        let known = ELEMENTS.split(' ').any(|element| element == name);
        escaped.push_str(if known || after.starts_with("!--") { "<" } else { "&lt;" });
        rest = after;
    }
    escaped.push_str(rest);
    escaped
}

/// A paragraph's words: links by their text, no code or emphasis.
fn plain(paragraph: &str) -> String {
    let mut text = String::new();
    let mut rest = paragraph.trim_start_matches(['>', '#', ' ']);
    while let Some((before, after)) = rest.split_once("](") {
        text.push_str(before);
        rest = after.split_once(')').map_or(after, |(_, rest)| rest);
    }
    text.push_str(rest);
    let mut escaped = false;
    let mut bare = String::new();
    for character in text.chars() {
        match character {
            '\\' if !escaped => escaped = true,
            '`' | '*' | '[' if !escaped => {}
            other => {
                bare.push(other);
                escaped = false;
            }
        }
    }
    bare
}

/// Up to the first full stop that ends a sentence.
fn sentence(text: &str) -> &str {
    let ends = text.match_indices(". ").map(|(at, _)| at + 1);
    let mut ends = ends.filter(|end| {
        let word = text.get(..*end).and_then(|text| text.rsplit(' ').next()).unwrap_or_default();
        !matches!(word, "e.g." | "i.e." | "etc." | "vs.")
    });
    ends.next().and_then(|end| text.get(..end)).unwrap_or(text).trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn markdown(html: &str) -> String {
        Docs::new().lines(html, 60).join("\n")
    }

    #[test]
    fn markup_becomes_markdown() {
        for (html, expected) in [
            ("<p>Gets a <code>Queue</code>.</p>", "Gets a `Queue`."),
            ("<p>One.</p> <p>Two.</p>", "One.\n\nTwo."),
            (
                "<p>See <a href=\"https://a.test/b\">the guide</a>.</p>",
                "See [the guide](https://a.test/b).",
            ),
            ("<p>See <a>GetQueue</a> and <a href=\"API_X.html\">X</a>.</p>", "See GetQueue and X."),
            ("<note><p>Slow.</p></note>", "> **Note:** Slow."),
            (
                "<important><p>Gone.</p> <p>For good.</p></important>",
                "> **Important:** Gone.\n>\n> For good.",
            ),
            ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
            ("<dl><dt>A</dt><dd>is a</dd></dl>", "**A**\n\nis a"),
            ("<pre>let x;\n  y[0]</pre>", "```text\nlet x;\n  y[0]\n```"),
            ("<pre><code>x &lt; y</code></pre>", "```text\nx < y\n```"),
        ] {
            assert_eq!(markdown(html), expected, "{html}");
        }
    }

    #[test]
    fn text_stays_text() {
        for (html, expected) in [
            ("<p>arn:aws:x:<region>:id</p>", "arn:aws:x:\\<region>:id"),
            ("<p>an array[0] of *</p>", "an array\\[0\\] of \\*"),
            ("plain [words]", "plain \\[words\\]"),
            ("<p>at https://a.test/b_c.</p>", "at <https://a.test/b_c>."),
        ] {
            assert_eq!(markdown(html), expected, "{html}");
        }
    }

    #[test]
    fn the_first_paragraph_is_the_first_of_plain_text() {
        let docs = Docs::new();
        for (html, expected) in [
            ("<p>One. Two.</p><p>Three.</p>", "One. Two."),
            ("<p>One.</p><ul><li>a</li></ul>", "One."),
            ("<note><p>Old.</p> <p>Gone.</p></note><p>One.</p>", "One."),
            ("<h2>All</h2><p>One.</p>", "One."),
            ("<note><p>Old.</p></note>", "> **Note:** Old."),
            ("# All\n\nA `b`.\n\n1. c", "A `b`."),
            ("<p/>", ""),
        ] {
            assert_eq!(docs.first_paragraph(html, 60).join("\n"), expected, "{html}");
        }
    }

    #[test]
    fn a_summary_is_one_bare_sentence() {
        let docs = Docs::new();
        for (html, expected) in [
            ("<p>Gets <code>a_b</code>, e.g. one. Then more.</p>", "Gets a_b, e.g. one."),
            ("<p>See <a href=\"https://a.test\">this</a>.</p><p>More.</p>", "See this."),
            ("", ""),
        ] {
            assert_eq!(docs.summary(html), expected);
        }
    }
}
