// 2 mistakes
use aws_operation::aws_service;

#[aws_service(id = "Organizations", region = "us east")]
struct Organizations;

#[aws_service(id = "Billing", region = "")]
struct Billing;

fn main() {}
