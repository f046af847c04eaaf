// DeleteImportedModel: the output of Client::delete_imported_model, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct DeleteImportedModelView;

/// Says that the model is deleted. It has no members.
struct DeleteImportedModel {
  friend bool operator==(const DeleteImportedModel&, const DeleteImportedModel&) = default;
};
DeleteImportedModel to_owned(const DeleteImportedModelView& view);
void write_json(internal::JsonWriter& writer, const DeleteImportedModel& in);

}  // namespace outcrop::bedrock
