// Input and output of Client::delete_imported_model.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_imported_model. An absent member is not sent.
/// Which imported model to delete, by its name or ARN.
struct DeleteImportedModelRequest {
  /// The ARN or name of the imported model to delete.
  ///
  /// Required. 1 to 1011 characters.
  std::optional<std::string> model_identifier{};

  friend bool operator==(const DeleteImportedModelRequest&, const DeleteImportedModelRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteImportedModelRequest& in);

/// Output of Client::delete_imported_model; valid as long as its Response.
/// Says that the model is deleted. It has no members.
struct DeleteImportedModelView {};
const internal::Schema& schema_of(const DeleteImportedModelView*);

}  // namespace outcrop::bedrock
