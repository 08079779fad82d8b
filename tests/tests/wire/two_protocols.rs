//! One declaration that serves under a protocol of JSON, and under one of forms and XML.

use std::collections::BTreeMap;

use aws_operation_tests::{body, received};
use bytes::Bytes;

macro_rules! served {
    ($module:ident, $($service:tt)*) => {
        mod $module {
            use std::collections::BTreeMap;

            use aws_operation::{aws_error, aws_operation, aws_output, aws_service, aws_shape};

            #[aws_service(id = "Moved", error = MovedError, $($service)*)]
            pub struct Moved;

            #[aws_error]
            #[derive(Debug)]
            pub enum MovedError {
                NoSuchPoint(Refusal),
            }

            #[aws_shape]
            #[derive(Debug)]
            pub struct Refusal {
                pub message: String,
            }

            #[aws_operation(service = Moved, output = Points, rename_all = "PascalCase")]
            #[derive(Default)]
            pub struct ListPoints {
                #[aws(member_name = "Item", query_name = "Points")]
                pub list: Option<Vec<Point>>,
                #[aws(flattened, key_name = "K", value_name = "V")]
                pub map: Option<BTreeMap<String, i32>>,
            }

            #[aws_output(rename_all = "PascalCase")]
            #[derive(Debug)]
            pub struct Points {
                #[aws(member_name = "Item")]
                pub list: Vec<Point>,
                #[aws(flattened, key_name = "K", value_name = "V")]
                pub map: BTreeMap<String, i32>,
            }

            #[aws_shape(rename_all = "PascalCase", xml_name = "APoint")]
            #[derive(Debug, PartialEq)]
            pub struct Point {
                #[aws(xml_attribute)]
                pub x: i32,
            }
        }
    };
}

served!(by_json, protocol = aws_operation::AwsJson1_1, target_prefix = "Moved");
served!(by_form, protocol = aws_operation::AwsQuery, version = "2010-01-01");

fn answer(status: u16, document: &'static str) -> http::Response<Bytes> {
    let response = http::Response::builder().status(status);
    response.body(Bytes::from_static(document.as_bytes())).unwrap()
}

macro_rules! check {
    ($module:ident, $sent:expr, $points:expr, $error:expr) => {
        let list = $module::ListPoints {
            list: Some(vec![$module::Point { x: 1 }]),
            map: Some(BTreeMap::from([("a".to_owned(), 2)])),
        };
        assert_eq!(body(list), $sent);
        let read = received($module::ListPoints::default(), answer(200, $points)).unwrap();
        assert_eq!(read.list, [$module::Point { x: 1 }]);
        assert_eq!(read.map, BTreeMap::from([("a".to_owned(), 2)]));
        let error = received($module::ListPoints::default(), answer(400, $error)).unwrap_err();
        let $module::MovedError::NoSuchPoint(refusal) = error.modeled().unwrap();
        assert_eq!(refusal.message, "none");
    };
}

#[test]
fn a_declaration_serves_under_both() {
    let document = r#"{"List":[{"X":1}],"Map":{"a":2}}"#;
    check!(by_json, document, document, r#"{"__type":"NoSuchPoint","Message":"none"}"#);
    check!(
        by_form,
        "Action=ListPoints&Version=2010-01-01&List.Item.1.X=1&Map.1.K=a&Map.1.V=2",
        "<r><ListPointsResult><List><Item X='1'/></List><Map><K>a</K><V>2</V></Map>\
         </ListPointsResult></r>",
        "<r><Error><Code>NoSuchPoint</Code><Message>none</Message></Error></r>"
    );
}
