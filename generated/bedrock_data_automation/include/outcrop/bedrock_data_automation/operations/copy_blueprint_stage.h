// Input and output of Client::copy_blueprint_stage.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::copy_blueprint_stage. An absent member is not sent.
/// Which stage of which blueprint goes where.
struct CopyBlueprintStageRequest {
  /// The blueprint's ARN.
  ///
  /// Required.
  std::optional<std::string> blueprint_arn{};
  /// The stage that is copied.
  ///
  /// Required.
  std::optional<OwnedOpen<BlueprintStage>> source_stage{};
  /// The stage that is overwritten.
  ///
  /// Required.
  std::optional<OwnedOpen<BlueprintStage>> target_stage{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const CopyBlueprintStageRequest&, const CopyBlueprintStageRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CopyBlueprintStageRequest& in);

/// Output of Client::copy_blueprint_stage; valid as long as its Response.
/// Says that the stage is copied. It has no members.
struct CopyBlueprintStageView {};
const internal::Schema& schema_of(const CopyBlueprintStageView*);

}  // namespace outcrop::bedrock_data_automation
