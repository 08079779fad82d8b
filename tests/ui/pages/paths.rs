// 5 mistakes
use aws_operation::{aws_operation, aws_output, aws_shape};

#[aws_operation(
    method = "GET",
    path = "/things",
    output = Things,
    pages(
        input = "marker",
        output = "next || things[0].id",
        items = "things[-1]",
        more = "things..more"
    )
)]
struct ListThings {
    #[aws(query)]
    marker: Option<String>,
}

#[aws_output]
struct Things {
    things: Vec<String>,
    next: Option<String>,
    list: List,
}

#[aws_shape]
struct List {
    things: Vec<String>,
    next: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/nested",
    output = Things,
    pages(input = "marker", output = "list.next", items = "list.things")
)]
struct ListNested {
    #[aws(query)]
    marker: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/nothing",
    output = (),
    pages(input = "marker", output = "next")
)]
struct ListNothing {
    #[aws(query)]
    marker: Option<String>,
}

fn main() {}
