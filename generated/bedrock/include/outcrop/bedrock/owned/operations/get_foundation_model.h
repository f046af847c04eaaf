// GetFoundationModel: the output of Client::get_foundation_model, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock/owned/foundation_model_details.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock {

struct GetFoundationModelView;

/// What one foundation model can do.
struct GetFoundationModel {
  /// What the model takes and gives, and how it can be used.
  Box<FoundationModelDetails> model_details{};

  friend bool operator==(const GetFoundationModel&, const GetFoundationModel&) = default;
};
GetFoundationModel to_owned(const GetFoundationModelView& view);
void write_json(internal::JsonWriter& writer, const GetFoundationModel& in);

}  // namespace outcrop::bedrock
