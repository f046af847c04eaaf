// Input and output of Client::create_prompt_router.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/prompt_router_target_model.h"
#include "outcrop/bedrock/types/routing_criteria.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_prompt_router. An absent member is not sent.
/// The models to choose from, and how.
struct CreatePromptRouterRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one creates a router.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};
  /// A name for the router, unique in the account and region.
  ///
  /// Required. 1 to 64 characters, matching ([0-9a-zA-Z][ _-]?)+.
  std::optional<std::string> prompt_router_name{};
  /// The models that prompts can go to.
  ///
  /// Required.
  std::optional<std::vector<PromptRouterTargetModel>> models{};
  /// A note on what the router is for; it has no effect.
  ///
  /// 1 to 200 characters, matching ([0-9a-zA-Z:.][ _-]?)+. Sensitive: never logged.
  std::optional<std::string> description{};
  /// How much better a model's answer must promise to be for the router to leave the fallback.
  ///
  /// Required.
  std::optional<RoutingCriteria> routing_criteria{};
  /// The model for prompts whose answers no other model promises to better by enough.
  ///
  /// Required.
  std::optional<PromptRouterTargetModel> fallback_model{};
  /// Tags for the router, such as for cost reports and access control.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const CreatePromptRouterRequest&, const CreatePromptRouterRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreatePromptRouterRequest& in);

/// Output of Client::create_prompt_router; valid as long as its Response.
/// Names the new router.
struct CreatePromptRouterView {
  /// The router's ARN, which calls of a model take as `modelId`.
  std::optional<std::string_view> prompt_router_arn{};
};
const internal::Schema& schema_of(const CreatePromptRouterView*);

}  // namespace outcrop::bedrock
