//! Rules on the key `required`.

use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::Model;
use crate::required::Members;

/// The struct that the key asks for holds some of the item's members, and not all of them.
pub(super) fn check_members(model: &Model, declared: &Declared, mistakes: &mut Mistakes) {
    // It is not a key of the others, which was reported.
    let Some(slot) = declared.arguments.required() else { return };
    // Of a key without a good value one thing has been said.
    let (Some(key), Some(name)) = (slot.key(), slot.get()) else { return };
    if !matches!(model, Model::Operation(_) | Model::Structure(_)) {
        let message = "`required` belongs on a struct with named fields";
        mistakes.at(key, message, "remove `required`");
        return;
    }
    let item = &declared.input.ident;
    if name == item {
        let message = format!("`required` cannot be the item's own name, `{item}`");
        mistakes.at(name, message, format!("write `required = {item}Required`"));
        return;
    }
    // What this configuration leaves out may be of either kind.
    if !declared.absent.is_empty() {
        return;
    }
    let members = Members::of(&declared.input);
    if members.required.is_empty() {
        let message = format!("`{item}` has no required members");
        let help = "remove `required`: use `#[derive(Default)]` to leave members out";
        mistakes.at(key, message, help);
    } else if members.optional.is_empty() {
        let message = format!("`{item}` has no optional members");
        let help = "remove `required`: a struct literal names every member anyway";
        mistakes.at(key, message, help);
    }
}
