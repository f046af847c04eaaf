// S3LocationView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock_runtime {

struct S3LocationView {
  std::string_view uri{};
  std::optional<std::string_view> bucket_owner{};
};

}  // namespace outcrop::bedrock_runtime
