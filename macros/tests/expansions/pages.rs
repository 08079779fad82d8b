#[aws_operation(
    method = "GET",
    path = "/things",
    output = ListThingsOutput,
    pages(
        input = "nextToken",
        output = "nextToken || things[-1].id",
        items = "things",
        more = "isTruncated",
        limit = "maxResults",
        repeated_token = end
    )
)]
struct ListThings {
    #[aws(query)]
    next_token: Option<String>,
    #[aws(query)]
    max_results: Option<i32>,
    #[aws(query, idempotency_token)]
    client_token: Option<String>,
}

#[aws_output]
struct ListThingsOutput {
    things: Vec<Thing>,
    is_truncated: Option<bool>,
    next_token: Option<String>,
}

/// A token of two parts, and items in a structure.
#[aws_operation(
    method = "GET",
    path = "/parts",
    output = ListPartsOutput,
    pages(
        input = ["key", "id"],
        output = ["list.key", "list.id"],
        items = "list.parts",
        item = Part
    )
)]
struct ListParts {
    #[aws(query)]
    key: Option<String>,
    #[aws(query)]
    id: Option<i32>,
}

/// A JSON value.
#[aws_operation(
    method = "GET",
    path = "/values",
    pages(input = "next", output = "next", items = "values")
)]
struct ListValues {
    #[aws(query)]
    next: Option<String>,
}
