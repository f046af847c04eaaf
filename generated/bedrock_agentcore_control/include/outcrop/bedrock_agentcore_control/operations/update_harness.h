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
/// Which harness, and what its new version is like; what is absent stays as it is, and a list replaces the whole
/// list.
struct UpdateHarnessRequest {
  /// The id that CreateHarness gave the harness.
  ///
  /// Required.
  std::optional<std::string> harness_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The IAM role that the agent works under, by its ARN.
  std::optional<std::string> execution_role_arn{};
  /// Where the agent is to run.
  Box<HarnessEnvironmentProviderRequest> environment{};
  /// The container image that the agent runs in; its wrapper tells setting and unsetting apart.
  std::optional<UpdatedHarnessEnvironmentArtifact> environment_artifact{};
  /// Environment variables of the agent, by name.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> environment_variables{};
  /// How callers of the harness are checked; its wrapper tells setting and unsetting apart.
  std::optional<UpdatedAuthorizerConfiguration> authorizer_configuration{};
  /// The model that the agent uses where an invocation names none.
  Box<HarnessModelConfiguration> model{};
  /// What the agent is and how it should act, in the order of the blocks.
  std::optional<std::vector<HarnessSystemContentBlock>> system_prompt{};
  /// The tools that the agent is offered.
  std::optional<std::vector<HarnessTool>> tools{};
  /// Skills, sets of instructions and files, that the agent can load when it needs them.
  std::optional<std::vector<HarnessSkill>> skills{};
  /// The tools that the agent may call, by name or pattern, such as `@builtin` or `@serverName/toolName`.
  std::optional<std::vector<std::string>> allowed_tools{};
  /// What the agent remembers with; its wrapper tells setting and unsetting apart.
  std::optional<UpdatedHarnessMemoryConfiguration> memory{};
  /// What is done with a conversation that gets too long for the model.
  std::optional<HarnessTruncationConfiguration> truncation{};
  /// What is told, or asked, at set points of the agent's work.
  std::optional<std::vector<HarnessHook>> hooks{};
  /// Rounds of model and tools at most in one invocation; the agent then stops.
  std::optional<std::int32_t> max_iterations{};
  /// Tokens that the models may write in one invocation, all calls taken together.
  std::optional<std::int32_t> max_tokens{};
  /// Seconds that one invocation may take.
  std::optional<std::int32_t> timeout_seconds{};

  friend bool operator==(const UpdateHarnessRequest&, const UpdateHarnessRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateHarnessRequest& in);

/// Output of Client::update_harness; valid as long as its Response.
/// The harness as it is now.
struct UpdateHarnessView {
  /// What the harness is like, and its state.
  HarnessView harness{};
};
const internal::Schema& schema_of(const UpdateHarnessView*);

}  // namespace outcrop::bedrock_agentcore_control
