//! The rules that take several members at once, one function a rule.

mod body;
mod codes;
mod derives;
mod headers;
mod payload;
mod query;
mod required;
mod serde;
mod tokens;

use crate::declaration::Declaration;
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::Model;

/// Holds `model` to every rule of its kind.
pub(crate) fn check(
    declaration: Declaration,
    model: &Model,
    declared: &Declared,
    mistakes: &mut Mistakes,
) {
    serde::check_names(declaration, declared, mistakes);
    derives::check_sensitive_debug(model, declared, mistakes);
    required::check_members(model, declared, mistakes);
    match model {
        Model::Operation(operation) => {
            query::check_unique(operation, mistakes);
            query::check_params(operation, mistakes);
            query::check_defaults(operation, mistakes);
            headers::check_transport(operation, mistakes);
            headers::check_unique(operation, mistakes);
            headers::check_content_type(operation, mistakes);
            body::check_method(operation, mistakes);
            body::check_unique(operation, mistakes);
            payload::check_operation(operation, mistakes);
            serde::check_operation(operation, mistakes);
            tokens::check_single(operation, mistakes);
            tokens::check_binding(operation, mistakes);
        }
        Model::Output(output) => {
            body::check_unique_fields(&output.fields, mistakes);
            payload::check_output(&output.fields, mistakes);
            serde::check_fields(&output.fields, mistakes);
        }
        Model::Structure(structure) => {
            body::check_unique_fields(&structure.fields, mistakes);
            serde::check_fields(&structure.fields, mistakes);
            serde::check_derives(&structure.item, structure.directions, declared, mistakes);
        }
        Model::Newtype(newtype) => {
            serde::check_derives(&newtype.item, newtype.directions, declared, mistakes);
        }
        Model::StringEnum(shape) => {
            codes::check_values(shape, mistakes);
            serde::check_derives(&shape.item, shape.directions, declared, mistakes);
        }
        Model::Union(union) => {
            codes::check_members(union, mistakes);
            serde::check_fields(&union.members, mistakes);
            serde::check_derives(&union.item, union.directions, declared, mistakes);
        }
        Model::Error(error) => codes::check_codes(error, mistakes),
        Model::Service(service) => headers::check_service(service, mistakes),
    }
}
