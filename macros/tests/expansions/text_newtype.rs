#[aws_shape]
pub struct Address(#[aws(text, sensitive)] std::net::IpAddr);
