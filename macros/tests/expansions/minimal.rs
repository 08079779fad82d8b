#[aws_operation(method = "GET", path = "/")]
pub struct ListFunctions;
