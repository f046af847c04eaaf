// Input and output of Client::delete_blueprint.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::delete_blueprint. An absent member is not sent.
/// Which blueprint or version is deleted.
struct DeleteBlueprintRequest {
  /// The blueprint's ARN.
  ///
  /// Required.
  std::optional<std::string> blueprint_arn{};
  /// The version to delete. Absent: the blueprint itself.
  std::optional<std::string> blueprint_version{};

  friend bool operator==(const DeleteBlueprintRequest&, const DeleteBlueprintRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteBlueprintRequest& in);

/// Output of Client::delete_blueprint; valid as long as its Response.
/// Says that the blueprint or version is deleted. It has no members.
struct DeleteBlueprintView {};
const internal::Schema& schema_of(const DeleteBlueprintView*);

}  // namespace outcrop::bedrock_data_automation
