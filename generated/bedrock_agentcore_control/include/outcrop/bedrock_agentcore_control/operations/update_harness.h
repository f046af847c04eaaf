// Input and output of Client::update_harness.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/harness_environment_provider_request.h"
#include "outcrop/bedrock_agentcore_control/types/harness_hook.h"
#include "outcrop/bedrock_agentcore_control/types/harness_model_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/harness_skill.h"
#include "outcrop/bedrock_agentcore_control/types/harness_system_content_block.h"
#include "outcrop/bedrock_agentcore_control/types/harness_tool.h"
#include "outcrop/bedrock_agentcore_control/types/harness_truncation_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/updated_authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/updated_harness_environment_artifact.h"
#include "outcrop/bedrock_agentcore_control/types/updated_harness_memory_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/harness.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_harness. An absent member is not sent.
struct UpdateHarnessRequest {
  /// Required.
  std::optional<std::string> harness_id{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::string> execution_role_arn{};
  Box<HarnessEnvironmentProviderRequest> environment{};
  std::optional<UpdatedHarnessEnvironmentArtifact> environment_artifact{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> environment_variables{};
  std::optional<UpdatedAuthorizerConfiguration> authorizer_configuration{};
  Box<HarnessModelConfiguration> model{};
  std::optional<std::vector<HarnessSystemContentBlock>> system_prompt{};
  std::optional<std::vector<HarnessTool>> tools{};
  std::optional<std::vector<HarnessSkill>> skills{};
  std::optional<std::vector<std::string>> allowed_tools{};
  std::optional<UpdatedHarnessMemoryConfiguration> memory{};
  std::optional<HarnessTruncationConfiguration> truncation{};
  std::optional<std::vector<HarnessHook>> hooks{};
  std::optional<std::int32_t> max_iterations{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<std::int32_t> timeout_seconds{};

  friend bool operator==(const UpdateHarnessRequest&, const UpdateHarnessRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateHarnessRequest& in);

/// Output of Client::update_harness; valid as long as its Response.
struct UpdateHarnessView {
  HarnessView harness{};
};
const internal::Schema& schema_of(const UpdateHarnessView*);

}  // namespace outcrop::bedrock_agentcore_control
