// S3Location: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_runtime {

struct S3Location {
  /// Required.
  std::optional<std::string> uri{};
  std::optional<std::string> bucket_owner{};
};

}  // namespace outcrop::bedrock_runtime
