// CreateCustomModel: the output of Client::create_custom_model, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreateCustomModelView;

/// Names the new model.
struct CreateCustomModel {
  /// The model's ARN. The model is Creating until it is Active.
  std::string model_arn{};

  friend bool operator==(const CreateCustomModel&, const CreateCustomModel&) = default;
};
CreateCustomModel to_owned(const CreateCustomModelView& view);
void write_json(internal::JsonWriter& writer, const CreateCustomModel& in);

}  // namespace outcrop::bedrock
