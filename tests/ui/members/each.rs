// 5 mistakes
use std::collections::HashMap;

use aws_operation::{aws_operation, aws_shape};

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(each(length(max = 9)))]
    name: String,
    #[aws(each(length(max = 9)))]
    sizes: Option<Vec<u32>>,
    #[aws(each(pattern = "a"))]
    tags: HashMap<String, String>,
}

#[aws_shape]
struct Studio {
    #[aws(each(range(max = 9)))]
    names: Vec<String>,
    #[aws(each(length(max = 9)))]
    size: u32,
    #[aws(each(length(min = 1)))]
    good: Option<Vec<Option<String>>>,
}

fn main() {}
