// DeleteCustomModel: the output of Client::delete_custom_model, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeleteCustomModelView;

/// Says that the model is deleted. It has no members.
struct DeleteCustomModel {
  friend bool operator==(const DeleteCustomModel&, const DeleteCustomModel&) = default;
};
DeleteCustomModel to_owned(const DeleteCustomModelView& view);
void write_json(internal::JsonWriter& writer, const DeleteCustomModel& in);

}  // namespace outcrop::bedrock
