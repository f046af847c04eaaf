// InferenceConfiguration: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace outcrop::bedrock_runtime {

struct InferenceConfiguration {
  std::optional<std::int32_t> max_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<std::vector<std::string>> stop_sequences{};
};

}  // namespace outcrop::bedrock_runtime
