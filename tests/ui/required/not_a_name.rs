// 4 mistakes
use aws_operation::{aws_operation, aws_shape};

#[aws_operation(method = "GET", path = "/studios/{id}", required = "GetStudioRequired")]
struct GetStudio {
    id: String,
    #[aws(query)]
    detail: Option<bool>,
}

#[aws_operation(method = "GET", path = "/farms/{id}", required = inputs::GetFarmRequired)]
struct GetFarm {
    id: String,
    #[aws(query)]
    detail: Option<bool>,
}

#[aws_operation(method = "GET", path = "/queues/{id}", required)]
struct GetQueue {
    id: String,
    #[aws(query)]
    detail: Option<bool>,
}

#[aws_shape(required(TagRequired))]
struct Tag {
    key: String,
    value: Option<String>,
}

fn main() {
    let _: GetStudio = GetStudioRequired { id: "studio-1".to_owned() }.into();
    let _: Tag = TagRequired { key: "team".to_owned() }.into();
}
