//! The items of a header that is a list.

/// The items of a header list, by Smithy's
/// [`httpHeader`](https://smithy.io/2.0/spec/http-bindings.html#httpheader-trait): quoted where they
/// hold what would end them; `commas` is how many each holds unquoted.
pub(super) fn items(list: &str, commas: usize) -> Vec<String> {
    let mut items = Vec::new();
    let mut item = String::new();
    let (mut quoted, mut was_quoted, mut seen) = (false, false, 0);
    let mut characters = list.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' if quoted => item.extend(characters.next()),
            '"' if quoted => quoted = false,
            '"' if item.trim().is_empty() => {
                item.clear();
                (quoted, was_quoted) = (true, true);
            }
            // A number, or a date that begins with one, has none of its own.
            ',' if !quoted && seen < commas && begins_with_letter(&item) => {
                seen += 1;
                item.push(',');
            }
            ',' if !quoted => {
                items.push(finished(&mut item, was_quoted));
                (was_quoted, seen) = (false, 0);
            }
            ' ' | '\t' if was_quoted && !quoted => {}
            other => item.push(other),
        }
    }
    items.push(finished(&mut item, was_quoted));
    items
}

fn begins_with_letter(item: &str) -> bool {
    item.trim_start().starts_with(|c: char| c.is_ascii_alphabetic())
}

fn finished(item: &mut String, was_quoted: bool) -> String {
    let item = std::mem::take(item);
    if was_quoted { item } else { item.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::items;

    #[test]
    fn the_items_of_a_list_are_told_by_commas_and_quotes() {
        for (list, expected) in [
            ("a", vec!["a"]),
            (" a , b ,c", vec!["a", "b", "c"]),
            (r#""b,c", "\"def\"", a"#, vec!["b,c", "\"def\"", "a"]),
            (r#"" edge ",x"#, vec![" edge ", "x"]),
            (r#"a"b"#, vec![r#"a"b"#]),
            ("a,,b", vec!["a", "", "b"]),
            (r#""open"#, vec!["open"]),
        ] {
            assert_eq!(items(list, 0), expected, "{list}");
        }
    }

    #[test]
    fn an_http_date_holds_a_comma_of_its_own() {
        let dates = "Mon, 16 Dec 2019 23:48:18 GMT, Tue, 17 Dec 2019 23:48:18 GMT";
        let expected = ["Mon, 16 Dec 2019 23:48:18 GMT", "Tue, 17 Dec 2019 23:48:18 GMT"];
        assert_eq!(items(dates, 1), expected);
        assert_eq!(items("1, 2", 1), ["1", "2"]);
        assert_eq!(items("2019-12-16T23:48:18Z,3", 1), ["2019-12-16T23:48:18Z", "3"]);
    }
}
