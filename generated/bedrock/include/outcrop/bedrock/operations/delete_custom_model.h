// Input and output of Client::delete_custom_model.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_custom_model. An absent member is not sent.
/// Which custom model to delete, by its name or ARN.
struct DeleteCustomModelRequest {
  /// The ARN or name of the custom model to delete.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_identifier{};

  friend bool operator==(const DeleteCustomModelRequest&, const DeleteCustomModelRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteCustomModelRequest& in);

/// Output of Client::delete_custom_model; valid as long as its Response.
/// Says that the model is deleted. It has no members.
struct DeleteCustomModelView {};
const internal::Schema& schema_of(const DeleteCustomModelView*);

}  // namespace outcrop::bedrock
