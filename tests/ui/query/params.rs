// 3 mistakes
use std::collections::{BTreeMap, HashMap};

use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(query_params)]
    filters: HashMap<String, String>,
    #[aws(query_params)]
    more: Option<BTreeMap<String, Vec<String>>>,
}

#[aws_operation(method = "GET", path = "/farms")]
struct ListFarms {
    #[aws(query_params)]
    filters: Vec<String>,
}

#[aws_operation(method = "GET", path = "/queues")]
struct ListQueues {
    #[aws(query_params = "filters")]
    filters: HashMap<String, String>,
}

fn main() {}
