// 14 mistakes
use std::collections::HashMap;

use aws_operation::{aws_operation, aws_output, aws_shape};

#[aws_operation(method = "POST", path = "/studios/{id}")]
struct CreateStudio {
    #[aws(flattened)]
    id: String,
    #[aws(query, member_name = "item")]
    names: Vec<String>,
    #[aws(flattend)]
    tags: Vec<String>,
    #[aws(xml_namespace(prefix = "xsi"))]
    kind: String,
    #[aws(xml_namespace())]
    other: String,
    #[aws(member_name = "")]
    empty: Vec<String>,
    #[aws(key_name = "a key", value_name = "<value>")]
    map: HashMap<String, String>,
    #[aws(xml_namespace(prefix = "", uri = "https://example.test/"))]
    none: String,
    #[aws(flattened, member_name = "item", each(member_name = "x", each(key_name = "k")))]
    good: Vec<Vec<HashMap<String, String>>>,
    #[aws(each(member_name = "x", each(length(max = 3))))]
    deep: Vec<Vec<String>>,
}

#[aws_output]
struct CreateStudioOutput {
    #[aws(header = "X-Id", xml_attribute)]
    id: Option<String>,
    #[aws(xml_attribute, name = "xsi:type", xml_namespace(prefix = "a:b", uri = "https://example.test/"))]
    kind: Option<String>,
}

#[aws_shape(xml_name = "Studio", xml_namespace = "https://example.test/")]
struct Studios {
    #[aws(flattened = true)]
    names: Vec<String>,
}

#[aws_shape(xml_name = "1st")]
struct First {
    name: String,
}

fn main() {}
