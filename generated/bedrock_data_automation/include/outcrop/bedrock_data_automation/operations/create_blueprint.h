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
/// What the new blueprint is like.
struct CreateBlueprintRequest {
  /// The blueprint's name.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> blueprint_name{};
  /// The kind of file that the blueprint is for.
  ///
  /// Required.
  std::optional<OwnedOpen<Type>> type{};
  /// The stage to create.
  std::optional<OwnedOpen<BlueprintStage>> blueprint_stage{};
  /// The fields with their types and instructions, as JSON Schema in text.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> schema{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The KMS key for the blueprint. Absent: a key of AWS encrypts it.
  Box<EncryptionConfiguration> encryption_configuration{};
  /// Tags for it, each a key with its value.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const CreateBlueprintRequest&, const CreateBlueprintRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateBlueprintRequest& in);

/// Output of Client::create_blueprint; valid as long as its Response.
/// The blueprint that was created.
struct CreateBlueprintView {
  /// The blueprint, with its ARN.
  BlueprintView blueprint{};
};
const internal::Schema& schema_of(const CreateBlueprintView*);

}  // namespace outcrop::bedrock_data_automation
