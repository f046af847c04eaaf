// Input and output of Client::count_tokens.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/count_tokens_input.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::count_tokens. An absent member is not sent.
/// Which request is counted for which model.
struct CountTokensRequest {
  /// The id or ARN of the model: models split text into tokens differently.
  ///
  /// Required. 1 to 256 characters: letters, underscores, dots, hyphens, slashes, digits and colons.
  std::optional<std::string> model_id{};
  /// The request whose tokens are counted, in a form that the model takes.
  ///
  /// Required.
  Box<CountTokensInput> input{};

  friend bool operator==(const CountTokensRequest&, const CountTokensRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CountTokensRequest& in);

/// Output of Client::count_tokens; valid as long as its Response.
/// How many tokens the request has.
struct CountTokensView {
  /// The tokens that the model would read; those of its answer are not part of it.
  std::int32_t input_tokens{};
};
const internal::Schema& schema_of(const CountTokensView*);

}  // namespace outcrop::bedrock_runtime
