// ErrorBlockView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

/// Why a piece of media could not be processed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ErrorBlock.html
struct ErrorBlockView {
  /// The reason, in words.
  std::optional<std::string_view> message{};
};
const internal::Schema& schema_of(const ErrorBlockView*);

}  // namespace outcrop::bedrock_runtime
