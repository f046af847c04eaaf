// FoundationModelSummary.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/owned/foundation_model_lifecycle.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock {

struct FoundationModelSummaryView;

/// A foundation model as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_FoundationModelSummary.html
struct FoundationModelSummary {
  /// The model's ARN, which names the region.
  std::string model_arn{};
  /// The model's id, which calls of the model take as `modelId`.
  std::string model_id{};
  /// The model's name, for people.
  std::optional<std::string> model_name{};
  /// The company that made the model.
  std::optional<std::string> provider_name{};
  /// The kinds of content that the model takes.
  std::optional<std::vector<OwnedOpen<ModelModality>>> input_modalities{};
  /// The kinds of content that the model gives.
  std::optional<std::vector<OwnedOpen<ModelModality>>> output_modalities{};
  /// Whether answers can be streamed, as by ConverseStream.
  std::optional<bool> response_streaming_supported{};
  /// The ways in which the model can be customized; empty where there are none.
  std::optional<std::vector<OwnedOpen<ModelCustomization>>> customizations_supported{};
  /// The ways in which the model can be called by its own id; others need an inference profile.
  std::optional<std::vector<OwnedOpen<InferenceType>>> inference_types_supported{};
  /// Whether the model is current or being phased out, and when.
  Box<FoundationModelLifecycle> model_lifecycle{};

  friend bool operator==(const FoundationModelSummary&, const FoundationModelSummary&) = default;
};
FoundationModelSummary to_owned(const FoundationModelSummaryView& view);
void write_json(internal::JsonWriter& writer, const FoundationModelSummary& in);

}  // namespace outcrop::bedrock
