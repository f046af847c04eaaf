// ModelConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock {

/// Parameters of a model that prompts are rewritten for. What is absent has the model's own default.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_InferenceConfiguration.html
struct InferenceConfigurationView {
  /// Tokens at most in an answer. What is allowed depends on the model.
  std::optional<std::int32_t> max_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win, near 1 less likely
  /// ones get their turn.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// Texts that end the answer as soon as the model makes one of them.
  std::span<const std::string_view> stop_sequences{};
};
const internal::Schema& schema_of(const InferenceConfigurationView*);

/// A model that prompts are rewritten for, with its parameters.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelConfiguration.html
struct ModelConfigurationView {
  /// The id of the model to rewrite for.
  std::string_view model_id{};
  /// Parameters that all models share. Absent: the model's own defaults.
  OptionalRef<InferenceConfigurationView> inference_config{};
  /// Further parameters as the model's provider defines them, by name.
  MapView<DocumentView> additional_model_request_fields{};
};
const internal::Schema& schema_of(const ModelConfigurationView*);

}  // namespace outcrop::bedrock
