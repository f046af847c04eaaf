// PromptRouterTraceView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

/// What a prompt router did.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_PromptRouterTrace.html
struct PromptRouterTraceView {
  /// The model that the router chose for the request.
  std::optional<std::string_view> invoked_model_id{};
};
const internal::Schema& schema_of(const PromptRouterTraceView*);

}  // namespace outcrop::bedrock_runtime
