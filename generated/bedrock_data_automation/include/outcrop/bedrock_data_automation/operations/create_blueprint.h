// Input and output of Client::create_blueprint.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/encryption_configuration.h"
#include "outcrop/bedrock_data_automation/types/tag.h"
#include "outcrop/bedrock_data_automation/views/blueprint.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::create_blueprint. An absent member is not sent.
struct CreateBlueprintRequest {
  /// Required. Sensitive: never logged.
  std::optional<std::string> blueprint_name{};
  /// Required.
  std::optional<OwnedOpen<Type>> type{};
  std::optional<OwnedOpen<BlueprintStage>> blueprint_stage{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> schema{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  Box<EncryptionConfiguration> encryption_configuration{};
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const CreateBlueprintRequest&, const CreateBlueprintRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateBlueprintRequest& in);

/// Output of Client::create_blueprint; valid as long as its Response.
struct CreateBlueprintView {
  BlueprintView blueprint{};
};
const internal::Schema& schema_of(const CreateBlueprintView*);

}  // namespace outcrop::bedrock_data_automation
