//! A case, and the model that its declarations come from, whichever file they are in.

use serde_json::Value;

/// A model and the cases that call its operations.
pub struct Model {
    /// In botocore's format or Smithy's.
    pub json: Vec<u8>,
    /// Which of its services, if it has several.
    pub service: Option<String>,
    pub operations: Vec<String>,
    pub cases: Vec<Case>,
}

impl Model {
    /// A model of one service.
    pub fn of(json: Vec<u8>, operations: Vec<String>, cases: Vec<Case>) -> Self {
        Self { json, service: None, operations, cases }
    }

    /// The importer's.
    pub fn read(&self) -> Result<cargo_aws_operation::Model, cargo_aws_operation::Error> {
        use cargo_aws_operation::Model;
        match &self.service {
            Some(service) => Model::read_service(&self.json, service),
            None => Model::read(&self.json),
        }
    }
}

/// One call.
pub struct Case {
    /// What tells it apart in its file.
    pub id: String,
    /// How it is checked.
    pub check: &'static str,
    /// All of it, as JSON.
    pub text: String,
    pub operation: String,
    /// The input's members.
    pub params: Value,
    pub expected: Expected,
}

/// What becomes of the answer.
pub enum Expected {
    /// Whatever it is.
    Anything,
    /// These members.
    Output(Value),
    /// The error of this shape with these members.
    Error { shape: String, members: Value },
    /// An error that is not modeled.
    Unmodeled,
}
