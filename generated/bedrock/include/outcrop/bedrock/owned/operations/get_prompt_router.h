// GetPromptRouter: the output of Client::get_prompt_router, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/prompt_router_target_model.h"
#include "outcrop/bedrock/types/routing_criteria.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetPromptRouterView;

/// Everything about one prompt router.
struct GetPromptRouter {
  /// The router's name, by which people know it.
  std::string prompt_router_name{};
  /// How much better a model's answer must promise to be for the router to leave the fallback.
  RoutingCriteria routing_criteria{};
  /// What the router is for, in the words of its maker.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// When the router was created.
  std::optional<Timestamp> created_at{};
  /// When the router changed last.
  std::optional<Timestamp> updated_at{};
  /// The router's ARN, which calls of a model take as `modelId`.
  std::string prompt_router_arn{};
  /// The models that prompts can go to.
  std::optional<std::vector<PromptRouterTargetModel>> models{};
  /// The model for prompts whose answers no other model promises to better by enough.
  PromptRouterTargetModel fallback_model{};
  /// AVAILABLE: the router can be used.
  std::optional<OwnedOpen<PromptRouterStatus>> status{};
  /// Who made the router: AWS or the account.
  std::optional<OwnedOpen<PromptRouterType>> type{};

  friend bool operator==(const GetPromptRouter&, const GetPromptRouter&) = default;
};
GetPromptRouter to_owned(const GetPromptRouterView& view);
void write_json(internal::JsonWriter& writer, const GetPromptRouter& in);

}  // namespace outcrop::bedrock
