// Input and output of Client::get_prompt_router.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/prompt_router_target_model.h"
#include "outcrop/bedrock/views/routing_criteria.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_prompt_router. An absent member is not sent.
struct GetPromptRouterRequest {
  /// Required.
  std::optional<std::string> prompt_router_arn{};
};

/// Output of Client::get_prompt_router; valid as long as its Response.
struct GetPromptRouterView {
  std::string_view prompt_router_name{};
  RoutingCriteriaView routing_criteria{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::optional<Timestamp> created_at{};
  std::optional<Timestamp> updated_at{};
  std::string_view prompt_router_arn{};
  std::span<const PromptRouterTargetModelView> models{};
  PromptRouterTargetModelView fallback_model{};
  Open<PromptRouterStatus> status{};
  Open<PromptRouterType> type{};
};

}  // namespace outcrop::bedrock
