// 2 mistakes
use aws_operation::aws_service;

#[aws_service(id = "DSQL", dual_stack, endpoint = "https://dsql.us-east-1.api.aws")]
struct Dsql;

#[aws_service(id = "Organizations", region = "us-east-1", signing_region = "us-east-1")]
struct Organizations;

fn main() {}
