// What a model's tokens are here.
#include "services/tokens.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace outcrop::emulator {
namespace {

/// More than any model says, and few enough to be added up.
constexpr std::int64_t kMost = std::int64_t{1} << 40;

/// The number at a pointer, if it is one above 0.
std::int64_t number_at(const Json& value, const char* pointer) {
  const Json::json_pointer place(pointer);
  if (!value.contains(place) || !value.at(place).is_number_integer()) return 0;
  return std::clamp<std::int64_t>(value.at(place).get<std::int64_t>(), 0, kMost);
}

}  // namespace

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t word = std::min(text.find_first_not_of(' ', at), text.size());
    const std::size_t end = std::min(text.find(' ', word), text.size());
    words.push_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

std::int64_t count_tokens(const Json& value) {
  if (value.is_string()) return static_cast<std::int64_t>(words_of(value.get_ref<const std::string&>()).size());
  std::int64_t sum = 0;
  if (value.is_structured())
    for (const Json& item : value) sum += count_tokens(item);
  return sum;
}

std::int64_t input_tokens_of_converse(const Json& request) {
  std::int64_t sum = 0;
  for (const Json& message : request.value("messages", Json::array())) sum += count_tokens(message.at("content"));
  for (const char* member : {"system", "toolConfig"})
    if (const auto found = request.find(member); found != request.end()) sum += count_tokens(*found);
  return sum;
}

Json read_body(const std::string& body) {
  Json parsed = parse_json(body);
  return parsed.is_discarded() ? Json(body) : parsed;
}

std::int64_t most_output_of_converse(const Json& request) {
  const std::int64_t most = number_at(request, "/inferenceConfig/maxTokens");
  return most > 0 ? most : kMostOutputTokens;
}

std::int64_t most_output_of_body(const Json& body) {
  for (const char* place : {"/max_tokens", "/max_tokens_to_sample", "/max_gen_len", "/inferenceConfig/maxTokens",
                            "/inferenceConfig/max_new_tokens", "/textGenerationConfig/maxTokenCount"})
    if (const std::int64_t most = number_at(body, place); most > 0) return most;
  return kMostOutputTokens;
}

}  // namespace outcrop::emulator
