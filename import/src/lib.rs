#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod check;
mod customized;
mod docs;
mod error;
mod jmespath;
mod locate;
mod misfit;
mod model;
mod names;
mod note;
mod options;
mod reach;
mod read;
mod rename;
mod rules;
mod s3;
mod unescaped;
mod wrap;
mod write;

pub use check::is_same;
pub use error::Error;
pub use misfit::{Misfit, Problem};
pub use note::Note;
pub use options::Options;
pub use write::Expressions;

use docs::Docs;
use model::{Auth, Operation, Protocol, Service};
use rules::RuleSet;

/// What is missing of an operation whose authentication is not supported.
const UNAUTHENTICATED: &str = "it has `auth = none`: add a member for what authenticates it, such as \
                               `#[aws(header = \"Authorization\", sensitive)]`";

/// A service's model, as read from Smithy's JSON AST or botocore's `service-2.json`.
#[derive(Debug)]
pub struct Model(Service);

/// An operation, as listed by [`Model::list`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Listed {
    /// The operation's name.
    pub name: String,
    /// The HTTP method.
    pub method: String,
    /// The path, with its labels.
    pub path: String,
    /// The first sentence of the operation's documentation.
    pub summary: String,
}

/// The imported declarations, and the operations that were left out.
#[derive(Debug)]
#[non_exhaustive]
pub struct Import {
    /// The Rust source code.
    pub text: String,
    /// Why operations and members were left out, with one [`Error::Inexpressible`] or
    /// [`Error::InexpressibleMember`] for each.
    pub left_out: Vec<Error>,
    /// What the model asks for and the declarations do without.
    pub notes: Vec<Note>,
}

