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

/// Parameters of a model that prompts are rewritten for. What is absent has the model's own default.
struct InferenceConfiguration {
  /// Tokens at most in an answer. What is allowed depends on the model.
  std::optional<std::int32_t> max_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win, near 1 less likely
  /// ones get their turn.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// Texts that end the answer as soon as the model makes one of them.
  std::optional<std::vector<std::string>> stop_sequences{};
};

/// A model that prompts are rewritten for, with its parameters.
struct ModelConfiguration {
  /// The id of the model to rewrite for.
  ///
  /// Required.
  std::optional<std::string> model_id{};
  /// Parameters that all models share. Absent: the model's own defaults.
  std::optional<InferenceConfiguration> inference_config{};
  /// Further parameters as the model's provider defines them, by name.
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
};

}  // namespace outcrop::bedrock
