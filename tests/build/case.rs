//! A case, and the model that its declarations come from, whichever file they are in.

use serde_json::Value;

/// A model and the cases that call its operations.
pub struct Model {
    /// In botocore's format or Smithy's.
    pub json: Vec<u8>,
    /// Which of its services, if it has several.
    pub service: Option<String>,
    /// Its endpoint rules, if they are in a file of their own.
    pub rules: Option<Vec<u8>>,
    pub operations: Vec<String>,
    pub cases: Vec<Case>,
}

impl Model {
    /// A model of one service.
    pub fn of(json: Vec<u8>, operations: Vec<String>, cases: Vec<Case>) -> Self {
        Self { json, service: None, rules: None, operations, cases }
    }

    /// The importer's.
    pub fn read(&self) -> Result<cargo_aws_operation::Model, cargo_aws_operation::Error> {
        use cargo_aws_operation::Model;
        let model = match &self.service {
            Some(service) => Model::read_service(&self.json, service),
            None => Model::read(&self.json),
        }?;
        match &self.rules {
            Some(rules) => model.with_endpoint_rules(rules),
            None => Ok(model),
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

impl Case {
    /// For how many seconds the call asks for a URL, if it does.
    pub fn presigned_for(&self) -> Option<u64> {
        let text: Value = serde_json::from_str(&self.text).ok()?;
        text["in"]["presign"]["expires"].as_u64()
    }
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
