// FoundationModelSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/foundation_model_lifecycle.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

struct FoundationModelSummaryView {
  std::string_view model_arn{};
  std::string_view model_id{};
  std::optional<std::string_view> model_name{};
  std::optional<std::string_view> provider_name{};
  std::span<const Open<ModelModality>> input_modalities{};
  std::span<const Open<ModelModality>> output_modalities{};
  std::optional<bool> response_streaming_supported{};
  std::span<const Open<ModelCustomization>> customizations_supported{};
  std::span<const Open<InferenceType>> inference_types_supported{};
  OptionalRef<FoundationModelLifecycleView> model_lifecycle{};
};

}  // namespace outcrop::bedrock
