use aws_operation::aws_operation;

struct Tags;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(query)]
    tags: Tags,
}

fn main() {}
