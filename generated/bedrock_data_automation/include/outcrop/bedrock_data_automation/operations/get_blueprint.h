// Input and output of Client::get_blueprint.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/views/blueprint.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::get_blueprint. An absent member is not sent.
/// Which blueprint, version or stage is asked for.
struct GetBlueprintRequest {
  /// The blueprint's ARN.
  ///
  /// Required.
  std::optional<std::string> blueprint_arn{};
  /// The version to tell. Absent: the draft that still changes.
  std::optional<std::string> blueprint_version{};
  /// The stage to tell.
  std::optional<OwnedOpen<BlueprintStage>> blueprint_stage{};

  friend bool operator==(const GetBlueprintRequest&, const GetBlueprintRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetBlueprintRequest& in);

/// Output of Client::get_blueprint; valid as long as its Response.
/// The blueprint that was asked for.
struct GetBlueprintView {
  /// The blueprint, with its fields.
  BlueprintView blueprint{};
};
const internal::Schema& schema_of(const GetBlueprintView*);

}  // namespace outcrop::bedrock_data_automation