impl Model {
    /// Reads a model, and detects its format from the content. It may be compressed with gzip.
    ///
    /// # Errors
    ///
    /// Fails if the model has neither format or is not valid, and if it has several services. Read one of
    /// them with [`Model::read_service`].
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        Self::of_service(bytes, None, None)
    }

    /// Reads one service of a model, by its shape ID (`com.example#Things`) or its name (`Things`).
    ///
    /// # Errors
    ///
    /// Fails like [`Model::read`], and if the model has no such service, or several with that name.
    pub fn read_service(bytes: &[u8], service: &str) -> Result<Self, Error> {
        Self::of_service(bytes, Some(service), None)
    }

    /// Reads a model as one of the protocol with this name in a declaration (`RestJson1`), whatever
    /// protocol it names itself, and one of its services as [`Model::read_service`] does.
    ///
    /// # Errors
    ///
    /// Fails like [`Model::read_service`], and if the protocol is not supported.
    pub fn read_with_protocol(
        bytes: &[u8],
        service: Option<&str>,
        protocol: &str,
    ) -> Result<Self, Error> {
        let known = Protocol::first(|one| one.name == protocol);
        let known = known.ok_or_else(|| Error::Protocol(protocol.to_owned()))?;
        Self::of_service(bytes, service, Some(known))
    }

    /// Returns the names that [`Model::read_with_protocol`] takes.
    pub fn protocols() -> impl Iterator<Item = &'static str> {
        aws_operation_words::Protocol::all().map(|protocol| protocol.name)
    }

    /// Declares the operations whose authentication is not supported with `auth = none`, instead of
    /// leaving them out. You add the header that authenticates them yourself.
    pub fn without_unsupported_auth(mut self) -> Self {
        for operation in self.0.operations.values_mut() {
            if operation.unsupported_schemes.take().is_some() {
                operation.auth = Auth::None;
                operation.notes.push(UNAUTHENTICATED.to_owned());
            }
        }
        self
    }

    fn of_service(
        bytes: &[u8],
        service: Option<&str>,
        protocol: Option<Protocol>,
    ) -> Result<Self, Error> {
        let mut model = Self(read::read(bytes, service, protocol)?);
        if let Some(rules) = model.0.rules.take() {
            model.locate(&serde_json::from_value(rules).map_err(Error::Rules)?)?;
        }
        Ok(model)
    }

    /// Determines the service's hosts from botocore's endpoint rules (`endpoint-rule-set-1.json`), which
    /// may be compressed with gzip. Models in Smithy's format contain their own rules.
    ///
    /// Without rules, the service is assumed to have the usual host: `{endpoint_prefix}.{region}`
    /// followed by the partition's domain.
    ///
    /// # Errors
    ///
    /// Fails if the bytes are not endpoint rules, or if the rules use an unknown feature of their
    /// language.
    pub fn with_endpoint_rules(mut self, bytes: &[u8]) -> Result<Self, Error> {
        self.locate(&read::read_rules(bytes)?)?;
        Ok(self)
    }

    /// Takes the pages of operations from botocore's paginators (`paginators-1.json`), which may be compressed with
    /// gzip. Models in Smithy's format contain them.
    ///
    /// # Errors
    ///
    /// Fails if the bytes are not paginators.
    pub fn with_paginators(mut self, bytes: &[u8]) -> Result<Self, Error> {
        for (name, pages) in read::read_pages(bytes)? {
            if let Some(operation) = self.0.operations.get_mut(&name) {
                operation.pages = Some(pages);
            }
        }
        Ok(self)
    }

    /// Takes the waiters of operations from botocore's waiters (`waiters-2.json`), which may be compressed with gzip.
    /// Models in Smithy's format contain them.
    ///
    /// # Errors
    ///
    /// Fails if the bytes are not waiters.
    pub fn with_waiters(mut self, bytes: &[u8]) -> Result<Self, Error> {
        for (name, waiters) in read::read_waiters(bytes)? {
            if let Some(operation) = self.0.operations.get_mut(&name) {
                operation.waiters = waiters;
            }
        }
        Ok(self)
    }

    fn locate(&mut self, rules: &RuleSet) -> Result<(), Error> {
        locate::locate(&mut self.0, rules).map_err(|what| Error::RuleLanguage(what.to_string()))
    }

    /// Lists all operations, sorted by name.
    pub fn list(&self) -> Vec<Listed> {
        let docs = Docs::new();
        let listed = self.0.operations.values().map(|operation| Listed {
            name: operation.name.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            summary: operation.docs.as_ref().map(|html| docs.summary(html)).unwrap_or_default(),
        });
        listed.collect()
    }

    /// Declares the named operations and everything that they use.
    ///
    /// # Errors
    ///
    /// Fails if the service does not have one of the operations, or if one of them cannot be declared.
    pub fn import<N: AsRef<str>>(&self, names: &[N], options: Options) -> Result<Import, Error> {
        self.write(self.chosen(names)?, Vec::new(), options)
    }

    /// Returns a writer of values of the types that [`Model::import`] declares for the same names.
    ///
    /// # Errors
    ///
    /// Fails like [`Model::import`].
    pub fn expressions<N: AsRef<str>>(&self, names: &[N]) -> Result<Expressions<'_>, Error> {
        let reach = reach::reach(&self.0, self.chosen(names)?);
        Ok(Expressions::new(&self.0, reach))
    }

    /// The operations with these names, in order, if all of them can be declared.
    fn chosen<N: AsRef<str>>(&self, names: &[N]) -> Result<Vec<&Operation>, Error> {
        self.check_protocol()?;
        let mut operations = Vec::new();
        for name in names {
            let operation = self.operation(name.as_ref())?;
            if let Some(error) = reach::obstacle(&self.0, operation) {
                return Err(error);
            }
            operations.push(operation);
        }
        operations.sort_by(|one, other| one.name.cmp(&other.name));
        operations.dedup_by(|one, other| one.name == other.name);
        Ok(operations)
    }

    /// Declares every operation, except those that cannot be declared.
    ///
    /// # Errors
    ///
    /// Fails if the service's protocol is not supported.
    pub fn import_all(&self, options: Options) -> Result<Import, Error> {
        self.check_protocol()?;
        let mut operations = Vec::new();
        let mut left_out = Vec::new();
        for operation in self.0.operations.values() {
            match reach::obstacle(&self.0, operation) {
                Some(error) => left_out.push(error),
                None => operations.push(operation),
            }
        }
        self.write(operations, left_out, options)
    }

    fn write(
        &self,
        operations: Vec<&Operation>,
        mut left_out: Vec<Error>,
        options: Options,
    ) -> Result<Import, Error> {
        left_out.extend(operations.iter().flat_map(|operation| reach::left_out(operation)));
        let note = |operation: &str, text: &str| Note {
            operation: operation.to_owned(),
            text: text.to_owned(),
        };
        let notes =
            operations.iter().flat_map(|one| one.notes.iter().map(|text| note(&one.name, text)));
        let mut notes: Vec<Note> = notes.collect();
        let reach = reach::reach(&self.0, operations);
        let (text, of_waiters) = write::write(&self.0, &reach, options)?;
        notes.extend(of_waiters);
        Ok(Import { text, left_out, notes })
    }

    fn check_protocol(&self) -> Result<(), Error> {
        match &self.0.protocol {
            Protocol::Other(name) => Err(Error::Protocol(name.clone())),
            _ => Ok(()),
        }
    }

    fn operation(&self, name: &str) -> Result<&Operation, Error> {
        let operations = &self.0.operations;
        operations.get(name).ok_or_else(|| {
            let distance = |known: &str| {
                let distance =
                    strsim::damerau_levenshtein(&known.to_lowercase(), &name.to_lowercase());
                (distance <= known.len() / 3).then_some(distance)
            };
            let near = operations.keys().filter_map(|known| Some((distance(known)?, known))).min();
            Error::UnknownOperation {
                name: name.to_owned(),
                near: near.map(|(_, known)| known.clone()),
            }
        })
    }
}
