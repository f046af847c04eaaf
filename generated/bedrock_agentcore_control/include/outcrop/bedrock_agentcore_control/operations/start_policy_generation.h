// Input and output of Client::start_policy_generation.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/content.h"
#include "outcrop/bedrock_agentcore_control/types/resource.h"
#include "outcrop/bedrock_agentcore_control/views/resource.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::start_policy_generation. An absent member is not sent.
/// What the policies are to say, and for what.
struct StartPolicyGenerationRequest {
  /// The id of the policy engine that the policies are for.
  ///
  /// Required.
  std::optional<std::string> policy_engine_id{};
  /// The gateway that the policies are for; its tools are what they can speak of.
  ///
  /// Required.
  Box<Resource> resource{};
  /// The description of what the policies are to permit and forbid.
  ///
  /// Required.
  Box<Content> content{};
  /// A name for the generation.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const StartPolicyGenerationRequest&, const StartPolicyGenerationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartPolicyGenerationRequest& in);

/// Output of Client::start_policy_generation; valid as long as its Response.
/// The generation that was started.
struct StartPolicyGenerationView {
  /// The id of the policy engine that the policies are for.
  std::string_view policy_engine_id{};
  /// The id that StartPolicyGeneration gave the generation.
  std::string_view policy_generation_id{};
  /// The name that the generation was started with.
  std::string_view name{};
  /// The generation's ARN.
  std::string_view policy_generation_arn{};
  /// The gateway that the policies are for.
  ResourceView resource{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The state that the generation is in.
  Open<PolicyGenerationStatus> status{};
  /// What was noticed while the policies were written, in words.
  std::optional<std::string_view> findings{};
  /// Why the generation is in that state, such as what failed.
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const StartPolicyGenerationView*);

}  // namespace outcrop::bedrock_agentcore_control
