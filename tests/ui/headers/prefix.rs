// 4 mistakes
use std::collections::{BTreeMap, HashMap};

use aws_operation::{aws_operation, aws_output};

#[aws_operation(method = "GET", path = "/studios")]
struct GetObject {
    #[aws(prefix_headers = "x amz meta")]
    meta: HashMap<String, String>,
    #[aws(prefix_headers = "x-amz-tag-")]
    tags: Vec<String>,
    #[aws(prefix_headers = "")]
    others: Option<BTreeMap<String, String>>,
}

#[aws_output]
struct GetObjectOutput {
    #[aws(prefix_headers = "x-amz-meta:")]
    meta: HashMap<String, String>,
    #[aws(prefix_headers = "x-amz-tag-")]
    tags: HashMap<String, u32>,
}

fn main() {}
