// 6 mistakes
use aws_operation::{Client, aws_error, aws_operation, aws_output, aws_service, aws_shape};

// Whatever is wrong with a declaration, it is still what it was declared to be.
#[aws_service(id = "")]
struct Nimble;

#[aws_operation(method = "get", path = "/studios", service = Nimble, output = ListStudiosOutput)]
#[derive(Clone, Default)]
struct ListStudios {
    #[aws(query)]
    state: Option<State>,
}

#[aws_output]
#[derive(Debug)]
struct ListStudiosOutput {
    #[aws(query)]
    studios: Vec<Studio>,
}

#[aws_shape]
#[derive(Clone, Debug)]
struct Studio {
    #[aws(label)]
    state: State,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
enum State {
    Ready,
}

#[aws_error]
#[derive(Debug)]
enum NimbleError {
    #[aws(status = 200)]
    NotFound(Studio),
}

#[aws_operation(method = "GET", path = "/studios/{state}", error = NimbleError, output = Studio)]
struct GetStudio {
    state: State,
}

async fn call(client: Client) {
    let list = client.send(ListStudios { state: Some(State::from("READY")) }).await;
    let Ok(ListStudiosOutput { studios }) = list else { return };
    for Studio { state } in studios {
        let got: Result<Studio, aws_operation::Error<NimbleError>> =
            client.send(GetStudio { state: state.clone() }).await;
        println!("{state} {state:?} {:?}", got.is_ok());
    }
}

fn main() {}
