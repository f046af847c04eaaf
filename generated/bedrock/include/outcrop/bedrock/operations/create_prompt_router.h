// Input and output of Client::create_prompt_router.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/types/prompt_router_target_model.h"
#include "outcrop/bedrock/types/routing_criteria.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_prompt_router. An absent member is not sent.
struct CreatePromptRouterRequest {
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
  /// Required.
  std::optional<std::string> prompt_router_name{};
  /// Required.
  std::optional<std::vector<PromptRouterTargetModel>> models{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Required.
  std::optional<RoutingCriteria> routing_criteria{};
  /// Required.
  std::optional<PromptRouterTargetModel> fallback_model{};
  std::optional<std::vector<Tag>> tags{};
};

/// Output of Client::create_prompt_router; valid as long as its Response.
struct CreatePromptRouterView {
  std::optional<std::string_view> prompt_router_arn{};
};

}  // namespace outcrop::bedrock
