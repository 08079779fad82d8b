// 8 mistakes
use std::collections::HashMap;

use aws_operation::{aws_operation, aws_shape};

#[aws_operation(method = "POST", path = "/studios/{size}")]
struct CreateStudio {
    #[aws(range(min = 1))]
    size: String,
    #[aws(range())]
    none: u32,
    #[aws(range(min = 5, max = -0.5))]
    above: f64,
    #[aws(query, range(min = 1u32))]
    suffix: Option<u32>,
    #[aws(range(max = 1e999))]
    beyond: f64,
    #[aws(range(max = "9"))]
    text: u32,
    #[aws(each())]
    empty: Vec<String>,
    #[aws(each(length(max = 9)), length(max = 3))]
    good: HashMap<String, Vec<String>>,
}

#[aws_shape]
struct Studio {
    #[aws(range(max = 9))]
    sizes: Vec<u32>,
    #[aws(range(min = -1, max = 0.5))]
    size: Option<f32>,
}

fn main() {}
