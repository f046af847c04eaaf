// Input and output of Client::create_harness.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/harness_environment_artifact.h"
#include "outcrop/bedrock_agentcore_control/types/harness_environment_provider_request.h"
#include "outcrop/bedrock_agentcore_control/types/harness_hook.h"
#include "outcrop/bedrock_agentcore_control/types/harness_memory_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/harness_model_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/harness_skill.h"
#include "outcrop/bedrock_agentcore_control/types/harness_system_content_block.h"
#include "outcrop/bedrock_agentcore_control/types/harness_tool.h"
#include "outcrop/bedrock_agentcore_control/types/harness_truncation_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/harness.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_harness. An absent member is not sent.
/// What the new harness is like.
struct CreateHarnessRequest {
  /// The harness's name.
  ///
  /// Required.
  std::optional<std::string> harness_name{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The IAM role that the agent works under, by its ARN. It has to allow what the agent uses, such as models of
  /// Amazon Bedrock.
  ///
  /// Required.
  std::optional<std::string> execution_role_arn{};
  /// Where the agent runs: its network, storage and limits of time. Absent: the service's own settings.
  Box<HarnessEnvironmentProviderRequest> environment{};
  /// A container image for the agent to run in. Absent: the service's own.
  Box<HarnessEnvironmentArtifact> environment_artifact{};
  /// Environment variables that the agent sees, by name.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> environment_variables{};
  /// Which JWTs let callers in. Absent: callers sign with AWS credentials.
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// The model that the agent uses. Absent: the service chooses it.
  Box<HarnessModelConfiguration> model{};
  /// What the agent is to do, and how.
  std::optional<std::vector<HarnessSystemContentBlock>> system_prompt{};
  /// What the agent can use, such as MCP servers, gateways, browsers and code interpreters.
  std::optional<std::vector<HarnessTool>> tools{};
  /// Bundles of files that the agent reads when it needs them.
  std::optional<std::vector<HarnessSkill>> skills{};
  /// The tools that the agent may use, by patterns: * for all, @builtin for those of the service, @server/tool for
  /// one of an MCP server.
  std::optional<std::vector<std::string>> allowed_tools{};
  /// Where the agent keeps what it learns across sessions.
  Box<HarnessMemoryConfiguration> memory{};
  /// What is left out when a conversation grows too long for the model.
  std::optional<HarnessTruncationConfiguration> truncation{};
  /// What else runs at certain moments of the agent's loop.
  std::optional<std::vector<HarnessHook>> hooks{};
  /// How often the agent's loop may turn in one invocation.
  std::optional<std::int32_t> max_iterations{};
  /// Tokens that the agent may write in one invocation, over all calls of the model.
  std::optional<std::int32_t> max_tokens{};
  /// Seconds that one invocation may take.
  std::optional<std::int32_t> timeout_seconds{};
  /// Tags for the harness, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateHarnessRequest&, const CreateHarnessRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateHarnessRequest& in);

/// Output of Client::create_harness; valid as long as its Response.
/// The harness that is being created.
struct CreateHarnessView {
  /// The harness, with its id and its state.
  HarnessView harness{};
};
const internal::Schema& schema_of(const CreateHarnessView*);

}  // namespace outcrop::bedrock_agentcore_control
