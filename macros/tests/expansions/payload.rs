#[aws_operation(method = "PUT", path = "/things/{name}", output = PutThingOutput)]
struct PutThing {
    name: String,
    #[aws(header = "X-Json", json_value)]
    json: Option<Document>,
    #[aws(payload, media_type = "text/csv", length(max = 64))]
    data: Option<Blob>,
}

#[aws_output]
struct PutThingOutput {
    #[aws(header = "X-Json", json_value)]
    json: Option<Document>,
    #[aws(status)]
    status: u16,
    #[aws(payload)]
    data: Blob,
}
