// Tag: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_runtime {

struct Tag {
  /// Required.
  std::optional<std::string> key{};
  /// Required.
  std::optional<std::string> value{};
};

}  // namespace outcrop::bedrock_runtime
