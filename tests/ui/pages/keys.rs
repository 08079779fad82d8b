// 13 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/bare", pages)]
struct Bare;

#[aws_operation(method = "GET", path = "/empty", pages())]
struct Empty;

#[aws_operation(method = "GET", path = "/half", pages(input = "nextToken"))]
struct Half {
    #[aws(query)]
    next_token: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/odd",
    output = serde_json::Value,
    pages(input = nextToken, output = [], item = "Thing", items, more = 1, limits = "max")
)]
struct Odd {
    #[aws(query)]
    next_token: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/repeated",
    pages(input = "nextToken", output = "nextToken", item = String)
)]
struct Repeated {
    #[aws(query)]
    next_token: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/tail",
    pages(input = "nextToken", output = "nextToken", items = "list.things", repeated_token = stop)
)]
struct Tail {
    #[aws(query)]
    next_token: Option<String>,
}

fn main() {}
