// 3 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/things")]
pub struct ListThings {
    #[aws(query, default = "url")]
    pub encoding_type: String,
    #[aws(header = "x-mode", default = "fast")]
    pub mode: Option<String>,
    #[aws(query, default)]
    pub order: Option<String>,
}

fn main() {}
