// Input and output of Client::update_blueprint.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/encryption_configuration.h"
#include "outcrop/bedrock_data_automation/views/blueprint.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::update_blueprint. An absent member is not sent.
/// Which blueprint, and what it is like from now on.
struct UpdateBlueprintRequest {
  /// The blueprint's ARN.
  ///
  /// Required.
  std::optional<std::string> blueprint_arn{};
  /// The fields with their types and instructions, as JSON Schema in text.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> schema{};
  /// The stage to change.
  std::optional<OwnedOpen<BlueprintStage>> blueprint_stage{};
  /// The KMS key for the blueprint from now on.
  Box<EncryptionConfiguration> encryption_configuration{};

  friend bool operator==(const UpdateBlueprintRequest&, const UpdateBlueprintRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateBlueprintRequest& in);

/// Output of Client::update_blueprint; valid as long as its Response.
/// The blueprint as it is now.
struct UpdateBlueprintView {
  /// The blueprint, with its fields.
  BlueprintView blueprint{};
};
const internal::Schema& schema_of(const UpdateBlueprintView*);

}  // namespace outcrop::bedrock_data_automation
