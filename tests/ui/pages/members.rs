// 8 mistakes
use aws_operation::aws_operation;

#[aws_operation(
    method = "GET",
    path = "/misspelt",
    pages(input = "nextTokn", output = "nextToken", limit = "size")
)]
struct Misspelt {
    #[aws(query)]
    next_token: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/twice",
    pages(input = ["marker", "marker"], output = ["nextMarker", "nextId"])
)]
struct Twice {
    #[aws(query)]
    marker: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/counts",
    pages(input = ["marker", "id"], output = "nextMarker")
)]
struct Counts {
    #[aws(query)]
    marker: Option<String>,
    #[aws(query)]
    id: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/text",
    pages(input = "from", output = "next")
)]
struct Text {
    #[aws(query, text)]
    from: Option<std::net::IpAddr>,
}

#[aws_operation(
    method = "GET",
    path = "/absent",
    pages(input = "token", output = "next")
)]
struct Absent {
    #[cfg(any())]
    #[aws(query)]
    token: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/odd",
    pages(input = "next token", output = "next")
)]
struct Odd {
    #[aws(query)]
    marker: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/many",
    pages(input = ["a", "b", "c", "d", "e"], output = ["a", "b", "c", "d", "e"])
)]
struct Many {
    #[aws(query)]
    a: Option<String>,
    #[aws(query)]
    b: Option<String>,
    #[aws(query)]
    c: Option<String>,
    #[aws(query)]
    d: Option<String>,
    #[aws(query)]
    e: Option<String>,
}

fn main() {}
