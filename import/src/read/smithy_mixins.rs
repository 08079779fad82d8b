//! Gives the shapes of Smithy's JSON AST what their mixins have, except for members.

use std::collections::BTreeSet;

use serde_json::Value;

use super::smithy_raw::RawModel;

/// The trait of a shape that others mix in.
const MIXIN: &str = "smithy.api#mixin";

/// Gives shapes what the ones that they mix in have, except for members, which are read with the shape.
pub(super) fn mix_in(model: &mut RawModel) {
    let ids: Vec<String> = model.shapes.keys().cloned().collect();
    let mut done = BTreeSet::new();
    for id in &ids {
        mix_into(model, id, &mut done);
    }
}

/// A shape's own trait goes before a mixin's, and a later mixin's before an earlier one's.
fn mix_into(model: &mut RawModel, id: &str, done: &mut BTreeSet<String>) {
    // What mixes in itself is refused where its members are read.
    if !done.insert(id.to_owned()) {
        return;
    }
    let Some(shape) = model.shapes.get(id) else { return };
    let mixins: Vec<String> = shape.mixins.iter().map(|mixin| mixin.target.clone()).collect();
    for mixin in mixins.iter().rev() {
        mix_into(model, mixin, done);
        let Some(mixed) = model.shapes.get(mixin) else { continue };
        let local = mixed.traits.get(MIXIN).and_then(|value| value.get("localTraits"));
        let local: Vec<&str> = local
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let is_inherited = |id: &str| id != MIXIN && !local.contains(&id);
        let traits = mixed.traits.iter().filter(|(id, _)| is_inherited(id));
        let traits: Vec<_> = traits.map(|(id, value)| (id.clone(), value.clone())).collect();
        let lists = [&mixed.errors, &mixed.operations, &mixed.resources].map(Clone::clone);
        let Some(shape) = model.shapes.get_mut(id) else { continue };
        for (id, value) in traits {
            shape.traits.entry(id).or_insert(value);
        }
        let own = [&mut shape.errors, &mut shape.operations, &mut shape.resources];
        for (own, mixed) in own.into_iter().zip(lists) {
            own.extend(mixed);
        }
    }
}
