// Input and output of Client::create_blueprint_version.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/views/blueprint.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::create_blueprint_version. An absent member is not sent.
/// Which blueprint a version is made of.
struct CreateBlueprintVersionRequest {
  /// The blueprint's ARN.
  ///
  /// Required.
  std::optional<std::string> blueprint_arn{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const CreateBlueprintVersionRequest&, const CreateBlueprintVersionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateBlueprintVersionRequest& in);

/// Output of Client::create_blueprint_version; valid as long as its Response.
/// The version that was made.
struct CreateBlueprintVersionView {
  /// The blueprint as the version has it, with its number.
  BlueprintView blueprint{};
};
const internal::Schema& schema_of(const CreateBlueprintVersionView*);

}  // namespace outcrop::bedrock_data_automation
