// What a model's tokens are here: words.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text/json.h"

namespace outcrop::emulator {

/// What a model may say where a request has no limit, as large models have it.
inline constexpr std::int64_t kMostOutputTokens = 64'000;

/// Each with the blanks before it, so that together they are the text.
std::vector<std::string> words_of(const std::string& text);

/// The words of all texts in it.
std::int64_t count_tokens(const Json& value);

/// Of an input of Converse: messages, system, toolConfig.
std::int64_t input_tokens_of_converse(const Json& request);
/// A body of InvokeModel, whatever its format: JSON, or one text.
Json read_body(const std::string& body);

/// inferenceConfig.maxTokens.
std::int64_t most_output_of_converse(const Json& request);
/// max_tokens and its other names, where the body has one.
std::int64_t most_output_of_body(const Json& body);

}  // namespace outcrop::emulator
