// Input and output of Client::count_tokens.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/types/count_tokens_input.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::count_tokens. An absent member is not sent.
struct CountTokensRequest {
  /// Required.
  std::optional<std::string> model_id{};
  /// Required.
  std::optional<CountTokensInput> input{};
};

/// Output of Client::count_tokens; valid as long as its Response.
struct CountTokensView {
  std::int32_t input_tokens{};
};

}  // namespace outcrop::bedrock_runtime
