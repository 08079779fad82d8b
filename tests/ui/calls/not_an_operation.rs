use aws_operation::{Client, Error};

struct GetThing {
    id: String,
}

async fn print(client: &Client) -> Result<(), Error> {
    let thing = client.send(GetThing { id: "7".to_owned() }).await?;
    println!("{}", thing["name"]);
    Ok(())
}

fn main() {}
