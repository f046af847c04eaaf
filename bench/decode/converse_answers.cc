// Answers of Converse: texts of some kilobytes, with the escapes that texts have, and tools that are to be called.
#include <simdjson.h>

#include <string_view>

#include "decode/answer_case.h"
#include "outcrop/bedrock_runtime/operations/converse.h"

namespace outcrop::bench {
namespace {

namespace od = simdjson::ondemand;
using bedrock_runtime::ConverseView;

constexpr std::string_view kRest =
    R"(],"role":"assistant"}},"stopReason":"end_turn","usage":{"cacheReadInputTokenCount":0,"cacheReadInputTokens":0,)"
    R"("inputTokens":1200,"outputTokens":640,"serverToolUsage":{},"totalTokens":1840}})";

std::string text_answer() {
  std::string text;
  for (int i = 0; i < 40; ++i)
    text += R"(The line of number )" + std::to_string(i) +
            R"( says \"something\" of some length, as lines do, and ends.\n)";
  return R"({"metrics":{"latencyMs":640},"output":{"message":{"content":[{"text":")" + text + R"("})" +
         std::string(kRest);
}

std::string tool_answer() {
  std::string blocks;
  for (int i = 0; i < 4; ++i) {
    if (i != 0) blocks += ',';
    blocks += R"({"text":"I shall look it up."},{"toolUse":{"input":{"place":{"city":"Oslo","country":"NO"},"days":)" +
              std::to_string(i + 3) +
              R"(,"units":["metric","imperial"],"detailed":true},"name":"get_weather","toolUseId":"tooluse_)" +
              std::to_string(i) + R"(abcdefghijklmno"}})";
  }
  return R"({"metrics":{"latencyMs":640},"output":{"message":{"content":[)" + blocks + std::string(kRest);
}

Told tell(const ConverseView& view) {
  Told told{.numbers = view.usage.total_tokens + view.usage.input_tokens + view.usage.output_tokens};
  for (const auto& block : view.output.message->content) {
    if (block.text) told.text_bytes += block.text->size();
    if (block.tool_use) told.members += block.tool_use->input.members().size();
  }
  return told;
}

class OnDemandConverse {
 public:
  Told decode(const internal::PaddedBuffer& body) {
    Told told;
    blocks_.clear();
    try {
      document_ = parser_.iterate(body.data(), body.size(), body.size() + internal::kBodyPadding);
      od::object whole = document_.get_object();
      latency_ = whole["metrics"]["latencyMs"].get_int64();
      od::object message = whole["output"]["message"];
      for (od::object block : message["content"].get_array())
        for (od::field member : block) {
          if (member.key() == "text") {
            told.text_bytes += text(member.value()).size();
            continue;
          }
          od::object use = member.value();
          for (od::field part : use) {
            if (part.key() == "input") {
              for (od::field input : od::object(part.value().get_object())) {
                ++told.members;
                keep(input.value());
              }
            } else {
              text(part.value());
            }
          }
        }
      text(message["role"]);
      text(whole["stopReason"]);
      od::object usage = whole["usage"];
      for (const char* name : {"cacheReadInputTokens", "inputTokens", "outputTokens", "totalTokens"}) {
        const std::int64_t count = usage[name].get_int64();
        if (*name != 'c') told.numbers += count;
      }
    } catch (const simdjson::simdjson_error& error) {
      give_up(error.what());
    }
    return told;
  }

 private:
  std::string_view text(od::value value) {
    const std::string_view read = value.get_string();
    blocks_.push_back(read);
    return read;
  }
  std::string_view text(simdjson::simdjson_result<od::value> value) { return text(value.value()); }
  // What a tree of the input would need at least.
  void keep(od::value value) {
    switch (value.type()) {
      case od::json_type::object:
        for (od::field member : od::object(value.get_object())) {
          blocks_.push_back(member.unescaped_key());
          keep(member.value());
        }
        break;
      case od::json_type::array:
        for (od::value element : od::array(value.get_array())) keep(element);
        break;
      case od::json_type::string:
        text(value);
        break;
      default:
        blocks_.push_back(value.raw_json_token());
    }
  }

  od::parser parser_;
  od::document document_;
  std::int64_t latency_{};
  std::vector<std::string_view> blocks_;
};

AnswerCase converse(std::string name, std::string text) {
  return {std::move(name), std::move(text),
          outcrop_decoders<ConverseView>(schema_of(static_cast<const ConverseView*>(nullptr)), tell),
          [by_hand = std::make_shared<OnDemandConverse>()](const auto& body) { return by_hand->decode(body); }};
}

}  // namespace

std::vector<AnswerCase> converse_answers() {
  return {converse("Converse text", text_answer()), converse("Converse tools", tool_answer())};
}

}  // namespace outcrop::bench
