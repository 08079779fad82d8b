#[aws_operation(method = "PATHC", path = "/things/{id}", output = Thing)]
pub struct UpdateThing {
    pub id: String,
    #[aws(heder = "X-Token")]
    pub token: Option<String>,
}
