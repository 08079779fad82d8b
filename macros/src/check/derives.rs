//! Rules on the derives that stand below one of our attributes.

use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::Model;

/// Of an item with a sensitive member we write `Debug`, with the value hidden.
pub(super) fn check_sensitive_debug(model: &Model, declared: &Declared, mistakes: &mut Mistakes) {
    let sensitive = model.sensitive();
    let (Some(first), Some(debug)) =
        (sensitive.first(), declared.derives.iter().find(|name| *name == "Debug"))
    else {
        return;
    };
    let message = format!("`derive(Debug)` would print the sensitive member `{first}`");
    mistakes.at(debug, message, "remove `Debug`: the macro writes an impl that hides it");
}
