// FoundationModelSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/foundation_model_lifecycle.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

/// A foundation model as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_FoundationModelSummary.html
struct FoundationModelSummaryView {
  /// The model's ARN, which names the region.
  std::string_view model_arn{};
  /// The model's id, which calls of the model take as `modelId`.
  std::string_view model_id{};
  /// The model's name, for people.
  std::optional<std::string_view> model_name{};
  /// The company that made the model.
  std::optional<std::string_view> provider_name{};
  /// The kinds of content that the model takes.
  std::span<const Open<ModelModality>> input_modalities{};
  /// The kinds of content that the model gives.
  std::span<const Open<ModelModality>> output_modalities{};
  /// Whether answers can be streamed, as by ConverseStream.
  std::optional<bool> response_streaming_supported{};
  /// The ways in which the model can be customized; empty where there are none.
  std::span<const Open<ModelCustomization>> customizations_supported{};
  /// The ways in which the model can be called by its own id; others need an inference profile.
  std::span<const Open<InferenceType>> inference_types_supported{};
  /// Whether the model is current or being phased out, and when.
  OptionalRef<FoundationModelLifecycleView> model_lifecycle{};
};
const internal::Schema& schema_of(const FoundationModelSummaryView*);

}  // namespace outcrop::bedrock
