//! How timestamps are written: by their place, by the key `timestamp`, and not by that of a member
//! around them.

use std::collections::HashMap;

use aws_operation::{Timestamp, aws_operation, aws_shape};
use aws_operation_tests::preview;

#[aws_shape]
#[derive(Clone)]
struct At(Timestamp);

#[aws_operation(method = "POST", path = "/{usual}/{epoch}")]
#[derive(Clone)]
struct Send {
    usual: Timestamp,
    #[aws(timestamp = "epoch-seconds")]
    epoch: At,
    #[aws(query)]
    by_place: Timestamp,
    #[aws(query, timestamp = "http-date")]
    dates: Vec<Timestamp>,
    #[aws(header = "X-Place")]
    in_header: Timestamp,
    #[aws(header = "X-Times", timestamp = "epoch-seconds")]
    times: Option<Vec<At>>,
    #[aws(header = "X-Dates")]
    header_dates: Vec<Timestamp>,
    number: At,
    #[aws(timestamp = "date-time")]
    text: Vec<At>,
    #[aws(timestamp = "http-date")]
    map: HashMap<String, Option<Timestamp>>,
    /// A third-party structure, whose members are as the document has them.
    inside: Vec<Inside>,
}

#[aws_shape]
#[derive(Clone)]
struct Inside {
    number: Timestamp,
    #[aws(timestamp = "date-time")]
    texts: Vec<Timestamp>,
    #[aws(timestamp = "http-date")]
    nested: Option<Timestamp>,
}

#[test]
fn a_timestamp_is_written_as_its_place_or_its_member_says() {
    let time: Timestamp = "2024-01-02T03:04:05Z".parse().unwrap();
    let inside = Inside { number: time, texts: vec![time], nested: Some(time) };
    let request = preview(Send {
        usual: time,
        epoch: At(time),
        by_place: time,
        dates: vec![time],
        in_header: time,
        times: Some(vec![At(time), At(time)]),
        header_dates: vec![time, time],
        number: At(time),
        text: vec![At(time)],
        map: HashMap::from([("a".to_owned(), Some(time)), ("b".to_owned(), None)]),
        inside: vec![inside],
    });
    let text = "2024-01-02T03:04:05Z";
    let date = "Tue, 02 Jan 2024 03:04:05 GMT";
    let escaped = "2024-01-02T03%3A04%3A05Z";
    let target = request.uri().path_and_query().unwrap().as_str();
    assert_eq!(
        target,
        format!(
            "/{escaped}/1704164645?byPlace={escaped}&dates=Tue%2C%2002%20Jan%202024%2003%3A04%3A05%20GMT"
        )
    );
    assert_eq!(request.headers()["x-place"], date);
    assert_eq!(request.headers()["x-times"], "1704164645,1704164645");
    assert_eq!(request.headers()["x-dates"], format!("{date},{date}"));
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    let expected = serde_json::json!({
        "number": 1_704_164_645,
        "text": [text],
        "map": { "a": date, "b": null },
        "inside": [{ "number": 1_704_164_645, "texts": [text], "nested": date }],
    });
    assert_eq!(body, expected);
}

#[aws_shape(serde)]
#[derive(Debug, PartialEq)]
struct Outer {
    #[aws(timestamp = "date-time")]
    inside: HashMap<String, Timestamp>,
}

/// A shape in a type of another crate has its form on the wire.
#[test]
fn serde_gets_what_the_wire_gets() {
    let time: Timestamp = "2024-01-02T03:04:05Z".parse().unwrap();
    let outer = Outer { inside: HashMap::from([("a".to_owned(), time)]) };
    let written = serde_json::to_value(&outer).unwrap();
    assert_eq!(written, serde_json::json!({ "inside": { "a": "2024-01-02T03:04:05Z" } }));
    assert_eq!(serde_json::from_value::<Outer>(written).unwrap(), outer);
}
