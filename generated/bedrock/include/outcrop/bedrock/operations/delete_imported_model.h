// Input and output of Client::delete_imported_model.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_imported_model. An absent member is not sent.
struct DeleteImportedModelRequest {
  /// Required.
  std::optional<std::string> model_identifier{};
};

/// Output of Client::delete_imported_model; valid as long as its Response.
struct DeleteImportedModelView {};

}  // namespace outcrop::bedrock
