// 10 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "DELETE", path = "studios//{studio id}/a b/{size?}?force={force}&at=1+2#top")]
struct DeleteStudio {
    studio_id: String,
    #[aws(query)]
    force: u32,
    #[aws(query)]
    size: u32,
}

#[aws_operation(method = "GET", path = "/{key+}/{key}")]
struct GetKey {
    key: String,
}

fn main() {}
