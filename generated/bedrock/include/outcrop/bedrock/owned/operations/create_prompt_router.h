// CreatePromptRouter: the output of Client::create_prompt_router, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CreatePromptRouterView;

/// Names the new router.
struct CreatePromptRouter {
  /// The router's ARN, which calls of a model take as `modelId`.
  std::optional<std::string> prompt_router_arn{};

  friend bool operator==(const CreatePromptRouter&, const CreatePromptRouter&) = default;
};
CreatePromptRouter to_owned(const CreatePromptRouterView& view);
void write_json(internal::JsonWriter& writer, const CreatePromptRouter& in);

}  // namespace outcrop::bedrock
