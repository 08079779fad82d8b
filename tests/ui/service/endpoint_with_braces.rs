// 4 mistakes
use aws_operation::aws_service;

#[aws_service(id = "Budgets", endpoint = "https://budgets.{dns_suffix}")]
struct Budgets;

#[aws_service(id = "Graph", endpoint = "https://{graphIdentifier}.{region}.graph.{dnsSuffix}")]
struct Graph;

#[aws_service(id = "Half", endpoint = "https://{region.half.test")]
struct Half;

#[aws_service(id = "Other", endpoint = "https://region}.half.test")]
struct Other;

fn main() {}
