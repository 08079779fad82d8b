// 4 mistakes
use aws_operation::{Client, aws_operation, aws_output};

#[aws_operation(method = "GET", path = "/things", output = Things)]
struct GetThings;

#[aws_operation(
    method = "GET",
    path = "/things",
    output = Things,
    pages(input = "marker", output = "nextMarker")
)]
struct ListThings {
    #[aws(query)]
    marker: Option<String>,
}

type Names = Vec<String>;

#[aws_output]
struct Things {
    things: Names,
    next_marker: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/names",
    output = Things,
    pages(input = "marker", output = "nextMarker", items = "things")
)]
struct ListNames {
    #[aws(query)]
    marker: Option<String>,
}

fn calls(client: Client) {
    let _ = client.pages(GetThings);
    let _ = client.items(ListThings { marker: None });
    let _ = client.pages(ListThings { marker: None }).page_size(1);
    let _ = client.items(ListNames { marker: None });
}

fn main() {}
