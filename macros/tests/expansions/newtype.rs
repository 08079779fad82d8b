#[aws_shape(input)]
pub struct Password(#[aws(sensitive)] pub String);
