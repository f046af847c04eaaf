// ModelConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/document.h"

namespace outcrop::bedrock {

/// Parameters of a model that prompts are rewritten for. What is absent has the model's own default.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_InferenceConfiguration.html
struct InferenceConfiguration {
  /// Tokens at most in an answer. What is allowed depends on the model.
  ///
  /// At least 1.
  std::optional<std::int32_t> max_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win, near 1 less likely
  /// ones get their turn.
  ///
  /// 0 to 1.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  ///
  /// 0 to 1.
  std::optional<float> top_p{};
  /// Texts that end the answer as soon as the model makes one of them.
  ///
  /// At most 2500 entries.
  std::optional<std::vector<std::string>> stop_sequences{};

  friend bool operator==(const InferenceConfiguration&, const InferenceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InferenceConfiguration& in);

/// A model that prompts are rewritten for, with its parameters.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelConfiguration.html
struct ModelConfiguration {
  /// The id of the model to rewrite for.
  ///
  /// Required. At most 140 characters.
  std::optional<std::string> model_id{};
  /// Parameters that all models share. Absent: the model's own defaults.
  std::optional<InferenceConfiguration> inference_config{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};

  friend bool operator==(const ModelConfiguration&, const ModelConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ModelConfiguration& in);

}  // namespace outcrop::bedrock
