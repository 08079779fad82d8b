// 7 mistakes
use aws_operation::{aws_operation, aws_output, aws_shape};

#[aws_operation(
    method = "GET",
    path = "/things",
    output = Things,
    pages(
        input = "marker",
        output = "nextMarkr",
        items = "thing",
        more = "list.isTruncatd"
    )
)]
struct ListThings {
    #[aws(query)]
    marker: Option<String>,
}

#[aws_output]
struct Things {
    things: Vec<String>,
    next_marker: Option<String>,
    next_number: Option<i32>,
    list: List,
}

#[aws_shape]
struct List {
    is_truncated: bool,
}

#[aws_operation(
    method = "GET",
    path = "/types",
    output = Things,
    pages(
        input = "marker",
        output = "nextNumber",
        items = "things",
        item = bool,
        more = "nextMarker",
        limit = "size"
    )
)]
struct ListTypes {
    #[aws(query)]
    marker: Option<String>,
    #[aws(query)]
    size: Option<bool>,
}

fn main() {}
