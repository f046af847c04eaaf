// CountTokens: the output of Client::count_tokens, owned.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>

#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

struct CountTokensView;

/// How many tokens the request has.
struct CountTokens {
  /// The tokens that the model would read; those of its answer are not part of it.
  std::int32_t input_tokens{};

  friend bool operator==(const CountTokens&, const CountTokens&) = default;
};
CountTokens to_owned(const CountTokensView& view);
void write_json(internal::JsonWriter& writer, const CountTokens& in);

}  // namespace outcrop::bedrock_runtime
