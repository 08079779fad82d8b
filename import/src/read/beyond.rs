//! What a model asks of an operation's requests that the runtime does not do.

/// What a declaration does without, for an operation whose host is known to another one alone.
const DISCOVERY: &str = "its endpoint must be discovered: call `DescribeEndpoints`, and give the client the \
                         endpoint that it returns";

/// What is told of an operation's declaration.
pub(super) fn notes(needs_discovery: bool) -> Vec<String> {
    needs_discovery.then(|| DISCOVERY.to_owned()).into_iter().collect()
}
