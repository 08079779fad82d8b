#[aws_operation(method = "POST", path = "/hosts/{address}")]
pub struct CreateHost {
    #[aws(text)]
    pub address: std::net::IpAddr,
    #[aws(text)]
    pub others: Vec<std::net::IpAddr>,
}
