// ModelConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/document.h"

namespace outcrop::bedrock {

struct InferenceConfiguration {
  std::optional<std::int32_t> max_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<std::vector<std::string>> stop_sequences{};
};

struct ModelConfiguration {
  /// Required.
  std::optional<std::string> model_id{};
  std::optional<InferenceConfiguration> inference_config{};
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
};

}  // namespace outcrop::bedrock
