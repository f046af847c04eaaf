// ErrorBlock: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_runtime {

/// Why a piece of media could not be processed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ErrorBlock.html
struct ErrorBlock {
  /// The reason, in words.
  std::optional<std::string> message{};
};

}  // namespace outcrop::bedrock_runtime
