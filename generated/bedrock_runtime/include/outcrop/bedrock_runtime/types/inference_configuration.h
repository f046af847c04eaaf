// InferenceConfiguration: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

/// Parameters that all models share. What is absent has the model's own default.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InferenceConfiguration.html
struct InferenceConfiguration {
  /// Tokens at most in the answer; a longer one stops with `max_tokens`. Absent: the most that the model allows.
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

}  // namespace outcrop::bedrock_runtime
