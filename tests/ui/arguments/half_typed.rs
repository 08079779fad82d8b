use aws_operation::aws_operation;

#[aws_operation(method = , path = "/studios")]
struct ListStudios;

#[aws_operation(method = "GET", path = "/studios/{id}")]
struct GetStudio {
    #[aws(lab)]
    id: String,
}

#[aws_operation(method = "GET", path = "/studios/{id}")]
struct HeadStudio {
    id: String,
    #[aws(header = )]
    since: Option<String>,
}

fn main() {}
