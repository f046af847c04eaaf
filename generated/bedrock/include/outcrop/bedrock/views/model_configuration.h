// ModelConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

struct InferenceConfigurationView {
  std::optional<std::int32_t> max_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::span<const std::string_view> stop_sequences{};
};

struct ModelConfigurationView {
  std::string_view model_id{};
  OptionalRef<InferenceConfigurationView> inference_config{};
  MapView<DocumentView> additional_model_request_fields{};
};

}  // namespace outcrop::bedrock
