// Input and output of Client::delete_prompt_router.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_prompt_router. An absent member is not sent.
/// Which prompt router to delete. Only routers of one's own can be.
struct DeletePromptRouterRequest {
  /// The ARN of the router to delete.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> prompt_router_arn{};

  friend bool operator==(const DeletePromptRouterRequest&, const DeletePromptRouterRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeletePromptRouterRequest& in);

/// Output of Client::delete_prompt_router; valid as long as its Response.
/// Says that the router is deleted. It has no members.
struct DeletePromptRouterView {};
const internal::Schema& schema_of(const DeletePromptRouterView*);

}  // namespace outcrop::bedrock
