// PromptRouterTrace.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

struct PromptRouterTraceView;

/// What a prompt router did.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_PromptRouterTrace.html
struct PromptRouterTrace {
  /// The model that the router chose for the request.
  std::optional<std::string> invoked_model_id{};

  friend bool operator==(const PromptRouterTrace&, const PromptRouterTrace&) = default;
};
PromptRouterTrace to_owned(const PromptRouterTraceView& view);
void write_json(internal::JsonWriter& writer, const PromptRouterTrace& in);

}  // namespace outcrop::bedrock_runtime
