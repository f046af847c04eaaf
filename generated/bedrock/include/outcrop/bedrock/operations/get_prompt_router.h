// Input and output of Client::get_prompt_router.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/prompt_router_target_model.h"
#include "outcrop/bedrock/views/routing_criteria.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_prompt_router. An absent member is not sent.
/// Which prompt router to describe, by its ARN.
struct GetPromptRouterRequest {
  /// The ARN of the router to describe.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> prompt_router_arn{};

  friend bool operator==(const GetPromptRouterRequest&, const GetPromptRouterRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPromptRouterRequest& in);

/// Output of Client::get_prompt_router; valid as long as its Response.
/// Everything about one prompt router.
struct GetPromptRouterView {
  /// The router's name, by which people know it.
  std::string_view prompt_router_name{};
  /// How much better a model's answer must promise to be for the router to leave the fallback.
  RoutingCriteriaView routing_criteria{};
  /// What the router is for, in the words of its maker.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// When the router was created.
  std::optional<Timestamp> created_at{};
  /// When the router changed last.
  std::optional<Timestamp> updated_at{};
  /// The router's ARN, which calls of a model take as `modelId`.
  std::string_view prompt_router_arn{};
  /// The models that prompts can go to.
  std::span<const PromptRouterTargetModelView> models{};
  /// The model for prompts whose answers no other model promises to better by enough.
  PromptRouterTargetModelView fallback_model{};
  /// AVAILABLE: the router can be used.
  Open<PromptRouterStatus> status{};
  /// Who made the router: AWS or the account.
  Open<PromptRouterType> type{};
};
const internal::Schema& schema_of(const GetPromptRouterView*);

}  // namespace outcrop::bedrock
